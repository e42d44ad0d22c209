import type { Area, Box, Places, Point } from '../data/plane';
import type { PlaceId } from '../data/types';
import { anchorOf, extentOf } from '../geometry/anchor';
import { pathOf } from '../geometry/path';

/** A region's shape, ready to be painted and measured. Units of the plane. */
export interface ShapeScene {
  readonly d: string;
  readonly area: Area;
  readonly anchor: Point;
  readonly bounds: Box;
}

export type Shapes = ReadonlyMap<PlaceId, ShapeScene>;

/** The regions' shapes. They depend on the places alone, so they are drawn once. */
export function drawShapes(places: Places): Shapes {
  return new Map(
    [...places.regions].map(([id, area]) => [
      id,
      { d: pathOf(area), area, anchor: anchorOf(area), bounds: extentOf(area) },
    ]),
  );
}
