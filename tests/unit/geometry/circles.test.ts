import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleScale, circlesOf, legendCircles, radiusOf } from '../../../src/geometry/circles';

const places = (...values: number[]) =>
  values.map((value, index) => ({ id: `p${index}`, at: [index, 0] as const, value }));
const amount = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);

describe('circles', () => {
  it('have areas as their values', () => {
    const scale = circleScale([100, 25, 4], 840);
    expect(radiusOf(100, scale)).toBe(scale.radius);
    expect(radiusOf(25, scale)).toBeCloseTo(scale.radius / 2);
  });

  it('grow with the map, within what a phone and a wall have room for', () => {
    const [phone, page, wall] = [304, 840, 3000].map((width) => circleScale([1], width).radius);
    expect(page).toBeGreaterThan(phone!);
    expect(wall).toBeGreaterThan(page!);
    expect(wall).toBeLessThan(3000 / 50);
  });

  it('show the smallest amount, and zero as something else', () => {
    const scale = circleScale([1_000_000, 1, 0], 840);
    const [large, small, none] = circlesOf(places(1_000_000, 1, 0), scale);
    expect([large, small, none].map((one) => one!.kind)).toEqual(['positive', 'positive', 'zero']);
    expect(small!.radius).toBeGreaterThan(none!.radius);
    expect(none!.radius).toBeGreaterThan(0);
  });

  it('of what is owed are as large as of what is there, and told apart', () => {
    const scale = circleScale([-50, 50], 840);
    const [there, owed] = circlesOf(places(50, -50), scale);
    expect(owed).toMatchObject({ kind: 'negative', radius: there!.radius });
    expect(there!.kind).toBe('positive');
  });

  it('are painted the larger under the smaller, each where its place is', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 60 }), (values) => {
        const circles = circlesOf(places(...values), circleScale(values, 600));
        expect(circles).toHaveLength(values.length);
        circles.forEach(({ id, at, radius }, index) => {
          expect(id).toBe(`p${at[0]}`);
          expect(radius).toBeGreaterThan(0);
          if (index > 0) expect(radius).toBeLessThanOrEqual(circles[index - 1]!.radius);
        });
      }),
    );
  });

  it('are dots where everything is zero, and none where there is nothing', () => {
    expect(circlesOf(places(0, 0), circleScale([0, 0], 600))).toMatchObject([
      { kind: 'zero' },
      { kind: 'zero' },
    ]);
    expect(circlesOf([], circleScale([], 600))).toEqual([]);
  });
});

describe('the legend of circles', () => {
  const valuesFor = (largest: number, digits = 0) =>
    legendCircles(circleScale([largest], 840), digits).map(({ value }) => value);

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
        const scale = circleScale([largest], 840);
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
