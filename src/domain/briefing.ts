import type { PlaceId, Programme, ThemeId } from '../data/types';
import { byImportance } from './importance';
import { shareOf, shownMeasures } from './measures';
import { choicesOf, openingOf, settle, type Question } from './question';
import { sitesOf } from './sites';

/**
 * One question to the map. The first kinds follow from the data; a `view` is one that the
 * presenter added.
 */
export type Step =
  | { readonly kind: 'opening' | 'map' | 'sum' | 'table' | 'sources' }
  | { readonly kind: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'place'; readonly region: PlaceId }
  | { readonly kind: 'view'; readonly question: Question };

/** A step as it stands in a briefing, with what the presenter wrote in place of our words. */
export interface Entry {
  readonly step: Step;
  readonly title?: string;
  /** Plain text; an empty line parts paragraphs. */
  readonly notes?: string;
}

/** An ordered list of questions to the map. Facts are never in it: they are looked up when it plays. */
export interface Briefing {
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly entries: readonly Entry[];
}

/** Planned length of the briefing that nobody has changed, in minutes. */
const MINUTES = 20;

/** More places than that nobody sits through: the briefing picks, and the reader adds. */
export const MOST_PLACES = 20;

/** Every step that follows from the data, in the order in which it is told. */
export function stepsOf(programme: Programme): Step[] {
  const { themes } = programme;
  const sites = sitesOf(programme);
  // A theme's places stand together, in the order of the themes.
  const told = [
    ...themes.flatMap(({ id }) => sites.filter(({ theme }) => theme === id)),
    ...sites.filter(({ theme }) => theme === null),
  ];
  return [
    { kind: 'opening' },
    { kind: 'map' },
    // What one theme alone is about, the whole says already.
    ...(themes.length > 1 ? themes : []).map(({ id }) => ({ kind: 'theme' as const, theme: id })),
    ...told.map(({ id }) => ({ kind: 'place' as const, region: id })),
    ...(shareOf(programme) ? [{ kind: 'sum' as const }] : []),
    ...(shownMeasures(programme).length > 0 ? [{ kind: 'table' as const }] : []),
    { kind: 'sources' },
  ];
}

/** The places that a briefing tells of: all where they are few, else the most important. */
export function toldPlaces(programme: Programme): ReadonlySet<PlaceId> {
  const ranked = byImportance(programme, openingOf(choicesOf(programme)));
  return new Set(ranked.slice(0, MOST_PLACES).map(({ id }) => id));
}

/** The briefing that nobody has changed, in our words. */
export function defaultBriefing(programme: Programme): Briefing {
  const places = toldPlaces(programme);
  return {
    minutes: MINUTES,
    entries: stepsOf(programme)
      .filter((step) => step.kind !== 'place' || places.has(step.region))
      .map((step) => ({ step })),
  };
}

/** What the map is asked in a step. */
export function questionOf(step: Step, programme: Programme): Question {
  const opening = openingOf(choicesOf(programme));
  switch (step.kind) {
    case 'theme':
      return { ...opening, theme: step.theme };
    case 'place':
      return { ...opening, region: step.region };
    case 'view':
      return step.question;
    case 'sum':
      return { ...opening, colour: shareOf(programme)?.id ?? opening.colour };
    case 'opening':
    case 'map':
    case 'table':
    case 'sources':
      return opening;
  }
}

/** A step's name within a briefing: `theme:circular-economy`, `place:ES13`, `view:ES13:unemployment`. */
export function idOf(step: Step): string {
  switch (step.kind) {
    case 'theme':
      return `theme:${step.theme}`;
    case 'place':
      return `place:${step.region}`;
    case 'view': {
      const { theme, region, colour } = step.question;
      return ['view', theme, region, colour === 'theme' ? null : colour]
        .filter((part) => part !== null)
        .join(':');
    }
    case 'opening':
    case 'map':
    case 'sum':
    case 'table':
    case 'sources':
      return step.kind;
  }
}

/** A step's name as it is written today: links of earlier versions say `pilot:` for a place. */
export function currentId(id: string): string {
  return id.replace(/^pilot:/, 'place:');
}

/** The step of a name; null where the data have none. The reverse of `idOf`. */
export function stepOf(id: string, programme: Programme): Step | null {
  const name = currentId(id);
  const known = stepsOf(programme).find((step) => idOf(step) === name);
  if (known) return known;
  const [kind, ...parts] = name.split(':');
  if (kind !== 'view') return null;
  const choices = choicesOf(programme);
  const opening = openingOf(choices);
  const asked: Question = {
    theme: choices.themes.find(({ id }) => parts.includes(id))?.id ?? null,
    region: choices.sites.find(({ id }) => parts.includes(id))?.id ?? null,
    colour: choices.colours.find(({ id }) => parts.includes(id))?.id ?? opening.colour,
  };
  const step: Step = { kind: 'view', question: settle(choices, opening, asked) };
  // What was said twice, in another order or of things that are not there is no name.
  return idOf(step) === name ? step : null;
}
