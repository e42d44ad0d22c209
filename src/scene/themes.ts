import type { Facts } from '../data/facts';
import type { HueSlot, Pilot, RegionId, ThemeId } from '../data/types';
import { tallyByTheme } from '../domain/themes';
import type { Text } from '../text/text';
import { nameOf } from '../domain/names';
import { partOf, type Part } from './map';

export interface NamedRegion {
  readonly id: RegionId;
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
  readonly pilots: string;
  readonly euros: string;
  /** Length of the bar of pilots for which it is the main theme, of the longest row: 0 to 1. */
  readonly share: number;
  /** Length of the bar of pilots that also contribute, on the same scale. */
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

export function themeChart(facts: Facts, text: Text): ThemeChart {
  const tallies = tallyByTheme(facts.set);
  const longest = Math.max(
    ...tallies.map(({ primary, further }) => primary.length + further.length),
  );
  const named = (pilots: readonly Pilot[]) =>
    pilots
      .map((pilot) => ({ id: pilot.region, name: nameOf(pilot, text.language) }))
      .sort((a, b) => text.compare(a.name, b.name));
  return {
    rows: tallies.map(({ theme, primary, further, euros }) => ({
      id: theme.id,
      name: facts.words.themes[theme.id]?.name ?? theme.id,
      hue: theme.hue,
      letter: theme.letter,
      meaning: facts.words.themes[theme.id]?.meaning ?? '',
      count: primary.length,
      pilots: text.say('count.pilots', { count: primary.length }),
      euros: text.millions(euros),
      share: primary.length / longest,
      furtherShare: further.length / longest,
      alsoContributes: text.say('count.further', { count: further.length }),
      primary: named(primary),
      further: named(further),
    })),
    total: text.say('themes.total', {
      count: facts.set.pilots.length,
      euros: text.millions(tallies.reduce((sum, { euros }) => sum + euros, 0)),
    }),
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
    readonly id: RegionId;
    readonly name: string;
    readonly cells: readonly {
      readonly theme: ThemeId;
      readonly hue: HueSlot;
      readonly part: Part;
      readonly label: string;
    }[];
  }[];
}

/** Who works on what: regions, in the order of their main themes, against themes. */
export function themeMatrix(facts: Facts, text: Text): MatrixScene {
  const order = new Map(facts.set.themes.map(({ id }, index) => [id, index]));
  const rows = facts.set.pilots
    .map((pilot) => ({ pilot, name: nameOf(pilot, text.language) }))
    .sort(
      (a, b) =>
        (order.get(a.pilot.primary.theme) ?? 0) - (order.get(b.pilot.primary.theme) ?? 0) ||
        text.compare(a.name, b.name),
    );
  return {
    columns: facts.set.themes.map(({ id, hue, letter }) => ({
      id,
      hue,
      letter,
      name: facts.words.themes[id]?.short ?? id,
    })),
    rows: rows.map(({ pilot, name }) => ({
      id: pilot.region,
      name,
      cells: facts.set.themes.map(({ id, hue }) => {
        const part = partOf(pilot, id);
        return { theme: id, hue, part, label: text.say(`part.${part}`) };
      }),
    })),
  };
}
