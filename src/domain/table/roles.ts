import type { Gazetteer } from '../../data/gazetteer';
import { textOf, type Cell, type Table } from '../../data/table';
import { resolvePlace, type Resolution } from '../places';
import { foldName } from '../search';
import { readDates, type DateColumn } from './dates';
import { isInEuro, isMissing, readNumbers, type NumberColumn } from './numbers';

/**
 * What a column is for. `person` and `none` stay out of everything that leaves the page; `country`
 * only helps to find places.
 */
export const ROLES = [
  'place',
  'country',
  'project',
  'theme',
  'amount',
  'measure',
  'date',
  'text',
  'link',
  'person',
  'none',
] as const;
export type Role = (typeof ROLES)[number];

export interface ColumnReading {
  /** Index in the table. */
  readonly index: number;
  readonly name: string;
  /** Proposed from what the cells hold, and from the column's name where they leave it open. */
  readonly role: Role;
  readonly numbers: NumberColumn | null;
  readonly dates: DateColumn | null;
  readonly filled: number;
  readonly distinct: number;
}

/** A row a project, with regions that repeat, or a row a region, with columns of numbers. */
export type TableKind = 'projects' | 'figures';

export interface Reading {
  readonly kind: TableKind;
  readonly columns: readonly ColumnReading[];
}

/** Words in a column's name, folded, in the languages that programmes are written in. */
const WORDS = {
  place:
    'region regions territory territories nuts geo place location gebiet regione regiao territoire lieu ' +
    'kraj wojewodztwo land bundesland county province departement oblast regio code id',
  country: 'country pays staat land state paese pais kraj member ms',
  project:
    'project projects projet projets projekt projekte vorhaben progetto progetti proyecto proyectos ' +
    'projeto projetos acronym operation pilot',
  title: 'title name titre nom intitule titel bezeichnung titolo titulo nazwa',
  theme:
    'theme themes topic priority sector objective category field area type thema prioritat bereich ' +
    'kategorie domaine priorite objectif secteur categorie tema ambito prioridad programme program fund',
  amount:
    'amount grant budget cost costs funding contribution eur euro euros montant subvention cout ' +
    'financement aide betrag zuschuss forderung kosten mittel importo costo ayuda importe kwota',
  date: 'date year start end day signed from until since debut fin annee jour datum jahr beginn ende data fecha',
  person:
    'person contact email mail phone telephone tel name_of_contact responsible manager coordinator ' +
    'ansprechpartner kontakt responsable referente',
} as const;

const speaksOf = (name: string, words: string): boolean => {
  const list = words.split(' ');
  return foldName(name)
    .split(' ')
    .some((word) => list.includes(word));
};

/** How many different cells of a column are tried as places. */
const TRIED = 400;

interface Column extends Omit<ColumnReading, 'role'> {
  readonly cells: readonly Cell[];
  readonly values: readonly string[];
  /**
   * How much of the tried cells are regions within countries: 1 for names, more for codes, less for what
   * may be one. And the share that are whole countries.
   */
  readonly finer: number;
  readonly countries: number;
}

/**
 * Proposes what each column is for and what the table is, from what the cells hold. Each of it is one
 * control to change; nothing is decided for good here.
 */
