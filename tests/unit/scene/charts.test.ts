import { describe, expect, it } from 'vitest';
import type { MeasureId, Place } from '../../../src/data/types';
import { measureLegend } from '../../../src/scene/legend';
import { ranking } from '../../../src/scene/ranking';
import { summary } from '../../../src/scene/summary';
import { themeChart, themeMatrix } from '../../../src/scene/themes';
import { english, measure, tinyFacts, withProgramme } from './tiny-facts';

const RATIOS = ['grant-per-inhabitant', 'gdp-per-head', 'unemployment', 'industry-share'] as const;
const legendOf = (ratio: (typeof RATIOS)[number], facts = tinyFacts) =>
  measureLegend(facts, measure(ratio), english);
const rankingOf = (ratio: (typeof RATIOS)[number], facts = tinyFacts) =>
  ranking(facts, measure(ratio), english);
const ids = tinyFacts.programme.places.map(({ id }) => id);

/** Every place with the same value, or with none at all. */
const withFigure = (id: MeasureId, value: number | null) =>
  withProgramme(({ places }) => ({
    places: places.map((place): Place => {
      const { [id]: _old, ...values } = place.values;
      return {
        ...place,
        values: value === null ? values : { ...values, [id]: { value, status: 'published' } },
      };
    }),
  }));

/** Without the one project that weaves. */
const nobodyWeaves = withProgramme(({ projects }) => ({
  projects: projects.filter(({ id }) => id !== 'borean-marsh'),
}));

describe('the chart of themes', () => {
  const { rows, total } = themeChart(tinyFacts, english);

  it('has a row for every theme, in the order of the data', () => {
    expect(rows.map(({ id }) => id)).toEqual(['mending', 'teaching', 'weaving']);
  });

  it('counts every project once, under its main theme', () => {
    expect(rows.map(({ count }) => count)).toEqual([2, 2, 1]);
    expect(rows.flatMap(({ primary }) => primary.map(({ id }) => id)).sort()).toEqual(
      [...ids].sort(),
    );
  });

  it('adds the euros of main themes alone: 300, 500 and nothing are 800', () => {
    expect(total).toBe(
      english.say('themes.total', { count: 5, euros: english.millions(100 + 200 + 200 + 300) }),
    );
  });

  it('shows apart who also contributes, on the same scale', () => {
    expect(rows.map(({ further }) => further.map(({ id }) => id))).toEqual([['BO31'], ['BO1'], []]);
    for (const row of rows) {
      expect(row.share * 3).toBeCloseTo(row.primary.length);
      expect(row.furtherShare * 3).toBeCloseTo(row.further.length);
      expect(row.share + row.furtherShare).toBeLessThanOrEqual(1);
    }
  });

  it('names regions in the order of names, not of the data', () => {
    expect(rows[1]?.primary.map(({ name }) => name)).toEqual(['High Borea', 'Łódka on Sea']);
  });

  it('keeps a theme that nobody has as its main one, with nothing in it', () => {
    const weaving = themeChart(nobodyWeaves, english).rows.at(-1);
    expect(weaving).toMatchObject({ id: 'weaving', count: 0, share: 0, furtherShare: 0 });
  });
});

describe('the summary', () => {
  it('says how many projects, how much money, how many a theme', () => {
    const said = summary(tinyFacts, english);
    for (const part of [
      '5 projects',
      english.millions(800),
      'Mending 2',
      'Teaching 2',
      'Weaving 1',
    ])
      expect(said).toContain(part);
  });
});

describe('who works on what', () => {
  const { columns, rows } = themeMatrix(tinyFacts, english);
  const drawn = rows.map(
    ({ id, cells }) => `${id} ${cells.map(({ part }) => part.charAt(0)).join('')}`,
  );

  it('is regions against themes: main theme, also contributes, no part', () => {
    expect(columns.map(({ letter }) => letter)).toEqual(['M', 'T', 'W']);
    expect(drawn).toEqual(['AL pnn', 'BO1 pfn', 'BO2 npn', 'CE42 npn', 'BO31 fnp']);
  });

  it('says in words what the dots show', () => {
    expect(rows[1]?.cells.map(({ label }) => label)).toEqual([
      english.say('part.primary'),
      english.say('part.further'),
      english.say('part.none'),
    ]);
  });
});

