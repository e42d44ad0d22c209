import type { Area, Point } from '../data/plane';
import { polygonsOf } from './anchor';

/**
 * Shapes with fewer points, all of them together: a border that two shapes share is simplified once
 * and stays shared, so that no gap opens between neighbours. Where three meet, a point stays.
 *
 * Decoded shapes repeat the very same points along a shared border; that is how it is found again.
 * @param tolerance how far a border may move, in the units of the shapes, for all shapes or for each
 *   by its index; a shared border takes the larger one
 */
export function simplify(
  shapes: readonly Area[],
  tolerance: number | ((index: number) => number),
): Area[] {
  const allowed = shapes.map((_, index) =>
    typeof tolerance === 'number' ? tolerance : tolerance(index),
  );
  const { junctions, edges } = bordersOf(shapes, allowed);
  const toleranceOf = ([a, b]: readonly Point[]) => edges.get(edgeOf(a!, b!)) ?? 0;
  return shapes.map((shape) => {
    const polygons = polygonsOf(shape).map((rings) =>
      rings.map((ring) => simplifyRing(ring as readonly Point[], junctions, toleranceOf)),
    );
    return { type: 'MultiPolygon', coordinates: polygons as unknown as number[][][][] };
  });
}

const keyOf = ([x, y]: Point) => `${x} ${y}`;

/** The name of a stretch of border, whichever way it is walked. */
const edgeOf = (a: Point, b: Point) =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
    ? `${keyOf(a)} ${keyOf(b)}`
    : `${keyOf(b)} ${keyOf(a)}`;

/**
 * Points at which borders meet, which have more than two neighbours over all shapes; and how far each
 * stretch of border may move.
 */
function bordersOf(shapes: readonly Area[], allowed: readonly number[]) {
  const neighbours = new Map<string, Set<string>>();
  const edges = new Map<string, number>();
  const join = (one: string, other: string) =>
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  shapes.forEach((shape, index) => {
    for (const ring of polygonsOf(shape).flat() as unknown as Point[][]) {
      for (let at = 1; at < ring.length; at++) {
        const [a, b] = [ring[at - 1]!, ring[at]!];
        join(keyOf(a), keyOf(b));
        join(keyOf(b), keyOf(a));
        const edge = edgeOf(a, b);
        edges.set(edge, Math.max(edges.get(edge) ?? 0, allowed[index]!));
      }
    }
  });
  const junctions = new Set([...neighbours].filter(([, { size }]) => size > 2).map(([key]) => key));
  return { junctions, edges };
}

/**
 * A closed ring, simplified between its junctions. A ring without any (an island) is fixed at two
 * points that do not depend on where it begins.
 */
function simplifyRing(
  ring: readonly Point[],
  junctions: ReadonlySet<string>,
  toleranceOf: (run: readonly Point[]) => number,
): Point[] {
  const points = ring.slice(0, -1);
  const fixed = points.flatMap((point, index) => (junctions.has(keyOf(point)) ? [index] : []));
  if (fixed.length < 2) fixed.splice(0, fixed.length, ...polesOf(points, fixed[0]));
  fixed.sort((a, b) => a - b);
  const kept = fixed.flatMap((from, index) => {
    const to = fixed[(index + 1) % fixed.length]!;
    const run =
      from < to ? points.slice(from, to + 1) : [...points.slice(from), ...points.slice(0, to + 1)];
    return simplifyLine(run, toleranceOf(run)).slice(0, -1);
  });
  // A shape is not to vanish: an islet smaller than the tolerance stays as it is.
  const whole = kept.length < 3 ? points : kept;
  return [...whole, whole[0]!];
}

/** Two points of a ring far from each other: the first in reading order, and the farthest from it. */
function polesOf(points: readonly Point[], junction: number | undefined): [number, number] {
  const least = points.reduce((best, [x, y], index) => {
    const [bx, by] = points[best]!;
    return x < bx || (x === bx && y < by) ? index : best;
  }, 0);
  const first = junction ?? least;
  const [x, y] = points[first]!;
  const far = (index: number) => Math.hypot(points[index]![0] - x, points[index]![1] - y);
  const second = points.reduce((best, _, index) => (far(index) > far(best) ? index : best), first);
  return [first, second];
}

/** Douglas and Peucker; the same line backwards keeps the same points. */
function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  const [a, b] = [line[0]!, line.at(-1)!];
  const backwards = b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]);
  const way = backwards ? [...line].reverse() : line;
  const keep = new Set([0, way.length - 1]);
  const open: [number, number][] = [[0, way.length - 1]];
  for (let pair; (pair = open.pop());) {
    const [from, to] = pair;
    let [farthest, most] = [-1, tolerance];
    for (let index = from + 1; index < to; index++) {
      const off = distanceTo(way[index]!, way[from]!, way[to]!);
      if (off > most) [farthest, most] = [index, off];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  const kept = way.filter((_, index) => keep.has(index));
  return backwards ? kept.reverse() : kept;
}

/** Distance from a point to the segment between two others. */
function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const part =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
}
