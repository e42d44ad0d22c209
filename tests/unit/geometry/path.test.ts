import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/data/plane';
import { pathOf } from '../../../src/geometry/path';

/** Reads `M`, `m`, `l` and `z`, with implied commands, back into rings of absolute points. */
function readPath(text: string): number[][][] {
  const rings: number[][][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', list = ''] of text.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    if (command === 'z') {
      rings.at(-1)?.push([startX, startY]);
      [x, y] = [startX, startY];
    }
    const numbers = [...list.matchAll(/-?\d+/g)].map(Number);
    for (let i = 0; i < numbers.length; i += 2) {
      const [dx = 0, dy = 0] = numbers.slice(i, i + 2);
      // After `M` further pairs are absolute; the writer must not count on relative ones.
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      if (i === 0 && command.toLowerCase() === 'm') {
        rings.push([]);
        [startX, startY] = [x, y];
      }
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}

const square = (x: number, y: number, side: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x, y + side],
      [x + side, y + side],
      [x + side, y],
      [x, y],
    ],
  ],
});

describe('pathOf', () => {
  test('a square is written as steps', () => {
    expect(pathOf(square(5, -3, 2))).toBe('M5-3l0 2 2 0 0-2z');
  });

  test('paths of several shapes may be joined into one', () => {
    const [a, b] = [square(100, 100, 10), square(300, 50, 4)];
    expect(readPath(pathOf(a) + pathOf(b))).toEqual([...a.coordinates, ...b.coordinates]);
  });

  test('a line is left open', () => {
    const line = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [0, 0],
          [1, 2],
        ],
        [
          [5, 5],
          [4, 4],
        ],
      ],
    };
    expect(pathOf(line)).toBe('M0 0l1 2m4 3-1-1');
  });

  test('nothing gives no path', () => {
    expect(pathOf({ type: 'MultiPolygon', coordinates: [] })).toBe('');
  });

  test('what is written can be read back, wherever the rings lie', () => {
    const point = fc.tuple(
      fc.integer({ min: -999, max: 9999 }),
      fc.integer({ min: -999, max: 9999 }),
    );
    const ring = fc
      .uniqueArray(point, { minLength: 3, maxLength: 9, selector: String })
      .map((points) => [...points, points[0]!]);
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (coordinates) => {
        expect(readPath(pathOf({ type: 'Polygon', coordinates }))).toEqual(coordinates);
      }),
    );
  });
});
