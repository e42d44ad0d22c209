import type { Place, Programme, Project, ProjectId, ThemeId, Words } from '../data/types';

/** A place's name in a language; where it has none, its first in any, or the code. */
export function nameOf({ names, code }: Pick<Place, 'names' | 'code'>, language: string): string {
  return names[language] ?? Object.values(names)[0] ?? code;
}

/** The name of a place's country; of a whole country its own. */
export function countryOf({ country }: Place, words: Words): string {
  return words.countries[country] ?? country;
}

/** What the place calls itself, each with its language, where the reader does not already see it. */
export function otherNamesOf(place: Place, language: string): Place['ownNames'] {
  const shown = nameOf(place, language);
  return place.ownNames.filter(({ name }) => name !== shown);
}

/** A project's own name, or its places' where it has none. */
export function projectName(
  { places }: Pick<Programme, 'places'>,
  project: Project,
  words: Words,
): string {
  const own = words.projects[project.id]?.name;
  if (own) return own;
  return project.places
    .flatMap((id) => places.filter((place) => place.id === id))
    .map((place) => nameOf(place, words.language))
    .join(', ');
}

/** What a project does, in a sentence; empty where nobody wrote it. */
export function summaryOf(words: Words, id: ProjectId | undefined): string {
  return (id !== undefined && words.projects[id]?.summary) || '';
}

export function themeName(words: Words, theme: ThemeId): string {
  return words.themes[theme]?.name ?? theme;
}

/** The sign that stands for a theme beside its colour; empty for none. */
export function signOf(words: Words, theme: ThemeId | null): string {
  return (theme !== null && words.themes[theme]?.sign) || '';
}
