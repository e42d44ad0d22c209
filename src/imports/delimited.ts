import Papa from 'papaparse';
import { TableError } from '../data/table';

/** Of equals the first: whoever separates by `,` has no reason to write `;` in every row. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Rows that tell which sign separates. */
const SAMPLE = 300;

export interface Delimited {
  readonly delimiter: Delimiter;
  readonly records: readonly (readonly string[])[];
}

/**
 * Comma-separated values, whatever it is that separates them: what a first line `sep=;` says, or else
 * the sign under which most rows have the same number of cells. (Counting signs is misled by decimal
 * commas.)
 *
 * @param text of the file, without a byte order mark
 * @throws {TableError} when a quote is never closed, naming the row where it opens
 */
export function readDelimited(text: string, given?: Delimiter): Delimited {
  const [whole, sign] = /^sep=([\t;|,])\r?\n/i.exec(text) ?? [''];
  const body = text.slice(whole.length);
  const delimiter = given ?? (sign as Delimiter | undefined) ?? delimiterOf(body);
  const { data, errors } = parse(body, delimiter);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) throw new TableError({ kind: 'open-quote', row: (open.row ?? 0) + 1 });
  return { delimiter, records: data };
}

const parse = (text: string, delimiter: string, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false });

function delimiterOf(text: string): Delimiter {
  let best: { readonly sign: Delimiter; readonly share: number } = { sign: ',', share: 0 };
  for (const sign of DELIMITERS) {
    const widths = parse(text, sign, SAMPLE)
      .data.filter((cells) => cells.some((cell) => cell.trim()))
      .map((cells) => cells.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const share = Math.max(0, ...counts.values()) / widths.length;
    if (share > best.share) best = { sign, share };
  }
  return best.sign;
}
