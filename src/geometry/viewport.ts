import { interpolateZoom } from 'd3-interpolate';
import type { Box, Point } from '../data/plane';
import { fitTo } from './frame';

/**
 * Where the map has been moved to, in the plane's units, with the meaning of d3-zoom's transform: a
 * point p is drawn at k * p + (x, y). It never changes; every function answers a new one.
 */
export interface Viewport {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The map as it is first seen. Compared by identity: `clamp` answers this very value. */
export const HOME: Viewport = { k: 1, x: 0, y: 0 };

const CLOSEST = 8;
/** Part of the frame that a place fills when the map goes to it. */
const FILL = 0.6;

const bound = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Where a point of the plane is drawn. */
export function apply({ k, x, y }: Viewport, [px, py]: Point): Point {
  return [px * k + x, py * k + y];
}

/** The same in per cent of the frame, from its left and from its top. */
export function applyIn(viewport: Viewport, [left, top, width, height]: Box, point: Point) {
  const [x, y] = apply(viewport, point);
  const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
  return [percent((x - left) / width), percent((y - top) / height)] as const;
}

/** The point of the plane that is drawn at a point; undoes `apply`. */
export function invert({ k, x, y }: Viewport, [px, py]: Point): Point {
  return [(px - x) / k, (py - y) / k];
}

/** What of the plane is seen in the frame. */
export function seenIn(frame: Box, viewport: Viewport): Box {
  const [x, y] = invert(viewport, [frame[0], frame[1]]);
  return [x, y, frame[2] / viewport.k, frame[3] / viewport.k];
}

/**
 * Keeps the scale between the whole map and eight times that, and the frame full of map: it cannot be
 * pushed out of sight.
 */
export function clamp({ k, x, y }: Viewport, [left, top, width, height]: Box): Viewport {
  const scale = bound(k, 1, CLOSEST);
  if (!(scale > 1)) return HOME;
  return {
    k: scale,
    x: bound(x, (left + width) * (1 - scale), left * (1 - scale)),
    y: bound(y, (top + height) * (1 - scale), top * (1 - scale)),
  };
}

/**
 * Scales by a factor about a drawn point, which stays where it is unless the frame would run empty.
 * @param point in drawn units, as a pointer gives it
 */
export function zoomAt(viewport: Viewport, factor: number, point: Point, frame: Box): Viewport {
  const k = bound(viewport.k * factor, 1, CLOSEST);
  const [px, py] = invert(viewport, point);
  return clamp({ k, x: point[0] - k * px, y: point[1] - k * py }, frame);
}

/** Moves by a distance in drawn units. */
export function pan({ k, x, y }: Viewport, [dx, dy]: Point, frame: Box): Viewport {
  return clamp({ k, x: x + dx, y: y + dy }, frame);
}

/**
 * The viewport that shows a box of the plane in the middle of the frame.
 * @param fill part of the frame that the box takes; by default there is room around it
 */
export function around(bounds: Box, frame: Box, fill = FILL): Viewport {
  const [left, top, width, height] = frame;
  const inner: Box = [
    left + (width * (1 - fill)) / 2,
    top + (height * (1 - fill)) / 2,
    width * fill,
    height * fill,
  ];
  const { k } = fitTo(bounds, inner);
  const scale = bound(k, 1, CLOSEST);
  const [x, y] = [bounds[0] + bounds[2] / 2, bounds[1] + bounds[3] / 2];
  return clamp(
    { k: scale, x: left + width / 2 - scale * x, y: top + height / 2 - scale * y },
    frame,
  );
}

/**
 * The smooth way from one viewport to another (van Wijk and Nuij, through d3): 0 answers the first, 1
 * the second.
 */
export function between(a: Viewport, b: Viewport, frame: Box): (t: number) => Viewport {
  const [left, top, width, height] = frame;
  const seen = ({ k, x, y }: Viewport): [number, number, number] => [
    (left + width / 2 - x) / k,
    (top + height / 2 - y) / k,
    width / k,
  ];
  const path = interpolateZoom(seen(a), seen(b));
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const [cx, cy, w] = path(t);
    const k = width / w;
    // Between two far places the path rises above the whole map; there is nothing to see there.
    return clamp({ k, x: left + width / 2 - k * cx, y: top + height / 2 - k * cy }, frame);
  };
}
