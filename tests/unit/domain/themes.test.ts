import { expect, it } from 'vitest';
import { totalOf } from '../../../src/domain/measures';
import { hueSlotOf, tallyByTheme } from '../../../src/domain/themes';
import { busyEurope, changedEurope, tinyEurope } from '../tiny-europe';

const tallies = tallyByTheme(tinyEurope);

it('every project is counted once, under its main theme', () => {
  expect(tallies.flatMap(({ primary }) => primary)).toHaveLength(tinyEurope.projects.length);
  expect(new Set(tallies.flatMap(({ primary }) => primary))).toEqual(new Set(tinyEurope.projects));
});

it('the euros of the themes add up to all grants', () => {
  expect(tallies.map(({ theme, euros }) => [theme.id, euros])).toEqual([
    ['mending', 300],
    ['teaching', 500],
    ['weaving', 0],
  ]);
  expect(totalOf(tinyEurope, tinyEurope.projects)).toBe(800);
});

it('who also contributes is told apart and adds no euro', () => {
  const further = tallies.map((tally) => tally.further.map(({ id }) => id));
  expect(further).toEqual([['borean-marsh'], ['low-borea'], []]);
});

it('a theme without a project is still a theme', () => {
  const [empty] = tallyByTheme({
    ...tinyEurope,
    themes: [{ id: 'sailing', hue: 0 }],
    projects: [],
  });
  expect(empty).toMatchObject({ primary: [], further: [], euros: 0 });
});

it('a project in several places is one project of its theme, and its euros are counted once', () => {
  const weaving = tallyByTheme(busyEurope).find(({ theme }) => theme.id === 'weaving')!;
  expect(weaving.primary.map(({ id }) => id)).toEqual(['borean-marsh', 'ferry']);
  expect(weaving.euros).toBe(90);
});

it('where no money is known, none is added up', () => {
  const penniless = changedEurope((raw) => (raw.amount = null));
  expect(tallyByTheme(penniless).map(({ euros }) => euros)).toEqual([null, null, null]);
});

it('what has no theme has no colour of a theme', () => {
  expect(hueSlotOf(tinyEurope, 'weaving')).toBe(2);
  expect(hueSlotOf(tinyEurope, null)).toBe('other');
});
