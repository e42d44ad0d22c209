import type { Measure, Programme } from '../data/types';
import { shareOf, shownMeasures } from '../domain/measures';

/**
 * Which parts stand on the page of a programme, and in which shape. What names each place or project
 * answers to a hand and is short; of very many it gives way to counts and plain lists.
 */
export interface PageParts {
  /** A small map for each theme: of shapes, of dots where places are many. */
  readonly small: 'shapes' | 'dots' | null;
  /** Places against themes. */
  readonly matrix: boolean;
  /** Countries, or levels within one, against themes: how many projects. */
  readonly counts: boolean;
  /** One measure, ranked. */
  readonly ranking: boolean;
  /** The projects one by one. */
  readonly projects: boolean;
  /** The projects in lists by country. */
  readonly directory: boolean;
  /** All figures. */
  readonly table: boolean;
  /** Rows that ranking and table begin with. */
  readonly ranked: number;
  readonly rows: number;
}

/** Above so many themes small maps are too small; above so many places and projects no one reads each. */
const MOST_THEMES = 12;
const MOST_PLACES = 40;
const MOST_PROJECTS = 60;
/** What a long ranking and a long table begin with. */
const RANKED = 20;
const ROWS = 50;

/** Whether a part stands on the page; what is not named in `PageParts` always does. */
export function stands(part: string, parts: PageParts): boolean {
  return Boolean(parts[part as keyof PageParts] ?? !(part in parts));
}

/** Whether places are too many to be named one by one beside a picture. */
export function isCrowded({ places }: Pick<Programme, 'places'>): boolean {
  return places.length > MOST_PLACES;
}

/** What stands on the page of a programme: a part that would say nothing gives way. */
export function pageParts(programme: Programme): PageParts {
  const { length: themes } = programme.themes;
  const { length: places } = programme.places;
  const { length: projects } = programme.projects;
  const crowded = isCrowded(programme);
  const compared = themes > 1 && places > 1;
  const cards = projects > 0 && !crowded && projects <= MOST_PROJECTS;
  return {
    small: themes < 2 || themes > MOST_THEMES ? null : crowded ? 'dots' : 'shapes',
    matrix: compared && !crowded,
    counts: compared && crowded,
    ranking: places > 1 && rankedMeasure(programme) !== null,
    projects: cards,
    directory: projects > 0 && !cards,
    table: places > 1 || shownMeasures(programme).length > 0,
    ranked: crowded ? RANKED : Infinity,
    rows: crowded ? ROWS : Infinity,
  };
}

/** Small maps in a row of a wide page, four or five: that which leaves the last row the fuller. */
export function columnsOf(maps: number): number {
  return Math.max(4, Math.ceil(maps / Math.ceil(maps / 5)));
}

/** What places are ranked by: how the money is shared out, else the first thing that is measured. */
export function rankedMeasure(programme: Programme): Measure | null {
  return shareOf(programme) ?? shownMeasures(programme)[0] ?? null;
}
