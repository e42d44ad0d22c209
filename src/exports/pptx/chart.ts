import type { Box } from '../../data/plane';
import type { SlideChart } from '../../scene/slide';
import type { DeckText } from '../../text/deck/catalogue';
import { asPlaceholder, RELATIONS } from './layout';
import { numbersOf } from './number-format';
import type { Package } from './package';
import { Part, officeType } from './package';
import { identity, line, place, type Canvas } from './shapes';
import { runProperties } from './text';
import { COLOURS, DRAWING, fill, type Paint } from './theme';
import { el, txt, type Xml } from './xml';
import { SHEET_NAME, writeWorkbook, type ChartSheet } from './workbook';

const CHARTS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Bars take this part of their step; the rest is air. */
const GAP = 45;

/** Adds a chart and its workbook to the file; the slide's part is to point to the answer. */
export function addChart(
  file: Package,
  chart: SlideChart,
  look: {
    readonly number: number;
    readonly text: DeckText;
    readonly lang: string;
    readonly date: string;
    /** Points of the labels. */
    readonly size: number;
    readonly colourOf: (bar: SlideChart['bars'][number]) => Paint;
  },
): Part {
  const { number, text, date } = look;
  const part = new Part(`ppt/charts/chart${number}.xml`, officeType('drawingml.chart'));
  const book = new Part(`ppt/embeddings/workbook${number}.xlsx`, '');
  const sheet = sheetOf(chart, text);
  const id = part.relate('package', book);
  file.add(part, chartXml(chart, sheet, { ...look, book: id }));
  file.add(book, writeWorkbook(sheet, date));
  return part;
}

/** The chart's numbers as a sheet. A name without a number says so, since an empty cell does not. */
function sheetOf({ title, unit, bars }: SlideChart, text: DeckText): ChartSheet {
  const { times, format } = numbersOf(bars);
  const head = unit && times === 1 ? text.say('deck.chart.unit', { title, unit }) : title;
  return {
    head: [text.say('deck.chart.head'), head],
    rows: bars.map(({ label, value, said }) => [
      value === null ? text.say('deck.chart.missing', { label, value: said }) : label,
      // Cents times a hundred are whole, whatever binary fractions make of them.
      value === null ? null : Number((value * times).toPrecision(12)),
    ]),
    format,
  };
}

