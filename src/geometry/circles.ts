/**
 * Proportional circles: how a map shows totals. A total shaded on its area would say more of a large
 * region than of a small one with as much. Sizes are px of a map whose names are set in 13 px, and grow
 * with the type.
 */
export interface CircleScale {
  /** The value, without its sign, that has the largest circle; 0 where no value is other than zero. */
  readonly largest: number;
  /** Radius of that circle. */
  readonly radius: number;
}

export interface Circle {
  readonly radius: number;
  /**
   * `positive` is filled. `negative` is a ring: as much as its area says, and missing. `zero` is a dot of
   * one size, since without any mark it would be taken for a place without data.
   */
  readonly kind: 'positive' | 'negative' | 'zero';
}

/** The largest circle: so that all together cover about as much of the map, within these bounds. */
const TOGETHER = 150;
const LARGEST = { least: 16, most: 30 };
/** No value but zero has a smaller circle: it would be lost, or taken for zero's dot. */
const SMALLEST = 3;
const DOT = 2;

/**
 * The scale for these values.
 *
 * @param values of all places, also of those that are not in the picture, so that circles of one
 *   measure compare between pictures; missing ones are left out
 */
export function circleScale(values: readonly number[]): CircleScale {
  const radius = TOGETHER / Math.sqrt(values.length || 1);
  return {
    largest: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    radius: Math.round(Math.min(LARGEST.most, Math.max(LARGEST.least, radius))),
  };
}

/** Radius in px: its area is as the value, except that nothing but zero is too small to be seen. */
export function radiusOf(value: number, { largest, radius }: CircleScale): number {
  if (value === 0) return DOT;
  return Math.max(SMALLEST, radius * Math.sqrt(Math.abs(value) / largest));
}

/** The circle of a value. It stands on its place's own anchor: moved aside it would say that something is where it is not. */
export function circleFor(value: number, scale: CircleScale): Circle {
  return {
    radius: Math.round(radiusOf(value, scale) * 100) / 100,
    kind: value === 0 ? 'zero' : value < 0 ? 'negative' : 'positive',
  };
}

/** What has a circle, in the order of painting: the largest first, so that it lies under the smaller. */
export function inPaintOrder<Mark extends { readonly circle: Circle | null }>(
  marks: readonly Mark[],
): (Mark & { readonly circle: Circle })[] {
  return marks
    .filter((mark): mark is Mark & { readonly circle: Circle } => mark.circle !== null)
    .sort((a, b) => b.circle.radius - a.circle.radius);
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

/** Circles inside each other, all standing on one point, with a line to a word each. Units of the radii. */
export interface Nest {
  /** As far as the lines go: there the words begin. */
  readonly width: number;
  readonly height: number;
  /** The bottom of all circles, which they share, is at (`middle`, `bottom`). */
  readonly middle: number;
  readonly bottom: number;
  /** In the order given. */
  readonly circles: readonly {
    readonly radius: number;
    /** Top of the circle, where its line begins, and the height at which its word stands. */
    readonly top: number;
    readonly word: number;
  }[];
}

/**
 * @param radii the largest first
 * @param line height of a word: no two stand closer
 */
export function nestCircles(radii: readonly number[], line: number): Nest {
  const most = radii[0] ?? 0;
  const above = line / 2;
  let last = -Infinity;
  const circles = radii.map((radius) => {
    const top = above + 2 * (most - radius);
    last = Math.max(top, last + line);
    return { radius, top, word: last };
  });
  const bottom = above + 2 * most;
  return {
    width: 2 * most + line,
    height: Math.max(bottom, last + above) + 1,
    middle: most + 1,
    bottom,
    circles,
  };
}
