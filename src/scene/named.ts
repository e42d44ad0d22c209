import type { Programme } from '../data/types';
import { shownMeasures } from '../domain/measures';
import { choicesOf, openingOf, type Question } from '../domain/question';
import { sitesOf, type Site } from '../domain/sites';

/** A view that has a name of its own, and with it pictures and an address to be cited. */
export interface NamedView {
  /** `europe`, the id of a theme or a measure, that of a project or a place: a file's name. */
  readonly id: string;
  readonly kind: 'whole' | 'colour' | 'theme' | 'region';
  readonly question: Question;
}

/** The whole, each theme, each measure that the map shows, each place, in that order. */
export function namedViews(programme: Programme): NamedView[] {
  const opening = openingOf(choicesOf(programme));
  const views: NamedView[] = [
    { id: 'europe', kind: 'whole', question: opening },
    ...programme.themes.map(({ id }) => ({
      id,
      kind: 'theme' as const,
      question: { ...opening, theme: id },
    })),
    ...shownMeasures(programme).map(({ id }) => ({
      id,
      kind: 'colour' as const,
      question: { ...opening, colour: id },
    })),
    ...sitesOf(programme).map((site) => ({
      id: fileOf(site),
      kind: 'region' as const,
      question: { ...opening, region: site.id },
    })),
  ];
  const seen = new Set<string>();
  for (const { id } of views) {
    if (seen.has(id)) throw new Error(`two views are called "${id}"`);
    seen.add(id);
  }
  return views;
}

/** A place that has one project to itself goes by that project's id. */
function fileOf({ id, projects }: Site): string {
  const [only] = projects;
  return projects.length === 1 && only?.places.length === 1
    ? only.id
    : `place-${id.toLowerCase().replace('.', '-')}`;
}
