import type { Area, Box, Point } from '../data/plane';
import { polygonsOf } from './anchor';

export type Line = readonly Point[];

/** What of a shape lies in a window. */
export interface Clipped {
  /** Closed rings, without their first point repeated. */
  readonly rings: readonly Line[];
  /**
   * The outline without the edges at which the window cuts, as open lines; null where nothing is cut
   * and the rings are the outline.
   */
  readonly outline: readonly Line[] | null;
}

/** How far a point lies inside an edge of the window, and where a segment meets that edge. */
type Edge = readonly [depth: (point: Point) => number];

function edgesOf([left, top, width, height]: Box): readonly Edge[] {
  return [
    [([x]) => x - left],
    [([x]) => left + width - x],
    [([, y]) => y - top],
    [([, y]) => top + height - y],
  ];
}

/**
 * Cuts a shape to a window (Sutherland and Hodgman). Where the window cuts, the rings run along its
 * edge; the outline does not, so that a painter draws no coast where there is none.
 */
export function clipTo(shape: Area, window: Box): Clipped {
  const edges = edgesOf(window);
  const rings: Line[] = [];
  const outline: Line[] = [];
  let cut = false;
  for (const ring of polygonsOf(shape).flat()) {
    // A ring of GeoJSON repeats its first point.
    const points = ring.slice(0, -1).map(([x = 0, y = 0]): Point => [x, y]);
    let kept: readonly Point[] = points;
    for (const [depth] of edges) kept = cutAt(kept, depth);
    if (kept === points) {
      rings.push(points);
      outline.push([...points, ...points.slice(0, 1)]);
      continue;
    }
    cut = true;
    if (kept.length < 3) continue;
    rings.push(kept);
    outline.push(...withoutEdges(kept, edges));
  }
  return { rings, outline: cut ? outline : null };
}

/** The part of a ring on the inner side of a line; the very same ring where that is all of it. */
function cutAt(ring: readonly Point[], depth: (point: Point) => number): readonly Point[] {
  const depths = ring.map(depth);
  if (depths.every((value) => value >= 0)) return ring;
  const kept: Point[] = [];
  ring.forEach((point, index) => {
    const before = (index + ring.length - 1) % ring.length;
    const [a, b] = [depths[before]!, depths[index]!];
    if (a < 0 !== b < 0) {
      const [from, part] = [ring[before]!, a / (a - b)];
      kept.push([from[0] + part * (point[0] - from[0]), from[1] + part * (point[1] - from[1])]);
    }
    if (b >= 0) kept.push(point);
  });
  return kept;
}

/** A ring as the lines that are left of it when the stretches along the window's edges are gone. */
function withoutEdges(ring: readonly Point[], edges: readonly Edge[]): Line[] {
  const along = (a: Point, b: Point) =>
    edges.some(([depth]) => Math.abs(depth(a)) < 1e-6 && Math.abs(depth(b)) < 1e-6);
  const nextOf = (index: number) => ring[(index + 1) % ring.length]!;
  const start = ring.findIndex((point, index) => along(point, nextOf(index)));
  if (start < 0) return [[...ring, ring[0]!]];
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (let step = 1; step <= ring.length; step++) {
    const index = (start + step) % ring.length;
    const [a, b] = [ring[index]!, nextOf(index)];
    if (along(a, b)) {
      if (line.length > 1) lines.push(line);
      line = [];
    } else {
      if (line.length === 0) line.push(a);
      line.push(b);
    }
  }
  if (line.length > 1) lines.push(line);
  return lines;
}
