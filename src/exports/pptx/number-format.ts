import type { SlideChart } from '../../scene/slide';

/** How a chart's numbers stand in its sheet, and how a spreadsheet shows them. */
export interface Numbers {
  /** What a value is multiplied by: cents stand in the sheet as they are said. */
  readonly times: number;
  /** A format code, in the one dialect that files have: point for decimals, comma for thousands. */
  readonly format: string;
  /** A unit in words, which is said once, in the chart's title; empty where it stands at each number. */
  readonly unit: string;
  /** What stands at the bars, as the language writes it. */
  readonly labels: readonly string[];
}

/** Letters of a unit that may stand at each number: `%`, `€`, `EUR`. */
const SHORT = 3;
const SCALES = [1, 100, 0.001, 0.000_001];
/** A number as people write it: digits, with spaces, points or commas between them. */
const NUMBER = /\d(?:[\d\s.,'’]*\d)?/u;

interface Said {
  readonly value: number;
  readonly number: string;
  /** The words before and after the number. */
  readonly around: readonly [string, string];
  readonly digits: readonly number[];
  readonly numbers: readonly number[];
}

/**
 * A format that shows a chart's values as they are said: "EUR 300,000" is `"EUR "#,##0`. Labels made
 * by a format follow the numbers when a person edits them; labels written out would then be wrong. A
 * unit of words ("EUR 0.9 million") would take more room than its bar: it is left to the title.
 * Where what is said cannot be had by a format, the bare number is shown.
 */
export function numbersOf(bars: SlideChart['bars']): Numbers {
  const said = bars.flatMap(({ value, said: words }): Said[] => {
    const found = NUMBER.exec(words);
    if (value === null || !found) return [];
    // A second fact behind a dot ("EUR 0.9 million · 3 pilots") is not the number's unit.
    const around = [
      words.slice(0, found.index).split(' · ').at(-1) ?? '',
      words.slice(found.index + found[0].length).split(' · ')[0] ?? '',
    ] as const;
    const readings = readingsOf(found[0]);
    return [
      {
        value,
        number: found[0],
        around,
        numbers: readings.map(({ number }) => number),
        digits: readings.map(({ digits }) => digits),
      },
    ];
  });
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const digitsUsed = Math.min(2, Math.max(0, ...values.map(decimalsOf)));
  const numbers = said.map(({ number }) => number);
  const bare = { times: 1, format: `#,##0${decimals(digitsUsed)}`, unit: '', labels: numbers };
  for (const times of SCALES) {
    const digits = said.map((one) => digitsAt(one, times));
    if (said.length === 0 || digits.some((count) => count === null)) continue;
    const counts = digits.map((count) => count ?? 0);
    const around = commonest(said.map((one) => one.around));
    const words = around.map((part) => part.trim()).filter(Boolean);
    const unit = words.join('').length > SHORT ? words.join(' ') : '';
    const [before, after] = unit ? ['', ''] : around;
    const code = (count: number) => `${quote(before)}#,##0${decimals(count)}${quote(after)}`;
    const shown = { times, unit, labels: numbers.map((one) => `${before}${one}${after}`) };
    const most = Math.max(...counts);
    // Some languages write small numbers more finely than large ones.
    const fine = said.filter((_, index) => counts[index] === most);
    const coarse = said.filter((_, index) => counts[index] !== most);
    const finest = Math.max(...fine.map(({ value }) => value * times));
    const split = coarse.length > 0 && coarse.every(({ value }) => value * times > finest);
    if (!split) return { ...shown, format: code(most) };
    const limit = 10 ** Math.ceil(Math.log10(Math.max(finest, 1)) || 1);
    const least = counts.reduce((a, b) => Math.min(a, b));
    return { ...shown, format: `[<${limit}]${code(most)};${code(least)}` };
  }
  return bare;
}

/** The digits behind the point with which a value, so scaled, is what is said; null if it is not. */
function digitsAt({ value, numbers, digits }: Said, times: number): number | null {
  const at = numbers.findIndex(
    (number, index) => Math.abs(number - value * times) <= 0.5001 * 10 ** -(digits[index] ?? 0),
  );
  return at < 0 ? null : (digits[at] ?? 0);
}

/** "1,234" may be one thousand or one point two: what the value is tells. */
function readingsOf(text: string): { readonly number: number; readonly digits: number }[] {
  const bare = text.replace(/[\s'’]/gu, '');
  const whole = { number: Number(bare.replace(/[.,]/g, '')), digits: 0 };
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return [whole];
  const digits = bare.length - last - 1;
  const front = bare.slice(0, last).replace(/[.,]/g, '');
  return [whole, { number: Number(`${front}.${bare.slice(last + 1)}`), digits }];
}

function commonest(all: readonly (readonly [string, string])[]): readonly [string, string] {
  const counts = new Map<string, number>();
  for (const around of all) {
    const key = JSON.stringify(around);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [key] = [...counts].sort(([, a], [, b]) => b - a)[0]!;
  return JSON.parse(key) as [string, string];
}

const decimals = (count: number) => (count > 0 ? `.${'0'.repeat(count)}` : '');
const quote = (words: string) => (words === '' ? '' : `"${words.replaceAll('"', '')}"`);
const decimalsOf = (value: number) => (String(value).split('.')[1] ?? '').length;
