import { type Cell, type Row, type Table } from '../../data/table';
import { numberOf } from './numbers';
import type { ColumnReading, Reading } from './roles';
import { slug, unique } from './ids';

type MeasureUnit = 'number' | 'percent' | 'euro';

/** A column of figures as a measure of a programme. */
export interface ReadMeasure {
  readonly id: string;
  readonly column: ColumnReading;
  readonly unit: MeasureUnit;
  readonly digits: 0 | 1 | 2 | 3;
  /** A quantity that adds up, so it is drawn as circles and never shaded. */
  readonly total: boolean;
}

/** The number in a cell of the column; null where there is none. */
export const valueIn = (row: Row, { index, numbers }: ColumnReading): number | null =>
  numberOf(row.cells[index]!, numbers?.sign ?? '.');

/** Names of columns that speak of something that does not add up. */
const RATIO =
  /%|\b(per|pro|par|share|rate|ratio|index|average|mean|median|taux|part|moyenne|indice|quote|anteil|durchschnitt|mittel|tasso|media|tasa|density|densite|dichte)\b|je |\/|pro(?=[A-Z])/i;

/** The columns of figures, and whether each adds up. */
export function measuresOf(table: Table, { columns }: Reading): ReadMeasure[] {
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

/** The year that a column's name has, if it has one only. */
export const yearIn = (name: string): number | null => {
  const years = name.match(/\b(19|20)\d\d\b/g);
  return years?.length === 1 ? Number(years[0]) : null;
};
