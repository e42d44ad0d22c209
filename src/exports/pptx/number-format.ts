import type { NumberForm, SlideChart } from '../../scene/slide';
import type { DeckText } from '../../text/catalogue';

/** How a chart's numbers stand in its sheet, and how a spreadsheet shows them. */
export interface Numbers {
  /** A format code, in the one dialect that files have: point for decimals, comma for thousands. */
  readonly format: string;
  /** What is said of the unit in the chart's title; empty where it stands at each number. */
  readonly unit: string;
  /** What stands at the bars, as the language writes it. */
  readonly labels: readonly string[];
}

/** Letters of a unit that may stand at each number: `%`, `€`, `EUR`. */
const SHORT = 3;

/**
 * A format that shows a chart's values as they are said: "EUR 300,000" is `"EUR "#,##0`. Labels made
 * by a format follow the numbers when a person edits them; labels written out would then be wrong. A
 * unit of words ("EUR 0.9 million") would take more room than its bar: it is left to the title.
 */
export function numbersOf(
  { bars, form }: Pick<SlideChart, 'bars' | 'form'>,
  text: Pick<DeckText, 'number'>,
): Numbers {
  const [before = '', after = ''] = form.pattern.split('{amount}');
  const words = [before.trim(), after.trim()].filter(Boolean);
  const long = words.join('').length > SHORT;
  const [first, last] = long ? ['', ''] : [before, after];
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value * form.times]));
  const counts = values.map((value) => digitsOf(value, form));
  const code = (count: number) => `${quote(first)}#,##0${decimals(count)}${quote(last)}`;
  const [least, most] = counts.length > 0 ? extremes(counts) : [form.digits, form.digits];
  return {
    format: least === most ? code(most) : `[<${FEW}]${code(most)};${code(least)}`,
    // What is scaled says so; a sign at each number is said once more, for whoever edits the sheet.
    unit: long || form.times === 1 ? words.join(' ') : '',
    labels: values.map((value, index) => first + text.number(value, counts[index]) + last),
  };
}

/** Numbers below this may be written more finely. */
const FEW = 10;

/** The digits behind the point of a number, as it stands in the sheet. */
function digitsOf(value: number, { digits, fine }: NumberForm): number {
  const rounded = Math.round(value * FEW) / FEW;
  return digits + (fine && rounded > 0 && rounded < FEW ? 1 : 0);
}

const extremes = (counts: readonly number[]) => [Math.min(...counts), Math.max(...counts)] as const;
const decimals = (count: number) => (count > 0 ? `.${'0'.repeat(count)}` : '');
const quote = (words: string) => (words === '' ? '' : `"${words.replaceAll('"', '')}"`);
