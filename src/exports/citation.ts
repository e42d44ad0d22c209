import type { BuilderText } from '../text/catalogue';

/** What is cited: a view of the map in one edition, seen on a day. */
export interface Citation {
  /** The view's name in an address: it makes the key. */
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly language: string;
  /** Version of the data, `YYYY-MM-DD`. */
  readonly version: string;
  readonly address: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** BibLaTeX calls languages by their English names. */
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const yearOf = (version: string) => version.slice(0, 4);

/** As it stands in a text or a footnote. */
export function citePlain(citation: Citation, text: BuilderText): string {
  const { author, title, version, address, today } = citation;
  return text.say('kit.cite', {
    ...{ author, title, address },
    year: yearOf(version),
    date: text.date(version),
    today: text.date(today),
  });
}

/** BibLaTeX's `@online`, whose fields older styles pass over. Braces keep the author's name whole. */
export function citeBibtex(citation: Citation): string {
  const { id, author, title, language, version, address, today } = citation;
  const fields = {
    author: `{${texEscape(author)}}`,
    title: `{${texEscape(title)}}`,
    organization: 'Transition Atlas',
    year: yearOf(version),
    date: version,
    version,
    langid: languageNames.of(language)?.toLowerCase() ?? language,
    url: address,
    urldate: today,
  };
  const body = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{transition-atlas-${id}-${version},\n${body.join(',\n')}\n}\n`;
}

/** RIS, which Zotero, EndNote and Citavi read: two letters, two blanks, a dash, CRLF. */
export function citeRis({ author, title, language, version, address, today }: Citation): string {
  const date = (iso: string) => iso.replaceAll('-', '/');
  return [
    ['TY', 'MAP'],
    ['AU', author],
    ['TI', title],
    ['T2', 'Transition Atlas'],
    ['PY', yearOf(version)],
    ['DA', date(version)],
    ['ET', version],
    ['LA', language],
    ['UR', address],
    ['Y2', date(today)],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/[\r\n]+/g, ' ')}\r\n`)
    .join('');
}

/** Signs that TeX takes for its own. */
function texEscape(text: string): string {
  return text.replace(/[\\{}$&#^_%~]/g, (sign) =>
    sign === '\\'
      ? '\\textbackslash{}'
      : sign === '^' || sign === '~'
        ? `\\${sign}{}`
        : `\\${sign}`,
  );
}
