/** What boxes, lines and shapes have in common, all in px of a sheet. */
import type { Area, Box, Point } from '../data/plane';
import { extentOf, isIn, polygonsOf } from './anchor';

type Rings = readonly (readonly Point[])[];

/** A polygon in px of the sheet. */
interface Polygon {
  readonly rings: Rings;
  readonly box: Box;
}

export type Drawn = readonly Polygon[];

/** Whether two boxes have a point in common, or less than a gap between them. */
export const overlap = (a: Box, b: Box, gap: number): boolean =>
  a[0] < b[0] + b[2] + gap &&
  b[0] < a[0] + a[2] + gap &&
  a[1] < b[1] + b[3] + gap &&
  b[1] < a[1] + a[3] + gap;

/** Which side of the line from a to b a point lies on. */
const side = (a: Point, b: Point, x: number, y: number): number =>
  (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);

/** Whether two lines cross. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return (
    side(a, b, c[0], c[1]) * side(a, b, d[0], d[1]) < 0 &&
    side(c, d, a[0], a[1]) * side(c, d, b[0], b[1]) < 0
  );
}

/** Whether a line touches a box (Liang and Barsky). */
export function lineMeetsBox(
  [x0, y0]: Point,
  [x1, y1]: Point,
  [left, top, width, height]: Box,
): boolean {
  const [right, bottom] = [left + width, top + height];
  if ((x0 < left && x1 < left) || (x0 > right && x1 > right)) return false;
  if ((y0 < top && y1 < top) || (y0 > bottom && y1 > bottom)) return false;
  let [from, to] = [0, 1];
  for (const [step, near, far] of [
    [x1 - x0, left - x0, right - x0],
    [y1 - y0, top - y0, bottom - y0],
  ] as const) {
    if (step === 0) {
      if (near > 0 || far < 0) return false;
      continue;
    }
    const [a, b] = [near / step, far / step];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from <= to;
}

/** Whether any edge of a polygon passes a test. */
export function someEdge(rings: Rings, test: (a: Point, b: Point) => boolean): boolean {
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      if (test(ring[i - 1] as Point, ring[i] as Point)) return true;
    }
  }
  return false;
}

/** A shape in px of the sheet. */
export function draw(shape: Area, toSheet: (point: Point) => Point): Drawn {
  return polygonsOf(shape).map((polygon) => {
    const rings = polygon.map((ring) => ring.map(([x = 0, y = 0]) => toSheet([x, y])));
    return { rings, box: extentOf({ type: 'Polygon', coordinates: rings as never }) };
  });
}

/** The smallest box round others. */
export function boxRound(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

const middleOf = ([x, y, width, height]: Box): Point => [x + width / 2, y + height / 2];

/** Whether a box and a shape have ground in common. */
export const boxMeets = (shape: Drawn, box: Box): boolean =>
  shape.some(({ rings, box: extent }) => {
    if (!overlap(extent, box, 0)) return false;
    if (someEdge(rings, (a, b) => lineMeetsBox(a, b, box))) return true;
    const [x, y] = middleOf(box);
    return isIn(rings, x, y);
  });

/** Whether a line and a shape have ground in common. */
export const lineMeets = (shape: Drawn, a: Point, b: Point): boolean =>
  shape.some(({ rings, box }) => {
    if (!lineMeetsBox(a, b, box)) return false;
    if (someEdge(rings, (c, d) => cross(a, b, c, d))) return true;
    return isIn(rings, a[0], a[1]);
  });
