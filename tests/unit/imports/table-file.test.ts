import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { LIMITS, TableError, columnLetters, tableOf } from '../../../src/data/table';
import { namesOf } from '../../../src/domain/place-names';
import { writeCsv } from '../../../src/exports/csv';
import { readTableFile, readText } from '../../../src/imports/table-file';
import { gazetteer } from '../real-gazetteer';

const isName = (text: string) => namesOf(gazetteer).called(text).length > 0;
const read = (bytes: Uint8Array<ArrayBuffer>) => readTableFile('table', bytes, isName);
const utf8 = (text: string) => new Uint8Array(strToU8(text));
const fault = async (bytes: Uint8Array<ArrayBuffer>) => {
  try {
    await read(bytes);
  } catch (error) {
    if (error instanceof TableError) return error.fault;
    throw error;
  }
  return null;
};

/** A text in a code page, for which there is no encoder: by asking what each byte means. */
function inCodePage(text: string, page: string): Uint8Array<ArrayBuffer> {
  const signs = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1)
    signs.set(new TextDecoder(page).decode(new Uint8Array([byte])), byte);
  return new Uint8Array(
    [...text].map((sign) => {
      const byte = signs.get(sign);
      if (byte === undefined) throw new Error(`${sign} is not in ${page}`);
      return byte;
    }),
  );
}

function inUtf16(text: string, end: 'le' | 'be', mark: boolean): Uint8Array<ArrayBuffer> {
  const whole = (mark ? '\ufeff' : '') + text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < whole.length; i += 1)
    view.setUint16(2 * i, whole.charCodeAt(i), end === 'le');
  return bytes;
}

const day = (serial: number) => ({ serial });

