import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/data/types';
import {
  amountOf,
  colouringsOf,
  commonAmount,
  meanOf,
  measureOf,
  partsOf,
  rankBy,
  shareOf,
  totalOf,
  valueOf,
  valuesOf,
} from '../../../src/domain/measures';
import { siteOf, sitesOf } from '../../../src/domain/sites';
import { busyEurope, changedEurope, tinyEurope, type Raw } from '../tiny-europe';

const of = (id: string, programme: Programme = tinyEurope) => measureOf(programme, id)!;
const value = (place: string, measure: string, programme: Programme = tinyEurope) =>
  valueOf(siteOf(programme, place)!, of(measure, programme));
const busy = (place: string, measure: string) => value(place, measure, busyEurope);
const sites = sitesOf(tinyEurope);
const NONE = { kind: 'none' };

describe('a value of a place', () => {
  it('is given with its status', () => {
    expect(value('BO1', 'gdp-per-head')).toEqual({ kind: 'value', value: 80, status: 'published' });
  });

  it('zero is a value, missing is none', () => {
    expect(value('BO31', 'unemployment')).toMatchObject({ kind: 'value', value: 0 });
    expect(value('AL', 'unemployment')).toEqual(NONE);
  });

  it('is there without a project, too', () => {
    expect(busy('BO32', 'unemployment')).toMatchObject({ value: 1 });
  });
});

describe('a ratio', () => {
  it('divides one measure by another, and is our own calculation', () => {
    expect(value('BO1', 'grant-per-inhabitant')).toEqual({
      kind: 'value',
      value: 0.2,
      status: 'derived',
    });
  });

  it('is none where nobody was counted, or nobody is there', () => {
    expect(value('BO31', 'grant-per-inhabitant')).toEqual(NONE);
    const empty = changedEurope((raw) => (raw.places[1].values.population.value = 0));
    expect(value('BO1', 'grant-per-inhabitant', empty)).toEqual(NONE);
  });

  it('of nothing among people is zero, not missing', () => {
    const poor = changedEurope((raw) => (raw.projects[1].values.grant = 0));
    expect(value('BO1', 'grant-per-inhabitant', poor)).toMatchObject({ value: 0 });
  });

  it('of what nobody knows is none', () => {
    const unknown = changedEurope((raw) => (raw.projects[1].values = {}));
    expect(value('BO1', 'grant-per-inhabitant', unknown)).toEqual(NONE);
  });

  it('may be of what its projects bring, and rests on both', () => {
    expect(busy('AL', 'jobs-per-project')).toMatchObject({ value: 7 / 3 });
    expect(busy('BO2', 'jobs-per-project')).toMatchObject({ value: 10 / 2 });
    expect(busy('BO32', 'jobs-per-project')).toEqual(NONE);
    expect(partsOf(of('jobs-per-project', busyEurope)).map(({ id }) => id)).toEqual([
      'jobs-per-project',
      'jobs',
      'projects',
    ]);
  });

  it('is as old as what it is divided by, unless it says so itself', () => {
    expect(of('grant-per-inhabitant').year).toBe(2000);
  });
});

describe('a sum over projects', () => {
  it('adds up those of a place, one in several with an equal share', () => {
    expect(busy('AL', 'grant')).toMatchObject({ value: 100 + 40 + 60, status: 'derived' });
    expect(busy('BO1', 'grant')).toMatchObject({ value: 200 + 90 / 3, status: 'derived' });
  });

  it('of one project in one place is its value as it was given', () => {
    expect(busy('BO31', 'grant')).toEqual({ kind: 'value', value: 0, status: 'published' });
    expect(busy('AL', 'jobs')).toEqual({ kind: 'value', value: 7, status: 'published' });
  });

  it('of a share of one project is our own calculation', () => {
    expect(busy('CE42', 'jobs')).toEqual({ kind: 'value', value: 10, status: 'derived' });
  });

  it('is none where no project has a value, which is not zero', () => {
    expect(busy('BO31', 'jobs')).toEqual(NONE);
    expect(busy('BO32', 'grant')).toEqual(NONE);
    expect(busy('BO31', 'grant')).toMatchObject({ value: 0 });
  });

  it('over all places is the sum over all projects, whatever is where', () => {
    const codes = tinyEurope.places.map(({ id }) => id);
    const many = fc.array(
      fc.tuple(
        fc.subarray(codes, { minLength: 1 }),
        fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      ),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(many, (projects) => {
        const programme = changedEurope((raw) => {
          raw.projects = projects.map(([places, grant], index) => ({
            id: `p${index}`,
            places,
            primary: { theme: 'mending' },
            values: grant === null ? {} : { grant },
          }));
        });
        const all = valuesOf(sitesOf(programme), of('grant', programme));
        const whole = projects.reduce((sum, [, grant]) => sum + (grant ?? 0), 0);
        expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(whole, 3);
        expect(totalOf(programme, programme.projects)).toBe(whole);
      }),
    );
  });
});

