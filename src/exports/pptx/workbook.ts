import { Package, Part, officeType } from './package';
import { el, txt, type Xml } from './xml';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What lies behind a chart: names and numbers under a head each. */
export interface ChartSheet {
  readonly head: readonly [names: string, values: string];
  readonly rows: readonly (readonly [name: string, value: number | null])[];
  /** How the numbers are shown. */
  readonly format: string;
}

/** The sheet's name, by which the chart finds its cells. */
export const SHEET_NAME = 'Data';

/** A small workbook of real cells, so that "Edit data" opens it. A missing value is an empty cell. */
export function writeWorkbook({ head, rows, format }: ChartSheet, date: string): Uint8Array {
  const file = new Package();
  const workbook = new Part('xl/workbook.xml', officeType('spreadsheetml.sheet.main'));
  const sheet = new Part('xl/worksheets/sheet1.xml', officeType('spreadsheetml.worksheet'));
  const styles = new Part('xl/styles.xml', officeType('spreadsheetml.styles'));
  file.root.relate('officeDocument', workbook);
  const id = workbook.relate('worksheet', sheet);
  workbook.relate('styles', styles);
  file.add(
    workbook,
    el(
      'workbook',
      {
        xmlns: SHEETS,
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      el('sheets', {}, el('sheet', { name: SHEET_NAME, sheetId: 1, 'r:id': id })),
    ),
  );
  const word = (at: string, text: string, style: number): Xml =>
    el('c', { r: at, s: style, t: 'inlineStr' }, el('is', {}, el('t', {}, txt(text))));
  file.add(
    sheet,
    el(
      'worksheet',
      { xmlns: SHEETS },
      el('dimension', { ref: `A1:B${rows.length + 1}` }),
      el(
        'cols',
        {},
        el('col', { min: 1, max: 1, width: 36, customWidth: true }),
        el('col', { min: 2, max: 2, width: 28, customWidth: true }),
      ),
      el(
        'sheetData',
        {},
        el('row', { r: 1 }, word('A1', head[0], 1), word('B1', head[1], 1)),
        rows.map(([name, value], index) => {
          const row = index + 2;
          return el(
            'row',
            { r: row },
            word(`A${row}`, name, 0),
            value === null
              ? null
              : el('c', { r: `B${row}`, s: 2 }, el('v', {}, String(value) as Xml)),
          );
        }),
      ),
    ),
  );
  file.add(styles, stylesXml(format));
  return file.zip(date);
}

/** Three looks: plain, the head, the numbers. */
function stylesXml(format: string): Xml {
  const font = (bold: boolean) =>
    el(
      'font',
      {},
      bold ? el('b') : null,
      el('sz', { val: 11 }),
      el('name', { val: 'Calibri' }),
      el('family', { val: 2 }),
    );
  const look = (number: number, face: number) =>
    el('xf', {
      numFmtId: number,
      fontId: face,
      fillId: 0,
      borderId: 0,
      xfId: 0,
      applyNumberFormat: number > 0 || undefined,
      applyFont: face > 0 || undefined,
    });
  const none = el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  return el(
    'styleSheet',
    { xmlns: SHEETS },
    el('numFmts', { count: 1 }, el('numFmt', { numFmtId: 164, formatCode: format })),
    el('fonts', { count: 2 }, font(false), font(true)),
    el(
      'fills',
      { count: 2 },
      el('fill', {}, el('patternFill', { patternType: 'none' })),
      el('fill', {}, el('patternFill', { patternType: 'gray125' })),
    ),
    el(
      'borders',
      { count: 1 },
      el('border', {}, el('left'), el('right'), el('top'), el('bottom'), el('diagonal')),
    ),
    el('cellStyleXfs', { count: 1 }, none),
    el('cellXfs', { count: 3 }, look(0, 0), look(0, 1), look(164, 0)),
    el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}
