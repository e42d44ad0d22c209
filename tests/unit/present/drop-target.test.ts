import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  landing,
  markAt,
  placeUnder,
  runOf,
  type Run,
} from '../../../src/stages/present/editor/drop-target';

const rows = [0, 40, 80, 120].map((top) => ({ top, bottom: top + 40 }));
const window: Run = { top: 0, bottom: 400, up: 1000, down: 1000 };
const FRAME = 1000 / 60;

describe('where a slide falls', () => {
  test('a row makes room once the hand is past its middle', () => {
    expect([-9, 19, 21, 61, 139, 141, 999].map((y) => placeUnder(y, rows))).toEqual([
      0, 0, 1, 2, 3, 4, 4,
    ]);
  });

  test('on either side of where it was it stays there', () => {
    expect([0, 1, 2, 3, 4].map((under) => landing(1, under))).toEqual([0, null, null, 2, 3]);
  });

  test('one line shows it, or none where it would stay', () => {
    const line = (from: number, under: number) =>
      [0, 1, 2, 3].map((row) => markAt(row, from, under, 4));
    expect(line(3, 1)).toEqual([null, 'before', null, null]);
    expect(line(0, 4)).toEqual([null, null, null, 'after']);
    expect(line(2, 3)).toEqual([null, null, null, null]);
  });
});

describe('near an edge the list runs', () => {
  test('up and down, and not in between', () => {
    expect(runOf(39, 200, [window], FRAME)?.by).toBeCloseTo(-6);
    expect(runOf(361, 200, [window], FRAME)?.by).toBeCloseTo(6);
    expect(runOf(41, 200, [window], FRAME)).toBeNull();
    expect(runOf(359, 200, [window], FRAME)).toBeNull();
    expect(runOf(5000, 200, [window], FRAME)?.by).toBeCloseTo(6);
  });

  test('at one pace, however often the screen is painted', () => {
    const fast = runOf(399, 200, [window], 1000 / 144)!.by * 144;
    expect(fast).toBeCloseTo(runOf(399, 200, [window], 1000 / 30)!.by * 30);
  });

  test('and makes no leap after a frame that was late', () => {
    expect(runOf(399, 200, [window], 5000)!.by).toBeLessThan(20);
  });

  test('only when the hand has come towards it', () => {
    expect(runOf(12, 10, [window], FRAME)).toBeNull();
    expect(runOf(8, 10, [window], FRAME)?.by).toBeLessThan(0);
    expect(runOf(388, 390, [window], FRAME)).toBeNull();
  });

  test('the inner list first, then what is around it', () => {
    const inner = { top: 100, bottom: 300, up: 0, down: 0 };
    expect(runOf(390, 200, [{ ...inner, down: 5 }, window], FRAME)?.which).toBe(0);
    expect(runOf(390, 200, [inner, window], FRAME)?.which).toBe(1);
    // The inner one's edge is not the page's.
    expect(runOf(290, 200, [inner, window], FRAME)).toBeNull();
  });

  test('never past its end', () => {
    const length = fc.double({ min: 0, max: 3000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.record({ top: length, bottom: length, up: length, down: length })),
        fc.double({ min: -500, max: 3500, noNaN: true }),
        length,
        length,
        (runs, y, from, ms) => {
          const run = runOf(y, from, runs, ms);
          if (!run) return;
          const { up, down } = runs[run.which]!;
          expect(run.by).toBeGreaterThanOrEqual(-up);
          expect(run.by).toBeLessThanOrEqual(down);
        },
      ),
    );
  });
});
