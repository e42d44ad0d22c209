import type { Spreadsheet } from '../scene/spreadsheet';

/** What parts the cells, and what parts a number: Excel in French expects the second kind. */
export type CsvKind = 'comma' | 'semicolon';

/**
 * A spreadsheet as CSV after RFC 4180, with the mark by which Excel knows UTF-8. A text that a spreadsheet
 * would take for a formula begins with an apostrophe, which it then shows as text.
 */
export function writeCsv({ columns, rows }: Spreadsheet, kind: CsvKind): string {
  const separator = kind === 'comma' ? ',' : ';';
  const line = (cells: readonly (string | number | null)[]) =>
    cells.map((cell) => quote(sayCell(cell, kind), separator)).join(separator);
  return `\ufeff${[columns, ...rows].map((cells) => `${line(cells)}\r\n`).join('')}`;
}

function sayCell(cell: string | number | null, kind: CsvKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return kind === 'comma' ? String(cell) : String(cell).replace('.', ',');
}

function quote(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
