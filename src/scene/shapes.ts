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

/**
 * The regions' shapes. They depend on the places alone, so what is found of one is kept. It is found when it
 * is asked for: a page that has its paths already asks for few.
 */
export function drawShapes(places: Places): Shapes {
  return new Map([...places.regions].map(([id, area]) => [id, new Shape(area)]));
}

class Shape implements ShapeScene {
  #d?: string;
  #anchor?: Point;
  #bounds?: Box;

  constructor(readonly area: Area) {}

  get d(): string {
    return (this.#d ??= pathOf(this.area));
  }

  get anchor(): Point {
    return (this.#anchor ??= anchorOf(this.area));
  }

  get bounds(): Box {
    return (this.#bounds ??= extentOf(this.area));
  }
}
