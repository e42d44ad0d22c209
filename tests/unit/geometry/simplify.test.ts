import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area, Boundaries, Box, Point } from '../../../src/data/plane';
import { decodeBoundaries } from '../../../src/data/topology';
import { depthIn, extentOf, isIn, polygonsOf } from '../../../src/geometry/anchor';
import { clipTo } from '../../../src/geometry/clip';
import { simplify } from '../../../src/geometry/simplify';
import { boundaries } from './real-map';

const polygon = (...points: Point[]): Area => ({
  type: 'Polygon',
  coordinates: [[...points, points[0]!].map(([x, y]) => [x, y])],
});
const ringsOf = (shape: Area) => polygonsOf(shape).flat();
const edgesOf = (shape: Area) =>
  ringsOf(shape).flatMap((ring) =>
    ring.slice(1).map((point, index) => [`${ring[index]}`, `${point}`].sort().join(' ')),
  );

/** Two regions, A in the west and B in the east, with a border of several points between them. */
function neighbours(...border: Point[]) {
  const steps = (points: Point[]) =>
    points.map(([x, y], at) => [x - (points[at - 1]?.[0] ?? 0), y - (points[at - 1]?.[1] ?? 0)]);
  const [first, last] = [border[0]!, border.at(-1)!];
  const collection = (geometries: object[]) => ({ type: 'GeometryCollection', geometries });
  const file = {
    type: 'Topology',
    nuts: 2016,
    plane: { metresPerUnit: 1, origin: [0, 0] },
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [
      steps(border),
      steps([last, [0, last[1]], [0, first[1]], first]),
      steps([last, [20, last[1]], [20, first[1]], first]),
    ],
    disputed: [],
    objects: {
      regions: collection([
        { type: 'Polygon', id: 'A', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'B', arcs: [[0, 2]] },
      ]),
      countries: collection([]),
      neighbours: collection([]),
      insets: collection([]),
    },
  };
  return decodeBoundaries(file, 'tiny.json');
}

describe('simplified together', () => {
  test('a border that two shapes share stays shared', () => {
    const two = neighbours([10, 0], [11, 3], [9, 5], [11, 8], [10, 12]);
    const { regions } = simplify(two, () => 3);
    expect(edgesOf(regions.get('A')!)).toContain('10,0 10,12');
    expect(edgesOf(regions.get('B')!)).toContain('10,0 10,12');
  });

  test('real countries and their regions lose points and no border', () => {
    const shapesOf = ({ countries, regions }: Boundaries) => [
      ...countries.map(({ shape }) => shape),
      ...regions.values(),
    ];
    const count = (list: readonly Area[]) =>
      list.flatMap(ringsOf).reduce((sum, ring) => sum + ring.length, 0);
    const edgeCounts = (list: readonly Area[]) => {
      const counts = new Map<string, number>();
      for (const edge of list.flatMap(edgesOf)) counts.set(edge, (counts.get(edge) ?? 0) + 1);
      return counts;
    };
    const shapes = shapesOf(boundaries);
    const before = [...edgeCounts(shapes).values()].filter((times) => times > 1).length;
    const simple = shapesOf(simplify(boundaries, () => 3));
    const after = [...edgeCounts(simple).values()];
    expect(count(simple)).toBeLessThan(count(shapes) * 0.8);
    // Shared stretches become longer and fewer, but a good part of all stays shared.
    expect(after.filter((times) => times > 1).length / after.length).toBeGreaterThan(
      (before / edgeCounts(shapes).size) * 0.8,
    );
  });

  test('no point of a real shape lies farther from its outline than it may', () => {
    const { countries } = simplify(boundaries, () => 3);
    countries.forEach(({ id, shape }, index) => {
      const rings = polygonsOf(shape).flat();
      // A ring that would have vanished is whole; of the others every point that went was near.
      for (const [x = 0, y = 0] of polygonsOf(boundaries.countries[index]!.shape).flat(2))
        expect(Math.abs(depthIn(rings as never, x, y)), id).toBeLessThanOrEqual(3 + 1e-9);
    });
  });

  test('a shape keeps its rings, each closed, and no point is new', () => {
    const shapes = boundaries.countries.map(({ shape }) => shape);
    simplify(boundaries, () => 6).countries.forEach(({ shape }, index) => {
      const known = new Set(ringsOf(shapes[index]!).flat().map(String));
      expect(ringsOf(shape)).toHaveLength(ringsOf(shapes[index]!).length);
      for (const ring of ringsOf(shape)) {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.every((point) => known.has(String(point)))).toBe(true);
      }
    });
  });

  test('where two shapes differ in what they may lose, their border loses the more', () => {
    const two = neighbours([10, 0], [11, 6], [10, 12]);
    const { regions } = simplify(two, (id) => (id === 'A' ? 0 : 3));
    expect(edgesOf(regions.get('A')!)).toContain('10,0 10,12');
    expect(edgesOf(regions.get('B')!)).toContain('10,0 10,12');
  });
});

describe('cut to a window', () => {
  const window: Box = [0, 0, 10, 10];

  test('what lies within is left alone, what lies outside is gone', () => {
    const inner = polygon([1, 1], [5, 1], [5, 5]);
    expect(clipTo(inner, window)).toEqual({
      rings: [
        [
          [1, 1],
          [5, 1],
          [5, 5],
        ],
      ],
      outline: null,
    });
    expect(clipTo(polygon([11, 1], [15, 1], [15, 5]), window).rings).toEqual([]);
  });

  test('the outline has no coast where the window cuts', () => {
    const { rings, outline } = clipTo(polygon([5, 2], [15, 2], [15, 8], [5, 8]), window);
    expect(rings[0]).toHaveLength(4);
    expect(outline).toEqual([
      [
        [10, 8],
        [5, 8],
        [5, 2],
        [10, 2],
      ],
    ]);
  });

  test('no point is left outside, and what was inside still is', () => {
    const number = fc.integer({ min: -20, max: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 12 }), (points) => {
        const shape = polygon(...points);
        const { rings } = clipTo(shape, window);
        for (const [x, y] of rings.flat()) {
          expect(x >= -1e-9 && x <= 10 + 1e-9 && y >= -1e-9 && y <= 10 + 1e-9).toBe(true);
        }
        const ring = polygonsOf(shape)[0]!;
        const clipped = rings.map((one) => [...one, one[0]!]);
        for (const [x, y] of [
          [5.01, 5.02],
          [1.03, 8.04],
          [9.01, 0.52],
        ] as const) {
          expect(isIn(clipped, x, y)).toBe(isIn(ring, x, y));
        }
      }),
    );
  });

  test('real countries fill what of the window they filled', () => {
    const spain = boundaries.countries.find(({ id }) => id === 'ES')!.shape;
    const [x, y, width, height] = extentOf(spain);
    const { rings, outline } = clipTo(spain, [x, y, width / 2, height]);
    expect(rings.length).toBeGreaterThan(0);
    expect(outline!.flat().length).toBeLessThanOrEqual(rings.flat().length + rings.length);
  });
});
