import { latinName, type Gazetteer } from '../../data/gazetteer';
import { textOf, type Table } from '../../data/table';
import type { Vintage } from '../../data/types';
import { resolvePlace, type Candidate, type How, type Placed, type PlaceRef } from '../places';
import { foldName } from '../search';

/**
 * What a person decides of one value: places, that it is about no region, that its rows are left out; or
 * to be asked, though it was understood.
 */
export type Decision = readonly PlaceRef[] | 'no-region' | 'left-out' | 'ask';

/** One of the different things that the place column says, and what became of it. */
export interface PlaceValue {
  /** By which decisions name it: what was written, and the country beside it. */
  readonly key: string;
  /** As it is written where it first comes. */
  readonly text: string;
  readonly country: string;
  /** Numbers of the rows that say it. */
  readonly rows: readonly number[];
  readonly found: PlaceFound;
  /** Whether `found` is what somebody said, and not what was read. */
  readonly decided: boolean;
}

export type PlaceFound =
  | { readonly kind: 'placed'; readonly places: readonly PlaceRef[]; readonly how: How | 'decided' }
  | { readonly kind: 'no-region' | 'left-out' }
  | { readonly kind: 'open'; readonly why: OpenReason; readonly candidates: readonly Candidate[] };

/** Why a value needs somebody: `total`, it seems to be a sum of the others. */
export type OpenReason = Candidate['why'] | 'empty' | 'total' | 'national-code' | 'unknown';

export interface Placing {
  readonly values: readonly PlaceValue[];
  /** Counted in rows; they add up to the rows of the table. */
  readonly counts: Readonly<Record<PlaceFound['kind'], number>>;
  /** How many of the placed rows are in each vintage as they are written. */
  readonly fits: ReadonlyMap<Vintage, number>;
}

/** What a repaired table says of rows without a place, so that it asks nothing when it is read again. */
export const MARKS: Readonly<Partial<Record<PlaceFound['kind'], string>>> = {
  'no-region': 'no region',
  'left-out': 'left out',
};

const TOTAL =
  /^(grand |sub)?(total|totals|totale|totaal|sum|somme|summe|insgesamt|gesamt|suma|soma|ogolem|osszesen|celkem|spolu|ukupno|kokku|yhteensa|viso|kopa|synolo)$/;

/**
 * Finds the place of every row, one decision for each different value. What may mean two places, or
 * none that is known, stays `open` until somebody decides; nothing is guessed.
 *
 * @param columns indices of the place column and, if there is one, of the country's
 * @param vintage the table's own edition of NUTS where it is known: see {@link vintageOf}
 */
export function placeRows(
  table: Table,
  columns: { readonly place: number; readonly country: number | null },
  gazetteer: Gazetteer,
  decisions: ReadonlyMap<string, Decision> = new Map(),
  vintage?: Vintage,
): Placing {
  const groups = new Map<string, { text: string; country: string; rows: number[] }>();
  for (const { number, cells } of table.rows) {
    const text = textOf(cells[columns.place]!);
    const country = columns.country === null ? '' : textOf(cells[columns.country]!);
    const key = keyOf(text, country);
    const group = groups.get(key);
    if (group) group.rows.push(number);
    else groups.set(key, { text, country, rows: [number] });
  }
  const values = [...groups].map(([key, group]): PlaceValue => {
    const decision = decisions.get(key);
    const read = () => find(group.text, gazetteer, { country: group.country, vintage });
    const found =
      decision === 'ask' ? asked(read(), gazetteer) : decision ? foundBy(decision) : read();
    return { key, ...group, found, decided: decision !== undefined && decision !== 'ask' };
  });
  return { values, counts: countsOf(values), fits: fitsOf(values) };
}

/** Case and blanks apart, the same cell beside the same country is the same question. */
export const keyOf = (text: string, country: string): string =>
  [text, country].map((part) => part.replace(/\s+/g, ' ').trim().toLowerCase()).join('\n');

/** What was understood, as a question. */
function asked(found: PlaceFound, gazetteer: Gazetteer): PlaceFound {
  if (found.kind !== 'placed') return found;
  const candidates = found.places.map(({ code, level, vintage }): Candidate => {
    const name = latinName(gazetteer.unitIn(code, vintage)!);
    return { code, level, vintage, name, why: 'near' };
  });
  return { kind: 'open', why: 'near', candidates };
}

function foundBy(decision: Exclude<Decision, 'ask'>): PlaceFound {
  if (typeof decision === 'string') return { kind: decision };
  return { kind: 'placed', places: decision, how: 'decided' };
}

function find(
  text: string,
  gazetteer: Gazetteer,
  hints: { readonly country: string; readonly vintage: Vintage | undefined },
): PlaceFound {
  const mark = (['no-region', 'left-out'] as const).find((kind) => MARKS[kind] === text);
  if (mark) return { kind: mark };
  if (TOTAL.test(foldName(text))) return { kind: 'open', why: 'total', candidates: [] };
  const found = resolvePlace(text, gazetteer, hints);
  if (found.kind === 'placed')
    return { kind: 'placed', places: found.places, how: worst(found.places) };
  if (found.kind === 'ambiguous')
    return { kind: 'open', why: found.candidates[0].why, candidates: found.candidates };
  return found.why === 'no-region'
    ? { kind: 'no-region' }
    : { kind: 'open', why: found.why, candidates: [] };
}

const CERTAINTY: readonly How[] = ['code', 'name', 'spelling', 'renamed', 'date', 'near'];

/** How the least certain of several places was understood. */
const worst = (places: readonly Placed[]): How =>
  CERTAINTY[Math.max(...places.map(({ how }) => CERTAINTY.indexOf(how)))]!;

function countsOf(values: readonly PlaceValue[]): Placing['counts'] {
  const counts = { placed: 0, 'no-region': 0, 'left-out': 0, open: 0 };
  for (const { found, rows } of values) counts[found.kind] += rows.length;
  return counts;
}

function fitsOf(values: readonly PlaceValue[]): Map<Vintage, number> {
  const fits = new Map<Vintage, number>();
  for (const { found, rows } of values) {
    if (found.kind !== 'placed' || found.how === 'decided') continue;
    const [first, ...more] = found.places as readonly Placed[];
    for (const vintage of first?.fits ?? [])
      if (more.every((place) => place.fits.includes(vintage)))
        fits.set(vintage, (fits.get(vintage) ?? 0) + rows.length);
  }
  return fits;
}

/** The edition of NUTS that most rows are written in; the newest of equals, since tables are made anew. */
export function vintageOf({ fits }: Placing): Vintage | undefined {
  const most = Math.max(0, ...fits.values());
  const best = [...fits].filter(([, rows]) => rows === most).map(([vintage]) => vintage);
  return best.length ? (Math.max(...best) as Vintage) : undefined;
}

/** Whether what was read is not quite what was written, so that a person may want to see it. */
export const isRepaired = ({ found }: PlaceValue): boolean =>
  found.kind === 'placed' && ['spelling', 'renamed', 'date', 'near'].includes(found.how);
