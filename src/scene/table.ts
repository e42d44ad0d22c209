import type { Facts } from '../data/facts';
import type { RegionId, ThemeId } from '../data/types';
import { COLOURINGS, valueOf, type Ratio } from '../domain/figures';
import type { Text } from '../text/text';
import { themesOf } from '../domain/themes';
import { nameOf } from '../domain/names';
import { isRatio, sayColouring, sayValueOf } from './values';

export type ColumnId = 'name' | 'country' | 'theme' | 'population' | Ratio;

export interface Cell {
  readonly text: string;
  /** What the column is sorted by; `null` sorts last in both directions. */
  readonly order: string | number | null;
}

export interface TableScene {
  readonly columns: readonly {
    readonly id: ColumnId;
    readonly name: string;
    readonly note: string;
    readonly numeric: boolean;
  }[];
  readonly rows: readonly {
    readonly id: RegionId;
    readonly code: string;
    /** Every theme it works on. */
    readonly themes: readonly ThemeId[];
    readonly cells: Readonly<Record<ColumnId, Cell>>;
  }[];
}

export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** Every figure that the map can show, a row a pilot, in the order of names. */
export function pilotTable(facts: Facts, text: Text): TableScene {
  const { set, words } = facts;
  const ratios = COLOURINGS.filter(isRatio);
  const yearOf = (id: string) => set.figures.find((kind) => kind.id === id)?.year;
  const rows = set.pilots.map((pilot) => {
    const name = nameOf(pilot, text.language);
    const country = words.countries[pilot.country] ?? pilot.country;
    const theme = words.themes[pilot.primary.theme]?.name ?? pilot.primary.theme;
    const people = pilot.figures['population'];
    const cells = {
      name: { text: name, order: name },
      country: { text: country, order: country },
      theme: { text: theme, order: theme },
      population: people
        ? { text: text.value(people.value, 'people', 0), order: people.value }
        : { text: text.say('value.none'), order: null },
      ...Object.fromEntries(
        ratios.map((ratio) => {
          const found = valueOf(pilot, ratio);
          const cell: Cell = {
            text: sayValueOf(pilot, ratio, set.figures, text),
            order: found.kind === 'value' ? found.value : null,
          };
          return [ratio, cell];
        }),
      ),
    } as Record<ColumnId, Cell>;
    return { id: pilot.region, code: pilot.region, themes: themesOf(pilot), cells };
  });
  return {
    columns: [
      { id: 'name', name: text.say('table.name'), note: '', numeric: false },
      { id: 'country', name: text.say('table.country'), note: '', numeric: false },
      { id: 'theme', name: text.say('table.theme'), note: '', numeric: false },
      {
        id: 'population',
        name: text.say('table.population'),
        note: String(yearOf('population') ?? ''),
        numeric: true,
      },
      ...ratios.map((ratio) => ({
        id: ratio,
        name: sayColouring(ratio, words, text),
        note: String(yearOf(ratio) ?? yearOf('population') ?? ''),
        numeric: true,
      })),
    ],
    rows: sortRows(rows, { column: 'name', descending: false }, text),
  };
}

/** Rows in the asked order; equal ones keep theirs, missing values come last either way. */
export function sortRows<Row extends { readonly cells: Readonly<Record<ColumnId, Cell>> }>(
  rows: readonly Row[],
  { column, descending }: Sorting,
  text: Text,
): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a.cells[column].order, b.cells[column].order];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return typeof left === 'string' || typeof right === 'string'
      ? sign * text.compare(String(left), String(right))
      : sign * (left - right);
  });
}
