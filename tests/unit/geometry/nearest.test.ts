import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area, Point } from '../../../src/data/plane';
import { nearestWithin, neighbourInDirection, type Direction } from '../../../src/geometry/nearest';
import { places } from './real-map';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

const box = (x: number, y: number, side: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
});
const place = (id: string, x: number, y: number, side: number) => ({
  id,
  shape: box(x, y, side),
  anchor: [x + side / 2, y + side / 2] as Point,
});

const named = (id: string) => places.find((region) => region.id === id)!;

describe('the nearest region to a tap', () => {
  const small = place('small', 0, 0, 2);
  const large = place('large', 10, 0, 50);

  test('a tap on land is that land, though a smaller one is near', () => {
    expect(nearestWithin([10.5, 1], [small, large], 24)?.id).toBe('large');
  });

  test('a tap in the sea is the nearer coast, not the nearer centre', () => {
    expect(nearestWithin([7, 1], [small, large], 24)?.id).toBe('large');
    expect(nearestWithin([5, 1], [small, large], 24)?.id).toBe('small');
  });

  test('a tap out of reach is nobody', () => {
    expect(nearestWithin([-30, 1], [small, large], 24)).toBeNull();
  });

  test('reach ends at the radius', () => {
    expect(nearestWithin([-24, 1], [small], 24)?.id).toBe('small');
    expect(nearestWithin([-24.1, 1], [small], 24)).toBeNull();
  });

  test('a hole is not land', () => {
    const ring = box(0, 0, 100);
    const hole = [...box(40, 40, 20).coordinates[0]!].reverse() as number[][];
    const shape: Area = { type: 'Polygon', coordinates: [ring.coordinates[0] as number[][], hole] };
    const lake = { shape, anchor: [20, 20] as Point };
    expect(nearestWithin([50, 50], [lake], 5)).toBeNull();
    expect(nearestWithin([50, 50], [lake], 10)).toBe(lake);
  });

  test('each of the twelve answers at its own anchor', () => {
    for (const region of places) {
      expect(nearestWithin(region.anchor, places, 0)?.id).toBe(region.id);
    }
  });
});

describe('the arrows', () => {
  test('from any of the twelve every other can be reached', () => {
    for (const start of places) {
      const seen = new Set([start.id]);
      const open = [start];
      for (let from = open.pop(); from; from = open.pop()) {
        for (const direction of DIRECTIONS) {
          const next = neighbourInDirection(from, places, direction);
          if (next && !seen.has(next.id)) {
            seen.add(next.id);
            open.push(next);
          }
        }
      }
      expect(seen.size).toBe(places.length);
    }
  });

  test('they lead where a reader of the map would look', () => {
    const go = (id: string, direction: Direction) =>
      neighbourInDirection(named(id), places, direction)?.id;
    expect(go('LT', 'up')).toBe('FI1D');
    expect(go('SE31', 'right')).toBe('FI1D');
    expect(go('FRB', 'right')).toBe('FRF');
    expect(go('ITC1', 'right')).toBe('SI');
    expect(go('BE3', 'right')).toBe('DED');
    expect(go('UKD3', 'down')).toBe('FRE');
    expect(go('ES13', 'left')).toBeUndefined();
  });

  test('there is no dead end where something lies on that side', () => {
    const anchor = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(anchor, { minLength: 2, maxLength: 12, selector: String }),
        (points) => {
          const all = points.map(([x, y], index) => place(String(index), x, y, 1));
          for (const from of all) {
            const [x, y] = from.anchor;
            const there = {
              up: all.some(({ anchor: [, other] }) => other < y),
              down: all.some(({ anchor: [, other] }) => other > y),
              left: all.some(({ anchor: [other] }) => other < x),
              right: all.some(({ anchor: [other] }) => other > x),
            };
            for (const direction of DIRECTIONS) {
              expect(neighbourInDirection(from, all, direction) !== null).toBe(there[direction]);
            }
          }
        },
      ),
    );
  });
});
