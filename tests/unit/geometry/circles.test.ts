import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  circleFor,
  circleScale,
  inPaintOrder,
  legendCircles,
  radiusOf,
} from '../../../src/geometry/circles';

const amount = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);

describe('circles', () => {
  it('have areas as their values', () => {
    const scale = circleScale([100, 25, 4]);
    expect(radiusOf(100, scale)).toBe(scale.radius);
    expect(radiusOf(25, scale)).toBeCloseTo(scale.radius / 2);
  });

  it('are smaller where there are many, within what can be seen and what covers too much', () => {
    const radii = [1, 50, 5000].map((count) => circleScale(Array<number>(count).fill(1)).radius);
    expect(radii).toEqual([...radii].sort((a, b) => b - a));
    expect(radii[0]).toBeGreaterThan(radii[2]! * 1.5);
    expect(radii[2]).toBeGreaterThan(10);
  });

  it('show the smallest amount, and zero as something else', () => {
    const scale = circleScale([1_000_000, 1, 0]);
    const [large, small, none] = [1_000_000, 1, 0].map((value) => circleFor(value, scale));
    expect([large, small, none].map((one) => one!.kind)).toEqual(['positive', 'positive', 'zero']);
    expect(small!.radius).toBeGreaterThan(none!.radius);
    expect(none!.radius).toBeGreaterThan(0);
  });

  it('of what is owed are as large as of what is there, and told apart', () => {
    const scale = circleScale([-50, 50]);
    expect(circleFor(-50, scale)).toEqual({ ...circleFor(50, scale), kind: 'negative' });
  });

  it('are painted the larger under the smaller; a place without a value has none', () => {
    fc.assert(
      fc.property(fc.array(fc.option(amount), { maxLength: 60 }), (values) => {
        const scale = circleScale(values.filter((value) => value !== null));
        const marks = values.map((value, id) => ({
          id,
          circle: value === null ? null : circleFor(value, scale),
        }));
        const painted = inPaintOrder(marks);
        expect(painted.map(({ id }) => id).sort((a, b) => a - b)).toEqual(
          marks.filter(({ circle }) => circle).map(({ id }) => id),
        );
        painted.forEach(({ circle: { radius } }, index) => {
          expect(radius).toBeGreaterThan(0);
          if (index > 0) expect(radius).toBeLessThanOrEqual(painted[index - 1]!.circle.radius);
        });
      }),
    );
  });

  it('are dots where everything is zero', () => {
    expect(circleFor(0, circleScale([0, 0]))).toMatchObject({ kind: 'zero' });
  });
});

describe('the legend of circles', () => {
  const valuesFor = (largest: number, digits = 0) =>
    legendCircles(circleScale([largest]), digits).map(({ value }) => value);

  it('has three round values, the largest within what the map shows', () => {
    expect(valuesFor(3_600_000)).toEqual([3_000_000, 1_000_000, 200_000]);
    expect(valuesFor(870)).toEqual([800, 200, 50]);
    expect(valuesFor(0.37, 2)).toEqual([0.3, 0.1, 0.02]);
    expect(valuesFor(-50)).toEqual([50, 20, 5]);
  });

  it('has fewer where less can be counted', () => {
    expect(valuesFor(3)).toEqual([3, 1]);
    expect(valuesFor(2)).toEqual([2, 1]);
    expect(valuesFor(1)).toEqual([1]);
    expect(valuesFor(0)).toEqual([]);
  });

  it('fits into each other, whatever the values', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 3 }), (largest, digits) => {
        const scale = circleScale([largest]);
        const circles = legendCircles(scale, digits);
        expect(circles.length).toBeLessThanOrEqual(3);
        circles.forEach(({ value, radius }, index) => {
          expect(value).toBeLessThanOrEqual(Math.abs(largest) * (1 + 1e-9));
          expect(Number(value.toFixed(digits))).toBe(value);
          expect(radius).toBe(radiusOf(value, scale));
          if (index > 0) expect(value).toBeLessThan(circles[index - 1]!.value);
        });
      }),
      { numRuns: 300 },
    );
  });
});
