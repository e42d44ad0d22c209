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

function simplifyBasemap(
  { neighbours, countries, regions }: Boundaries,
  tolerance: number,
): Basemap {
  // Holes are where a country lies in another: the inner one is painted over, later.
  const filled = (shape: Area): Area => ({
    type: 'MultiPolygon',
    coordinates: polygonsOf(shape).map((rings) => rings.slice(0, 1)) as number[][][][],
  });
  const all = [
    ...neighbours.map(({ shape }) => shape),
    ...countries.map(({ shape }) => shape),
    ...regions.values(),
  ].map(filled);
  const at = neighbours.length + countries.length;
  const simple = simplifyTo(all, at, tolerance);
  return {
    neighbours: simple.slice(0, neighbours.length),
    countries: new Map(countries.map(({ id }, index) => [id, simple[neighbours.length + index]!])),
    regions: new Map([...regions.keys()].map((id, index) => [id, simple[at + index]!])),
  };
}

/**
 * Simplifies all shapes, and those from an index on as far as it takes to leave each with points that
 * a person can move; no further than four times what the others may be off.
 */
function simplifyTo(shapes: readonly Area[], from: number, tolerance: number): Area[] {
  const times = shapes.map(() => 1);
  for (;;) {
    const simple = simplify(shapes, (index) => tolerance * times[index]!);
    const heavy = simple.flatMap((shape, index) =>
      index >= from && times[index]! < 4 && pointsOf(shape) > POINTS ? [index] : [],
    );
    if (heavy.length === 0) return simple;
    for (const index of heavy) times[index]! *= 1.5;
  }
}

const pointsOf = (shape: Area) =>
  polygonsOf(shape)
    .flat()
    .reduce((sum, ring) => sum + ring.length - 1, 0);
