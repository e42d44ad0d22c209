import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf, classesOf, classOf, shadeOf } from '../../../src/domain/classes';
import type { Pilot } from '../../../src/data/types';
import { tinyEurope } from '../tiny-europe';

const { pilots } = tinyEurope;

/** Figures as they come: a few digits, ties, either sign, small and large. */
const measured = fc
  .tuple(fc.integer({ min: -999, max: 9999 }), fc.constantFrom(0.001, 0.01, 0.1, 1, 1000))
  .map(([n, unit]) => n * unit);
const many = fc.array(measured, { maxLength: 40 });

/** Pilots with these figures, null for none. */
const valued = (...values: (number | null)[]) =>
  values.map((value, i): Pilot => ({
    ...pilots[0]!,
    slug: `p${i}`,
    figures: value === null ? {} : { unemployment: { value, status: 'published' } },
  }));

describe('breaks', () => {
  it('are ascending and leave no class empty, whatever the values', () => {
    fc.assert(
      fc.property(
        many,
        fc.integer({ min: 1, max: 7 }),
        fc.option(measured),
        (values, count, anchor) => {
          const breaks = breaksOf(values, count, anchor);
          const distinct = new Set(values).size;
          expect(breaks).toHaveLength(Math.max(0, Math.min(count, distinct) - 1));
          for (let i = 1; i < breaks.length; i++) expect(breaks[i]).toBeGreaterThan(breaks[i - 1]!);
          const used = new Set(values.map((value) => classOf(value, breaks)));
          if (values.length) expect(used.size).toBe(breaks.length + 1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('include the anchor whenever there is something on both sides of it', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 2, max: 7 }), measured, (values, count, anchor) => {
        const both = values.some((v) => v < anchor) && values.some((v) => v >= anchor);
        if (both) expect(breaksOf(values, count, anchor)).toContain(anchor);
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order of the values', () => {
    fc.assert(
      fc.property(many, (values) => {
        expect(breaksOf([...values].reverse())).toEqual(breaksOf(values));
      }),
    );
  });

  it('are round where the values leave room', () => {
    expect(breaksOf([11, 12, 13, 37, 38, 72, 73], 3)).toEqual([20, 50]);
    expect(breaksOf([0.31, 0.32, 0.41, 0.43], 2)).toEqual([0.4]);
    expect(breaksOf([1234, 1240, 8111, 8200], 2)).toEqual([5000]);
    expect(breaksOf([-20, -19, 30], 2)).toEqual([0]);
  });

  it('prefer a round number to a slightly tighter class', () => {
    // Tightest would be 82, 90, 100; nobody thinks in 82.
    const wealth = [80, 81, 84, 84, 84, 85, 87, 93, 93, 94, 98, 104];
    expect(breaksOf(wealth, 4)).toEqual([85, 90, 100]);
  });

  it('do not give the many to one class when a few are far out', () => {
    const grants = [0.05, 0.055, 0.07, 0.074, 0.08, 0.106, 0.107, 0.117, 0.144, 0.23, 0.35, 0.52];
    expect(breaksOf(grants, 4)).toEqual([0.1, 0.2, 0.5]);
  });

  it('never part equal values', () => {
    expect(breaksOf([7, 7, 7, 7], 4)).toEqual([]);
    expect(breaksOf([1, 7, 7, 7, 7, 9], 5)).toHaveLength(2);
  });

  it('are none for one value or none', () => {
    expect(breaksOf([42])).toEqual([]);
    expect(breaksOf([])).toEqual([]);
    expect(breaksOf([NaN, Infinity])).toEqual([]);
  });

  it('can be had for fifteen hundred regions in a moment', () => {
    const values = Array.from({ length: 1500 }, (_, i) => ((i * 7919) % 10_007) / 10);
    const start = Date.now();
    expect(breaksOf(values, 5)).toHaveLength(4);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});

it('a break belongs to the class above it', () => {
  expect([9, 10, 19, 20].map((value) => classOf(value, [10, 20]))).toEqual([0, 1, 1, 2]);
  expect(classOf(5, [])).toBe(0);
});

describe('classes of pilots', () => {
  it('hold every pilot with a value exactly once, and tell the others', () => {
    const { classes, missing } = classesOf(pilots, 'gdp-per-head', 4);
    const held = classes.flatMap(({ members }) => members.map(({ slug }) => slug));
    expect(held).toEqual(['borean-marsh', 'low-borea', 'lodka', 'high-borea']);
    expect(missing.map(({ slug }) => slug)).toEqual(['aland']);
  });

  it('bound their members', () => {
    const values = fc.array(fc.option(measured), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 6 }), (found, count) => {
        const some = valued(...found);
        const { classes, missing } = classesOf(some, 'unemployment', count);
        const valueIn = (pilot: Pilot) => pilot.figures['unemployment']!.value;
        classes.forEach(({ from, to, members }, i) => {
          expect(members.length).toBeGreaterThan(0);
          for (const pilot of members) {
            expect(valueIn(pilot)).toBeGreaterThanOrEqual(from);
            if (i < classes.length - 1) expect(valueIn(pilot)).toBeLessThan(to);
            else expect(valueIn(pilot)).toBeLessThanOrEqual(to);
          }
        });
        const held = classes.reduce((sum, { members }) => sum + members.length, 0);
        expect(held + missing.length).toBe(some.length);
      }),
    );
  });

  it('do not promise less than nothing', () => {
    expect(classesOf(pilots, 'unemployment').classes[0]!.from).toBe(0);
  });

  it('are none when nobody has a value', () => {
    const { classes, breaks, missing } = classesOf([pilots[0]!], 'unemployment');
    expect([classes, breaks]).toEqual([[], []]);
    expect(missing).toHaveLength(1);
  });

  it('go both ways from a middle that parts them, and say on which side they are', () => {
    const parted = classesOf(valued(-9, -4, -3, 0, 2, 8, null), 'unemployment', 4);
    expect(parted.middle).toBe(0);
    expect(parted.breaks).toContain(0);
    for (const { side, members } of parted.classes) {
      const inside = members.map((pilot) => pilot.figures['unemployment']!.value);
      expect(new Set(inside.map((value) => (value < 0 ? 'below' : 'above')))).toEqual(
        new Set([side]),
      );
    }
    // Counted away from the middle, on both sides.
    expect(parted.classes.map(({ tone }) => tone)).toEqual([
      'below-1',
      'below-0',
      'above-0',
      'above-1',
    ]);
    expect(parted.missing).toHaveLength(1);
  });

  it('have no more than three on a side, however many are asked for', () => {
    const parted = classesOf(valued(1, 2, 5, 9, 14, 30, 31), 'unemployment', 7, null, 2);
    expect(parted.breaks).toHaveLength(3);
    expect(parted.classes.map(({ side }) => side)).toEqual(['below', 'above', 'above', 'above']);
  });

  it('go from low to high where nothing lies on the other side', () => {
    for (const middle of [null, 0, 2, 40]) {
      const { middle: found, classes } = classesOf(
        valued(2, 8, 30),
        'unemployment',
        4,
        null,
        middle,
      );
      expect(found).toBeNull();
      expect(classes.map(({ side, tone }) => [side, tone])).toEqual([
        [null, 0],
        [null, 1],
        [null, 2],
      ]);
    }
  });

  it('promise neither less than nothing nor more, where there is none', () => {
    const owed = classesOf(valued(-30, -8, -1), 'unemployment').classes;
    expect(owed.at(-1)!.to).toBeLessThanOrEqual(0);
    expect(owed[0]!.from).toBeLessThanOrEqual(-30);
  });

  it('hold a single value among many that are missing', () => {
    const { classes, missing, middle } = classesOf(valued(null, -3, null, null), 'unemployment');
    expect(classes).toMatchObject([{ side: null, tone: 0 }]);
    expect(classes[0]!.from).toBeLessThanOrEqual(-3);
    expect([missing.length, middle]).toEqual([3, null]);
  });

  it('take the Union as a break when asked', () => {
    expect(classesOf(pilots, 'gdp-per-head', 2, 100).breaks).toEqual([100]);
  });
});

it('no data, no pilot and zero are three different things', () => {
  const classing = classesOf(pilots, 'unemployment');
  const [nothingKnown, , , zero] = pilots;
  expect(shadeOf(nothingKnown, classing)).toEqual({ kind: 'no-data' });
  expect(shadeOf(undefined, classing)).toEqual({ kind: 'no-pilot' });
  expect(shadeOf(zero, classing)).toEqual({ kind: 'class', index: 0 });
});
