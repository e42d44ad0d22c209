import type { PlaceId, Programme, ThemeId } from '../data/types';
import { colouringsOf, type Colouring } from './measures';
import { sitesOf } from './sites';

/** What is being asked of the map. Small, and whole in the address. */
export interface Question {
  readonly theme: ThemeId | null;
  readonly region: PlaceId | null;
  readonly colour: Colouring;
}

/** What can be chosen. An embed carries no more than this. */
export interface Choices {
  readonly themes: readonly { readonly id: ThemeId }[];
  readonly sites: readonly { readonly id: PlaceId; readonly themes: readonly ThemeId[] }[];
  /** At least one; the first is what nobody has to ask for. */
  readonly colours: readonly { readonly id: Colouring }[];
}

const known = new WeakMap<Programme, Choices>();

/** What can be chosen of a programme. Found once. */
export function choicesOf(programme: Programme): Choices {
  const found = known.get(programme) ?? {
    themes: programme.themes,
    sites: sitesOf(programme),
    colours: colouringsOf(programme).map((id) => ({ id })),
  };
  known.set(programme, found);
  return found;
}

/** What is asked before anybody has. */
export function openingOf({ colours }: Pick<Choices, 'colours'>): Question {
  return { theme: null, region: null, colour: colours[0]?.id ?? 'theme' };
}

/**
 * The next question after a wish. The newest wish wins: a theme in which the chosen region has no
 * part lets the region go, and a region outside the chosen theme lets the theme go, so that what
 * is chosen is never painted as left out.
 */
export function settle(
  { sites }: Pick<Choices, 'sites'>,
  asked: Question,
  wish: Partial<Question>,
): Question {
  const next = { ...asked, ...wish };
  const { theme, region } = next;
  if (theme === null || region === null) return next;
  if (sites.find(({ id }) => id === region)?.themes.includes(theme)) return next;
  return wish.theme ? { ...next, region: null } : { ...next, theme: null };
}

export function sameQuestion(a: Question, b: Question): boolean {
  return a.theme === b.theme && a.region === b.region && a.colour === b.colour;
}
