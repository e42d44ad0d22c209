import type { Facts } from '../data/facts';
import type { Measure, Project } from '../data/types';
import { rankBy } from '../domain/measures';
import { nameOf, projectName, summaryOf, themeName } from '../domain/names';
import { sitesOf, type Site } from '../domain/sites';
import type { Text } from '../text/text';
import { sayValue } from './values';

/**
 * What is done in a place, in a sentence: what its project does, or of several how many there are and
 * what they are called.
 */
export function summaryOfSite(facts: Facts, { projects }: Site, text: Text): string {
  const [first, ...more] = projects;
  if (!first) return text.say('site.none', { count: 0 });
  if (more.length === 0) return summaryOf(facts.words, first.id);
  return text.say('site.projects', {
    count: projects.length,
    names: shortList(
      // A sentence that stands for a name has its end within a list.
      projects.map((project) => nameWithin(facts, project).replace(/\.$/, '')),
      text,
    ),
  });
}

/** A project's name where its place is named already: what it does stands for one without a name. */
export function nameWithin(facts: Facts, project: Project): string {
  return (
    facts.words.projects[project.id]?.name ||
    summaryOf(facts.words, project.id) ||
    projectName(facts.programme, project, facts.words)
  );
}

/** Names of places, in the order of the language. */
export function siteNames(sites: readonly Site[], text: Text): string[] {
  return sites.map(({ place }) => nameOf(place, text.language)).sort((a, b) => text.compare(a, b));
}

/** More than this many are not read out. */
const MOST = 12;

/** The first few of many, and how many more there are; a single one more is among the few. */
export function fewOf<Item>(
  items: readonly Item[],
  most = MOST,
): { readonly few: readonly Item[]; readonly more: number } {
  const more = items.length - most;
  return more <= 1 ? { few: items, more: 0 } : { few: items.slice(0, most), more };
}

/** The first few of many, and how many more there are, in words. */
export function shortList(names: readonly string[], text: Text, most = MOST): string {
  const { few, more } = fewOf(names, most);
  return text.list(more === 0 ? few : [...few, text.say('list.more', { count: more })]);
}

/** Above so many places a description names only the first few. */
const MANY = 40;
const FEW = 10;

/**
 * Places with their values, the largest first; of many the first few.
 * @param say one of them, in words
 */
export function rankedList(
  { programme, words }: Facts,
  measure: Measure,
  say: (holes: { readonly name: string; readonly value: string }) => string,
  text: Text,
): string {
  const said = rankBy(sitesOf(programme), measure).map(({ site, value }) =>
    say({
      name: nameOf(site.place, text.language),
      value: sayValue(value, measure, words, text),
    }),
  );
  return shortList(said, text, said.length > MANY ? FEW : Infinity);
}

/** What a map by theme shows: each theme that is worn, and the places that wear it, by name. */
export function wornThemes(
  { programme, words }: Facts,
  text: Text,
): { readonly theme: string; readonly regions: string }[] {
  return programme.themes.flatMap(({ id }) => {
    const names = siteNames(
      sitesOf(programme).filter(({ theme }) => theme === id),
      text,
    );
    return names.length === 0
      ? []
      : [{ theme: themeName(words, id), regions: shortList(names, text) }];
  });
}
