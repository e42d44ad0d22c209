import type { Box, Plane } from '../data/plane';

/** A rectangle of EPSG:3035, in metres. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * All of the Union with Cyprus, and Iceland, for a box of 600 px and wider. Generous to the west, for
 * a title stands over the ocean.
 */
export const EUROPE: Extent = {
  west: 2_450_000,
  south: 1_350_000,
  east: 6_650_000,
  north: 5_550_000,
};

/** An extent in units of a plane. */
export function boxOf({ west, south, east, north }: Extent, { metresPerUnit, origin }: Plane): Box {
  return [
    (west - origin[0]) / metresPerUnit,
    (origin[1] - north) / metresPerUnit,
    (east - west) / metresPerUnit,
    (north - south) / metresPerUnit,
  ];
}

/**
 * The smallest frame of a given shape that holds a box with room around it, the box in its middle.
 * @param aspect width through height
 * @param padding part of the box's longer side that stays free on every side
 */
export function frameOf(bounds: Box, aspect: number, padding = 0.06): Box {
  const [x, y, width, height] = bounds;
  const room = 2 * padding * Math.max(width, height);
  const wide = Math.max(width + room, (height + room) * aspect);
  const high = wide / aspect;
  return [x + (width - wide) / 2, y + (height - high) / 2, wide, high];
}

/**
 * A box with its surroundings, as `frameOf`: large enough to be told from its neighbours, and never past
 * the edge of what there is to be shown.
 * @param least height of the frame, at least
 * @param all what there is to be shown
 */
export function nearFrame(
  bounds: Box,
  aspect: number,
  padding: number,
  least: number,
  [left, top, wide, high]: Box,
): Box {
  const [x, y, width, height] = frameOf(bounds, aspect, padding);
  const tall = Math.min(high, wide / aspect, Math.max(height, least));
  const across = tall * aspect;
  const within = (middle: number, size: number, from: number, room: number) =>
    Math.min(Math.max(middle - size / 2, from), from + room - size);
  return [
    within(x + width / 2, across, left, wide),
    within(y + height / 2, tall, top, high),
    across,
    tall,
  ];
}

/**
 * How a box of the plane is drawn to fill a frame as far as it can, in its middle: a point p stands
 * at k * p + (x, y).
 */
export function fitTo(bounds: Box, frame: Box): { k: number; x: number; y: number } {
  const k = Math.min(frame[2] / bounds[2], frame[3] / bounds[3]);
  return {
    k,
    x: frame[0] + frame[2] / 2 - k * (bounds[0] + bounds[2] / 2),
    y: frame[1] + frame[3] / 2 - k * (bounds[1] + bounds[3] / 2),
  };
}
