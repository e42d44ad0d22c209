/** An element of an XML file, as strictly read as a test needs it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function unescape(text: string): string {
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`a bare & in "${text}"`);
  if (text.includes('<')) throw new Error(`a bare < in "${text}"`);
  return text.replace(/&([^;]+);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** Reads well-formed XML without comments, CDATA or DTD, which our files have no use for; throws on the rest. */
export function parseXml(xml: string): Element {
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml)) {
    throw new Error('a character that XML has no place for');
  }
  let rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found[0].length);
    return found;
  };
  const element = (): Element => {
    const open = take(/^<([A-Za-z][\w:-]*)/);
    if (!open) throw new Error(`no element at "${rest.slice(0, 40)}"`);
    const name = open[1]!;
    const attributes: Record<string, string> = {};
    for (let pair; (pair = take(/^\s+([\w:-]+)="([^"]*)"/));) {
      const [, key = '', value = ''] = pair;
      if (key in attributes) throw new Error(`${key} twice on <${name}>`);
      attributes[key] = unescape(value);
    }
    if (take(/^\s*\/>/)) return { name, attributes, children: [] };
    if (!take(/^\s*>/)) throw new Error(`<${name} does not end at "${rest.slice(0, 40)}"`);
    const children: (Element | string)[] = [];
    while (!rest.startsWith('</')) {
      const text = take(/^[^<]+/);
      children.push(text ? unescape(text[0]) : element());
    }
    const close = take(/^<\/([\w:-]+)\s*>/);
    if (close?.[1] !== name) throw new Error(`<${name}> is closed as ${close?.[1]}`);
    return { name, attributes, children };
  };
  const root = element();
  if (rest.trim() !== '') throw new Error(`more after the root: "${rest.slice(0, 40)}"`);
  return root;
}

/** Every element of a tree, the root first. */
export function elementsOf(root: Element): Element[] {
  return [
    root,
    ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
  ];
}

/** The text of the first element of a name; null if there is none. */
export function textOf(root: Element, name: string): string | null {
  const found = elementsOf(root).find((one) => one.name === name);
  return found ? found.children.join('') : null;
}