describe('a mean and a count over projects', () => {
  it('count a project in several places whole in each of them', () => {
    expect(busy('AL', 'progress')).toMatchObject({ value: 40, status: 'derived' });
    for (const place of ['BO1', 'BO2', 'CE42'])
      expect(busy(place, 'progress')).toMatchObject({ value: 50, status: 'published' });
    expect(busy('BO2', 'projects')).toMatchObject({ value: 2, status: 'derived' });
  });

  it('differ where there is no project: none has no mean and is counted as zero', () => {
    expect(busy('BO32', 'progress')).toEqual(NONE);
    expect(busy('BO32', 'projects')).toMatchObject({ kind: 'value', value: 0 });
    // The mean of those that have a value is no mean over those that have none.
    expect(busy('BO31', 'progress')).toEqual(NONE);
  });
});

describe('what can colour the map', () => {
  it('is the theme, then every measure that is shown', () => {
    expect(colouringsOf(tinyEurope)).toEqual([
      'theme',
      'grant-per-inhabitant',
      'gdp-per-head',
      'unemployment',
      'industry-share',
    ]);
  });

  it('is measures alone where there are no themes, and the places alone where there is neither', () => {
    expect(colouringsOf({ ...tinyEurope, themes: [] })[0]).toBe('grant-per-inhabitant');
    expect(colouringsOf({ themes: [], measures: [] })).toEqual(['theme']);
  });

  it('a theme is no number', () => {
    expect(measureOf(tinyEurope, 'theme')).toBeNull();
  });
});

describe('the money', () => {
  it('of several places’ project is counted once', () => {
    expect(totalOf(busyEurope, busyEurope.projects)).toBe(800 + 40 + 60 + 90);
    const ferry = busyEurope.projects.find(({ id }) => id === 'ferry')!;
    expect(amountOf(busyEurope, ferry)).toBe(90);
  });

  it('is not known where the programme has none, or a project does not say', () => {
    const { projects } = tinyEurope;
    expect(totalOf({ amount: null }, projects)).toBeNull();
    expect(amountOf({ amount: null }, projects[0]!)).toBeNull();
    const silent = changedEurope((raw) => (raw.projects[0].values = {}));
    expect(amountOf(silent, silent.projects[0]!)).toBeNull();
    expect(totalOf(silent, silent.projects)).toBe(700);
  });

  it('is the same for each only where it is the same for all, and they are several', () => {
    const all = (grants: (number | null)[]) =>
      commonAmount(
        changedEurope((raw) => {
          raw.projects = raw.projects.slice(0, grants.length);
          raw.projects.forEach((project: Raw, index: number) => {
            project.values = grants[index] === null ? {} : { grant: grants[index] };
          });
        }),
      );
    expect(all([7, 7, 7])).toBe(7);
    expect(all([7, 7, 8])).toBeNull();
    expect(all([7, 7, null])).toBeNull();
    expect(all([null, null])).toBeNull();
    expect(all([7])).toBeNull();
  });

  it('is shared out by the ratio whose upper part it is', () => {
    expect(shareOf(tinyEurope)?.id).toBe('grant-per-inhabitant');
    expect(shareOf({ ...tinyEurope, amount: null })).toBeNull();
  });
});

it('the mean counts each region once and leaves out those without data', () => {
  expect(meanOf(sites, of('gdp-per-head'))).toBe((80 + 120 + 60 + 100) / 4);
  expect(meanOf(sites, of('unemployment'))).toBe((5 + 5 + 0 + 12) / 4);
  expect(meanOf([siteOf(tinyEurope, 'AL')!], of('gdp-per-head'))).toBeNull();
  expect(meanOf([], of('gdp-per-head'))).toBeNull();
});

describe('a ranking', () => {
  it('puts the largest first and those without data last', () => {
    expect(rankBy(sites, of('gdp-per-head')).map(({ site, rank }) => [site.id, rank])).toEqual([
      ['BO2', 1],
      ['CE42', 2],
      ['BO1', 3],
      ['BO31', 4],
      ['AL', null],
    ]);
  });

  it('lets equals share a rank and skips the next, in the order of the set', () => {
    expect(
      rankBy(sites, of('unemployment')).map(({ site, rank, tied }) => [site.id, rank, tied]),
    ).toEqual([
      ['CE42', 1, false],
      ['BO1', 2, true],
      ['BO2', 2, true],
      ['BO31', 4, false],
      ['AL', null, false],
    ]);
  });

  it('loses nobody, whatever the measure', () => {
    for (const measure of busyEurope.measures)
      expect(rankBy(sitesOf(busyEurope), measure)).toHaveLength(busyEurope.places.length);
  });
});

it('values come without gaps, in the order of the places', () => {
  expect(valuesOf(sites, of('industry-share'))).toEqual([20, 10, 30]);
});