/** A small workbook as spreadsheets save one: text stands in its cells, the second style is a day. */
function workbook(
  sheets: Readonly<
    Record<string, readonly (readonly (string | number | { readonly serial: number })[])[]>
  >,
): Uint8Array<ArrayBuffer> {
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packed = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packed}">${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  names.forEach((name, i) => {
    const rows = sheets[name]!.map((cells, row) => {
      const written = cells.map((cell, column) => {
        const at = `r="${columnLetters(column)}${row + 1}"`;
        if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
        if (typeof cell === 'object') return `<c ${at} s="1"><v>${cell.serial}</v></c>`;
        return `<c ${at} t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
      });
      return `<row r="${row + 1}">${written.join('')}</row>`;
    });
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  });
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

describe('the encoding of a table', () => {
  it('is the one in which its regions have names', async () => {
    const tables = {
      'windows-1252': 'Région;Montant\nÎle-de-France;1\nMünster;2\nPrésov;3\n',
      'windows-1250': 'Kraj;Kwota\nŁódzkie;1\nDolnośląskie;2\nPodkarpackie;3\n',
      'windows-1253': 'Περιφέρεια;Ποσό\nΚρήτη;1\nΑττική;2\n',
      'windows-1251': 'Област;Сума\nВарна;1\nПловдив;2\n',
    };
    for (const [page, text] of Object.entries(tables)) {
      const { encoding, tables } = await read(inCodePage(text, page));
      expect(encoding).toBe(page);
      expect(tables[0].rows.map(({ cells }) => cells[0]).join()).toBe(
        text
          .trim()
          .split('\n')
          .slice(1)
          .map((line) => line.split(';')[0])
          .join(),
      );
    }
  });

  it('is UTF-16 with its mark and without', async () => {
    for (const end of ['le', 'be'] as const)
      for (const mark of [true, false]) {
        const { tables, encoding } = await read(inUtf16('place,n\nÎle-de-France,1\n', end, mark));
        expect(encoding).toBe(`utf-16${end}`);
        expect(tables[0].columns).toEqual(['place', 'n']);
        expect(tables[0].rows[0]?.cells).toEqual(['Île-de-France', '1']);
      }
  });
});

describe('what separates cells', () => {
  it('is not a comma because numbers have many', () => {
    const { delimiter, tables } = readText('t', 'Region;a;b\nX;1,5;2,5\nY;3,25;4,0\n');
    expect(delimiter).toBe(';');
    expect(tables[0].rows.map(({ cells }) => cells)).toEqual([
      ['X', '1,5', '2,5'],
      ['Y', '3,25', '4,0'],
    ]);
  });

  it('is what the first line of a spreadsheet says', () => {
    const { delimiter, tables } = readText('t', 'sep=;\r\na;b\r\n1,2;3,4\r\n');
    expect([delimiter, tables[0].columns]).toEqual([';', ['a', 'b']]);
  });
});

describe('a table', () => {
  it('has its header under a title, and says in which row of the file each record stands', () => {
    const { above, columns, rows } = readText(
      't',
      'Projects 2019\n\nregion,grant\n\nES13,1\n"a\nb",2\n',
    ).tables[0];
    expect(above).toEqual(['Projects 2019']);
    expect(columns).toEqual(['region', 'grant']);
    expect(rows).toEqual([
      { number: 5, cells: ['ES13', '1'] },
      { number: 6, cells: ['a\nb', '2'] },
    ]);
  });

  it('without a header has the letters of a spreadsheet', () => {
    expect(readText('t', 'ES13,1\nES21,2\n').tables[0]).toMatchObject({
      columns: ['A', 'B'],
      rows: [{ number: 1 }, { number: 2 }],
    });
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('may have years for names, two columns of one name, and cells past its header', () => {
    const { columns, rows } = readText('t', 'geo,2019,n,n\nES13,1,2,3,4\n').tables[0];
    expect(columns).toEqual(['geo', '2019', 'n', 'n (2)', 'E']);
    expect(rows[0]?.cells).toEqual(['ES13', '1', '2', '3', '4']);
  });

  it('comes from a list of objects and from GeoJSON', () => {
    const objects = [
      { code: 'ES13', value: 1.5 },
      { code: 'ES21', note: 'new' },
    ];
    const rows = [
      { number: 2, cells: ['ES13', 1.5, ''] },
      { number: 3, cells: ['ES21', '', 'new'] },
    ];
    expect(readText('t', JSON.stringify(objects)).tables[0].rows).toEqual(rows);
    const features = objects.map((properties) => ({ type: 'Feature', properties, geometry: null }));
    const collection = { type: 'FeatureCollection', features };
    expect(readText('t', JSON.stringify(collection)).tables[0].rows).toEqual(rows);
  });

  it('comes from the sheets of a workbook, with numbers as numbers and days as days', async () => {
    const { format, tables } = await read(
      workbook({
        Grants: [
          ['region', 'grant', 'start'],
          ['ES13', 1234.5, day(43831)],
          ['Île & "co"', -2, day(43900)],
        ],
        Empty: [],
        Notes: [
          ['a', 'b'],
          ['x', 1],
        ],
      }),
    );
    expect(format).toBe('workbook');
    expect(tables.map(({ name }) => name)).toEqual(['Grants', 'Notes']);
    expect(tables[0].rows).toEqual([
      { number: 2, cells: ['ES13', 1234.5, '2020-01-01'] },
      { number: 3, cells: ['Île & "co"', -2, '2020-03-10'] },
    ]);
  });

  it('comes back the same from any separator, quoting and encoding', async () => {
    const cell = fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((text) => text.replace(/[\0\ufeff\p{Surrogate}]/gu, '').trim());
    const rows = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(
        fc.array(
          cell.map((text) => `x${text}`),
          { minLength: width, maxLength: width },
        ),
        {
          minLength: 3,
          maxLength: 8,
        },
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
        async (rows, sign, end, encoding) => {
          const header = rows[0]!.map((_, i) => `column ${columnLetters(i)}`);
          const text = [header, ...rows]
            .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(sign) + end)
            .join('');
          const bytes =
            encoding === 'utf-8'
              ? utf8(text)
              : inUtf16(text, encoding === 'utf-16le' ? 'le' : 'be', true);
          const { tables } = await read(bytes);
          expect(tables[0].columns).toEqual(header);
          expect(tables[0].rows.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  it('that we write ourselves comes back', () => {
    const sheet = {
      columns: ['place', 'value'],
      rows: [
        ['ES13', 1.5],
        ['Île, "de"\nFrance', null],
      ],
    };
    for (const kind of ['comma', 'semicolon'] as const) {
      const [table] = readText('t', writeCsv(sheet, kind).replace('\ufeff', '')).tables;
      expect(table.rows.map(({ cells }) => cells[0])).toEqual(['ES13', 'Île, "de"\nFrance']);
    }
  });
});

describe('what is no table', () => {
  it('is refused with its reason, and with row and limit where there are any', async () => {
    expect(await fault(utf8(''))).toEqual({ kind: 'empty' });
    expect(await fault(utf8('region,grant\n'))).toEqual({ kind: 'empty' });
    expect(await fault(utf8('%PDF-1.7 …'))).toEqual({ kind: 'not-a-table' });
    expect(await fault(utf8('{"a": 1}'))).toEqual({ kind: 'not-a-table' });
    expect(await fault(utf8('[{"a": '))).toMatchObject({ kind: 'broken-json' });
    expect(await fault(utf8('a,b\n1,2\n3,"4\n5,6\n'))).toEqual({ kind: 'open-quote', row: 3 });
    expect(await fault(utf8('PK\u0003\u0004 not a zip'))).toEqual({ kind: 'broken-workbook' });
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    expect(await fault(old)).toEqual({ kind: 'old-workbook' });
    const wide = `a,b\n1,2\n${'x,'.repeat(LIMITS.columns)}x\n`;
    expect(await fault(utf8(wide))).toEqual({
      kind: 'columns',
      row: 3,
      found: LIMITS.columns + 1,
      limit: LIMITS.columns,
    });
    expect(() =>
      tableOf(
        't',
        Array.from({ length: LIMITS.rows + 2 }, () => ['x']),
      ),
    ).toThrow(TableError);
  });

  it('may be an archive that unpacks to more than is read', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<x/>') });
    // What the directory at its end says of the size.
    new DataView(bomb.buffer).setUint32(bomb.length - 22 - (46 + 24) + 24, 0xf0000000, true);
    expect(await fault(bomb)).toMatchObject({ kind: 'unzipped-size', limit: LIMITS.unzippedSize });
  });

  it('never throws anything else, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await fault(new Uint8Array(bytes));
      }),
      { numRuns: 2000 },
    );
    const text = fc.string({
      unit: fc.constantFrom(...'ab"\',;\t|\r\n[{}]:0=\0\ufeff\ud800'),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        await fault(utf8(text));
      }),
      { numRuns: 2000 },
    );
  });
});