export function readColumns(table: Table, gazetteer: Gazetteer): Reading {
  const columns = table.columns.map((name, index) => columnOf(table, index, name, gazetteer));
  const roles = new Map<number, Role>();
  const take = (role: Role, column: Column | undefined) => column && roles.set(column.index, role);
  const free = () => columns.filter(({ index }) => !roles.has(index));

  for (const column of columns) {
    const plain = plainRoleOf(column);
    if (plain) roles.set(column.index, plain);
  }
  // Countries are what a table is about only where it names nothing smaller.
  const place =
    best(free(), ({ finer, name }) =>
      finer < MOSTLY_PLACES ? 0 : finer + (speaksOf(name, WORDS.place) ? 0.1 : 0),
    ) ?? best(free(), ({ countries }) => countries);
  take('place', place);
  take(
    'country',
    best(free(), ({ countries }) => (countries < MOSTLY_COUNTRIES ? 0 : countries)),
  );
  for (const column of free()) if (column.dates) roles.set(column.index, 'date');
  const numbers = free().filter((column) => column.numbers);
  take(
    'amount',
    best(
      numbers,
      ({ cells, name }) => (isInEuro(cells) ? 2 : 0) + (speaksOf(name, WORDS.amount) ? 1 : 0),
    ),
  );
  for (const column of numbers)
    if (!roles.has(column.index))
      roles.set(column.index, isRegister(column, place) ? 'none' : 'measure');

  const rows = table.rows.length;
  const repeats = place ? place.distinct < place.filled * 0.95 : true;
  const texts = free();
  const project = best(texts, ({ name, distinct, filled }) =>
    distinct < filled * 0.5
      ? 0
      : distinct / rows + (speaksOf(name, WORDS.project) ? 2 : speaksOf(name, WORDS.title) ? 1 : 0),
  );
  const hasNumbers = columns.some(({ index }) => ['measure', 'amount'].includes(roles.get(index)!));
  // A list of projects may name each region once; a table of figures has no column that is called so.
  const listsProjects = texts.some(({ name }) => speaksOf(name, WORDS.project));
  const kind: TableKind = hasNumbers && !repeats && !listsProjects ? 'figures' : 'projects';
  if (kind === 'figures') {
    for (const [index, role] of roles) if (role === 'amount') roles.set(index, 'measure');
  } else {
    take('project', project);
    take(
      'theme',
      best(free(), ({ name, distinct, filled, values }) => {
        const short = values.every((value) => value.length <= 80);
        if (!short || distinct < 2 || distinct > 40 || distinct > filled * 0.6) return 0;
        return (speaksOf(name, WORDS.theme) ? 1 : 0) + 1 / distinct;
      }),
    );
  }
  return {
    kind,
    columns: columns.map(({ index, name, numbers, dates, filled, distinct }) => ({
      index,
      name,
      role: roles.get(index) ?? (filled ? 'text' : 'none'),
      numbers,
      dates,
      filled,
      distinct,
    })),
  };
}

/** At least so much of a column's different cells. */
const [MOSTLY_PLACES, MOSTLY_COUNTRIES] = [0.3, 0.8];

function columnOf(table: Table, index: number, name: string, gazetteer: Gazetteer): Column {
  const cells = table.rows.map(({ cells }) => cells[index]!);
  const filled = cells.filter((cell) => !isMissing(cell));
  const values = [...new Set(filled.map(textOf))];
  const tried = values.slice(0, TRIED);
  const numbers = readNumbers(cells);
  const found = numbers ? [] : tried.map((value) => resolvePlace(value, gazetteer));
  const share = (count: number) => (found.length ? count / found.length : 0);
  return {
    index,
    name,
    cells,
    values,
    filled: filled.length,
    distinct: values.length,
    numbers,
    dates: readDates(cells, speaksOf(name, WORDS.date)),
    finer: share(found.reduce((sum, one) => sum + likeness(one), 0)),
    countries: share(found.filter(isCountry).length),
  };
}

const isCountry = (found: Resolution) =>
  found.kind === 'placed' && found.places.every(({ level }) => level === 0);

function likeness(found: Resolution): number {
  if (found.kind === 'none' || isCountry(found)) return 0;
  if (found.kind === 'ambiguous') return found.candidates[0].why === 'part' ? 0.2 : 0.6;
  return found.places.every(({ how }) => how === 'code') ? 1.3 : 1;
}

/** What a column is whatever stands beside it. */
function plainRoleOf({ name, values, filled }: Column): Role | null {
  if (!filled) return 'none';
  const most = (pattern: RegExp) =>
    values.filter((value) => pattern.test(value)).length > values.length * 0.8;
  if (most(/^[^\s@]+@[^\s@]+\.\p{L}+$/u) || speaksOf(name, WORDS.person)) return 'person';
  return most(/^https?:\/\/\S+$|^www\.\S+$/i) ? 'link' : null;
}

/** Numbers that are only names: whole, all different, and called so, or a national key beside a place. */
function isRegister({ name, numbers, distinct, filled, cells }: Column, place?: Column): boolean {
  if (!place || distinct < filled || numbers?.odd.length) return false;
  const whole = cells.every((cell) => isMissing(cell) || /^\d+$/.test(textOf(cell)));
  return (
    whole && /(^|[^a-z])(id|nr|no|key|code|number|ags|lau|schlussel)$|id$/i.test(foldName(name))
  );
}

function best<T>(list: readonly T[], score: (item: T) => number): T | undefined {
  let found: T | undefined;
  let most = 0;
  for (const item of list) {
    const its = score(item);
    if (its > most) [found, most] = [item, its];
  }
  return found;
}
