import type { Measure, Programme } from '../data/types';
import { shareOf, shownMeasures } from '../domain/measures';

/** Parts of the page that only some programmes have anything to say in. */
export interface PageParts {
  /** A small map for each theme. */
  readonly small: boolean;
  /** Places against themes. */
  readonly matrix: boolean;
  /** One measure, ranked. */
  readonly ranking: boolean;
  /** The projects one by one. */
  readonly projects: boolean;
  /** All figures. */
  readonly table: boolean;
}

/** Above so many themes small maps are too small, above so many places the matrix too long. */
const MOST_THEMES = 12;
const MOST_PLACES = 40;

/** Whether a part stands on the page; what is not named in `PageParts` always does. */
export function stands(part: string, parts: PageParts): boolean {
  return parts[part as keyof PageParts] ?? true;
}

/** What stands on the page of a programme: a part that would say nothing gives way. */
export function pageParts(programme: Programme): PageParts {
  const themes = programme.themes.length;
  return {
    small: themes > 1 && themes <= MOST_THEMES,
    matrix: themes > 1 && programme.places.length > 1 && programme.places.length <= MOST_PLACES,
    ranking: programme.places.length > 1 && rankedMeasure(programme) !== null,
    projects: programme.projects.length > 0,
    table: programme.places.length > 1 || shownMeasures(programme).length > 0,
  };
}

/** What places are ranked by: how the money is shared out, else the first thing that is measured. */
export function rankedMeasure(programme: Programme): Measure | null {
  return shareOf(programme) ?? shownMeasures(programme)[0] ?? null;
}
