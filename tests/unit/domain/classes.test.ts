import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf, classesOf, classOf } from '../../../src/domain/classes';
import { measureOf, valueOf } from '../../../src/domain/measures';
import { siteOf, sitesOf, type Site } from '../../../src/domain/sites';
import { busyEurope, tinyEurope } from '../tiny-europe';

const sites = sitesOf(tinyEurope);
const UNEMPLOYMENT = measureOf(tinyEurope, 'unemployment')!;
const WEALTH = measureOf(tinyEurope, 'gdp-per-head')!;

/** Figures as they come: a few digits, ties, either sign, small and large. */
const measured = fc
  .tuple(fc.integer({ min: -999, max: 9999 }), fc.constantFrom(0.001, 0.01, 0.1, 1, 1000))
  .map(([n, unit]) => n * unit);
const many = fc.array(measured, { maxLength: 40 });

/** Sites with these figures, null for none. */
const valued = (...values: (number | null)[]) =>
  values.map((value, i): Site => ({
    ...sites[0]!,
    id: `AL${i}`,
    place: {
      ...sites[0]!.place,
      values: value === null ? {} : { unemployment: { value, status: 'published' } },
    },
  }));
const valueIn = (site: Site) => site.place.values['unemployment']!.value;

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

describe('classes of sites', () => {
  it('hold every site with a value exactly once, and tell the others', () => {
    const { classes, missing } = classesOf(sites, WEALTH, 4);
    const held = classes.flatMap(({ members }) => members.map(({ id }) => id));
    expect(held).toEqual(['BO31', 'BO1', 'CE42', 'BO2']);
    expect(missing.map(({ id }) => id)).toEqual(['AL']);
  });

  it('bound their members', () => {
    const values = fc.array(fc.option(measured), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 6 }), (found, count) => {
        const some = valued(...found);
        const { classes, missing } = classesOf(some, UNEMPLOYMENT, count);
        classes.forEach(({ from, to, members }, i) => {
          expect(members.length).toBeGreaterThan(0);
          for (const site of members) {
            expect(valueIn(site)).toBeGreaterThanOrEqual(from);
            if (i < classes.length - 1) expect(valueIn(site)).toBeLessThan(to);
            else expect(valueIn(site)).toBeLessThanOrEqual(to);
          }
        });
        const held = classes.reduce((sum, { members }) => sum + members.length, 0);
        expect(held + missing.length).toBe(some.length);
      }),
    );
  });

  it('do not promise less than nothing', () => {
    expect(classesOf(sites, UNEMPLOYMENT).classes[0]!.from).toBe(0);
  });

  it('are none when nobody has a value', () => {
    const { classes, breaks, missing } = classesOf([sites[0]!], UNEMPLOYMENT);
    expect([classes, breaks]).toEqual([[], []]);
    expect(missing).toHaveLength(1);
  });

  it('go both ways from a middle that parts them, and say on which side they are', () => {
    const parted = classesOf(valued(-9, -4, -3, 0, 2, 8, null), UNEMPLOYMENT, 4);
    expect(parted.middle).toBe(0);
    expect(parted.breaks).toContain(0);
    for (const { side, members } of parted.classes) {
      const inside = members.map(valueIn);
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
    const parted = classesOf(valued(1, 2, 5, 9, 14, 30, 31), UNEMPLOYMENT, 7, null, 2);
    expect(parted.breaks).toHaveLength(3);
    expect(parted.classes.map(({ side }) => side)).toEqual(['below', 'above', 'above', 'above']);
  });

  it('go from low to high where nothing lies on the other side', () => {
    for (const middle of [null, 0, 2, 40]) {
      const { middle: found, classes } = classesOf(valued(2, 8, 30), UNEMPLOYMENT, 4, null, middle);
      expect(found).toBeNull();
      expect(classes.map(({ side, tone }) => [side, tone])).toEqual([
        [null, 0],
        [null, 1],
        [null, 2],
      ]);
    }
  });

  it('promise neither less than nothing nor more, where there is none', () => {
    const owed = classesOf(valued(-30, -8, -1), UNEMPLOYMENT).classes;
    expect(owed.at(-1)!.to).toBeLessThanOrEqual(0);
    expect(owed[0]!.from).toBeLessThanOrEqual(-30);
  });

  it('hold a single value among many that are missing', () => {
    const { classes, missing, middle } = classesOf(valued(null, -3, null, null), UNEMPLOYMENT);
    expect(classes).toMatchObject([{ side: null, tone: 0 }]);
    expect(classes[0]!.from).toBeLessThanOrEqual(-3);
    expect([missing.length, middle]).toEqual([3, null]);
  });

  it('take the Union as a break when asked', () => {
    expect(classesOf(sites, WEALTH, 2, 100).breaks).toEqual([100]);
  });
});

it('no data, no project and zero are three different things', () => {
  const classing = classesOf(sitesOf(busyEurope), UNEMPLOYMENT);
  const [nothingKnown, zero, nobody] = ['AL', 'BO31', 'BO32'].map((id) => siteOf(busyEurope, id)!);
  expect(classing.missing).toEqual([nothingKnown]);
  expect(classing.classes[0]!.members).toContain(zero);
  // A place where nothing is done has a figure all the same, and of what is done no value or a zero.
  expect(classing.classes.flatMap(({ members }) => members)).toContain(nobody);
  expect(nobody!.projects).toEqual([]);
  const counted = valueOf(nobody!, measureOf(busyEurope, 'projects')!);
  expect(counted).toMatchObject({ kind: 'value', value: 0 });
  expect(valueOf(nobody!, measureOf(busyEurope, 'jobs')!)).toEqual({ kind: 'none' });
});
