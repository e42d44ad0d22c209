import type { ViewEntry } from '../data/views';
import type { BuilderText } from '../text/catalogue';
import { citeBibtex, citePlain, citeRis, type Citation } from './citation';
import { guideTo, PLACES, type Shortfall } from './guides';
import type { Takeaway } from './snippets';

/** A file of the kit: written here, or fetched from below the site's root. */
export type KitEntry =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly path: string };

/** One view in one language, with all that is said of it. */
export interface KitPart {
  readonly language: string;
  readonly text: BuilderText;
  readonly view: ViewEntry;
  /** What the view shows, in a sentence or two: the caption. */
  readonly caption: string;
  readonly takeaway: Takeaway;
  readonly shortfall: Shortfall;
  readonly citation: Citation;
  /** Whole address of the credits in this language. */
  readonly credits: string;
}

/** The name of the kit without its ending; also the one folder in it. */
export function kitName(view: Pick<ViewEntry, 'id'>, version: string): string {
  return `transition-atlas-${view.id}-${version}`;
}

/**
 * All files of the kit, in the order in which a person would read them: what it is and what one may
 * do, then a folder for each language. Names stand alone: a file that was taken out of its folder
 * still says which view, language and size it is.
 */
export function pressKit(parts: readonly KitPart[], folder: string): KitEntry[] {
  return [
    ...parts.map((part) => ({
      name: `${folder}/${part.text.say('kit.file.readme')}.${part.language}.txt`,
      text: readMe(part),
    })),
    ...parts.flatMap((part) => languageFolder(part, `${folder}/${part.language}`)),
  ];
}

function languageFolder(part: KitPart, folder: string): KitEntry[] {
  const { language, text, view, takeaway, citation } = part;
  const { wide, square } = view.pictures;
  const pictures = `${folder}/${text.say('kit.folder.pictures')}/${view.id}-${language}`;
  const data = `${folder}/${text.say('kit.folder.data')}/pilots-${language}`;
  const cite = `${folder}/${text.say('kit.file.citation')}`;
  const [w, s] = [text.say('kit.wide'), text.say('kit.square')];
  return [
    { name: `${folder}/${text.say('kit.file.caption')}.txt`, text: captionText(part) },
    {
      name: `${folder}/${text.say('kit.file.alt')}.txt`,
      text: lines(text.say('kit.alt.about'), '', takeaway.alt),
    },
    { name: `${folder}/${text.say('kit.file.codes')}.txt`, text: codesText(part) },
    { name: `${cite}.txt`, text: citationText(part) },
    { name: `${cite}.bib`, text: citeBibtex(citation) },
    { name: `${cite}.ris`, text: citeRis(citation) },
    { name: `${pictures}-${w}-1200x675.png`, path: `${wide}.png` },
    { name: `${pictures}-${w}-2400x1350.png`, path: `${wide}@2x.png` },
    { name: `${pictures}-${s}-1080x1080.png`, path: `${square}.png` },
    { name: `${pictures}-${w}.svg`, path: `${wide}.svg` },
    { name: `${pictures}-${s}.svg`, path: `${square}.svg` },
    { name: `${data}-${text.say('kit.comma')}.csv`, path: `data/pilots.${language}.csv` },
    {
      name: `${data}-${text.say('kit.semicolon')}.csv`,
      path: `data/pilots.${language}.semicolon.csv`,
    },
  ];
}

function captionText({ text, view, caption, takeaway }: KitPart): string {
  return lines(
    text.say('kit.caption'),
    caption,
    '',
    text.say('kit.credit'),
    text.say('kit.credit.line', { boundaries: text.say('kit.boundaries') }),
    '',
    text.say('kit.source'),
    view.source,
    '',
    text.say('kit.online'),
    takeaway.full,
  );
}

/** Everything that the builder offers to copy, with what it says of it. */
function codesText({ text, takeaway, shortfall }: KitPart): string {
  return lines(
    ...PLACES.flatMap((place) => {
      const { lead, codes, notes } = guideTo(place, takeaway, shortfall, text);
      return [
        ...heading(text.say(`code.${place}`)),
        ...(lead ? [lead, ''] : []),
        ...codes.flatMap(({ label, code }) => [label, '', code, '']),
        ...notes.flatMap((note) => [note, '']),
      ];
    }),
  );
}

function citationText({ text, citation }: KitPart): string {
  const file = text.say('kit.file.citation');
  return lines(
    text.say('kit.cite.about'),
    '',
    citePlain(citation, text),
    '',
    text.say('kit.cite.files', { bib: `${file}.bib`, ris: `${file}.ris` }),
  );
}

function readMe({ text, view, takeaway, citation, credits }: KitPart): string {
  const { version, today } = citation;
  return lines(
    ...heading(text.say('kit.readme.title', { title: view.title })),
    text.say('kit.readme.date', { today: text.date(today), date: text.date(version) }),
    takeaway.full,
    '',
    ...heading(text.say('kit.readme.inside')),
    `- ${text.say('kit.readme.texts')}`,
    `- ${text.say('kit.readme.pictures')}`,
    `- ${text.say('kit.readme.data')}`,
    '',
    ...heading(text.say('kit.readme.terms')),
    `- ${text.say('kit.readme.terms.words')}`,
    `- ${text.say('kit.readme.terms.facts')}`,
    `- ${text.say('kit.readme.terms.boundaries', { line: text.say('kit.boundaries') })}`,
    '',
    ...view.rights,
    text.say('kit.readme.terms.credits', { address: credits }),
    '',
    text.say('kit.readme.independent'),
  );
}

/** Lines as Windows writes them, which every editor reads. */
function lines(...all: readonly string[]): string {
  return `${all.join('\n').trimEnd()}\n`.replaceAll('\n', '\r\n');
}

function heading(words: string): string[] {
  return [words, '='.repeat(words.length), ''];
}
