import type { Box } from '../../data/plane';
import type { RegionId } from '../../data/types';
import type { SlideChart } from '../../scene/slide';
import type { DeckText } from '../../text/deck/catalogue';
import { asPlaceholder, RELATIONS } from './layout';
import { numbersOf, type Numbers } from './number-format';
import type { Package } from './package';
import { Part, officeType } from './package';
import { identity, line, place, type Canvas } from './shapes';
import type { Face } from '../../scene/typeset';
import { LINE, linesOf, runProperties, widthOf } from './text';
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
    /** Where it stands, in points. */
    readonly box: Box;
    /** The bar of the region that the slide is about, with an edge as on the map. */
    readonly chosen: RegionId | null;
    readonly colourOf: (bar: SlideChart['bars'][number]) => Paint;
  },
): Part {
  const { number, text, date } = look;
  const part = new Part(`ppt/charts/chart${number}.xml`, officeType('drawingml.chart'));
  const book = new Part(`ppt/embeddings/workbook${number}.xlsx`, '');
  const numbers = numbersOf(chart.bars);
  const sheet = sheetOf(chart, numbers, text);
  const id = part.relate('package', book);
  file.add(
    part,
    chartXml(chart, sheet, { ...look, ...fitChart(sheet, numbers.labels, look.box), book: id }),
  );
  file.add(book, writeWorkbook(sheet, date));
  return part;
}

/** The chart's numbers as a sheet. A name without a number says so, since an empty cell does not. */
function sheetOf(
  { title, unit, bars }: SlideChart,
  { times, format, unit: words }: Numbers,
  text: DeckText,
): ChartSheet {
  const counted = words || (times === 1 ? unit : '');
  return {
    head: [
      text.say('deck.chart.head'),
      counted ? text.say('deck.chart.unit', { title, unit: counted }) : title,
    ],
    rows: bars.map(({ label, value, said }) => [
      value === null ? text.say('deck.chart.missing', { label, value: said }) : label,
      // Cents times a hundred are whole, whatever binary fractions make of them.
      value === null ? null : Number((value * times).toPrecision(12)),
    ]),
    format,
  };
}

/** Type of a chart, and how its box is shared out, in parts of it. */
interface ChartFit {
  /** Points of all letters. */
  readonly size: number;
  /** Where the bars begin: right of their names, under the title. */
  readonly left: number;
  readonly top: number;
  /** How far the longest bar goes of what is right of that; its value stands behind it. */
  readonly longest: number;
  /** Whether all names and values find room, none on another. */
  readonly fits: boolean;
}

/** Points of the letters, the best first; at the last names take as many lines as they need. */
const LETTERS = [18, 17, 16, 15, 14, 13, 12];
/** Part of the chart that is left to the bars. */
const BARS = 0.3;
/** Points between a name and its bar, and between a bar and its value. */
const SPACE = 8;

/** The type that a chart would have in a box, and whether its bars find room there. */
export function lettersOf(
  chart: SlideChart,
  text: DeckText,
  box: Box,
): { readonly size: number; readonly fits: boolean } {
  const numbers = numbersOf(chart.bars);
  return fitChart(sheetOf(chart, numbers, text), numbers.labels, box);
}

/** The largest type in which each name stands beside its bar and each value behind it. */
function fitChart(
  { rows }: ChartSheet,
  labels: readonly string[],
  [, , width, height]: Box,
): ChartFit {
  const names = rows.map(([name]) => name);
  const fits = LETTERS.map((size) => {
    const most = (all: readonly string[], face: Face) =>
      Math.max(0, ...all.map((one) => widthOf(one, face, size)));
    const values = most(labels, 'sans-bold') + 2 * SPACE;
    const whole = most(names, 'sans');
    const column = Math.min(whole, width - values - width * BARS);
    const lines = names.map((name) => linesOf(name, 'sans', size, column).length);
    const top = size * LINE.sans + 10;
    const step = (height - top) / Math.max(1, rows.length);
    const left = column + SPACE;
    return {
      size,
      left: left / width,
      top: top / height,
      longest: Math.max(0.1, (width - left - values) / (width - left)),
      fits: Math.max(0, ...lines) * size * 1.12 <= step && column >= whole / 2,
    };
  });
  return fits.find((one) => one.fits) ?? fits.at(-1)!;
}

/** A place that is given, in parts of the chart, and not left to the program. */
const manual = (places: Readonly<Record<string, string | number>>): Xml =>
  el(
    'c:layout',
    {},
    el(
      'c:manualLayout',
      {},
      Object.entries(places).map(([name, value]) => el(`c:${name}`, { val: value })),
    ),
  );

function chartXml(
  chart: SlideChart,
  sheet: ChartSheet,
  look: ChartFit & {
    readonly lang: string;
    readonly book: string;
    readonly chosen: RegionId | null;
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
  const most = Math.max(0, ...values) / look.longest;
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
                el('a:t', {}, txt(head[1])),
              ),
            ),
          ),
        ),
        manual({ xMode: 'edge', yMode: 'edge', x: 0, y: 0 }),
        val('c:overlay', 0),
      ),
      val('c:autoTitleDeleted', 0),
      el(
        'c:plotArea',
        {},
        manual({
          layoutTarget: 'inner',
          xMode: 'edge',
          yMode: 'edge',
          x: round(look.left),
          y: round(look.top),
          w: round(1 - look.left),
          h: round(1 - look.top),
        }),
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
                el(
                  'c:spPr',
                  {},
                  fill(look.colourOf(bar)),
                  bar.id === look.chosen ? line({ colour: COLOURS.ink, width: 1.75 }) : null,
                ),
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
          // Every bar has its name, however close they stand.
          val('c:tickLblSkip', 1),
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

/** Parts of a chart to a thousandth. */
const round = (part: number) => Math.round(part * 1000) / 1000;

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
