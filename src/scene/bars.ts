/**
 * The line on which bars of several values stand, each from zero to its value; of values below zero
 * the bars go to the left.
 * @returns where a value lies, from 0 at the left end to 1 at the right one
 */
export function lineOf(values: readonly number[]): (value: number) => number {
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  // Of nothing but zeros, none is longer than another.
  return (value) => (most === least ? 0 : (value - least) / (most - least));
}

/** A bar on such a line, as an SVG has it. */
export function barOn(
  line: (value: number) => number,
  value: number,
): { x: string; width: string } {
  const [zero, end] = [line(0), line(value)];
  return { x: perCent(Math.min(zero, end)), width: perCent(Math.abs(end - zero)) };
}

/** A part of the whole, to a tenth of a per cent. */
export const perCent = (part: number): string => `${Math.round(part * 1000) / 10}%`;
