import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { merge } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { readNuts } from '../../scripts/boundaries/sources.mjs';
import { europe } from '../../scripts/boundaries/project.mjs';
import { placesOf } from '../../src/data/boundaries';
import type { Area, Boundaries, Box, Place } from '../../src/data/plane';
import { checkRegions, decodeBoundaries } from '../../src/data/topology';
import { decodeProgramme } from '../../src/domain/check-programme';
import { depthIn, extentOf, polygonsOf } from '../../src/geometry/anchor';
import { pathOf } from '../../src/geometry/path';
import { gazetteer } from './real-gazetteer';

const ROOT = new URL('../../', import.meta.url);
const readBytes = (name: string) => readFileSync(new URL(`static/boundaries/${name}`, ROOT));
const read = (name: string) => JSON.parse(readBytes(name).toString());
const FILES = ['europe.json', 'nuts-2016-0.json'] as const;
const decoded = new Map(FILES.map((name) => [name, decodeBoundaries(read(name), name)]));
const light = decoded.get('europe.json')!;

/** Degrees to units of the plane. */
function locate({ plane }: Boundaries, longitude: number, latitude: number): [number, number] {
  const [x, y] = europe([longitude, latitude]);
  return [(x - plane.origin[0]) / plane.metresPerUnit, (plane.origin[1] - y) / plane.metresPerUnit];
}

/** Kilometres from a point to a shape, 0 on it. */
function distance(boundaries: Boundaries, shape: Area, longitude: number, latitude: number) {
  const [x, y] = locate(boundaries, longitude, latitude);
  const depth = Math.max(...polygonsOf(shape).map((rings) => depthIn(rings, x, y)));
  return Math.max(0, (-depth * boundaries.plane.metresPerUnit) / 1000);
}

