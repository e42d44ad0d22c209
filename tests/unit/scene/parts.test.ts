/** Which parts stand on a page follows from how much there is to show. */
import { describe, expect, it, test } from 'vitest';
import { directory, themeCounts } from '../../../src/scene/directory';
import { columnsOf, pageParts, stands } from '../../../src/scene/parts';
import { decodeProgramme } from '../../../src/domain/check-programme';
import { decodeWords } from '../../../src/data/words';
import { INVENTED } from '../../programmes/invented';
import { gazetteer } from '../real-gazetteer';
import { completeProgramme, completeWords } from '../../../src/complete';
import { busyFacts, english, tinyFacts } from './tiny-facts';

function factsOf(kind: string) {
  const { programme: file, words } = INVENTED[kind]!(gazetteer);
  const programme = decodeProgramme(completeProgramme(file, gazetteer, ['en', 'fr']), gazetteer);
  const codes = programme.places.map(({ code }) => code);
  const said = decodeWords(completeWords(words.en, codes, 'en-GB'), programme, 'words/en.json');
  return { ...tinyFacts, programme, words: said };
}

describe('the parts of a page', () => {
  it('name each place and project where they are few', () => {
    expect(pageParts(tinyFacts.programme)).toEqual({
      ...{ small: 'shapes', matrix: true, counts: false, ranking: true, table: true },
      ...{ projects: true, directory: false, ranked: Infinity, rows: Infinity },
    });
  });

  it('count and list them where they are many', () => {
    expect(pageParts(factsOf('large').programme)).toEqual({
      ...{ small: 'dots', matrix: false, counts: true, ranking: true, table: true },
      ...{ projects: false, directory: true, ranked: 20, rows: 50 },
    });
  });

  it('give way where they would say nothing', () => {
    expect(pageParts(factsOf('smallest').programme)).toMatchObject({
      ...{ small: null, matrix: false, counts: false, ranking: false, table: false },
      ...{ projects: true, directory: false },
    });
    expect(pageParts(factsOf('totals').programme)).toMatchObject({
      ...{ small: null, matrix: false, counts: false, ranking: true, table: true },
    });
  });

  it('stand if they are named so, and always if nothing is said of them', () => {
    const parts = pageParts(factsOf('smallest').programme);
    expect(['map', 'projects', 'small', 'matrix'].map((part) => stands(part, parts))).toEqual([
      ...[true, true, false, false],
    ]);
  });
});

test.each([
  [2, 4],
  [5, 5],
  [6, 4],
  [9, 5],
  [12, 4],
])('of %i small maps %i stand in a row', (maps, columns) => {
  expect(columnsOf(maps)).toBe(columns);
});

describe('what is counted and listed of many', () => {
  const large = factsOf('large');
  const { projects, themes } = large.programme;

  it('has every project in each of its countries, once', () => {
    const groups = directory(large, english);
    expect(groups.length).toBeGreaterThan(20);
    for (const { cards } of groups)
      expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
    const listed = new Set(
      groups.flatMap(({ cards }) => cards.map(({ key }) => key.split(' ').at(-1))),
    );
    expect(listed).toEqual(new Set(projects.map(({ id }) => id)));
  });

  it('adds up to the whole of each country, most projects first', () => {
    const rows = themeCounts(large, english);
    const number = (said: string) => Number(said.replace(/\D/g, ''));
    for (const { counts, total } of rows) {
      expect(counts).toHaveLength(themes.length);
      expect(counts.reduce((sum, count) => sum + number(count), 0)).toBe(number(total));
    }
    const totals = rows.map(({ total }) => number(total));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  });

  it('is by level where there is one country alone', () => {
    const [{ place }] = [{ place: busyFacts.programme.places[0]! }];
    const places = busyFacts.programme.places.map((one) => ({ ...one, country: place.country }));
    const home = { ...busyFacts, programme: { ...busyFacts.programme, places } };
    const names = themeCounts(home, english).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name).toMatch(/^NUTS level \d$/);
  });
});
