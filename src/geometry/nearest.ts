import type { Area, Box, Point } from '../data/plane';
import { depthIn, extentOf, polygonsOf } from './anchor';

export type Direction = 'up' | 'down' | 'left' | 'right';

interface Nearby {
  readonly shape: Area;
  readonly anchor: Point;
}

/** Boxes of shapes already measured: a pointer asks again with every move. */
const extents = new WeakMap<Area, readonly Box[]>();

/** The box of every polygon of a shape. */
function boxesOf(shape: Area): readonly Box[] {
  const known = extents.get(shape);
  if (known) return known;
  const boxes = polygonsOf(shape).map((rings) =>
    extentOf({ type: 'Polygon', coordinates: rings as number[][][] }),
  );
  extents.set(shape, boxes);
  return boxes;
}

function distanceToBox([x, y]: Point, [left, top, width, height]: Box): number {
  return Math.hypot(
    Math.max(left - x, 0, x - left - width),
    Math.max(top - y, 0, y - top - height),
  );
}

/**
 * The place whose land is nearest to a point, none if all are farther than `radius`. A point on a
 * place's own land is that place's.
 * @param radius in units of the plane
 */
export function nearestWithin<P extends Nearby>(
  point: Point,
  places: readonly P[],
  radius: number,
): P | null {
  let found: P | null = null;
  let least = radius;
  for (const place of places) {
    const boxes = boxesOf(place.shape);
    polygonsOf(place.shape).forEach((rings, index) => {
      const box = boxes[index];
      if (!box || distanceToBox(point, box) > least) return;
      const distance = Math.max(0, -depthIn(rings, point[0], point[1]));
      if (found === null ? distance <= least : distance < least) {
        least = distance;
        found = place;
      }
    });
  }
  return found;
}

const STEPS: Readonly<Record<Direction, Point>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The nearest place in a direction. Everything in that half of the plane counts; what lies aside
 * counts as farther, by one over the cosine of its angle: as if a circle grew from the place towards
 * that side, and the first place that it met were the answer. None only if nothing lies there.
 */
export function neighbourInDirection<P extends Nearby>(
  from: Nearby,
  places: readonly P[],
  direction: Direction,
): P | null {
  const [ux, uy] = STEPS[direction];
  let found: P | null = null;
  let least = Infinity;
  for (const place of places) {
    const [dx, dy] = [place.anchor[0] - from.anchor[0], place.anchor[1] - from.anchor[1]];
    const along = dx * ux + dy * uy;
    if (along <= 0) continue;
    const diameter = (dx * dx + dy * dy) / along;
    if (diameter < least) {
      least = diameter;
      found = place;
    }
  }
  return found;
}
