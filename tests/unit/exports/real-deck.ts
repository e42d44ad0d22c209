/** The default briefing as a deck, in each language, and a reader of the file that it becomes. */
import { unzipSync } from 'fflate';
import type { LanguageId } from '../../../src/data/types';
import { defaultBriefing } from '../../../src/domain/briefing';
import type { Deck } from '../../../src/exports/pptx';
import type { Slide } from '../../../src/scene/slide';
import { slidesOf } from '../../../src/scene/slides';
import { LIVE, loadCatalogue } from '../../../src/text/load';
import { DECK, PAGES, PICTURES } from '../../../src/text/parts';
import { createText } from '../../../src/text/text';
import { elementsOf, parseXml, type Element } from '../../support/xml';
import { pictureContext, programme } from './real-pictures';

/** What a speaker gets who has changed nothing. */
export async function deck(language: LanguageId): Promise<Deck> {
  const { facts, boundaries, shapes, text: words } = pictureContext(language);
  const slides = slidesOf(facts, shapes, defaultBriefing(programme), words);
  const said = await loadCatalogue(language, LIVE, PAGES, PICTURES, DECK);
  const text = createText(said, facts.words.messages);
  return { facts, boundaries, shapes, text, slides, title: text.say('title') };
}

/** A slide of every kind: the others have nothing new to be wrong. */
export const oneOfEach = (slides: readonly Slide[]): Slide[] => [
  ...new Map(slides.map((slide) => [slide.kind, slide])).values(),
];

export interface Opened {
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array;
  /** A part's root; the same object each time. */
  readonly xml: (path: string) => Element;
  readonly slides: readonly string[];
}

export function openPackage(file: Uint8Array): Opened {
  const parts = unzipSync(file);
  const read = new Map<string, Element>();
  const bytes = (path: string) => {
    const part = parts[path];
    if (!part) throw new Error(`the package has no ${path}`);
    return part;
  };
  const xml = (path: string) => {
    const known = read.get(path) ?? parseXml(new TextDecoder().decode(bytes(path)));
    read.set(path, known);
    return known;
  };
  const paths = Object.keys(parts);
  const slides = paths
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
  return { paths, bytes, xml, slides };
}

export const relationsOf = (path: string) => {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
};

/** What a part points to, by id: paths from the root. */
export function targetsOf({ paths, xml }: Opened, path: string): ReadonlyMap<string, string> {
  if (!paths.includes(relationsOf(path))) return new Map();
  return new Map(
    named(xml(relationsOf(path)), 'Relationship').map(({ attributes }) => [
      attributes['Id']!,
      new URL(attributes['Target']!, `file:///${path}`).pathname.slice(1),
    ]),
  );
}

const indexes = new WeakMap<Element, Map<string, Element[]>>();

/** All elements of a name in an element; a large tree is walked once for all names. */
export function named(root: Element, name: string): Element[] {
  let index = indexes.get(root);
  if (!index) {
    index = new Map();
    for (const one of elementsOf(root)) {
      const known = index.get(one.name);
      if (known) known.push(one);
      else index.set(one.name, [one]);
    }
    indexes.set(root, index);
  }
  return index.get(name) ?? [];
}

export const childrenOf = ({ children }: Element): Element[] =>
  children.filter((child) => typeof child !== 'string');

/** All that is written in an element. */
export const said = (root: Element): string =>
  root.children.map((child) => (typeof child === 'string' ? child : said(child))).join('');

/** The name, title and description of a shape. */
export function identityOf(shape: Element): Readonly<Record<string, string>> {
  return named(shape, 'p:cNvPr')[0]!.attributes;
}

export const paragraphsOf = (shape: Element): string[] => named(shape, 'a:p').map(said);
