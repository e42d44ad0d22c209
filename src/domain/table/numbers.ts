import type { Cell } from '../../data/table';
import { textOf } from '../../data/table';

/** Which sign parts the decimals in a column; the other one, blanks and apostrophes group thousands. */
export type DecimalSign = '.' | ',';

/**
 * What a column's cells are as numbers. `signs`: the decimal signs under which every cell is a number;
 * both, where all cells are the same numbers either way. `asked`: where they are not, as in a column
 * of nothing but `1.234`. `odd`: indices of cells that are no number under any sign.
 */
export interface NumberColumn {
  readonly sign: DecimalSign;
  readonly asked: boolean;
  readonly filled: number;
  readonly odd: readonly number[];
}

const MISSING =
  /^([-–—:.…?*\s]*|\.\.|n\/?a\.?|n\.\s?a\.|nd|n\.d\.|null|nan|none|#n\/a|#value!|#ref!|#div\/0!)$/i;

/** Whether a cell says that nothing is known: empty, or one of the signs that tables have for it. */
export const isMissing = (cell: Cell): boolean =>
  typeof cell === 'string' && MISSING.test(cell.trim());

/** What stands around a number: currencies, per cent, and what Eurostat puts behind one (`12.4 p`). */
const AROUND =
  /€|£|\$|%|‰|\b(EUR|EURO|Euros?|GBP|USD|PLN|CZK|HUF|SEK|DKK|RON|BGN|CHF|NOK|Mio\.?|k€)\b|(?<=\d)\s?[bcdefinprsuz]{1,2}$/giu;

const GROUPED: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i,
  ',': /^[+-]?(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?(e[+-]?\d+)?$/i,
};

/**
 * The number that a cell is, with decimals behind `sign`; null when it is missing or none. Numbers of
 * workbooks are taken as they are.
 */
export function numberOf(cell: Cell, sign: DecimalSign): number | null {
  if (typeof cell === 'number') return cell;
  const bare = strip(cell);
  if (!/\d/.test(bare) || !GROUPED[sign].test(bare)) return null;
  const group = sign === '.' ? ',' : '.';
  const number = Number(bare.replaceAll(group, '').replace(sign, '.'));
  return Number.isFinite(number) ? number : null;
}

function strip(text: string): string {
  const bare = text
    .replace(AROUND, '')
    .replace(/[\s'’\u00a0\u2009\u202f]/g, '')
    .replace(/^[−–]/, '-');
  const [, inBrackets] = /^\(([\d.,]+)\)$/.exec(bare) ?? [];
  return inBrackets ? `-${inBrackets}` : bare;
}

/** How a column is to be read as numbers, or null where most of it is something else. */
export function readNumbers(cells: readonly Cell[]): NumberColumn | null {
  const filled = cells.map((cell, i) => ({ cell, i })).filter(({ cell }) => !isMissing(cell));
  const odd = { '.': [] as number[], ',': [] as number[] };
  let differ = false;
  for (const { cell, i } of filled) {
    const [point, comma] = [numberOf(cell, '.'), numberOf(cell, ',')];
    if (point === null) odd['.'].push(i);
    if (comma === null) odd[','].push(i);
    differ ||= point !== null && comma !== null && point !== comma;
  }
  const sign = odd[','].length < odd['.'].length ? ',' : '.';
  const numbers = filled.length - odd[sign].length;
  if (!numbers || numbers < filled.length * MOSTLY) return null;
  const asked = differ && odd['.'].length === odd[','].length;
  return { sign, asked, filled: filled.length, odd: odd[sign] };
}

/** A column is one of numbers though some of its cells say something else ("about 300"). */
const MOSTLY = 0.8;

/** Whether a column's cells carry the sign or the name of the euro. */
export const isInEuro = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => /€|\bEUR\b/i.test(textOf(cell)));
