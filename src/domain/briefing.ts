import type { PilotSet, RegionId, ThemeId } from '../data/types';
import { COLOURINGS } from './figures';
import { OPENING, settle, type Question } from './question';

/**
 * One question to the map. The first seven kinds follow from the data; a `view` is one that the
 * presenter added.
 */
export type Step =
  | { readonly kind: 'opening' | 'map' | 'sum' | 'table' | 'sources' }
  | { readonly kind: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'pilot'; readonly region: RegionId }
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

/** Every step that follows from the data, in the order in which it is told. */
export function stepsOf(set: Pick<PilotSet, 'themes' | 'pilots'>): Step[] {
  return [
    { kind: 'opening' },
    { kind: 'map' },
    ...set.themes.map(({ id }) => ({ kind: 'theme' as const, theme: id })),
    // A theme's pilots stand together, in the order of the themes.
    ...set.themes.flatMap(({ id }) =>
      set.pilots
        .filter(({ primary }) => primary.theme === id)
        .map(({ region }) => ({ kind: 'pilot' as const, region })),
    ),
    { kind: 'sum' },
    { kind: 'table' },
    { kind: 'sources' },
  ];
}

/** The briefing that nobody has changed: every step, in our words. */
export function defaultBriefing(set: Pick<PilotSet, 'themes' | 'pilots'>): Briefing {
  return { minutes: MINUTES, entries: stepsOf(set).map((step) => ({ step })) };
}

/** What the map is asked in a step. */
export function questionOf(step: Step): Question {
  switch (step.kind) {
    case 'theme':
      return { ...OPENING, theme: step.theme };
    case 'pilot':
      return { ...OPENING, region: step.region };
    case 'view':
      return step.question;
    case 'sum':
      return { ...OPENING, colour: 'grant-per-inhabitant' };
    case 'opening':
    case 'map':
    case 'table':
    case 'sources':
      return OPENING;
  }
}

/** A step's name within a briefing: `theme:circular-economy`, `pilot:ES13`, `view:ES13:unemployment`. */
export function idOf(step: Step): string {
  switch (step.kind) {
    case 'theme':
      return `theme:${step.theme}`;
    case 'pilot':
      return `pilot:${step.region}`;
    case 'view': {
      const { theme, region, colour } = step.question;
      return ['view', theme, region, colour === OPENING.colour ? null : colour]
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

/** The step of a name; null where the data have none. The reverse of `idOf`. */
export function stepOf(id: string, set: Pick<PilotSet, 'themes' | 'pilots'>): Step | null {
  const known = stepsOf(set).find((step) => idOf(step) === id);
  if (known) return known;
  const [kind, ...parts] = id.split(':');
  if (kind !== 'view') return null;
  const asked: Question = {
    theme: set.themes.find((theme) => parts.includes(theme.id))?.id ?? null,
    region: set.pilots.find((pilot) => parts.includes(pilot.region))?.region ?? null,
    colour: COLOURINGS.find((colour) => parts.includes(colour)) ?? OPENING.colour,
  };
  const step: Step = { kind: 'view', question: settle(set, OPENING, asked) };
  // What was said twice, in another order or of things that are not there is no name.
  return idOf(step) === id ? step : null;
}
