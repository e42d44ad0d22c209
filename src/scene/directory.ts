import type { Facts } from '../data/facts';
import type { Project } from '../data/types';
import { countryOf } from '../domain/names';
import { sitesOf, type Site } from '../domain/sites';
import type { PageText } from '../text/catalogue';
import { cardOf, type ProjectCard } from './projects';

/** Places of a country, or, of one country alone, of a level. */
interface Group {
  readonly name: string;
  readonly sites: readonly Site[];
  /** Each once, however many of the places it is in. */
  readonly projects: readonly Project[];
}

/** Those with the most projects first. */
function groupsOf({ programme, words }: Facts, text: PageText): Group[] {
  const country = ({ place }: Site) => countryOf(place, words);
  const level = ({ place }: Site) => text.say('counts.level', { level: String(place.level) });
  const sites = sitesOf(programme);
  const nameFor = new Set(sites.map(country)).size > 1 ? country : level;
  const groups = new Map<string, Site[]>();
  for (const site of sites) {
    const name = nameFor(site);
    const group = groups.get(name) ?? [];
    group.push(site);
    groups.set(name, group);
  }
  return [...groups]
    .map(([name, sites]) => ({
      name,
      sites,
      projects: [...new Set(sites.flatMap(({ projects }) => projects))],
    }))
    .sort((a, b) => b.projects.length - a.projects.length || text.compare(a.name, b.name));
}

/** How many projects of a group have each theme as their main one, in the themes' order. */
export interface CountsRow {
  readonly name: string;
  readonly total: string;
  readonly counts: readonly string[];
}

/** Who works on what where places are many: counts of projects by country, or by level. */
export function themeCounts(facts: Facts, text: PageText): CountsRow[] {
  return groupsOf(facts, text).map(({ name, projects }) => ({
    name,
    total: text.number(projects.length),
    counts: facts.programme.themes.map(({ id }) =>
      text.number(projects.filter(({ primary }) => primary?.theme === id).length),
    ),
  }));
}

export interface DirectoryGroup {
  readonly name: string;
  readonly count: string;
  readonly cards: readonly ProjectCard[];
}

/** Every project in one sentence where they are many: by country, or by level, each by its name. */
export function directory(facts: Facts, text: PageText): DirectoryGroup[] {
  return groupsOf(facts, text)
    .filter(({ projects }) => projects.length > 0)
    .map(({ name, sites, projects }) => {
      const home = new Map(
        [...sites].reverse().flatMap((site) => site.projects.map((one) => [one, site] as const)),
      );
      return {
        name,
        count: text.say('count.projects', { count: projects.length }),
        cards: projects
          .map((project) => cardOf(facts, home.get(project)!, project, text, name))
          .sort((a, b) => text.compare(a.name, b.name)),
      };
    });
}
