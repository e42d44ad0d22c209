import type { Point } from '../data/plane';

/**
 * Proportional circles: how a map shows totals. A total shaded on its area would say more of a large
 * region than of a small one with as much.
 */
export interface CircleScale {
  /** The value, without its sign, that has the largest circle; 0 where no value is other than zero. */
  readonly largest: number;
  /** Radius of that circle, CSS px. */
  readonly radius: number;
}

export interface Circle<Id> {
  readonly id: Id;
  /** Middle, in the units in which it was given. */
  readonly at: Point;
  /** CSS px. */
  readonly radius: number;
  /**
   * `positive` is filled. `negative` is a ring: as much as its area says, and missing. `zero` is a dot of
   * one size, since without any mark it would be taken for a place without data.
   */
  readonly kind: 'positive' | 'negative' | 'zero';
}

/** The largest circle: this share of the map's width, within these bounds in px. */
const SHARE = 0.04;
const LARGEST = { least: 14, most: 40 };
/** No value but zero has a smaller circle, in px: it would be lost, or taken for zero's dot. */
const SMALLEST = 3;
const DOT = 1.5;

/**
 * The scale for these values on a map.
 *
 * @param values of all places, also of those that are not in the picture, so that circles of one
 *   measure compare between pictures; missing ones are left out
 * @param width of the map, CSS px
 */
export function circleScale(values: readonly number[], width: number): CircleScale {
  return {
    largest: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    radius: Math.min(LARGEST.most, Math.max(LARGEST.least, width * SHARE)),
  };
}

/** Radius in px: its area is as the value, except that nothing but zero is too small to be seen. */
export function radiusOf(value: number, { largest, radius }: CircleScale): number {
  if (value === 0) return DOT;
  return Math.max(SMALLEST, radius * Math.sqrt(Math.abs(value) / largest));
}

/**
 * A circle per place, in the order of painting: the largest first, so that it lies under the smaller.
 * Each stands on its own anchor; moved aside it would say that something is where it is not, and what
 * overlaps is told by the order and by outlines.
 */
export function circlesOf<Id>(
  places: readonly { readonly id: Id; readonly at: Point; readonly value: number }[],
  scale: CircleScale,
): Circle<Id>[] {
  return places
    .map(({ id, at, value }) => ({
      id,
      at,
      radius: radiusOf(value, scale),
      kind:
        value === 0 ? ('zero' as const) : value < 0 ? ('negative' as const) : ('positive' as const),
    }))
    .sort((a, b) => b.radius - a.radius);
}

/**
 * At most three round values with their radii, the largest first, to be drawn inside each other: the
 * first is at most the largest value, the others about four tenths and a tenth of it.
 *
 * @param digits that values of this measure are shown with: none of the three has more
 */
export function legendCircles(
  scale: CircleScale,
  digits: number,
): { readonly value: number; readonly radius: number }[] {
  const unit = 10 ** -digits;
  if (scale.largest < unit) return [];
  const top = roundDown(scale.largest, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  const values = [
    top,
    ...[0.4, 0.1].map((part) => Math.max(unit, roundDown(top * part, [5, 2, 1]))),
  ];
  return [...new Set(values)].map((value) => ({ value, radius: radiusOf(value, scale) }));
}

/** The largest number at most `value` that has one digit other than zero, of `leading`. */
function roundDown(value: number, leading: readonly number[]): number {
  // A product can fall a hair short of the round number that it is: 0.1 * 0.7.
  const power = Math.floor(Math.log10(value * (1 + 1e-9)));
  const digit = leading.find((one) => one * 10 ** power <= value * (1 + 1e-9)) ?? 1;
  // Through decimal text, so that 3 * 0.1 is 0.3.
  return Number(`${digit}e${power}`);
}
