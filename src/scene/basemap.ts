import type { Boundaries, Box } from '../data/plane';
import type { PlaceId } from '../data/types';
import { pathOf } from '../geometry/path';

export interface InsetScene {
  readonly id: PlaceId;
  /** `viewBox` of the inset. */
  readonly box: Box;
  readonly d: string;
}

/** What lies under the regions. It never changes, so a page has it as a picture alone. */
export interface Basemap {
  readonly neighbours: string;
  readonly land: string;
  /** Borders whose status is disputed. */
  readonly dashed: string;
  readonly insets: readonly InsetScene[];
}

export function drawBasemap(boundaries: Boundaries): Basemap {
  return {
    neighbours: boundaries.neighbours.map(({ shape }) => pathOf(shape)).join(''),
    land: boundaries.countries.map(({ shape }) => pathOf(shape)).join(''),
    dashed: pathOf(boundaries.dashed),
    insets: boundaries.insets.map(({ id, box, land }) => ({ id, box, d: pathOf(land) })),
  };
}
