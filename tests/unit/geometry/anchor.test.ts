import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/data/plane';
import { anchorOf, depthIn, extentOf, polygonsOf } from '../../../src/geometry/anchor';
import { fitTo, frameOf } from '../../../src/geometry/frame';
import { places } from './real-map';

describe('the anchor', () => {
  test('of a horseshoe lies on the land, not in the bay', () => {
    const horseshoe: Area = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [100, 0],
          [100, 20],
          [20, 20],
          [20, 80],
          [100, 80],
          [100, 100],
          [0, 100],
          [0, 0],
        ],
      ],
    };
    const [x, y] = anchorOf(horseshoe);
    expect(depthIn(polygonsOf(horseshoe)[0]!, x, y)).toBeGreaterThan(9);
  });

  test('of an archipelago lies on its largest island', () => {
    const island = (x: number, side: number) => [
      [
        [x, 0],
        [x + side, 0],
        [x + side, side],
        [x, side],
        [x, 0],
      ],
    ];
    const area: Area = { type: 'MultiPolygon', coordinates: [island(0, 4), island(100, 30)] };
    expect(anchorOf(area)).toEqual([115, 15]);
    expect(extentOf(area)).toEqual([0, 0, 130, 30]);
  });

  test('of each of the twelve lies on its land', () => {
    for (const { id, shape, anchor } of places) {
      const depth = Math.max(...polygonsOf(shape).map((rings) => depthIn(rings, ...anchor)));
      expect(depth, id).toBeGreaterThan(0);
    }
  });
});

describe('the frame', () => {
  test('holds its box with room on every side, in the shape asked for', () => {
    const [x, y, width, height] = frameOf([100, 100, 400, 200], 4 / 3, 0.1);
    expect(width / height).toBeCloseTo(4 / 3);
    expect(x).toBeLessThanOrEqual(60);
    expect(y).toBeLessThanOrEqual(60);
    expect(x + width).toBeGreaterThanOrEqual(540);
    expect(y + height).toBeGreaterThanOrEqual(340);
  });

  test('a fitted box touches two sides of the frame and passes none', () => {
    const { k, x, y } = fitTo([10, 10, 20, 10], [0, 0, 100, 100]);
    expect([k * 10 + x, k * 30 + x]).toEqual([0, 100]);
    expect([k * 10 + y, k * 20 + y]).toEqual([25, 75]);
  });
});
