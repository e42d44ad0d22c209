/** The invented programmes are as hard as they are said to be. */
import { describe, expect, it, test } from 'vitest';
import { HOSTILE } from '../../programmes/hostile';
import { INVENTED, inventLarge, inventSmallest, inventTotals } from '../../programmes/invented';
import { createRandom } from '../../programmes/random';
import type { Invented } from '../../programmes/types';
import { gazetteer } from '../real-gazetteer';

const countBy = (keys: readonly (string | number)[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((k) => k === key).length]));

test('chance comes out the same for the same seed, and evenly', () => {
  const first = createRandom(0);
  // As Mulberry32 is published: another order of numbers would be another programme.
  expect([first.number(), first.number()]).toEqual([0.26642920868471265, 0.0003297457005828619]);
  const random = createRandom(8);
  const dice = countBy(Array.from({ length: 6000 }, () => random.integer(1, 6)));
  expect(Object.keys(dice).sort().join('')).toBe('123456');
  for (const count of Object.values(dice)) expect(Math.abs(count - 1000)).toBeLessThan(150);
  expect(random.some([1, 2, 3], 5).sort()).toEqual([1, 2, 3]);
});

test.each(Object.entries(INVENTED))('the %s programme is JSON and the same again', (_, invent) => {
  const made = invent(gazetteer);
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  expect(invent(gazetteer)).toEqual(made);
});

test('another seed makes another programme', () => {
  expect(inventLarge(gazetteer, 1)).not.toEqual(inventLarge(gazetteer, 2));
});

describe('the large programme', () => {
  const { programme, words } = inventLarge(gazetteer);
  const { places, projects, themes, measures } = programme;
  const valuesOf = (id: string) => places.flatMap(({ values = {} }) => values[id]?.value ?? []);
  const namesIn = ({ words }: Invented) =>
    new Set(Object.values(words.fr.projects).map(({ name }) => name));

  it('has 1,200 projects at 420 places of every level and three vintages, under nine themes', () => {
    expect([projects.length, places.length, themes.length]).toEqual([1200, 420, 9]);
    const levels = countBy(places.map(({ code }) => code.length - 2));
    for (const level of [0, 1, 2, 3]) expect(levels[level]).toBeGreaterThan(15);
    const vintages = countBy(places.map(({ nuts = 2016 }) => nuts));
    expect(Object.keys(vintages)).toEqual(expect.arrayContaining(['2010', '2016', '2021']));
    for (const count of Object.values(vintages)) expect(count).toBeGreaterThan(15);
    expect(new Set(projects.map(({ primary }) => primary?.theme)).size).toBe(9);
  });

  it('has measures put together in every way, with negatives, and one that is mostly missing', () => {
    expect(measures.map(({ combine, shown }) => `${combine} as ${shown}`)).toEqual([
      'sum as circles',
      'mean as classes',
      'place as classes',
      'place as classes',
      'count as circles',
      'place as classes',
    ]);
    const growth = valuesOf('growth');
    for (const sign of [-1, 0, 1]) expect(growth.map(Math.sign)).toContain(sign);
    expect(valuesOf('patents').length).toBeGreaterThan(10);
    expect(valuesOf('patents').length).toBeLessThan(60);
    const budgets = projects.map(({ values = {} }) => values['budget']);
    expect(budgets).toContain(undefined);
    expect(budgets).toContain(0);
  });

  it('has places that are crowded, that lie in each other, and projects in several', () => {
    const at = countBy(projects.flatMap(({ places }) => places));
    expect(Object.keys(at)).toHaveLength(places.length);
    expect(Math.max(...Object.values(at))).toBeGreaterThan(20);
    expect(Math.min(...Object.values(at))).toBe(1);
    expect(projects.filter(({ places }) => places.length > 1).length).toBeGreaterThan(100);
    for (const code of ['LU', 'LU0', 'LU00', 'LU000', 'DED21.2010'])
      expect(at).toHaveProperty(code);
  });

  it('has every hostile text in names of places and of projects', () => {
    const namesOfPlaces = new Set(places.flatMap(({ names }) => Object.values(names)));
    const namesOfProjects = namesIn({ programme, words });
    expect(HOSTILE.filter((text) => !namesOfPlaces.has(text))).toEqual([]);
    expect(HOSTILE.filter((text) => !namesOfProjects.has(text))).toEqual([]);
  });
});

test('the smallest is one of each and no measure; that of totals has nothing but one', () => {
  const sizes = ({ programme: { projects, places, themes, measures } }: Invented) =>
    [projects, places, themes, measures].map(({ length }) => length);
  expect(sizes(inventSmallest(gazetteer))).toEqual([1, 1, 1, 0]);
  const totals = inventTotals(gazetteer);
  expect(sizes(totals)).toEqual([60, 40, 0, 1]);
  expect(totals.programme.measures).toMatchObject([{ combine: 'sum', shown: 'circles' }]);
});
