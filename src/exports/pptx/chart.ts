import type { Box } from '../../data/plane';
import type { SlideChart } from '../../scene/slide';
import type { DeckText } from '../../text/catalogue';
import { fitChart, sheetOf } from './chart-fit';
import { CHARTS, chartXml, type ChartLook } from './chart-xml';
import { graphicFrame } from './layout';
import { numbersOf } from './number-format';
import { Part, officeType, type Package } from './package';
import type { Canvas } from './shapes';
import { writeWorkbook } from './workbook';
import { txt, xml, type Xml } from './xml';

/** Adds a chart and its workbook to the file; the slide's part is to point to the answer. */
export function addChart(
  file: Package,
  chart: SlideChart,
  look: ChartLook & {
    readonly number: number;
    readonly text: DeckText;
    readonly date: string;
    /** Where it stands, in points. */
    readonly box: Box;
  },
): Part {
  const { number, text, date, box } = look;
  const part = new Part(`ppt/charts/chart${number}.xml`, officeType('drawingml.chart'));
  const book = new Part(`ppt/embeddings/workbook${number}.xlsx`, '');
  const numbers = numbersOf(chart, text);
  const sheet = sheetOf(chart, numbers, text);
  const id = part.relate('package', book);
  file.add(part, chartXml(chart, sheet, fitChart(sheet, numbers.labels, box), look, id));
  file.add(book, writeWorkbook(sheet, date));
  return part;
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
  const who = {
    name: text.say('deck.shape.chart'),
    title: chart.title,
    descr: text.say('deck.chart.alt', { title: chart.title, values: values.join('; ') }),
  };
  const content = xml`<c:chart xmlns:c="${CHARTS}" r:id="${txt(relation)}"/>`;
  return graphicFrame(canvas, who, 'chart', box, CHARTS, content);
}
