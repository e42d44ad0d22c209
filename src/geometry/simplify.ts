import { boundariesOf } from '../data/boundaries';
import type { Boundaries, Point } from '../data/plane';
import type { MapTopology } from '../data/topology';

type Kind = keyof MapTopology['objects'];

/**
 * The map with fewer points. Arcs are simplified one by one, so that a border that two shapes share
 * stays shared and no gap opens between neighbours; where borders meet, a point stays.
 * @param toleranceOf how far the outline of a shape may move, in units of the plane; a shared border
 *   takes the larger one
 */
export function simplify(
  { topology }: Boundaries,
  toleranceOf: (id: string, kind: Kind) => number,
): Boundaries {
  const whole = topology.arcs.map(pointsOf);
  const allowed = whole.map(() => 0);
  const rings: number[][] = [];
  for (const [kind, { geometries }] of Object.entries(topology.objects)) {
    for (const shape of geometries) {
      const own = shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
      rings.push(...own.map((ring) => ring.map((arc) => (arc < 0 ? ~arc : arc))));
      const tolerance = toleranceOf(shape.id, kind as Kind);
      for (const at of rings.slice(-own.length).flat())
        allowed[at] = Math.max(allowed[at]!, tolerance);
    }
  }
  const lines = whole.map((line, at) => simplifyLine(line, allowed[at]!));
  // A shape is not to vanish: an islet smaller than the tolerance stays as it is.
  for (const ring of rings)
    if (ring.reduce((sum, at) => sum + lines[at]!.length - 1, 0) < 3)
      for (const at of ring) lines[at] = whole[at]!;
  return boundariesOf({ ...topology, arcs: lines.map(stepsOf) });
}

/** The points of an arc, which TopoJSON has as steps, and the other way round. */
function pointsOf(steps: readonly Point[]): Point[] {
  let [x, y] = [0, 0];
  return steps.map(([dx, dy]) => [(x += dx), (y += dy)]);
}

const stepsOf = (points: readonly Point[]) =>
  points.map(([x, y], index): [number, number] => {
    const [left, top] = points[index - 1] ?? [0, 0];
    return [x - left, y - top];
  });

/** Douglas and Peucker; of a closed line the point farthest from its ends stays too. */
function simplifyLine(line: readonly Point[], tolerance: number): readonly Point[] {
  const keep = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let pair; (pair = open.pop());) {
    const [from, to] = pair;
    let [farthest, most] = [-1, tolerance];
    for (let index = from + 1; index < to; index++) {
      const off = distanceTo(line[index]!, line[from]!, line[to]!);
      if (off > most) [farthest, most] = [index, off];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => keep.has(index));
}

/** Distance from a point to the segment between two others. */
function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const part =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
}
