import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeGround } from '../../scripts/boundaries/ground.mjs';
import { europe } from '../../scripts/boundaries/project.mjs';
import { readNuts, regionAt } from '../../scripts/boundaries/sources.mjs';
import { checkRegions, decodeBoundaries } from '../../src/data/topology';
import type { Area } from '../../src/data/plane';
import { depthIn, extentOf, polygonsOf } from '../../src/geometry/anchor';
import { pathOf } from '../../src/geometry/path';

const place = (code: string, nuts = 2016, id = code) => ({ id, code, nuts });
const bytes = (text: string) => brotliCompressSync(text).length;

/** Square units of a polygon with holes. */
function areaOf(polygons: readonly (readonly (readonly number[])[])[][]): number {
  const ringArea = (ring: readonly (readonly number[])[]) =>
    Math.abs(
      ring.reduce((sum, [x = 0, y = 0], i) => {
        const [a = 0, b = 0] = ring[i + 1] ?? ring[0]!;
        return sum + (x * b - a * y) / 2;
      }, 0),
    );
  const areas = polygons.map(([outer = [], ...holes]) =>
    holes.reduce((rest, hole) => rest - ringArea(hole), ringArea(outer)),
  );
  return areas.reduce((sum, area) => sum + area, 0);
}

/** Square kilometres in the source. */
async function areaInSource(code: string, nuts: number): Promise<number> {
  const parts = (await readNuts('03M', nuts, 3)).filter(
    ({ id }) => regionAt(id, code.length - 2) === code,
  );
  return (
    areaOf(parts.flatMap(({ polygons }) => polygons.map((p) => p.map((r) => r.map(europe))))) / 1e6
  );
}

