import type { Area, Boundaries, Box, Point } from '../data/plane';
import type { RegionId } from '../data/types';
import { anchorOf, extentOf } from '../geometry/anchor';
import { pathOf } from '../geometry/path';

/** A region's shape, ready to be painted and measured. Units of the plane. */
export interface ShapeScene {
  readonly d: string;
  readonly area: Area;
  readonly anchor: Point;
  readonly bounds: Box;
}

export interface InsetScene {
  readonly id: RegionId;
  /** `viewBox` of the inset. */
  readonly box: Box;
  readonly d: string;
}

/** What lies under every picture: it depends on the boundaries alone, so it is drawn once. */
export interface Ground {
  readonly neighbours: string;
  readonly land: string;
  /** Borders whose status is disputed. */
  readonly dashed: string;
  readonly shapes: ReadonlyMap<RegionId, ShapeScene>;
  readonly insets: readonly InsetScene[];
}

export function drawGround(boundaries: Boundaries): Ground {
  const shapes = new Map<RegionId, ShapeScene>();
  for (const [id, shape] of boundaries.regions)
    shapes.set(id, {
      d: pathOf(shape),
      area: shape,
      anchor: anchorOf(shape),
      bounds: extentOf(shape),
    });
  return {
    neighbours: boundaries.neighbours.map(({ shape }) => pathOf(shape)).join(''),
    land: boundaries.countries.map(({ shape }) => pathOf(shape)).join(''),
    dashed: pathOf(boundaries.dashed),
    shapes,
    insets: boundaries.insets.map(({ id, box, land }) => ({ id, box, d: pathOf(land) })),
  };
}
