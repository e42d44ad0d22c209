import { LIMITS, TableError, tableOf, type Table } from '../data/table';
import { decodeText } from './encoding';
import { readDelimited, type Delimiter } from './delimited';
import { readObjects } from './objects';

/** How a file was read, for the reader to see and to change. */
export interface TableFile {
  readonly format: 'delimited' | 'workbook' | 'objects';
  /** One, but for workbooks with several sheets. */
  readonly tables: readonly [Table, ...Table[]];
  /** Of text: how its bytes were understood. */
  readonly encoding: string | null;
  readonly delimiter: Delimiter | null;
}

/**
 * Reads a file by what is in it; its ending is not looked at.
 *
 * @param name of the file, kept as the table's name
 * @param isName whether a text is the name of a region or a country: it decides between code pages
 * @throws {TableError}
 */
export async function readTableFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  isName: (text: string) => boolean,
): Promise<TableFile> {
  const limit = LIMITS.fileSize;
  if (bytes.length > limit) throw new TableError({ kind: 'file-size', found: bytes.length, limit });
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbookFile(bytes);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new TableError({ kind: 'old-workbook' });
  const { text, encoding } = decodeText(bytes, isName);
  if (text.slice(0, 10_000).includes('\0') || text.startsWith('%PDF'))
    throw new TableError({ kind: 'not-a-table' });
  return readText(name, text, encoding);
}

/** The same for text that was pasted. @throws {TableError} */
export function readText(name: string, text: string, encoding: string | null = null): TableFile {
  if (/^\s*[[{]/.test(text))
    return {
      format: 'objects',
      tables: [tableOf(name, readObjects(text))],
      encoding,
      delimiter: null,
    };
  const { records, delimiter } = readDelimited(text);
  return { format: 'delimited', tables: [tableOf(name, records)], encoding, delimiter };
}

async function readWorkbookFile(bytes: Uint8Array<ArrayBuffer>): Promise<TableFile> {
  const { readSheets } = await import('./workbook');
  const sheets = await readSheets(bytes);
  const [first, ...more] = sheets.map(({ name, records }) => tableOf(name, records));
  if (!first) throw new TableError({ kind: 'empty' });
  return { format: 'workbook', tables: [first, ...more], encoding: null, delimiter: null };
}

const begins = (bytes: Uint8Array, signs: readonly number[]) =>
  signs.every((sign, i) => bytes[i] === sign);
