import { describe, expect, it } from 'vitest';
import { COLOURINGS, meanOf, rankBy, valueOf, valuesOf } from '../../../src/domain/figures';
import type { Pilot } from '../../../src/data/types';
import { tinyEurope } from '../tiny-europe';

const { pilots } = tinyEurope;
const [aland, lowBorea, highBorea, marsh, lodka] = pilots as [Pilot, Pilot, Pilot, Pilot, Pilot];

describe('a value', () => {
  it('is given with its status', () => {
    expect(valueOf(lowBorea, 'gdp-per-head')).toEqual({
      kind: 'value',
      value: 80,
      status: 'published',
    });
  });

  it('zero is a value, missing is none', () => {
    expect(valueOf(marsh, 'unemployment')).toMatchObject({ kind: 'value', value: 0 });
    expect(valueOf(aland, 'unemployment')).toEqual({ kind: 'none' });
  });

  it('of the grant per inhabitant is in euros and our own calculation', () => {
    expect(valueOf(lowBorea, 'grant-per-inhabitant')).toEqual({
      kind: 'value',
      value: 0.2,
      status: 'derived',
    });
  });

  it('of the grant per inhabitant is none where nobody was counted', () => {
    expect(valueOf(marsh, 'grant-per-inhabitant')).toEqual({ kind: 'none' });
    const empty = {
      ...lowBorea,
      figures: { population: { value: 0, status: 'published' } },
    } as const;
    expect(valueOf(empty, 'grant-per-inhabitant')).toEqual({ kind: 'none' });
  });

  it('of no grant among people is zero, not missing', () => {
    expect(valueOf({ ...lowBorea, grant: 0 }, 'grant-per-inhabitant')).toMatchObject({ value: 0 });
  });

  it('a theme is no number', () => {
    expect(valueOf(lowBorea, 'theme')).toEqual({ kind: 'none' });
  });
});

it('the mean counts each region once and leaves out those without data', () => {
  expect(meanOf(pilots, 'gdp-per-head')).toBe((80 + 120 + 60 + 100) / 4);
  expect(meanOf(pilots, 'unemployment')).toBe((5 + 5 + 0 + 12) / 4);
  expect(meanOf([aland], 'gdp-per-head')).toBeNull();
  expect(meanOf([], 'gdp-per-head')).toBeNull();
});

describe('a ranking', () => {
  it('puts the largest first and those without data last', () => {
    expect(rankBy(pilots, 'gdp-per-head').map(({ pilot, rank }) => [pilot.slug, rank])).toEqual([
      ['high-borea', 1],
      ['lodka', 2],
      ['low-borea', 3],
      ['borean-marsh', 4],
      ['aland', null],
    ]);
  });

  it('lets equals share a rank and skips the next, in the order of the set', () => {
    expect(
      rankBy(pilots, 'unemployment').map(({ pilot, rank, tied }) => [pilot, rank, tied]),
    ).toEqual([
      [lodka, 1, false],
      [lowBorea, 2, true],
      [highBorea, 2, true],
      [marsh, 4, false],
      [aland, null, false],
    ]);
  });

  it('loses nobody, whatever the colouring', () => {
    for (const colouring of COLOURINGS)
      expect(rankBy(pilots, colouring)).toHaveLength(pilots.length);
  });
});

it('values come without gaps, in the order of the pilots', () => {
  expect(valuesOf(pilots, 'industry-share')).toEqual([20, 10, 30]);
});
