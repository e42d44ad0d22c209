import type { Facts } from '../../data/facts';
import type { Measure, Project, Source } from '../../data/types';
import { partsOf, shownMeasures } from '../../domain/measures';
import { projectName } from '../../domain/names';
import type { PresentText } from '../../text/catalogue';
import type { Shapes } from '../shapes';
import { shortList } from '../site-words';
import type { Slide } from '../slide';

/** What slides are written from. */
export interface SlideContext {
  readonly facts: Facts;
  readonly shapes: Shapes;
  readonly text: PresentText;
}

/** A slide before it has a place in a briefing. */
export type SlideDraft = Omit<Slide, 'id' | 'kind'>;

/** What most slides have none of. */
export const PLAIN = { lines: [], facts: [], chart: null, table: null } as const;

/** Characters of a source's title that a slide has room for; the page has them in full. */
const LONG = 72;

/** Names of projects as they stand in a sentence, in the order of the language. */
export function projectNames({ facts, text }: SlideContext, projects: readonly Project[]): string {
  const names = projects.map((project) => projectName(facts.programme, project, facts.words));
  return shortList(
    [...new Set(names)].sort((a, b) => text.compare(a, b)),
    text,
  );
}

/** Sentences behind each other; what has nothing to say is left out. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}

/** Paragraphs of notes; what has nothing to say is left out. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/**
 * Sources by who published them, in the order in which they are named: `Eurostat: tgs00010, …`.
 * Official ones first, as the data has them.
 */
export function sourceLines({ facts, text }: SlideContext, ids: readonly string[]): string[] {
  const wanted = facts.programme.sources.filter(({ id }) => ids.includes(id));
  const publishers = [...new Set(wanted.map(({ publisher }) => publisher))];
  return publishers.map((publisher) => {
    const works = wanted.filter((one) => one.publisher === publisher);
    // Two pages of one site on one day are one line.
    const named = [...new Set(works.map((one) => work(one, text)))];
    return text.say('slide.source', { publisher, works: named.join(', ') });
  });
}

/** Who published what a slide says, in one sentence for the notes. */
export function sourceNote({ facts, text }: SlideContext, ids: readonly string[]): string {
  const wanted = facts.programme.sources.filter(({ id }) => ids.includes(id));
  // A department stands for its house: the list would not tell its comma from those between names.
  const publishers = [...new Set(wanted.map(({ publisher }) => publisher.split(',')[0]!))];
  return publishers.length === 0
    ? ''
    : text.say('slide.note.sources', { sources: text.list(publishers) });
}

/** The measures that the map can show, and what they rest on. */
export function shownFigures({ facts }: SlideContext): Measure[] {
  const ids = new Set(
    shownMeasures(facts.programme)
      .flatMap(partsOf)
      .map(({ id }) => id),
  );
  return facts.programme.measures.filter(({ id }) => ids.has(id));
}

export function figureSources(context: SlideContext): string[] {
  return shownFigures(context).flatMap(({ sources }) => sources);
}

/** A work by its number or title; a title too long for a slide by the site that has it. */
function work({ reference, title, url, date }: Source, text: PresentText): string {
  const named = reference ?? title;
  const site = /^https:\/\/(?:www\.)?([^/]+)/.exec(url ?? '')?.[1];
  const short = named.length <= LONG ? named : (site ?? `${named.slice(0, LONG - 1).trimEnd()}…`);
  return date ? text.say('slide.source.work', { work: short, date: text.date(date) }) : short;
}
