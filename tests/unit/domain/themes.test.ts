import { expect, it } from 'vitest';
import { tallyByTheme, totalGrant } from '../../../src/domain/themes';
import { tinyEurope } from '../tiny-europe';

const tallies = tallyByTheme(tinyEurope);

it('every pilot is counted once, under its main theme', () => {
  expect(tallies.flatMap(({ primary }) => primary)).toHaveLength(tinyEurope.pilots.length);
  expect(new Set(tallies.flatMap(({ primary }) => primary))).toEqual(new Set(tinyEurope.pilots));
});

it('the euros of the themes add up to all grants', () => {
  expect(tallies.map(({ theme, euros }) => [theme.id, euros])).toEqual([
    ['mending', 300],
    ['teaching', 500],
    ['weaving', 0],
  ]);
  expect(totalGrant(tinyEurope.pilots)).toBe(800);
});

it('who also contributes is told apart and adds no euro', () => {
  const further = tallies.map((tally) => tally.further.map(({ slug }) => slug));
  expect(further).toEqual([['borean-marsh'], ['low-borea'], []]);
});

it('a theme without a pilot is still a theme', () => {
  const [empty] = tallyByTheme({ themes: [{ id: 'sailing', hue: 0, letter: 'S' }], pilots: [] });
  expect(empty).toMatchObject({ primary: [], further: [], euros: 0 });
});
