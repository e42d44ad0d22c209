import type { Box, Plane } from '../data/plane';
import { boxOf, EUROPE, type Extent } from '../geometry/frame';

/**
 * What a phone shows: the part of Europe where the pilots are. The style sheet crops the very same
 * sheet to it (`page.css`, `--crop-*`), so it has the sheet's coordinates.
 */
const PHONE: Extent = { west: 2_950_000, south: 1_950_000, east: 5_650_000, north: 5_500_000 };

/** What the large map shows, in units of the plane: a square. */
export function mapFrame(plane: Plane): Box {
  return boxOf(EUROPE, plane);
}

export function phoneFrame(plane: Plane): Box {
  return boxOf(PHONE, plane);
}
