import { textOf, type Cell, type Row, type Table } from '../../data/table';
import type { PlaceRef } from '../places';
import { keyOf, MARKS, type PlaceValue, type Placing } from './placing';
import type { Reading, Role } from './roles';

export interface PlacedRow {
  readonly row: Row;
  readonly places: readonly PlaceRef[];
}

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
