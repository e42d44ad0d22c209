import type { Measure } from '../data/types';
import { valueOf, valuesOf } from './measures';
import type { Site } from './sites';

/** One class of a choropleth: `from` belongs to it, `to` to the next. */
export interface Class {
  /** The break below; for the lowest class a round number at or under the smallest value. */
  readonly from: number;
  /** The break above; for the highest class a round number at or over the largest value. */
  readonly to: number;
  /** On which side of the middle it lies; null on a scale that has none. */
  readonly side: Side | null;
  readonly tone: Tone;
  /** The sites in it, in the programme's order; never empty. */
  readonly members: readonly Site[];
}

export type Side = 'below' | 'above';

/**
 * Which colour a class wears: on a scale from low to high its place, from 0; on one with a middle the side
 * and the steps away from the middle, from 0.
 */
export type Tone = number | `${Side}-${number}`;

export interface Classing {
  readonly measure: Measure;
  /** The break from which the scale goes both ways; null when it goes from low to high. */
  readonly middle: number | null;
  /** Between the classes, ascending; one fewer than classes. */
  readonly breaks: readonly number[];
  /** Lowest first. */
  readonly classes: readonly Class[];
  /** Sites without a value: they belong to no class and are shaded as "no data". */
  readonly missing: readonly Site[];
}

/** How much a less round break may cost, in shares of the variance; see `breaksOf`. */
const PRICE_OF_ROUGHNESS = 0.05;

/** How many times the smallest value the largest must be to count by proportion; see `breaksOf`. */
const SKEWED = 5;

/**
 * How many classes are drawn unless asked otherwise: what the eye can still tell apart in one hue. With
 * two hues no more than these, so that neither side has more than three.
 */
const CLASSES = 4;

/**
 * Break values that cut `values` into at most `count` classes, ascending, `count - 1` of them, or
 * fewer when there are fewer distinct values.
 *
 * Quantiles would part equal values, equal intervals leave classes empty when one region is far out,
 * and natural breaks (Jenks; here as an optimal partition, as in ckmeans) give legends nobody can
 * read: 84.5, 93.5. So every gap between two neighbouring distinct values first gets its roundest
 * number (of the multiples of 10, 5, 2, 1 … the coarsest that lies in the gap), and then, of all
 * ways to choose gaps, the one is taken that leaves the least variance within the classes plus a
 * small price for each digit of roughness. Breaks lie in gaps, so no class is empty, no tie is parted
 * and every value is in exactly one class.
 *
 * Positive values of which the largest is at least five times the smallest are compared by
 * proportion (their logarithms): otherwise the few far out take a class each and the many share one.
 *
 * @param anchor a value that must be a break when there is something on both sides of it: the
 *   Union's, so that colour tells below from above
 */
export function breaksOf(
  values: readonly number[],
  count: number = CLASSES,
  anchor: number | null = null,
): number[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const gaps = gapsOf(sorted, anchor);
  const classes = Math.min(Math.max(1, Math.floor(count)), gaps.length + 1);
  if (classes === 1) return [];
  const forced = gaps.findIndex((gap) => gap.forced);
  const skewed = sorted[0]! > 0 && sorted.at(-1)! >= SKEWED * sorted[0]!;
  const spread = varianceIn(skewed ? sorted.map(Math.log) : sorted);
  const whole = spread(0, sorted.length) || 1;

  // best[g]: the cheapest way to make `k` classes of everything below gap g; the last "gap" is the
  // end. Dynamic programming over gaps, as in ckmeans: optimal, and fast enough for 1,500 regions.
  const ends = [...gaps, { at: sorted.length, value: NaN, price: 0, forced: false }];
  let best = ends.map(({ at, price }) => spread(0, at) / whole + price);
  if (forced >= 0) best = best.map((cost, g) => (g > forced ? Infinity : cost));
  const came: number[][] = [];
  for (let k = 2; k <= classes; k++) {
    const from: number[] = [];
    const next = ends.map((end, g) => {
      let cheapest = Infinity;
      for (let previous = k - 2; previous < g; previous++) {
        if (forced >= 0 && previous < forced && g > forced) continue;
        const cost = best[previous]! + spread(ends[previous]!.at, end.at) / whole + end.price;
        if (cost < cheapest) {
          cheapest = cost;
          from[g] = previous;
        }
      }
      return cheapest;
    });
    best = next;
    came.push(from);
  }
  const breaks: number[] = [];
  for (let g = ends.length - 1, k = classes; k > 1; k--) {
    g = came[k - 2]![g]!;
    breaks.unshift(ends[g]!.value);
  }
  return breaks;
}

/**
 * The class a value falls in, counted from 0 for the lowest: the number of breaks at or below it.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  let index = 0;
  while (index < breaks.length && breaks[index]! <= value) index++;
  return index;
}

/**
 * The value that parts `values`: `middle`, or zero where none is asked for, if there are values on both
 * sides of it; else null.
 */
export function middleOf(values: readonly number[], middle: number | null): number | null {
  const at = middle ?? 0;
  return values.some((value) => value < at) && values.some((value) => value > at) ? at : null;
}

