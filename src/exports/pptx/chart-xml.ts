import type { PlaceId } from '../../data/types';
import type { SlideChart } from '../../scene/slide';
import type { ChartFit } from './chart-fit';
import { RELATIONS } from './layout';
import { line } from './shapes';
import { runProperties } from './text';
import { COLOURS, DRAWING, fill, type Paint } from './theme';
import { SHEET_NAME, type ChartSheet } from './workbook';
import { el, txt, xml, type Xml } from './xml';

export const CHARTS = xml`http://schemas.openxmlformats.org/drawingml/2006/chart`;

/** Bars take this part of their step; the rest is air. */
const GAP = 45;

/** How a chart looks on its slide. */
export interface ChartLook {
  readonly lang: string;
  /** The bar of the region that the slide is about, with an edge as on the map. */
  readonly chosen: PlaceId | null;
  readonly colourOf: (bar: SlideChart['bars'][number]) => Paint;
}

/** Parts of a chart to a thousandth. */
const round = (part: number) => Math.round(part * 1000) / 1000;

/**
 * A chart of bars, its numbers those of its sheet.
 * @param book by which relation the chart's part finds its workbook
 */
export function chartXml(
  { bars }: SlideChart,
  { rows, head, format }: ChartSheet,
  { size, left, top, longest }: ChartFit,
  { lang, chosen, colourOf }: ChartLook,
  book: string,
): Xml {
  const title = { size, bold: true, colour: COLOURS.ink };
  // A value stays on one line.
  const letters = (bold = false) => xml`
    <c:txPr>
      ${el('a:bodyPr', bold ? { wrap: 'none' } : {})}
      <a:lstStyle/>
      <a:p>
        <a:pPr>${runProperties('a:defRPr', lang, { size, bold, colour: COLOURS.ink })}</a:pPr>
        ${runProperties('a:endParaRPr', lang, {})}
      </a:p>
    </c:txPr>`;
  const nothing = xml`<c:spPr><a:noFill/>${line(null)}</c:spPr>`;
  const cells = (column: string) => txt(`${SHEET_NAME}!$${column}$2:$${column}$${rows.length + 1}`);
  const point = (index: number, value: string) =>
    xml`<c:pt idx="${index}"><c:v>${txt(value)}</c:v></c:pt>`;
  const shown = el('c:numFmt', { formatCode: format, sourceLinked: false });
  // Bars end before the edge, so that the longest has room for its label.
  const end = (value: number) => Number((value / longest).toPrecision(3));
  const values = rows.map(([, value]) => value ?? 0);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)].map(end);
  const points = bars.map(
    (bar, index) => xml`
    <c:dPt>
      <c:idx val="${index}"/>
      <c:invertIfNegative val="0"/>
      <c:bubble3D val="0"/>
      <c:spPr>
        ${fill(colourOf(bar))}
        ${bar.id === chosen ? line({ colour: COLOURS.ink, width: 1.75 }) : null}
      </c:spPr>
    </c:dPt>`,
  );
  const labels = xml`
    <c:dLbls>
      ${shown}
      ${nothing}
      ${letters(true)}
      <c:dLblPos val="outEnd"/>
      <c:showLegendKey val="0"/>
      <c:showVal val="1"/>
      <c:showCatName val="0"/>
      <c:showSerName val="0"/>
      <c:showPercent val="0"/>
      <c:showBubbleSize val="0"/>
    </c:dLbls>`;
  const names = xml`
    <c:strRef>
      <c:f>${cells('A')}</c:f>
      <c:strCache>
        <c:ptCount val="${rows.length}"/>
        ${rows.map(([name], index) => point(index, name))}
      </c:strCache>
    </c:strRef>`;
  const numbers = xml`
    <c:numRef>
      <c:f>${cells('B')}</c:f>
      <c:numCache>
        <c:formatCode>${txt(format)}</c:formatCode>
        <c:ptCount val="${rows.length}"/>
        ${rows.flatMap(([, value], index) => (value === null ? [] : [point(index, String(value))]))}
      </c:numCache>
    </c:numRef>`;
  const series = xml`
    <c:ser>
      <c:idx val="0"/>
      <c:order val="0"/>
      <c:tx>
        <c:strRef>
          <c:f>${txt(`${SHEET_NAME}!$B$1`)}</c:f>
          <c:strCache><c:ptCount val="1"/>${point(0, head[1])}</c:strCache>
        </c:strRef>
      </c:tx>
      <c:spPr>${fill({ slot: 'tx2' })}</c:spPr>
      <c:invertIfNegative val="0"/>
      ${points}
      ${labels}
      <c:cat>${names}</c:cat>
      <c:val>${numbers}</c:val>
    </c:ser>`;
  // The first row of the sheet is the uppermost bar; every bar has its name, however close they stand.
  const categories = xml`
    <c:catAx>
      <c:axId val="1001"/>
      <c:scaling><c:orientation val="maxMin"/></c:scaling>
      <c:delete val="0"/>
      <c:axPos val="l"/>
      <c:numFmt formatCode="General" sourceLinked="0"/>
      <c:majorTickMark val="none"/>
      <c:minorTickMark val="none"/>
      <c:tickLblPos val="low"/>
      <c:spPr>${line({ colour: COLOURS.coast, width: 0.75 })}</c:spPr>
      ${letters()}
      <c:crossAx val="1002"/>
      <c:crosses val="autoZero"/>
      <c:auto val="0"/>
      <c:lblAlgn val="ctr"/>
      <c:lblOffset val="60"/>
      <c:tickLblSkip val="1"/>
      <c:noMultiLvlLbl val="1"/>
    </c:catAx>`;
  // Every bar says its value: an axis would say it twice.
  const scale = xml`
    <c:valAx>
      <c:axId val="1002"/>
      <c:scaling>
        <c:orientation val="minMax"/>
        ${most === least ? null : el('c:max', { val: most })}
        ${el('c:min', { val: least })}
      </c:scaling>
      <c:delete val="1"/>
      <c:axPos val="t"/>
      ${shown}
      <c:majorTickMark val="none"/>
      <c:minorTickMark val="none"/>
      <c:tickLblPos val="none"/>
      <c:crossAx val="1001"/>
      <c:crosses val="autoZero"/>
      <c:crossBetween val="between"/>
    </c:valAx>`;
  return xml`
    <c:chartSpace xmlns:c="${CHARTS}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">
      <c:date1904 val="0"/>
      <c:lang val="${txt(lang)}"/>
      <c:roundedCorners val="0"/>
      <c:chart>
        <c:title>
          <c:tx>
            <c:rich>
              <a:bodyPr/>
              <a:lstStyle/>
              <a:p>
                <a:pPr>${runProperties('a:defRPr', null, { size, bold: true })}</a:pPr>
                <a:r>${runProperties('a:rPr', lang, title)}<a:t>${txt(head[1])}</a:t></a:r>
              </a:p>
            </c:rich>
          </c:tx>
          <c:layout>
            <c:manualLayout>
              <c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/>
            </c:manualLayout>
          </c:layout>
          <c:overlay val="0"/>
        </c:title>
        <c:autoTitleDeleted val="0"/>
        <c:plotArea>
          <c:layout>
            <c:manualLayout>
              <c:layoutTarget val="inner"/>
              <c:xMode val="edge"/>
              <c:yMode val="edge"/>
              <c:x val="${round(left)}"/>
              <c:y val="${round(top)}"/>
              <c:w val="${round(1 - left)}"/>
              <c:h val="${round(1 - top)}"/>
            </c:manualLayout>
          </c:layout>
          <c:barChart>
            <c:barDir val="bar"/>
            <c:grouping val="clustered"/>
            <c:varyColors val="0"/>
            ${series}
            <c:gapWidth val="${GAP}"/>
            <c:axId val="1001"/>
            <c:axId val="1002"/>
          </c:barChart>
          ${categories}
          ${scale}
          ${nothing}
        </c:plotArea>
        <c:plotVisOnly val="1"/>
        <c:dispBlanksAs val="gap"/>
      </c:chart>
      ${nothing}
      ${letters()}
      <c:externalData r:id="${txt(book)}"><c:autoUpdate val="0"/></c:externalData>
    </c:chartSpace>`;
}
