import type { Facts } from '../data/facts';
import type { HueSlot, Measure, MeasureId, PlaceId, ThemeId } from '../data/types';
import { shownMeasures, valueOf } from '../domain/measures';
import { countryOf, nameOf, themeName } from '../domain/names';
import { sitesOf } from '../domain/sites';
import { hueSlotOf } from '../domain/themes';
import type { Text } from '../text/text';
import { sayColouring, sayValue } from './values';

export type ColumnId = 'name' | 'country' | 'projects' | 'theme' | MeasureId;

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
    readonly id: PlaceId;
    readonly code: string;
    readonly hue: HueSlot;
    /** Every theme it works on. */
    readonly themes: readonly ThemeId[];
    readonly cells: Readonly<Record<ColumnId, Cell>>;
  }[];
}

export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** Every measure that the map can show and what is divided in it, a row a place, in the order of names. */
export function siteTable(facts: Facts, text: Text): TableScene {
  const { programme, words } = facts;
  const measures = tabled(facts);
  const sites = sitesOf(programme);
  const several = sites.some(({ projects }) => projects.length > 1);
  const themed = programme.themes.length > 0;
  const rows = sites.map(({ id, place, projects, theme, themes }, index) => {
    const name = nameOf(place, text.language);
    const country = countryOf(place, words);
    const said = theme === null ? '' : themeName(words, theme);
    const cells: Record<ColumnId, Cell> = {
      name: { text: name, order: name },
      country: { text: country, order: country },
      ...(several
        ? { projects: { text: text.number(projects.length), order: projects.length } }
        : {}),
      ...(themed ? { theme: { text: said, order: said || null } } : {}),
    };
    for (const measure of measures) {
      const found = valueOf(sites[index]!, measure);
      cells[measure.id] = {
        // Of thousands of rows few are looked at.
        get text() {
          return sayValue(found, measure, words, text);
        },
        order: found.kind === 'value' ? found.value : null,
      };
    }
    return { id, code: place.code, hue: hueSlotOf(programme, theme), themes, cells };
  });
  const column = (id: ColumnId, name: string, numeric = false) => ({ id, name, note: '', numeric });
  return {
    columns: [
      column('name', text.say('table.name')),
      column('country', text.say('table.country')),
      ...(several ? [column('projects', text.say('table.projects'), true)] : []),
      ...(themed ? [column('theme', text.say('table.theme'))] : []),
      ...measures.map((measure) => ({
        id: measure.id,
        name: sayColouring(measure, words, text),
        note: measure.year === null ? '' : String(measure.year),
        numeric: true,
      })),
    ],
    rows: sortRows(rows, { column: 'name', descending: false }, text),
  };
}

/** What is shown, after what it is divided by. */
function tabled({ programme }: Facts): Measure[] {
  const shown = shownMeasures(programme);
  const under = shown.flatMap(({ ratio }) => (ratio ? [ratio.denominator.id] : []));
  const wanted = new Set([...under, ...shown.map(({ id }) => id)]);
  return [...wanted].flatMap((id) => programme.measures.filter((one) => one.id === id));
}

/** Rows in the asked order; equal ones keep theirs, missing values come last either way. */
export function sortRows<Row extends { readonly cells: Readonly<Record<ColumnId, Cell>> }>(
  rows: readonly Row[],
  { column, descending }: Sorting,
  text: Text,
): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a.cells[column]?.order ?? null, b.cells[column]?.order ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return typeof left === 'string' || typeof right === 'string'
      ? sign * text.compare(String(left), String(right))
      : sign * (left - right);
  });
}
