import type { Area, Box, Point } from '../data/plane';

type Ring = readonly (readonly number[])[];
type Rings = readonly Ring[];

/** The polygons of a shape, each with its outer ring first. */
export const polygonsOf = (shape: Area): readonly Rings[] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** The smallest box round a shape, in its own units. */
export function extentOf(shape: Area): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of polygonsOf(shape)) {
    for (const [x = 0, y = 0] of outer) {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return left > right ? [0, 0, 0, 0] : [left, top, right - left, bottom - top];
}

/** Area of a ring, without sign. */
function areaOf(ring: Ring): number {
  let sum = 0;
  let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += x0 * y - x * y0;
    [x0, y0] = [x, y];
  }
  return Math.abs(sum) / 2;
}

/** Square of the distance from a point to the segment between two others. */
function squareToSegment(
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  const px = x - x1 - t * dx;
  const py = y - y1 - t * dy;
  return px * px + py * py;
}

/** Whether a point lies in a polygon and not in a hole of it. */
export function isIn(rings: Rings, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
    for (const [x1 = 0, y1 = 0] of ring) {
      if (y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside;
      x0 = x1;
      y0 = y1;
    }
  }
  return inside;
}

/**
 * Distance from a point to the edge of a polygon: above zero inside, below zero outside. Holes are
 * outside.
 */
export function depthIn(rings: Rings, x: number, y: number): number {
  let nearest = Infinity;
  for (const ring of rings) {
    let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
    for (const [x1 = 0, y1 = 0] of ring) {
      nearest = Math.min(nearest, squareToSegment(x, y, x0, y0, x1, y1));
      x0 = x1;
      y0 = y1;
    }
  }
  return Math.sqrt(nearest) * (isIn(rings, x, y) ? 1 : -1);
}

/** Cells along the shorter side in the first round. */
const CELLS = 6;
/** Part of the shorter side to which the answer is found. */
const PRECISION = 1 / 60;

/**
 * The visual centre of a shape: the point of its largest polygon that is farthest from the edge.
 * After Garcia Castellanos and Lombardo's "poles of inaccessibility" as Mapbox's polylabel finds
 * them: split the promising squares, forget the rest.
 */
export function anchorOf(shape: Area): Point {
  const largest = polygonsOf(shape).reduce<Rings>(
    (best, rings) => (areaOf(rings[0] ?? []) > areaOf(best[0] ?? []) ? rings : best),
    [],
  );
  const [left, top, width, height] = extentOf({
    type: 'Polygon',
    coordinates: largest as number[][][],
  });
  const side = Math.min(width, height);
  let best = { x: left + width / 2, y: top + height / 2, depth: -Infinity };
  best.depth = depthIn(largest, best.x, best.y);
  if (side === 0) return [best.x, best.y];

  let half = side / CELLS / 2;
  let cells: { x: number; y: number }[] = [];
  for (let x = left + half; x < left + width + half; x += 2 * half) {
    for (let y = top + half; y < top + height + half; y += 2 * half) cells.push({ x, y });
  }
  while (cells.length > 0) {
    const measured = cells.map(({ x, y }) => ({ x, y, depth: depthIn(largest, x, y) }));
    for (const cell of measured) if (cell.depth > best.depth) best = cell;
    // Nothing inside a square lies deeper than its middle by more than half its diagonal.
    const promise = best.depth + side * PRECISION;
    const promising = measured.filter(({ depth }) => depth + half * Math.SQRT2 > promise);
    half /= 2;
    cells = promising.flatMap(({ x, y }) => [
      { x: x - half, y: y - half },
      { x: x + half, y: y - half },
      { x: x - half, y: y + half },
      { x: x + half, y: y + half },
    ]);
  }
  return [Math.round(best.x), Math.round(best.y)];
}
