import type { Area, Boundaries } from '../../data/plane';
import { polygonsOf } from '../../geometry/anchor';
import { simplify } from '../../geometry/simplify';
import type { Atlas } from './atlas';

/** Points by which an outline may be off: less than is seen from the first row. */
export const TOLERANCE = 0.3;
/** Points that a region has at most, as far as that goes. */
const POINTS = 60;

/** Shapes of one map, simplified together so that borders stay shared. */
export interface Basemap {
  readonly neighbours: readonly Area[];
  readonly countries: ReadonlyMap<string, Area>;
  readonly regions: ReadonlyMap<string, Area>;
}

/** Simplifies once for every scale at which a deck draws. */
export function basemapsOf({ boundaries }: Pick<Atlas, 'boundaries'>): (scale: number) => Basemap {
  const known = new Map<number, Basemap>();
  return (scale) => {
    // Scales that are nearly alike share a basemap.
    const step = Math.round(Math.log2(scale) * 4);
    const found = known.get(step) ?? simplifyBasemap(boundaries, TOLERANCE / 2 ** (step / 4));
    known.set(step, found);
    return found;
  };
}

/**
 * Simplifies all shapes, and regions as far as it takes to leave each with points that a person can
 * move; no further than four times what the others may be off.
 */
function simplifyBasemap(boundaries: Boundaries, tolerance: number): Basemap {
  const times = new Map<string, number>();
  const timesOf = (id: string) => times.get(id) ?? 1;
  for (;;) {
    const { neighbours, countries, regions } = simplify(
      boundaries,
      (id, kind) => tolerance * (kind === 'regions' ? timesOf(id) : 1),
    );
    const filled = new Map([...regions].map(([id, shape]) => [id, fill(shape)]));
    const heavy = [...filled].filter(([id, shape]) => timesOf(id) < 4 && pointsOf(shape) > POINTS);
    if (heavy.length === 0)
      return {
        neighbours: neighbours.map(({ shape }) => fill(shape)),
        countries: new Map(countries.map(({ id, shape }) => [id, fill(shape)])),
        regions: filled,
      };
    for (const [id] of heavy) times.set(id, timesOf(id) * 1.5);
  }
}

/** Holes are where a country lies in another: the inner one is painted over, later. */
const fill = (shape: Area): Area => ({
  type: 'MultiPolygon',
  coordinates: polygonsOf(shape).map((rings) => rings.slice(0, 1)) as number[][][][],
});

const pointsOf = (shape: Area) =>
  polygonsOf(shape)
    .flat()
    .reduce((sum, ring) => sum + ring.length - 1, 0);