function chartXml(
  chart: SlideChart,
  sheet: ChartSheet,
  look: {
    readonly lang: string;
    readonly size: number;
    readonly book: string;
    readonly colourOf: (bar: SlideChart['bars'][number]) => Paint;
  },
): Xml {
  const { rows, head, format } = sheet;
  const letters = (bold = false) =>
    el(
      'c:txPr',
      {},
      // A value stays on one line.
      el('a:bodyPr', bold ? { wrap: 'none' } : {}),
      el('a:lstStyle'),
      el(
        'a:p',
        {},
        el(
          'a:pPr',
          {},
          runProperties('a:defRPr', look.lang, { size: look.size, bold, colour: COLOURS.ink }),
        ),
        runProperties('a:endParaRPr', look.lang, {}),
      ),
    );
  const val = (name: string, value: string | number | boolean) => el(name, { val: value });
  const nothing = el('c:spPr', {}, el('a:noFill'), line(null));
  const cells = (column: string) => `${SHEET_NAME}!$${column}$2:$${column}$${rows.length + 1}`;
  const point = (index: number, value: string) =>
    el('c:pt', { idx: index }, el('c:v', {}, txt(value)));
  const values = rows.flatMap(([, value]) => (value === null ? [] : [value]));
  // Bars end before the edge, so that the longest has room for its label.
  const most = Math.max(0, ...values) * 1.45;
  return el(
    'c:chartSpace',
    { 'xmlns:c': CHARTS, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONS },
    val('c:date1904', 0),
    val('c:lang', look.lang),
    val('c:roundedCorners', 0),
    el(
      'c:chart',
      {},
      el(
        'c:title',
        {},
        el(
          'c:tx',
          {},
          el(
            'c:rich',
            {},
            el('a:bodyPr'),
            el('a:lstStyle'),
            el(
              'a:p',
              {},
              el('a:pPr', {}, runProperties('a:defRPr', null, { size: look.size, bold: true })),
              el(
                'a:r',
                {},
                runProperties('a:rPr', look.lang, {
                  size: look.size,
                  bold: true,
                  colour: COLOURS.ink,
                }),
                el('a:t', {}, txt(chart.title)),
              ),
            ),
          ),
        ),
        val('c:overlay', 0),
      ),
      val('c:autoTitleDeleted', 0),
      el(
        'c:plotArea',
        {},
        el('c:layout'),
        el(
          'c:barChart',
          {},
          val('c:barDir', 'bar'),
          val('c:grouping', 'clustered'),
          val('c:varyColors', 0),
          el(
            'c:ser',
            {},
            val('c:idx', 0),
            val('c:order', 0),
            el(
              'c:tx',
              {},
              el(
                'c:strRef',
                {},
                el('c:f', {}, txt(`${SHEET_NAME}!$B$1`)),
                el('c:strCache', {}, val('c:ptCount', 1), point(0, head[1])),
              ),
            ),
            el('c:spPr', {}, fill({ slot: 'tx2' })),
            val('c:invertIfNegative', 0),
            chart.bars.map((bar, index) =>
              el(
                'c:dPt',
                {},
                val('c:idx', index),
                val('c:invertIfNegative', 0),
                val('c:bubble3D', 0),
                el('c:spPr', {}, fill(look.colourOf(bar))),
              ),
            ),
            el(
              'c:dLbls',
              {},
              el('c:numFmt', { formatCode: format, sourceLinked: false }),
              nothing,
              letters(true),
              val('c:dLblPos', 'outEnd'),
              val('c:showLegendKey', 0),
              val('c:showVal', 1),
              val('c:showCatName', 0),
              val('c:showSerName', 0),
              val('c:showPercent', 0),
              val('c:showBubbleSize', 0),
            ),
            el(
              'c:cat',
              {},
              el(
                'c:strRef',
                {},
                el('c:f', {}, txt(cells('A'))),
                el(
                  'c:strCache',
                  {},
                  val('c:ptCount', rows.length),
                  rows.map(([name], index) => point(index, name)),
                ),
              ),
            ),
            el(
              'c:val',
              {},
              el(
                'c:numRef',
                {},
                el('c:f', {}, txt(cells('B'))),
                el(
                  'c:numCache',
                  {},
                  el('c:formatCode', {}, txt(format)),
                  val('c:ptCount', rows.length),
                  rows.flatMap(([, value], index) =>
                    value === null ? [] : [point(index, String(value))],
                  ),
                ),
              ),
            ),
          ),
          val('c:gapWidth', GAP),
          val('c:axId', 1001),
          val('c:axId', 1002),
        ),
        el(
          'c:catAx',
          {},
          val('c:axId', 1001),
          // The first row of the sheet is the uppermost bar.
          el('c:scaling', {}, val('c:orientation', 'maxMin')),
          val('c:delete', 0),
          val('c:axPos', 'l'),
          el('c:numFmt', { formatCode: 'General', sourceLinked: false }),
          val('c:majorTickMark', 'none'),
          val('c:minorTickMark', 'none'),
          val('c:tickLblPos', 'low'),
          el('c:spPr', {}, line({ colour: COLOURS.coast, width: 0.75 })),
          letters(),
          val('c:crossAx', 1002),
          val('c:crosses', 'autoZero'),
          val('c:auto', 0),
          val('c:lblAlgn', 'ctr'),
          val('c:lblOffset', 60),
          val('c:noMultiLvlLbl', 1),
        ),
        el(
          'c:valAx',
          {},
          val('c:axId', 1002),
          el(
            'c:scaling',
            {},
            val('c:orientation', 'minMax'),
            most > 0 ? val('c:max', Number(most.toPrecision(3))) : null,
            val('c:min', 0),
          ),
          // Every bar says its value: an axis would say it twice.
          val('c:delete', 1),
          val('c:axPos', 't'),
          el('c:numFmt', { formatCode: format, sourceLinked: false }),
          val('c:majorTickMark', 'none'),
          val('c:minorTickMark', 'none'),
          val('c:tickLblPos', 'none'),
          val('c:crossAx', 1001),
          val('c:crosses', 'autoZero'),
          val('c:crossBetween', 'between'),
        ),
        nothing,
      ),
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ),
    nothing,
    letters(),
    el('c:externalData', { 'r:id': look.book }, val('c:autoUpdate', 0)),
  );
}

/** The chart on its slide. */
export function chartFrame(
  canvas: Canvas,
  chart: SlideChart,
  relation: string,
  box: Box,
  text: DeckText,
): Xml {
  const values = chart.bars.map(({ label, said }) =>
    text.say('deck.chart.bar', { label, value: said }),
  );
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      identity(canvas, {
        name: text.say('deck.shape.chart'),
        title: chart.title,
        descr: text.say('deck.chart.alt', { title: chart.title, values: values.join('; ') }),
      }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: true })),
      asPlaceholder('chart'),
    ),
    place('p:xfrm', box),
    el(
      'a:graphic',
      {},
      el('a:graphicData', { uri: CHARTS }, el('c:chart', { 'xmlns:c': CHARTS, 'r:id': relation })),
    ),
  );
}