/**
 * The side and the colour of a class.
 *
 * @param index of the class, from 0 for the lowest
 * @param middle one of the breaks, or null
 */
export function toneOf(
  index: number,
  breaks: readonly number[],
  middle: number | null,
): { side: Side | null; tone: Tone } {
  if (middle === null) return { side: null, tone: index };
  const below = breaks.indexOf(middle) + 1;
  return index < below
    ? { side: 'below', tone: `below-${below - 1 - index}` }
    : { side: 'above', tone: `above-${index - below}` };
}

/**
 * The classes of a measure over sites.
 *
 * @param anchor see `breaksOf`
 * @param middle see `middleOf`; where it parts the values it is the anchor
 */
export function classesOf(
  sites: readonly Site[],
  measure: Measure,
  count: number = CLASSES,
  anchor: number | null = null,
  middle: number | null = null,
): Classing {
  const values = valuesOf(sites, measure);
  const parted = middleOf(values, middle);
  const breaks =
    parted === null
      ? breaksOf(values, count, anchor)
      : breaksOf(values, Math.min(count, CLASSES), parted);
  const members: Site[][] = values.length
    ? Array.from({ length: breaks.length + 1 }, () => [])
    : [];
  const missing: Site[] = [];
  for (const site of sites) {
    const found = valueOf(site, measure);
    if (found.kind === 'none') missing.push(site);
    else members[classOf(found.value, breaks)]!.push(site);
  }
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low || Math.abs(high) || 1) / 5;
  const bounds = [
    // Where nothing is below zero, or nothing above, the scale does not promise it either.
    roundestIn(low >= 0 ? Math.max(0, low - margin) : low - margin, low),
    ...breaks,
    roundestIn(high, high <= 0 ? Math.min(0, high + margin) : high + margin),
  ];
  return {
    measure,
    middle: parted,
    breaks,
    classes: members.map((sites, index) => ({
      from: bounds[index]!,
      to: bounds[index + 1]!,
      ...toneOf(index, breaks, parted),
      members: sites,
    })),
    missing,
  };
}

interface Gap {
  /** Index of the first value above it. */
  readonly at: number;
  /** The break drawn there: above every value below the gap, at most the first one above. */
  readonly value: number;
  readonly price: number;
  readonly forced: boolean;
}

function gapsOf(sorted: readonly number[], anchor: number | null): Gap[] {
  const range = sorted.length ? sorted.at(-1)! - sorted[0]! : 0;
  const gaps: Gap[] = [];
  for (let at = 1; at < sorted.length; at++) {
    const below = sorted[at - 1]!;
    const above = sorted[at]!;
    if (below === above) continue;
    const forced = anchor !== null && below < anchor && anchor <= above;
    const value = forced ? anchor : roundestIn(below, above, true);
    const price = forced ? 0 : PRICE_OF_ROUGHNESS * Math.max(0, Math.log10(range / stepOf(value)));
    gaps.push({ at, value, price, forced });
  }
  return gaps;
}

/**
 * The roundest number from `low` to `high`: the multiple of the coarsest step of … 10, 5, 2, 1, 0.5 …
 * and, of several, the one nearest the middle.
 *
 * @param above whether `low` itself is out of bounds
 */
function roundestIn(low: number, high: number, above = false): number {
  const fits = (value: number) => (above ? value > low : value >= low) && value <= high;
  if (fits(0)) return 0;
  const size = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high)))) + 1;
  // Sixteen digits is what a number holds; past them the bound itself is as round as it gets.
  for (let power = size; power > size - 16; power--) {
    for (const leading of [5, 2, 1]) {
      const step = leading * 10 ** power;
      const middle = Math.round((low + high) / 2 / step);
      for (const multiple of [middle, middle - 1, middle + 1]) {
        // Through decimal text, so that 3 * 0.1 is 0.3.
        const value = Number((multiple * step).toPrecision(15));
        if (fits(value)) return value;
      }
    }
  }
  return high;
}

/** The coarsest step of … 10, 5, 2, 1, 0.5 … of which `value` is a multiple. */
function stepOf(value: number): number {
  if (value === 0) return Infinity;
  const digits = Math.abs(value).toExponential(14).split('e');
  const mantissa = digits[0]!.replace('.', '').replace(/0+$/, '');
  const power = Number(digits[1]) - (mantissa.length - 1);
  const last = Number(mantissa.at(-1));
  return (last === 5 ? 5 : last % 2 === 0 ? 2 : 1) * 10 ** power;
}

/** The sum of squares about the mean of `sorted[from..to)`, from running sums about the middle. */
function varianceIn(sorted: readonly number[]): (from: number, to: number) => number {
  const middle = sorted[sorted.length >> 1] ?? 0;
  const sums = [0];
  const squares = [0];
  for (const value of sorted) {
    const d = value - middle;
    sums.push(sums.at(-1)! + d);
    squares.push(squares.at(-1)! + d * d);
  }
  return (from, to) => {
    const sum = sums[to]! - sums[from]!;
    return Math.max(0, squares[to]! - squares[from]! - (sum * sum) / (to - from));
  };
}
