import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Point } from '../../../src/data/plane';
import {
  apply,
  around,
  between,
  clamp,
  HOME,
  invert,
  pan,
  zoomAt,
  type Viewport,
} from '../../../src/geometry/viewport';

const FRAME: Box = [600, 300, 1750, 1700];

const inside: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: 600, max: 2350, noNaN: true }),
  fc.double({ min: 300, max: 2000, noNaN: true }),
);
const viewport: fc.Arbitrary<Viewport> = fc
  .tuple(fc.double({ min: 1, max: 8, noNaN: true }), inside)
  .map(([k, [x, y]]) => clamp({ k, x: 1475 - k * x, y: 1150 - k * y }, FRAME));

/** The frame shows nothing but what it showed at first: no edge has come into sight. */
function isFull({ k, x, y }: Viewport): boolean {
  const [left, top, width, height] = FRAME;
  const near = 1e-6;
  return (
    k * left + x <= left + near &&
    k * top + y <= top + near &&
    k * (left + width) + x >= left + width - near &&
    k * (top + height) + y >= top + height - near
  );
}

describe('the viewport', () => {
  test('the map cannot be lost, however it is zoomed and pushed', () => {
    const push = fc.tuple(
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    );
    fc.assert(
      fc.property(
        viewport,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        inside,
        push,
        (v, f, p, d) => {
          const moved = pan(zoomAt(v, f, p, FRAME), d, FRAME);
          expect(moved.k).toBeGreaterThanOrEqual(1);
          expect(moved.k).toBeLessThanOrEqual(8);
          expect(isFull(moved)).toBe(true);
        },
      ),
    );
  });

  test('zooming in leaves the point under the finger where it is', () => {
    fc.assert(
      fc.property(
        viewport,
        fc.double({ min: 1, max: 4, noNaN: true }),
        inside,
        (v, factor, point) => {
          const before = invert(v, point);
          const [x, y] = apply(zoomAt(v, factor, point, FRAME), before);
          expect(x).toBeCloseTo(point[0], 6);
          expect(y).toBeCloseTo(point[1], 6);
        },
      ),
    );
  });

  test('zooming all the way out is home, the very same value', () => {
    fc.assert(fc.property(viewport, inside, (v, point) => zoomAt(v, 1 / 8, point, FRAME) === HOME));
  });

  test('what is asked for is in sight, and in the middle if it is not at the edge', () => {
    const bounds: Box = [1280, 1300, 60, 40];
    const v = around(bounds, FRAME);
    expect(v.k).toBe(8);
    const [x, y] = apply(v, [1310, 1320]);
    expect(x).toBeCloseTo(600 + 1750 / 2);
    expect(y).toBeCloseTo(300 + 1700 / 2);
  });

  test('all of the map round itself is no smaller than home', () => {
    expect(around(FRAME, FRAME)).toBe(HOME);
  });

  test('a point of no size can be gone to', () => {
    expect(around([1300, 1300, 0, 0], FRAME).k).toBe(8);
  });

  test('the way between two places starts and ends there, and never leaves the map', () => {
    fc.assert(
      fc.property(viewport, viewport, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        const way = between(a, b, FRAME);
        expect(way(0)).toBe(a);
        expect(way(1)).toBe(b);
        const { k, x, y } = way(t);
        expect([k, x, y].every(Number.isFinite)).toBe(true);
        expect(isFull({ k, x, y })).toBe(true);
      }),
    );
  });
});