const shapeOf = (places: readonly Place[], id: string): Area => {
  const found = places.find((place) => place.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.shape;
};

describe.each(FILES)('%s', (name) => {
  const boundaries = decoded.get(name)!;
  const { countries, neighbours, insets } = boundaries;

  test('has the 28 Member States of 2019 under Eurostat’s codes', () => {
    expect(countries.map(({ id }) => id).join(' ')).toBe(
      'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK UK',
    );
  });

  test('has no missing neighbour', () => {
    const ids = neighbours.map(({ id }) => id);
    const near =
      'NO CH IS LI AL BA RS XK ME MK MD UA BY RU TR SY LB EG LY TN DZ MA ' +
      'FO IM JE GG GI AD MC SM VA';
    const far = 'GE AM AZ IQ IR IL PS JO SA';
    for (const id of near.split(' ')) expect(ids).toContain(id);
    // The light file ends where a page ends.
    if (name !== 'europe.json') for (const id of far.split(' ')) expect(ids).toContain(id);
    for (const { id } of countries) expect(ids).not.toContain(id);
  });

  test('draws Crimea in Ukraine', () => {
    expect(distance(boundaries, shapeOf(neighbours, 'UA'), 34.1, 45.2)).toBe(0);
    expect(distance(boundaries, shapeOf(neighbours, 'RU'), 34.1, 45.2)).toBeGreaterThan(50);
  });

  test('draws Cyprus as one island, with no line across it', () => {
    const cyprus = shapeOf(countries, 'CY');
    expect(polygonsOf(cyprus)).toHaveLength(1);
    expect(polygonsOf(cyprus)[0]).toHaveLength(1);
    expect(distance(boundaries, cyprus, 33.4, 35.27)).toBe(0);
    expect(distance(boundaries, cyprus, 33.0, 34.8)).toBe(0);
  });

  test('draws the border between Serbia and Kosovo dashed', () => {
    const edges = boundaries.dashed.coordinates.flatMap((line) => line.slice(1));
    expect(edges.length).toBeGreaterThan(3);
    expect(distance(boundaries, shapeOf(neighbours, 'XK'), 21.0, 42.6)).toBe(0);
    expect(distance(boundaries, shapeOf(neighbours, 'RS'), 21.0, 42.6)).toBeGreaterThan(20);
  });

  test('keeps the islands', () => {
    for (const [country, island, longitude, latitude] of [
      ['MT', 'Malta', 14.4, 35.9],
      ['MT', 'Gozo', 14.25, 36.05],
      ['SE', 'Gotland', 18.5, 57.5],
      ['FI', 'Åland', 20.0, 60.2],
      ['ES', 'Menorca', 4.1, 40.0],
      ['ES', 'Ibiza', 1.4, 39.0],
      ['UK', 'Shetland', -1.25, 60.3],
      ['DK', 'Bornholm', 14.9, 55.1],
      ['EL', 'Santorini', 25.43, 36.4],
      ['EL', 'Kastellorizo’s neighbour Rhodes', 28.0, 36.2],
      ['EE', 'Hiiumaa', 22.6, 58.9],
      ['IT', 'Pantelleria', 12.0, 36.78],
      ['HR', 'Vis', 16.18, 43.05],
    ] as const) {
      const km = distance(boundaries, shapeOf(countries, country), longitude, latitude);
      expect(km, island).toBeLessThan(6);
    }
  });

  test('keeps Ceuta and Melilla, which are Spain', () => {
    expect(distance(boundaries, shapeOf(countries, 'ES'), -5.32, 35.89)).toBeLessThan(4);
    expect(distance(boundaries, shapeOf(countries, 'ES'), -2.94, 35.29)).toBeLessThan(4);
  });

  test('has a visible place for the smallest states', () => {
    for (const [id, longitude, latitude] of [
      ['VA', 12.45, 41.9],
      ['SM', 12.46, 43.94],
      ['MC', 7.42, 43.74],
      ['LI', 9.55, 47.15],
      ['AD', 1.55, 42.55],
      ['GI', -5.35, 36.14],
    ] as const) {
      const shape = shapeOf(neighbours, id);
      expect(distance(boundaries, shape, longitude, latitude), id).toBeLessThan(2.5);
      const [, , width, height] = extentOf(shape);
      const { metresPerUnit } = boundaries.plane;
      expect(Math.min(width, height) * metresPerUnit, id).toBeGreaterThan(4000);
    }
  });

  test('shows no sliver of sea between the Union and its neighbours', () => {
    const topology = read(name);
    const { objects } = topology;
    const ground = merge(topology, [
      ...objects.neighbours.geometries,
      ...objects.countries.geometries,
    ]);
    const kilometres = topology.plane.metresPerUnit / 1000;
    const lagoons = ground.coordinates.flatMap((rings) =>
      rings.slice(1).map((ring) => {
        const [, , width, height] = extentOf({ type: 'Polygon', coordinates: [ring] });
        return Math.min(width, height) * kilometres;
      }),
    );
    // What land encloses is water that has a name: the lagoons of the Oder and the Vistula, Sevan,
    // the Black Sea.
    for (const breadth of lagoons) expect(breadth).toBeGreaterThan(9);
  });

  test('has the outermost regions in boxes of their own, beside the map and apart', () => {
    expect(insets.map(({ id }) => id).sort()).toEqual(
      'ES70 FRY1 FRY2 FRY3 FRY4 FRY5 MF PT20 PT30'.split(' '),
    );
    const main = Math.max(
      ...[...countries, ...neighbours].map(({ shape }) => {
        const [, y, , height] = extentOf(shape);
        return y + height;
      }),
    );
    const overlap = (a: Box, b: Box) =>
      a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
    for (const { id, box, land, country, metresPerUnit } of insets) {
      const [x, y, width, height] = extentOf(land);
      expect(country).toBe(id === 'MF' ? 'FR' : id.slice(0, 2));
      expect(metresPerUnit).toBeGreaterThan(0);
      expect(box[1]).toBeGreaterThanOrEqual(main);
      expect(x).toBeGreaterThan(box[0]);
      expect(y).toBeGreaterThan(box[1]);
      expect(x + width).toBeLessThan(box[0] + box[2]);
      expect(y + height).toBeLessThan(box[1] + box[3]);
      for (const other of insets) if (other.id !== id) expect(overlap(box, other.box)).toBe(false);
    }
  });

  test('says whose the boundaries are', () => {
    const { attribution, licence } = read(name);
    expect(attribution).toBe('© EuroGeographics for the administrative boundaries');
    expect(licence).toMatch(/non-commercial/);
  });
});

describe('europe.json', () => {
  test('has a shape for every place of the programme, and no other', () => {
    const folder = new URL('static/programmes/industrial-transition/', ROOT);
    const file = JSON.parse(readFileSync(new URL('programme.json', folder), 'utf8')) as unknown;
    const { places } = decodeProgramme(file, gazetteer);
    expect([...light.regions.keys()]).toEqual(places.map(({ id }) => id));
  });

  test('a pilot of a whole country has that country’s own outline', () => {
    for (const id of ['LT', 'SI']) {
      expect(pathOf(light.regions.get(id)!)).toBe(pathOf(shapeOf(light.countries, id)));
    }
  });

  test('a region’s coast is its country’s coast', () => {
    for (const [id, region] of light.regions) {
      const country = shapeOf(light.countries, id.slice(0, 2));
      const coast = new Set(polygonsOf(country).flat(2).map(String));
      for (const [x = 0, y = 0] of polygonsOf(region).flat(2)) {
        const depth = Math.max(...polygonsOf(country).map((rings) => depthIn(rings, x, y)));
        expect(depth > 0 || coast.has(`${x},${y}`), `${id} at ${x},${y}`).toBe(true);
      }
    }
  });

  test('is light', () => {
    expect(brotliCompressSync(readBytes('europe.json')).length).toBeLessThan(12_000);
  });
});

describe('the levels of 2016', () => {
  const levels = [0, 1, 2, 3].map((level) => {
    const name = `nuts-2016-${level}.json`;
    return placesOf(checkRegions(read(name), name));
  });
  const regionsOf = (level: number) => levels[level]!.regions;

  test('have every region', () => {
    expect(levels.map(({ regions }) => regions.size)).toEqual([37, 125, 332, 1522]);
  });

  test('the same ground has the same outline at every level', () => {
    expect(pathOf(regionsOf(1).get('FRB')!)).toBe(pathOf(regionsOf(2).get('FRB0')!));
    expect(pathOf(regionsOf(0).get('LU')!)).toBe(pathOf(regionsOf(3).get('LU000')!));
  });

  test('the lines of a level are among those of the next', () => {
    const points = (level: number) =>
      new Set(
        [...regionsOf(level).values()].flatMap((area) => polygonsOf(area).flat(2).map(String)),
      );
    for (const level of [0, 1, 2]) {
      const finer = points(level + 1);
      expect([...points(level)].filter((point) => !finer.has(point))).toEqual([]);
    }
  });

  test('an outermost region has the shape of its inset', () => {
    const { insets } = decoded.get('nuts-2016-0.json')!;
    const azores = insets.find(({ id }) => id === 'PT20')!;
    for (const [level, id] of [
      [1, 'PT2'],
      [2, 'PT20'],
      [3, 'PT200'],
    ] as const) {
      expect(pathOf(regionsOf(level).get(id)!)).toBe(pathOf(azores.land));
    }
  });

  test('a level takes at most 55 kB', () => {
    for (const level of [0, 1, 2, 3]) {
      const bytes = brotliCompressSync(readBytes(`nuts-2016-${level}.json`)).length;
      expect(bytes, `level ${level}`).toBeLessThan(55_000);
    }
  });
});

describe.each([2003, 2006, 2010, 2013, 2021])('NUTS %i', (nuts) => {
  const name = `nuts-${nuts}.json`;
  const { same } = read(name) as { same: Record<string, string> };
  const { regions } = placesOf(checkRegions(read(name), name));
  const now = [0, 1, 2, 3].map((level) => read(`nuts-2016-${level}.json`).objects.regions);
  const codes = new Set(now.flatMap(({ geometries }) => geometries.map(({ id }: Place) => id)));

  test('what has another code in 2016 is drawn under that, and nothing is drawn twice', () => {
    for (const [old, code] of Object.entries(same)) {
      expect(codes, old).toContain(code);
      expect(regions.has(old), old).toBe(false);
    }
  });

  test('every region is drawn: here, under its code of 2016, or under its own in 2016', async () => {
    for (const level of [0, 1, 2, 3]) {
      const known = await readNuts('10M', nuts, level);
      expect(known.length).toBeGreaterThan(30);
      const lost = known.filter(({ id }) => !regions.has(id) && !codes.has(same[id] ?? id));
      expect(lost.map(({ id }) => id)).toEqual([]);
    }
  });

  test('takes at most 20 kB beyond the levels of 2016', () => {
    expect(brotliCompressSync(readBytes(name)).length).toBeLessThan(20_000);
  });
});

test('a region that was only renamed is found by its ground', () => {
  const sameIn = (nuts: number) => read(`nuts-${nuts}.json`).same;
  expect(sameIn(2013)).toMatchObject({ FR24: 'FRB0', LT00: 'LT', FRA: 'FRY' });
  expect(sameIn(2006)).toMatchObject({ GR43: 'EL43', ITD3: 'ITH3', FR91: 'FRY1' });
});

test('the files are what the script makes', { timeout: 180_000 }, () => {
  const script = fileURLToPath(new URL('scripts/boundaries.mjs', ROOT));
  expect(() =>
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});

describe('a broken file is refused, naming the place', () => {
  const broken = (change: (file: ReturnType<typeof read>) => void) => {
    const file = read('europe.json');
    change(file);
    return () => decodeBoundaries(file, 'europe.json');
  };

  test.each<[string, (file: ReturnType<typeof read>) => void]>([
    ['europe.json, "nuts": expected number, found "2016"', (file) => (file.nuts = '2016')],
    ['europe.json, "arcs": missing', (file) => delete file.arcs],
    ['europe.json, record 4 of arcs, "1.2": missing', (file) => (file.arcs[3][0] = [1])],
    ['europe.json, record origin of plane: expected Array', (file) => (file.plane.origin = null)],
    ['europe.json, record insets of objects: missing', (file) => delete file.objects.insets],
    [
      'europe.json, record 2 (FRB) of regions, "arcs": not of this file',
      (file) => (file.objects.regions.geometries[1].arcs = [[99999]]),
    ],
    [
      'europe.json, record countries of objects, "geometries.1.id": missing',
      (file) => delete file.objects.countries.geometries[0].id,
    ],
    [
      'europe.json, record insets of objects, "geometries.1.properties.box.4": missing',
      (file) => (file.objects.insets.geometries[0].properties.box = [1, 2, 3]),
    ],
  ])('%s', (message, change) => {
    expect(broken(change)).toThrow(message);
  });

  test('what is no TopoJSON at all', () => {
    for (const nothing of [null, 'x', 3, [], {}]) {
      expect(() => decodeBoundaries(nothing, 'europe.json')).toThrow(/^europe\.json/);
    }
  });
});
