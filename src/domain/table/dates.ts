import type { Cell } from '../../data/table';
import { textOf } from '../../data/table';
import { isMissing } from './numbers';

/** The order in which a column writes days; `serial` counts them from the end of 1899, as spreadsheets do. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy', 'serial'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface DateColumn {
  readonly order: DateOrder;
  /** Whether days and months could also be the other way round in every cell. */
  readonly asked: boolean;
}

/**
 * The day, month or year that a cell is, as ISO 8601 writes it (`2019-05-08`, `2019-05`, `2019`); null
 * when it is none. Two digits of a year are of this century up to 69, as spreadsheets have it.
 */
export function dateOf(cell: Cell, order: DateOrder): string | null {
  const text = textOf(cell);
  if (order === 'serial') return serialDay(Number(text));
  if (/^(19|20)\d\d$/.test(text)) return text;
  const [, year, month] = /^((?:19|20)\d\d)[-/.](\d\d?)$/.exec(text) ?? [];
  if (year && month) return iso(Number(year), Number(month), null);
  const parts = /^(\d{1,4})[-/.\s]+(\d{1,2})[-/.\s]+(\d{1,4})(?:[T\s]\d\d?:\d\d.*)?$/.exec(text);
  if (!parts) return null;
  const [a, b, c] = parts.slice(1) as [string, string, string];
  if ((order === 'ymd') !== a.length > 2) return null;
  if (order === 'ymd') return iso(Number(a), Number(b), Number(c));
  const [day, at] = order === 'dmy' ? [a, b] : [b, a];
  return c.length === 3 || c.length === 1 ? null : iso(fullYear(c), Number(at), Number(day));
}

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

function iso(year: number, month: number, day: number | null): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return null;
  const two = (number: number) => `${number}`.padStart(2, '0');
  if (day === null) return `${year}-${two(month)}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${year}-${two(month)}-${two(day)}` : null;
}

/** 1 is the first of January 1900; a spreadsheet counts a 29th of February of that year that never was. */
function serialDay(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > 109_000) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

/**
 * How a column is to be read as dates, or null where a cell is none.
 *
 * @param named whether the column's name speaks of time: without that, a number is no day
 */
export function readDates(cells: readonly Cell[], named: boolean): DateColumn | null {
  const filled = cells.filter((cell) => !isMissing(cell));
  if (!filled.length) return null;
  const fits = (order: DateOrder) => filled.every((cell) => dateOf(cell, order) !== null);
  const isNumber = filled.every((cell) => /^\d+(\.\d+)?$/.test(textOf(cell)));
  if (isNumber && !named) return null;
  const orders = DATE_ORDERS.filter(
    (order) => (order === 'serial') === isNumber || order === 'ymd',
  ).filter(fits);
  const [order] = orders;
  if (!order) return null;
  const differ = filled.some((cell) => dateOf(cell, 'dmy') !== dateOf(cell, 'mdy'));
  return { order, asked: orders.includes('dmy') && orders.includes('mdy') && differ };
}
