/**
 * A table from outside, as it is: nothing is understood yet. Rows keep the number that a spreadsheet
 * shows beside them, so that every later message can name one.
 */

/** A number is one that the file itself says to be a number; everything else is text, days as `2019-05-08`. */
export type Cell = string | number;

export interface Row {
  /** As a spreadsheet counts: from 1, header and empty rows too. */
  readonly number: number;
  /** As many as the table has columns. */
  readonly cells: readonly Cell[];
}

export interface Table {
  /** Of the file, or of the sheet of a workbook. */
  readonly name: string;
  /** What stands at the head of each column; no two are the same, none is empty. */
  readonly columns: readonly string[];
  /** Without header and empty rows. */
  readonly rows: readonly Row[];
  /** What stands above the header: titles, notes. */
  readonly above: readonly string[];
}

/** Why a file gives no table. Rows are counted as in {@link Row}; sizes are bytes. */
export type TableFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-table' }
  | { readonly kind: 'old-workbook' }
  | { readonly kind: 'broken-workbook' }
  | { readonly kind: 'broken-json'; readonly detail: string }
  | { readonly kind: 'open-quote'; readonly row: number }
  | { readonly kind: 'file-size' | 'unzipped-size'; readonly found: number; readonly limit: number }
  | { readonly kind: 'rows'; readonly found: number; readonly limit: number }
  | {
      readonly kind: 'columns';
      readonly row: number;
      readonly found: number;
      readonly limit: number;
    };

/** Thrown where a file cannot be read as a table; the page says it in the reader's language. */
export class TableError extends Error {
  override readonly name = 'TableError';

  constructor(readonly fault: TableFault) {
    super(JSON.stringify(fault));
  }
}

/** What is read at most. A spreadsheet has a million rows, a list of projects never had. */
export const LIMITS = {
  fileSize: 60_000_000,
  unzippedSize: 400_000_000,
  rows: 200_000,
  columns: 1000,
} as const;

/** The letters that a spreadsheet has above a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Text of a cell as a person sees it. */
export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell.trim() : `${cell}`);

const isFilled = (cell: Cell) => textOf(cell) !== '';

/**
 * Finds the header in what a file holds, and makes each row as long as the longest: what stands past the
 * header gets a column of its own, so that nothing is lost.
 *
 * @param records as they stand in the file, empty ones too; the first is row 1
 * @throws {TableError} when there is no row, or there are too many rows or columns
 */
export function tableOf(name: string, records: readonly (readonly Cell[])[]): Table {
  const filled = records
    .map((cells, i) => ({ number: i + 1, cells: trimEnd(cells) }))
    .filter(({ cells }) => cells.length > 0);
  if (!filled.length) throw new TableError({ kind: 'empty' });
  const wide = filled.find(({ cells }) => cells.length > LIMITS.columns);
  if (wide)
    throw new TableError({
      kind: 'columns',
      row: wide.number,
      found: wide.cells.length,
      limit: LIMITS.columns,
    });
  const at = headerAt(filled);
  const header = at === null ? [] : filled[at]!.cells;
  const rows = at === null ? filled : filled.slice(at + 1);
  if (rows.length > LIMITS.rows)
    throw new TableError({ kind: 'rows', found: rows.length, limit: LIMITS.rows });
  if (!rows.length) throw new TableError({ kind: 'empty' });
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  return {
    name,
    columns: namesOf(header, width),
    rows: rows.map(({ number, cells }) => ({ number, cells: padded(cells, width) })),
    above: filled.slice(0, at ?? 0).map(({ cells }) => cells.map(textOf).join(' ').trim()),
  };
}

function trimEnd(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && !isFilled(cells[length - 1]!)) length -= 1;
  return cells.slice(0, length);
}

const padded = (cells: readonly Cell[], width: number): readonly Cell[] =>
  cells.length === width ? cells : Array.from({ length: width }, (_, i) => cells[i] ?? '');

/** How many rows are looked at for a header. */
const TOP = 30;

/**
 * The first row that is as wide as the table and reads like names; null when the table begins with
 * its first record. Years are names of columns; other numbers are not, nor are NUTS codes.
 */
function headerAt(rows: readonly { readonly cells: readonly Cell[] }[]): number | null {
  const top = rows.slice(0, TOP).map(({ cells }) => cells.filter(isFilled).length);
  const usual = median(top);
  const at = top.findIndex((filled) => filled >= Math.min(usual, Math.max(2, usual * 0.6)));
  return rows[at]!.cells.filter(isFilled).every(isNameOfColumn) ? at : null;
}

const isNameOfColumn = (cell: Cell): boolean => {
  const text = textOf(cell);
  if (/^(19|20)\d\d$|^(NUTS|LAU|TL)\s?\d$/i.test(text)) return true;
  const isNumber = typeof cell === 'number' || /^[\d\s.,:%€$£+-]+$/.test(text);
  return !isNumber && !/^[A-Z]{2}[A-Z\d]{0,2}\d$/.test(text);
};

function median(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function namesOf(header: readonly Cell[], width: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, i) => {
    const written = textOf(header[i] ?? '').replace(/\s+/g, ' ') || columnLetters(i);
    let name = written;
    for (let n = 2; taken.has(name); n += 1) name = `${written} (${n})`;
    taken.add(name);
    return name;
  });
}
