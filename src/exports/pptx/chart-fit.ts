import type { Box } from '../../data/plane';
import type { SlideChart } from '../../scene/slide';
import type { Face } from '../../scene/typeset';
import type { DeckText } from '../../text/catalogue';
import { numbersOf } from './number-format';
import { LINE, linesOf, widthOf } from './text';
import type { ChartSheet } from './workbook';

/** The chart's numbers as a sheet. A name without a number says so, since an empty cell does not. */
export function sheetOf(chart: SlideChart, text: DeckText): ChartSheet {
  const { title, form, bars } = chart;
  const { format, unit, labels } = numbersOf(chart, text);
  return {
    head: [
      text.say('deck.chart.head'),
      unit ? text.say('deck.chart.unit', { title, unit }) : title,
    ],
    rows: bars.map(({ label, value, said }) => [
      value === null ? text.say('deck.chart.missing', { label, value: said }) : label,
      // Cents times a hundred are whole, whatever binary fractions make of them.
      value === null ? null : Number((value * form.times).toPrecision(12)),
    ]),
    format,
    labels,
  };
}

/** Type of a chart, and how its box is shared out, in parts of it. */
export interface ChartFit {
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

/** The largest type in which each name stands beside its bar and each value behind it. */
export function fitChart({ rows, labels }: ChartSheet, [, , width, height]: Box): ChartFit {
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
