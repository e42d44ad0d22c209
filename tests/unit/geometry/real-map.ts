import { readFileSync } from 'node:fs';
import { decodeBoundaries } from '../../../src/data/topology';
import type { Boundaries, Box } from '../../../src/data/plane';
import { anchorOf } from '../../../src/geometry/anchor';

const root = new URL('../../../', import.meta.url);

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

interface NamedPlace {
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
}

/** The map as it ships. */
export const boundaries: Boundaries = decodeBoundaries(
  readJson('static/boundaries/europe.json'),
  'europe.json',
);

export const land = [...boundaries.countries, ...boundaries.neighbours].map(({ shape }) => shape);

/** The twelve, with their names. */
const { places: named } = readJson('static/programmes/industrial-transition/programme.json') as {
  places: NamedPlace[];
};
export const places = named.map(({ code, names }) => {
  const shape = boundaries.regions.get(code);
  if (!shape) throw new Error(`${code} has no shape`);
  return { id: code, names, shape, anchor: anchorOf(shape) };
});

/** A rectangle of EPSG:3035 in units of the map's plane. */
export const frame = (west: number, south: number, east: number, north: number): Box => {
  const { metresPerUnit, origin } = boundaries.plane;
  return [
    (west - origin[0]) / metresPerUnit,
    (origin[1] - north) / metresPerUnit,
    (east - west) / metresPerUnit,
    (north - south) / metresPerUnit,
  ];
};
