import type { Vintage } from '../../data/types';
import { textOf, type Cell, type Row, type Table } from '../../data/table';
import type { PlaceRef } from '../places';
import { foldName } from '../search';
import { numberOf } from './numbers';
import { keyOf, MARKS, type PlaceValue, type Placing } from './placing';
import type { ColumnReading, Reading, Role } from './roles';

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

type MeasureUnit = 'number' | 'percent' | 'euro';

interface ReadMeasure {
  readonly id: string;
  readonly column: ColumnReading;
  readonly unit: MeasureUnit;
  readonly digits: 0 | 1 | 2 | 3;
  /** A quantity that adds up, so it is drawn as circles and never shaded. */
  readonly total: boolean;
}

interface PlacedRow {
  readonly row: Row;
  readonly places: readonly PlaceRef[];
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
  const themes = theme ? themesOf(placed, theme, nouns) : null;
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

/** The rows that are on the map, each with its places. */
export function placedRows(table: Table, reading: Reading, { values }: Placing): PlacedRow[] {
  const byKey = new Map(values.map((value): [string, PlaceValue] => [value.key, value]));
  return table.rows.flatMap((row) => {
    const found = byKey.get(keyOfRow(row, reading))?.found;
    return found?.kind === 'placed' ? [{ row, places: found.places }] : [];
  });
}

/** By what decisions name the place of a row. */
export function keyOfRow({ cells }: Row, { columns }: Reading): string {
  const cell = (role: Role) => {
    const column = columns.find((one) => one.role === role);
    return column ? textOf(cells[column.index]!) : '';
  };
  return keyOf(cell('place'), cell('country'));
}

const valueIn = (row: Row, { index, numbers }: ColumnReading): number | null =>
  numberOf(row.cells[index]!, numbers?.sign ?? '.');

/** Names of columns that speak of something that does not add up. */
const RATIO =
  /%|\b(per|pro|par|share|rate|ratio|index|average|mean|median|taux|part|moyenne|indice|quote|anteil|durchschnitt|mittel|tasso|media|tasa|density|densite|dichte)\b|je |\/|pro(?=[A-Z])/i;

function measuresOf(table: Table, { columns }: Reading): ReadMeasure[] {
  const taken = new Set(['theme', 'count']);
  return columns
    .filter(({ role }) => role === 'measure' || role === 'amount')
    .map((column) => {
      const cells = table.rows.map(({ cells }) => cells[column.index]!);
      const numbers = table.rows.flatMap((row) => valueIn(row, column) ?? []);
      const digits = Math.min(3, Math.max(0, ...numbers.map(decimals))) as ReadMeasure['digits'];
      const isPercent =
        /%|percent|pro ?cent|prozent|pourcent/i.test(column.name) || inPercent(cells);
      const isRatio = isPercent || RATIO.test(column.name) || numbers.some((value) => value < 0);
      return {
        id: unique(slug(column.name) || 'column', taken),
        column,
        unit: column.role === 'amount' ? 'euro' : isPercent ? 'percent' : 'number',
        digits: column.role === 'amount' ? 0 : digits,
        total: column.role === 'amount' || (!isRatio && digits === 0),
      };
    });
}

const inPercent = (cells: readonly Cell[]) =>
  cells.some((cell) => typeof cell === 'string' && /\d\s*%$/.test(cell.trim()));

const decimals = (value: number): number => {
  const [, after = ''] = /\.(\d+)$/.exec(`${Math.round(value * 1000) / 1000}`) ?? [];
  return after.length;
};

const yearIn = (name: string): number | null => {
  const years = name.match(/\b(19|20)\d\d\b/g);
  return years?.length === 1 ? Number(years[0]) : null;
};

interface Themes {
  readonly list: readonly { readonly id: string }[];
  readonly words: Readonly<Record<string, object>>;
  idOf(text: string): string;
}

/** The most frequent first, since they get the colours. */
function themesOf(
  placed: readonly PlacedRow[],
  column: ColumnReading,
  nouns: ProgrammeNouns,
): Themes {
  const counts = new Map<string, number>();
  for (const { row } of placed) {
    const text = textOf(row.cells[column.index]!);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [ids, signs] = [new Set<string>(), new Set<string>()];
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
  const themes = new Map(
    sorted.map((text) => {
      const name = text || nouns.otherTheme;
      return [text, { id: unique(slug(name) || 'theme', ids), name, sign: signOf(name, signs) }];
    }),
  );
  return {
    list: [...themes.values()].map(({ id }) => ({ id })),
    words: Object.fromEntries(
      [...themes.values()].map(({ id, name, sign }) => [id, { name, short: name, sign }]),
    ),
    idOf: (text) => themes.get(text)!.id,
  };
}

/** One or two signs that no other theme has: letters of its name, or else a number. */
function signOf(name: string, taken: Set<string>): string {
  const letters = foldName(name).toUpperCase().replace(/\s/g, '');
  const wanted = [
    letters.slice(0, 1),
    ...[...letters].slice(1).map((letter) => letters[0]! + letter),
    ...Array.from({ length: 99 }, (_, i) => `${i + 1}`),
  ];
  const sign = wanted.find((one) => /^\S{1,2}$/.test(one) && !taken.has(one))!;
  taken.add(sign);
  return sign;
}

const slug = (text: string): string =>
  foldName(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

function unique(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

/**
 * The table as it came, with what became of each row behind it: dropped again, every row is placed
 * without a question, and its figures are the same to the letter. People are left out.
 *
 * @param names of the columns that are added: place code, edition of NUTS, how it was found
 * @param say how the place of a value was found
 */
export function repairedTable(
  table: Table,
  reading: Reading,
  { values }: Placing,
  names: readonly [string, string, string],
  say: (value: PlaceValue) => string,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const byKey = new Map(values.map((value) => [value.key, value]));
  const kept = reading.columns.filter(({ role }) => role !== 'person');
  const rows = table.rows.map((row) => {
    const value = byKey.get(keyOfRow(row, reading))!;
    const places = value.found.kind === 'placed' ? value.found.places : [];
    const code = value.found.kind === 'open' ? '' : (MARKS[value.found.kind] ?? '');
    return [
      ...kept.map(({ index }) => row.cells[index]!),
      code || places.map(({ code }) => code).join('; '),
      [...new Set(places.map(({ vintage }) => vintage))].join('; '),
      say(value),
    ];
  });
  return { columns: [...kept.map(({ name }) => name), ...names], rows };
}
