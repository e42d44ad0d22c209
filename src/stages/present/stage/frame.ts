import type { Box } from '../../../data/plane';

/** Where the ground ends in the east, in units of the plane from the right edge of the whole map. */
const EAST = 90;

/**
 * The part of the plane that a window of a given shape shows when it shows the whole map. What it has
 * more of in width is ocean: in the east the ground ends.
 * @param aspect width through height
 */
export function frameFor([x, y, width, height]: Box, aspect: number): Box {
  const wide = Math.max(width, height * aspect);
  const high = wide / aspect;
  const more = wide - width;
  const east = Math.min(more / 2, EAST);
  return [x - (more - east), y - (high - height) / 2, wide, high];
}
