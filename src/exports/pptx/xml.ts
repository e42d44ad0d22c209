import { escapeXml } from '../svg';

/** XML that is known to be well formed. A plain string cannot be mistaken for it. */
export type Xml = string & { readonly __xml: never };

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Content = Xml | readonly Xml[] | null;

/**
 * An element. Attributes that are undefined are left out; children stand in the order given, which in
 * Office Open XML is part of the grammar.
 */
export function el(name: string, attributes: Attributes = {}, ...content: Content[]): Xml {
  let pairs = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) pairs += ` ${key}="${sayAttribute(value)}"`;
  }
  const inner = content.flat().join('');
  return (inner === '' ? `<${name}${pairs}/>` : `<${name}${pairs}>${inner}</${name}>`) as Xml;
}

/**
 * XML as it stands in the file, but for the line breaks and indents of the source. What is put in is XML
 * or a number; a text becomes XML by `txt`, in an attribute too.
 */
export function xml({ raw }: TemplateStringsArray, ...holes: readonly (Content | number)[]): Xml {
  const put = (hole: Content | number = null) =>
    hole === null ? '' : typeof hole === 'object' ? hole.join('') : `${hole}`;
  return raw.map((part, index) => joined(part) + put(holes[index])).join('') as Xml;
}

/** Without line breaks: between elements they are nothing, within a tag a space. */
const joined = (part: string): string =>
  part.replace(/(^|>)\s*\n\s*|\s*\n\s*(?=<|$)/g, '$1').replace(/\s*\n\s*/g, ' ');

function sayAttribute(value: string | number | boolean): string | number {
  // A map has ten thousand numbers, which hold nothing to escape.
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return escapeXml(plain(value));
}

/** Text as the content of an element. */
export const txt = (text: string): Xml => escapeXml(plain(text)) as Xml;

/** A part as a file. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;

/** Signs that are not seen and make the text around them run backwards. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A line of text: what would turn it about is dropped, line breaks are spaces. */
const plain = (text: string): string =>
  text.replace(TURNING, '').replace(/[\t\n\r\u2028\u2029]+/g, ' ');
