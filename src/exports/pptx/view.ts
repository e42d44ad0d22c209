import type { Boundaries, Box, Point } from '../../data/plane';
import { extentOf } from '../../geometry/anchor';

/** Points over which the map comes out of the sea beside the words. */
export const FADE = 40;

/** The part of the plane that a map shows, and where it stands on the sheet. */
export interface MapView {
  readonly box: Box;
  readonly frame: Box;
  /** Points per unit of the plane. */
  readonly scale: number;
}

/** Where a point of the plane stands on the sheet. */
export const toSheet =
  ({ box, frame, scale }: MapView) =>
  ([x, y]: Point): Point => [box[0] + (x - frame[0]) * scale, box[1] + (y - frame[1]) * scale];

/**
 * The part of the plane that fills a box and holds what is to be seen. It does not reach past the
 * sheet that the boundaries cover, where land ends in a straight line; the ocean in the west does.
 */
export function frameFor(bounds: Box, box: Box, { neighbours, countries }: Boundaries): Box {
  const aspect = box[2] / box[3];
  const wide = Math.max(bounds[2], bounds[3] * aspect);
  const high = wide / aspect;
  const drawn = [...neighbours, ...countries].map(({ shape }) => extentOf(shape));
  const east = Math.max(...drawn.map(([x, , width]) => x + width));
  const north = Math.min(...drawn.map(([, y]) => y));
  const south = Math.max(...drawn.map(([, y, , height]) => y + height));
  const x = bounds[0] + (bounds[2] - wide) / 2;
  const y = bounds[1] + (bounds[3] - high) / 2;
  return [Math.min(x, east - wide), Math.max(north, Math.min(y, south - high)), wide, high];
}
