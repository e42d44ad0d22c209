import readWorkbook from 'read-excel-file/universal';
import { unzipSync } from 'fflate';
import { LIMITS, TableError, type Cell } from '../data/table';

export interface Sheet {
  readonly name: string;
  readonly records: readonly (readonly Cell[])[];
}

/**
 * The sheets of an XLSX workbook that hold anything, in their order. Formulas count as what they came
 * to when the file was saved.
 *
 * @throws {TableError} when it is no workbook, or would unpack to more than is read
 */
export async function readSheets(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  refuseBombs(bytes);
  let sheets: Awaited<ReturnType<typeof readWorkbook>>;
  try {
    sheets = await readWorkbook(bytes.buffer);
  } catch {
    throw new TableError({ kind: 'broken-workbook' });
  }
  return sheets
    .map(({ sheet, data }) => ({ name: sheet, records: data.map((row) => row.map(cellOf)) }))
    .filter(({ records }) => records.length > 0);
}

/** What the archive says that its files unpack to, before any is unpacked. */
function refuseBombs(bytes: Uint8Array): void {
  let found = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        found += originalSize;
        return false;
      },
    });
  } catch {
    throw new TableError({ kind: 'broken-workbook' });
  }
  const limit = LIMITS.unzippedSize;
  if (found > limit) throw new TableError({ kind: 'unzipped-size', found, limit });
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date)
    return Number.isNaN(value.valueOf()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  return value === null || value === undefined ? '' : String(value);
}
