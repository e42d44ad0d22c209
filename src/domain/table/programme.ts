import type { Vintage } from '../../data/types';
import { textOf, type Row, type Table } from '../../data/table';
import type { PlaceRef } from '../places';
import { slug } from './ids';
import { measuresOf, valueIn, yearIn, type ReadMeasure } from './measures';
import type { Placing } from './placing';
import type { Reading, Role } from './roles';
import { placedRows, type PlacedRow } from './rows';
import { themesOf } from './themes';

/** What no table says of itself. */
export interface About {
  readonly title: string;
  readonly lead: string;
  /** Of the page that it is written for: `en`. */
  readonly language: string;
  /** The day on which it was read, ISO. */
  readonly day: string;
  /** Who published the table and where; without a title none is named. */
  readonly source: { readonly title: string; readonly publisher: string; readonly url: string };
}

/** The two files of a programme, as `JSON.stringify` takes them; decoders check them as any other. */
export interface ProgrammeFiles {
  readonly programme: object;
  readonly words: object;
}

/** Words that no table has and every programme needs. */
export interface ProgrammeNouns {
  readonly count: string;
  readonly countDefinition: string;
  /** With `{column}`. */
  readonly columnDefinition: string;
  /** With `{row}`. */
  readonly unnamed: string;
  readonly otherTheme: string;
}

/**
 * A programme from a table of which every row is placed, left out, or about no region. A column of
 * totals becomes circles and one of ratios is shaded; rows that are about no region are not in it.
 *
 * @param vintage the edition that most codes are from
 */
export function programmeOf(
  table: Table,
  reading: Reading,
  placing: Placing,
  vintage: Vintage,
  about: About,
  nouns: ProgrammeNouns,
): ProgrammeFiles {
  const placed = placedRows(table, reading, placing);
  const measures = measuresOf(table, reading);
  const source = about.source.title
    ? [
        {
          id: 'table',
          title: about.source.title,
          publisher: about.source.publisher || about.source.title,
          language: about.language,
          date: null,
          reference: null,
          url: /^https:\/\/\S+$/.test(about.source.url) ? about.source.url : null,
          rank: 'official',
        },
      ]
    : [];
  const made =
    reading.kind === 'figures'
      ? figures(placed, measures, vintage)
      : projects(placed, reading, measures, vintage, nouns);
  return {
    programme: {
      id: slug(about.title) || 'table',
      version: about.day,
      nuts: vintage,
      ...made.programme,
      sources: source,
      about: source.map(({ id }) => id),
    },
    words: {
      language: about.language,
      messages: {
        title: about.title,
        'page.lead': about.lead,
        'page.description': about.lead,
      },
      measures: Object.fromEntries([
        ...measures.map(({ id, column }) => [
          id,
          {
            name: column.name,
            short: column.name,
            definition: nouns.columnDefinition.replace('{column}', column.name),
          },
        ]),
        ...made.counted,
      ]),
      themes: made.themes,
      projects: made.projects,
    },
  };
}

interface Made {
  readonly programme: object;
  readonly counted: readonly [string, object][];
  readonly themes: Readonly<Record<string, object>>;
  readonly projects: Readonly<Record<string, object>>;
}

/** A row a region; what a region says twice is added up where it is a total, else averaged. */
function figures(
  placed: readonly PlacedRow[],
  measures: readonly ReadMeasure[],
  usual: Vintage,
): Made {
  const rows = new Map<string, { ref: PlaceRef; rows: Row[] }>();
  for (const { row, places } of placed)
    for (const ref of places) {
      const key = `${ref.code} ${ref.vintage}`;
      const known = rows.get(key);
      if (known) known.rows.push(row);
      else rows.set(key, { ref, rows: [row] });
    }
  const places = [...rows.values()].map(({ ref, rows }) => {
    const values = measures.flatMap(({ id, column, total }) => {
      const numbers = rows.flatMap((row) => valueIn(row, column) ?? []);
      if (!numbers.length) return [];
      const sum = numbers.reduce((all, one) => all + one, 0);
      return [[id, { value: total ? sum : sum / numbers.length, status: 'published' }] as const];
    });
    return { ...written(ref, usual), values: Object.fromEntries(values) };
  });
  return {
    programme: {
      themes: [],
      measures: measures.map(({ id, unit, digits, total, column }) => ({
        ...{ id, combine: 'place', unit, digits, shown: total ? 'circles' : 'classes' },
        year: yearIn(column.name),
      })),
      places,
      projects: [],
    },
    counted: [],
    themes: {},
    projects: {},
  };
}

function projects(
  placed: readonly PlacedRow[],
  reading: Reading,
  measures: readonly ReadMeasure[],
  usual: Vintage,
  nouns: ProgrammeNouns,
): Made {
  const of = (role: Role) => reading.columns.find((column) => column.role === role);
  const [name, theme, amount] = [of('project'), of('theme'), of('amount')];
  const places = new Map<string, PlaceRef>();
  for (const { places: refs } of placed)
    for (const ref of refs) places.set(`${ref.code} ${ref.vintage}`, ref);
  const usualCodes = new Set(
    [...places.values()].filter((ref) => ref.vintage === usual).map(({ code }) => code),
  );
  const idOf = ({ code, vintage }: PlaceRef) =>
    vintage !== usual && usualCodes.has(code) ? `${code}.${vintage}` : code;
  const themes = theme ? themesOf(placed, theme, nouns.otherTheme) : null;
  const words: Record<string, object> = {};
  const list = placed.map(({ row, places: refs }) => {
    const id = `row-${row.number}`;
    const title = name ? textOf(row.cells[name.index]!) : '';
    words[id] = { name: title || nouns.unnamed.replace('{row}', `${row.number}`) };
    const values = measures.flatMap(({ id, column }) => {
      const value = valueIn(row, column);
      return value === null ? [] : [[id, value] as const];
    });
    return {
      id,
      places: [...new Set(refs.map(idOf))],
      ...(themes ? { primary: { theme: themes.idOf(textOf(row.cells[theme!.index]!)) } } : {}),
      values: Object.fromEntries(values),
    };
  });
  return {
    programme: {
      themes: themes?.list ?? [],
      measures: [
        ...measures.map(({ id, unit, digits, total }) => ({
          ...{ id, combine: total ? 'sum' : 'mean', unit, digits },
          shown: total ? 'circles' : 'classes',
        })),
        { id: 'count', combine: 'count', unit: 'number', digits: 0, shown: 'circles' },
      ],
      ...(amount ? { amount: measures.find(({ column }) => column === amount)?.id ?? null } : {}),
      places: [...places.values()].map((ref) => written(ref, usual)),
      projects: list,
    },
    counted: [
      ['count', { name: nouns.count, short: nouns.count, definition: nouns.countDefinition }],
    ],
    themes: themes?.words ?? {},
    projects: words,
  };
}

const written = ({ code, vintage }: PlaceRef, usual: Vintage) =>
  vintage === usual ? { code } : { code, nuts: vintage };
