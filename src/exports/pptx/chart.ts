import type { Box } from '../../data/plane';
import type { SlideChart } from '../../scene/slide';
import type { DeckText } from '../../text/catalogue';
import type { ChartFit } from './chart-fit';
import { CHARTS, chartXml, type ChartLook } from './chart-xml';
import { Part, type Package } from './package';
import { graphicFrame } from './placeholder';
import { writeWorkbook, type ChartSheet } from './workbook';
import { txt, xml, type Xml } from './xml';

/** Adds a chart and its workbook to the file; the slide's part is to point to the answer. */
export function addChart(
  file: Package,
  chart: SlideChart,
  sheet: ChartSheet,
  fit: ChartFit,
  look: ChartLook & { readonly number: number; readonly date: string },
): Part {
  const { number, date } = look;
  const part = new Part(`ppt/charts/chart${number}.xml`, 'drawingml.chart');
  const book = new Part(`ppt/embeddings/workbook${number}.xlsx`, '');
  file.add(part, chartXml(chart, sheet, fit, look, part.relate(book)));
  file.add(book, writeWorkbook(sheet, date));
  return part;
}

/** The chart on its slide. */
export function chartFrame(chart: SlideChart, relation: string, box: Box, text: DeckText): Xml {
  const values = chart.bars.map(({ label, said }) =>
    text.say('deck.chart.bar', { label, value: said }),
  );
  const who = {
    name: text.say('deck.shape.chart'),
    title: chart.title,
    descr: text.say('deck.chart.alt', { title: chart.title, values: values.join('; ') }),
  };
  const content = xml`<c:chart xmlns:c="${CHARTS}" r:id="${txt(relation)}"/>`;
  return graphicFrame(who, 'chart', box, CHARTS, content);
}
