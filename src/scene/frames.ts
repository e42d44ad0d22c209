import type { Box, Plane } from '../data/plane';

/** What of EPSG:3035 the large map shows: easting and northing of its corners, in metres. */
interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** All of the Union with Cyprus, and Iceland; more of it bleeds off the sheet. */
const EUROPE: Extent = { west: 2_450_000, south: 1_350_000, east: 6_650_000, north: 5_550_000 };

/**
 * What a phone shows: the part of Europe where the pilots are. The style sheet crops the very same
 * sheet to it (`page.css`, `--crop-*`), so it has the sheet's coordinates.
 */
const PHONE: Extent = { west: 2_950_000, south: 2_150_000, east: 5_650_000, north: 5_500_000 };

export function mapFrame(plane: Plane): Box {
  return boxOf(EUROPE, plane);
}

export function phoneFrame(plane: Plane): Box {
  return boxOf(PHONE, plane);
}

function boxOf({ west, south, east, north }: Extent, { metresPerUnit, origin }: Plane): Box {
  return [
    (west - origin[0]) / metresPerUnit,
    (origin[1] - north) / metresPerUnit,
    (east - west) / metresPerUnit,
    (north - south) / metresPerUnit,
  ];
}
