import type { Facts } from '../data/facts';
import type { HueSlot, PlaceId, Project, ThemeId } from '../data/types';
import { countryOf, nameOf, signOf, summaryOf, themeName } from '../domain/names';
import { sitesOf, themesOf, type Site } from '../domain/sites';
import { hueSlotOf } from '../domain/themes';
import type { Text } from '../text/text';

export interface ProjectCard {
  /** Its own within the list: a project in several places is told in each. */
  readonly key: string;
  readonly id: PlaceId;
  readonly name: string;
  /** Country and theme in words. */
  readonly place: string;
  readonly summary: string;
  readonly hue: HueSlot;
  readonly letter: string;
  /** Every theme it works on. */
  readonly themes: readonly ThemeId[];
}

/** Every project in one sentence, in the order of its places' names. */
export function projectCards(facts: Facts, text: Text): ProjectCard[] {
  return sitesOf(facts.programme)
    .flatMap((site) => site.projects.map((project) => cardOf(facts, site, project, text)))
    .sort((a, b) => text.compare(a.name, b.name));
}

/**
 * A project in one of its places.
 * @param within the country that has been named already
 */
export function cardOf(
  { programme, words }: Facts,
  { id, place }: Site,
  project: Project,
  text: Text,
  within = '',
): ProjectCard {
  const name = nameOf(place, text.language);
  const country = countryOf(place, words);
  const theme = project.primary?.theme ?? null;
  const said = theme === null ? '' : themeName(words, theme);
  const own = words.projects[project.id]?.name ?? '';
  return {
    key: `${id} ${project.id}`,
    id,
    name: own || name,
    place: [own ? name : '', [name, within].includes(country) ? '' : country, said]
      .filter(Boolean)
      .join(' · '),
    summary: summaryOf(words, project.id),
    hue: hueSlotOf(programme, theme),
    letter: signOf(words, theme),
    themes: themesOf(project),
  };
}