describe('places of all levels and vintages', async () => {
  // Nested: DE > DE2 > DE21 > DE212 (Munich), DE21H. FRB is FR24 of 2013 under another name.
  const ON_MAP = [
    ...['DE', 'DE2', 'DE21', 'DE212', 'DE21H', 'ES13', 'ES130', 'FRB', 'UKN0', 'UKN10', 'LI'],
    ...['BE100', 'CH031', 'IE061', 'FR', 'PT17'],
  ].map((code) => place(code));
  const OLD = [
    place('FR24', 2013),
    place('FR2', 2013),
    place('DED1', 2006),
    place('FI13', 2003),
    place('GR43', 2003),
    place('DK00F', 2003),
    place('UKM2', 2013),
    place('IE02', 2013),
    place('HR02', 2021, 'HR02.2021'),
    place('DE2', 2021, 'DE2.2021'),
  ];
  const OVERSEAS = [
    place('FRY1'),
    place('ES70'),
    place('ES703'),
    place('PT200'),
    place('FRY'),
    place('FR94', 2010),
    place('FR91', 2003),
    place('ES702', 2003),
  ];
  const BEYOND = place('TRA21');
  const made = await makeGround([...ON_MAP, BEYOND, ...OLD, ...OVERSEAS]);
  const ground = decodeBoundaries(JSON.parse(made.europe), 'europe.json');
  const { regions, insets, countries, plane } = ground;
  const shapeOf = (id: string): Area => {
    const shape = regions.get(id);
    if (!shape) throw new Error(`no ${id}`);
    return shape;
  };
  const depthAt = (area: Area, [x = 0, y = 0]: readonly number[]) =>
    Math.max(...polygonsOf(area).map((rings) => depthIn(rings, x, y)));

  test('are drawn under their ids, in their order; what lies beyond the edge is left out', () => {
    expect([...regions.keys()]).toEqual([...ON_MAP, ...OLD, ...OVERSEAS].map(({ id }) => id));
    const { objects } = JSON.parse(made.regions);
    expect(objects.regions.geometries.map(({ id }: { id: string }) => id)).toEqual([
      ...regions.keys(),
    ]);
  });

  test.each([...ON_MAP, ...OLD].filter(({ code }) => code !== 'FR'))(
    '$id has about its area',
    async ({ id, code, nuts }) => {
      const drawn =
        areaOf(polygonsOf(shapeOf(id)) as number[][][][]) * (plane.metresPerUnit / 1000) ** 2;
      const source = await areaInSource(code, nuts);
      const side = Math.sqrt(source);
      expect(Math.abs(drawn / source - 1)).toBeLessThan(0.05 + 2.5 / side);
    },
  );

  test('a place lies within the place that it is a part of', () => {
    for (const [inner, outer] of [
      ['DE2', 'DE'],
      ['DE21', 'DE2'],
      ['DE212', 'DE21'],
      ['DE21H', 'DE21'],
      ['UKN10', 'UKN0'],
      ['FR24', 'FR'],
      ['ES703', 'ES70'],
    ] as const) {
      const edge = new Set(polygonsOf(shapeOf(outer)).flat(2).map(String));
      for (const point of polygonsOf(shapeOf(inner)).flat(2)) {
        const fits = edge.has(String(point)) || depthAt(shapeOf(outer), point) >= 0;
        expect(fits, `${inner} in ${outer} at ${String(point)}`).toBe(true);
      }
    }
  });

  test('the same ground is drawn alike, whatever it is called', () => {
    for (const [a, b] of [
      ['ES13', 'ES130'],
      ['FRB', 'FR24'],
      ['DE2', 'DE2.2021'],
    ] as const) {
      expect(pathOf(shapeOf(a)), `${a} and ${b}`).toBe(pathOf(shapeOf(b)));
    }
    const germany = countries.find(({ id }) => id === 'DE')!;
    expect(pathOf(shapeOf('DE'))).toBe(pathOf(germany.shape));
  });

  test('what lies overseas lies in its inset', () => {
    for (const [id, ...boxes] of [
      // Saint-Martin, part of FRY1, has a box of its own.
      ['FRY1', 'FRY1', 'MF'],
      ['ES70', 'ES70'],
      ['ES703', 'ES70'],
      ['PT200', 'PT20'],
      ['FR94', 'FRY4'],
      ['FR91', 'FRY1', 'MF'],
      ['ES702', 'ES70'],
    ] as const) {
      const around = boxes.map((box) => insets.find((inset) => inset.id === box)!.box);
      for (const [x = 0, y = 0] of polygonsOf(shapeOf(id)).flat(2)) {
        const within = around.some(
          ([left, top, wide, high]) => x > left && x < left + wide && y > top && y < top + high,
        );
        expect(within, `${id} at ${x}, ${y}`).toBe(true);
      }
    }
    expect(pathOf(shapeOf('PT200'))).toBe(pathOf(insets.find(({ id }) => id === 'PT20')!.land));
    const [, , wide, high] = extentOf(shapeOf('ES703'));
    expect(Math.min(wide, high)).toBeGreaterThan(5);
    expect(polygonsOf(shapeOf('FRY')).length).toBeGreaterThanOrEqual(6);
  });

  test('what lies overseas is told from the map by how far down it lies', () => {
    const overseas = [...regions].filter(
      ([, area]) => extentOf(area)[1] * plane.metresPerUnit > 5_600_000,
    );
    expect(overseas.map(([id]) => id)).toEqual(OVERSEAS.map(({ id }) => id));
  });

  test('a country is drawn without its outermost regions', () => {
    const france = countries.find(({ id }) => id === 'FR')!;
    expect(pathOf(shapeOf('FR'))).toBe(pathOf(france.shape));
  });
});

test(
  '1,500 regions of level 3 make a file that a page can load',
  { timeout: 180_000 },
  async () => {
    const codes = (await readNuts('10M', 2016, 3)).map(({ id }) => id);
    const { regions } = await makeGround(codes.map((code) => place(code)));
    expect(bytes(regions)).toBeLessThan(55_000);
    const drawn = new Set(
      checkRegions(JSON.parse(regions), 'regions.json').objects.regions.geometries.map(
        ({ id }) => id,
      ),
    );
    const missing = codes.filter((code) => !drawn.has(code));
    expect(missing.length).toBeLessThan(50);
    expect(missing.filter((code) => !code.startsWith('TR'))).toEqual([]);
  },
);