describe('a ranking', () => {
  it('has the largest first, and those without data last, said so and without a bar', () => {
    const { rows } = rankingOf('grant-per-inhabitant');
    expect(rows.map(({ id, share }) => [id, share])).toEqual([
      ['CE42', 1],
      ['BO2', 0.5 / 3],
      ['BO1', 0.2 / 3],
      ['AL', null],
      ['BO31', null],
    ]);
    expect(rows.at(-1)?.value).toBe(english.say('value.none'));
  });

  it('gives a zero a bar of no length, which is not no bar', () => {
    const { rows } = rankingOf('unemployment');
    expect(rows.map(({ id, share }) => [id, share])).toEqual([
      ['CE42', 1],
      ['BO1', 5 / 12],
      ['BO2', 5 / 12],
      ['BO31', 0],
      ['AL', null],
    ]);
  });

  it('has the mean of those with data on the same scale', () => {
    const { mean } = rankingOf('unemployment');
    expect(mean?.share).toBeCloseTo((5 + 5 + 0 + 12) / 4 / 12);
  });

  it('of nothing but zeros has bars of no length', () => {
    const { rows, mean } = rankingOf('unemployment', withFigure('unemployment', 0));
    expect(rows.map(({ share }) => share)).toEqual([0, 0, 0, 0, 0]);
    expect(mean?.share).toBe(0);
  });

  it('of nothing at all has no bars and no mean', () => {
    const { rows, mean } = rankingOf('unemployment', withFigure('unemployment', null));
    expect(rows).toHaveLength(5);
    expect(rows.every(({ share }) => share === null)).toBe(true);
    expect(mean).toBeNull();
  });
});

describe('the legend of classes', () => {
  it.each(RATIOS)('of %s has every region exactly once, in a class or without data', (ratio) => {
    const { rows, missing } = legendOf(ratio);
    const listed = [...rows.flatMap(({ regions }) => regions), ...missing].map(({ id }) => id);
    expect(listed.sort()).toEqual([...ids].sort());
  });

  it.each(RATIOS)('of %s begins with the highest class and has no empty one', (ratio) => {
    const { rows } = legendOf(ratio);
    expect(rows.map((row) => row.fill)).toEqual(rows.map((_, index) => rows.length - 1 - index));
    for (const { regions } of rows) expect(regions.length).toBeGreaterThan(0);
  });

  it('lists regions without data apart from those at zero', () => {
    const { rows, missing } = legendOf('unemployment');
    expect(missing.map(({ id }) => id)).toEqual(['AL']);
    expect(rows.at(-1)?.regions.at(-1)).toMatchObject({ id: 'BO31', value: '0%' });
  });

  it('lets the classes meet without a gap', () => {
    const { rows } = legendOf('gdp-per-head');
    const bounds = rows.map(({ range }) => range.split(' to '));
    bounds.slice(1).forEach(([, to], index) => expect(to).toBe(bounds[index]?.[0]));
  });

  it('compares with the mean of those that have a value, and says how many they are', () => {
    expect(legendOf('unemployment').comparison).toBe(
      english.say('class.mean', { count: 4, mean: '6%' }),
    );
  });

  it('has the Union’s value where there is one, as a limit and in words', () => {
    const { comparison, rows } = legendOf('gdp-per-head');
    expect(comparison).toBe(
      english.say('class.mean-and-union', { count: 4, mean: '90', union: '100', members: '27' }),
    );
    expect(rows.some(({ range }) => range.startsWith('100 '))).toBe(true);
  });

  it('of nothing is a list of regions without data', () => {
    const legend = legendOf('unemployment', withFigure('unemployment', null));
    expect(legend.rows).toEqual([]);
    expect(legend.missing).toHaveLength(5);
    expect(legend.comparison).toBe('');
  });

  it('of equal values has one class with all of them', () => {
    const { rows } = legendOf('unemployment', withFigure('unemployment', 7));
    expect(rows.map(({ regions }) => regions.length)).toEqual([5]);
  });
});
