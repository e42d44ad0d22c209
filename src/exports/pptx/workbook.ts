import { RELATIONS } from './layout';
import { Package, Part } from './package';
import { txt, xml, type Xml } from './xml';

const SHEETS = xml`http://schemas.openxmlformats.org/spreadsheetml/2006/main`;

/** What lies behind a chart: names and numbers under a head each. */
export interface ChartSheet {
  readonly head: readonly [names: string, values: string];
  readonly rows: readonly (readonly [name: string, value: number | null])[];
  /** How the numbers are shown. */
  readonly format: string;
  /** The numbers as they stand at the bars. */
  readonly labels: readonly string[];
}

/** The sheet's name, by which the chart finds its cells. */
export const SHEET_NAME = xml`Data`;

/** A small workbook of real cells, so that "Edit data" opens it. A missing value is an empty cell. */
export function writeWorkbook({ head, rows, format }: ChartSheet, date: string): Uint8Array {
  const file = new Package();
  const workbook = new Part('xl/workbook.xml', 'spreadsheetml.sheet.main');
  const sheet = new Part('xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet');
  const styles = new Part('xl/styles.xml', 'spreadsheetml.styles');
  file.root.relate(workbook);
  const id = workbook.relate(sheet);
  workbook.relate(styles);
  file.add(
    workbook,
    xml`
    <workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}">
      <sheets><sheet name="${SHEET_NAME}" sheetId="1" r:id="${txt(id)}"/></sheets>
    </workbook>`,
  );
  const word = (at: string, text: string, style: number): Xml => xml`
    <c r="${txt(at)}" s="${style}" t="inlineStr"><is><t>${txt(text)}</t></is></c>`;
  const numbers = rows.map(([name, value], index) => {
    const row = index + 2;
    const cell = value === null ? null : xml`<c r="B${row}" s="2"><v>${value}</v></c>`;
    return xml`<row r="${row}">${word(`A${row}`, name, 0)}${cell}</row>`;
  });
  file.add(
    sheet,
    xml`
    <worksheet xmlns="${SHEETS}">
      <dimension ref="A1:B${rows.length + 1}"/>
      <cols>
        <col min="1" max="1" width="36" customWidth="1"/>
        <col min="2" max="2" width="28" customWidth="1"/>
      </cols>
      <sheetData>
        <row r="1">${word('A1', head[0], 1)}${word('B1', head[1], 1)}</row>
        ${numbers}
      </sheetData>
    </worksheet>`,
  );
  file.add(styles, stylesXml(format));
  return file.zip(date);
}

/** Three looks: plain, the head, the numbers. */
const stylesXml = (format: string): Xml => xml`
  <styleSheet xmlns="${SHEETS}">
    <numFmts count="1"><numFmt numFmtId="164" formatCode="${txt(format)}"/></numFmts>
    <fonts count="2">
      <font><sz val="11"/><name val="Calibri"/><family val="2"/></font>
      <font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>
    </fonts>
    <fills count="2">
      <fill><patternFill patternType="none"/></fill>
      <fill><patternFill patternType="gray125"/></fill>
    </fills>
    <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
    <cellXfs count="3">
      <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
      <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
      <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
    </cellXfs>
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
  </styleSheet>`;
