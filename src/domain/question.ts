import type { RegionId, ThemeId } from '../data/types';
import type { Colouring } from './figures';

/** What is being asked of the map. Small, and whole in the address. */
export interface Question {
  readonly theme: ThemeId | null;
  readonly region: RegionId | null;
  readonly colour: Colouring;
}

/** What of a set can be chosen. A whole `PilotSet` is one; an embed carries no more than this. */
export interface Choices {
  readonly themes: readonly { readonly id: ThemeId }[];
  readonly pilots: readonly {
    readonly region: RegionId;
    readonly primary: { readonly theme: ThemeId };
    readonly further: readonly { readonly theme: ThemeId }[];
  }[];
}

export const OPENING: Question = { theme: null, region: null, colour: 'theme' };

/**
 * The next question after a wish. The newest wish wins: a theme in which the chosen region has no
 * part lets the region go, and a region outside the chosen theme lets the theme go, so that what
 * is chosen is never painted as left out.
 */
export function settle(set: Choices, asked: Question, wish: Partial<Question>): Question {
  const next = { ...asked, ...wish };
  if (next.theme === null || next.region === null) return next;
  const pilot = set.pilots.find(({ region }) => region === next.region);
  const takesPart =
    pilot?.primary.theme === next.theme ||
    pilot?.further.some(({ theme }) => theme === next.theme) === true;
  if (takesPart) return next;
  return wish.theme ? { ...next, region: null } : { ...next, theme: null };
}

export function sameQuestion(a: Question, b: Question): boolean {
  return a.theme === b.theme && a.region === b.region && a.colour === b.colour;
}
