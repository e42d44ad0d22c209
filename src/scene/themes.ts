import type { Facts } from '../data/facts';
import type { HueSlot, PlaceId, ThemeId } from '../data/types';
import { totalOf } from '../domain/measures';
import { nameOf, signOf, themeName } from '../domain/names';
import { partOf, sitesOf, type Part } from '../domain/sites';
import { tallyByTheme } from '../domain/themes';
import type { Text } from '../text/text';

export interface NamedRegion {
  readonly id: PlaceId;
  readonly name: string;
}

/** One line of the legend, which is filter and chart at once. */
export interface ThemeRow {
  readonly id: ThemeId;
  readonly name: string;
  readonly hue: HueSlot;
  readonly letter: string;
  readonly meaning: string;
  readonly count: number;
  readonly projects: string;
  /** Their money; empty where none is known. */
  readonly euros: string;
  /** Length of the bar of projects for which it is the main theme, of the longest row: 0 to 1. */
  readonly share: number;
  /** Length of the bar of projects that also contribute, on the same scale. */
  readonly furtherShare: number;
  readonly alsoContributes: string;
  readonly primary: readonly NamedRegion[];
  readonly further: readonly NamedRegion[];
}

export interface ThemeChart {
  readonly rows: readonly ThemeRow[];
  /** What the main themes add up to. */
  readonly total: string;
}

export function themeChart({ programme, words }: Facts, text: Text): ThemeChart {
  const tallies = tallyByTheme(programme);
  const sites = sitesOf(programme);
  const longest = Math.max(
    1,
    ...tallies.map(({ primary, further }) => primary.length + further.length),
  );
  const money = (euros: number | null) => (euros === null ? '' : text.millions(euros));
  const named = (theme: ThemeId, part: Part) =>
    sites
      .filter((site) => partOf(site, theme) === part)
      .map(({ id, place }) => ({ id, name: nameOf(place, text.language) }))
      .sort((a, b) => text.compare(a.name, b.name));
  const euros = totalOf(programme, programme.projects);
  const count = programme.projects.length;
  return {
    rows: tallies.map(({ theme: { id, hue }, primary, further, euros }) => ({
      id,
      name: themeName(words, id),
      hue,
      letter: signOf(words, id),
      meaning: words.themes[id]?.meaning ?? '',
      count: primary.length,
      projects: text.say('count.projects', { count: primary.length }),
      euros: money(euros),
      share: primary.length / longest,
      furtherShare: further.length / longest,
      alsoContributes: text.say('count.further', { count: further.length }),
      primary: named(id, 'primary'),
      further: named(id, 'further'),
    })),
    total:
      euros === null
        ? text.say('themes.total.count', { count })
        : text.say('themes.total', { count, euros: text.millions(euros) }),
  };
}

export interface MatrixScene {
  readonly columns: readonly {
    readonly id: ThemeId;
    readonly name: string;
    readonly hue: HueSlot;
    readonly letter: string;
  }[];
  readonly rows: readonly {
    readonly id: PlaceId;
    readonly name: string;
    readonly cells: readonly {
      readonly theme: ThemeId;
      readonly hue: HueSlot;
      readonly part: Part;
      readonly label: string;
    }[];
  }[];
}

/** Who works on what: places, in the order of their main themes, against themes. */
export function themeMatrix({ programme, words }: Facts, text: Text): MatrixScene {
  const { themes } = programme;
  const order = new Map(themes.map(({ id }, index) => [id, index]));
  const placeOf = (theme: ThemeId | null) => order.get(theme ?? '') ?? themes.length;
  const rows = sitesOf(programme)
    .map((site) => ({ site, name: nameOf(site.place, text.language) }))
    .sort((a, b) => placeOf(a.site.theme) - placeOf(b.site.theme) || text.compare(a.name, b.name));
  return {
    columns: themes.map(({ id, hue }) => ({
      id,
      hue,
      letter: signOf(words, id),
      name: words.themes[id]?.short ?? id,
    })),
    rows: rows.map(({ site, name }) => ({
      id: site.id,
      name,
      cells: themes.map(({ id, hue }) => {
        const part = partOf(site, id);
        return { theme: id, hue, part, label: text.say(`part.${part}`) };
      }),
    })),
  };
}
