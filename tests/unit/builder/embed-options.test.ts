import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ViewEntry } from '../../../src/data/views';
import { settle, type Question } from '../../../src/domain/question';
import {
  amend,
  EDITIONS,
  embedPath,
  fullPath,
  nearestView,
  embedOptionsFor,
  SCHEMES,
  SHOWS,
  wholeAddress,
  type EmbedOptions,
} from '../../../src/stages/builder/embed-options';
import { readLook } from '../../../src/stages/embed/query';
import { writeAddress } from '../../../src/state/address';
import { OPENING, tinyChoices as choices, tinyEurope } from '../tiny-europe';

const questions = fc
  .record({
    theme: fc.constantFrom(null, ...choices.themes.map(({ id }) => id)),
    region: fc.constantFrom(null, ...choices.sites.map(({ id }) => id)),
    colour: fc.constantFrom(...choices.colours.map(({ id }) => id)),
  })
  .map((wish): Question => settle(choices, OPENING, wish));
const optionSets = fc
  .record({
    show: fc.constantFrom(...SHOWS),
    question: questions,
    language: fc.constantFrom('en', 'fr'),
    scheme: fc.constantFrom(...SCHEMES),
    title: fc.boolean(),
    edition: fc.constantFrom(...EDITIONS),
  })
  .map((options): EmbedOptions => amend(options, {}, choices));

test('whatever is chosen, the embed page reads it back from its address', () => {
  fc.assert(
    fc.property(optionSets, (options) => {
      const address = new URL(
        embedPath(options, tinyEurope, choices),
        'https://example.org/atlas/',
      );
      const look = readLook(address.search, choices);
      expect(look).toEqual({
        question: options.question,
        view: options.show === 'bare' ? 'map' : options.show,
        scheme: options.scheme,
        legend: options.show !== 'bare',
        title: options.title,
      });
      expect(address.pathname).toBe(
        `/atlas/${options.edition === 'frozen' ? 'v/2001-02-03/' : ''}${options.language === 'fr' ? 'fr/' : ''}embed/`,
      );
    }),
  );
});

test('what is on the screen needs nothing in the address but its own question', () => {
  expect(embedPath(embedOptionsFor(OPENING, 'en'), tinyEurope, choices)).toBe('embed/');
  const question = { ...OPENING, region: 'BO1' };
  expect(embedPath(embedOptionsFor(question, 'fr'), tinyEurope, choices)).toBe(
    'fr/embed/?region=BO1',
  );
  expect(fullPath(embedOptionsFor(question, 'fr'), tinyEurope, choices)).toBe('fr/?region=BO1');
  expect(
    wholeAddress(
      fullPath(embedOptionsFor(OPENING, 'en'), tinyEurope, choices),
      'https://example.org/a/',
    ),
  ).toBe('https://example.org/a/');
});

test('a card is never without a theme: that of the chosen territory, or the first', () => {
  const options = embedOptionsFor(OPENING, 'en');
  expect(amend(options, { show: 'card' }, choices).question.theme).toBe(choices.themes[0]!.id);
  const chosen = embedOptionsFor({ ...OPENING, region: 'CE42' }, 'en');
  expect(amend(chosen, { show: 'card' }, choices).question).toEqual({
    ...OPENING,
    region: 'CE42',
    theme: 'teaching',
  });
});

describe('the nearest named view', () => {
  const entry = (id: string, kind: ViewEntry['kind'], wish: Partial<Question>): ViewEntry => ({
    id,
    kind,
    query: writeAddress({ ...OPENING, ...wish }, choices),
    title: id,
    alt: id,
    source: id,
    rights: [],
    pictures: { wide: id, square: id },
    share: id,
    oembed: null,
  });
  const views = [
    entry('whole', 'whole', {}),
    ...choices.themes.map(({ id }) => entry(id, 'theme', { theme: id })),
    ...choices.sites.map(({ id }) => entry(id, 'region', { region: id })),
    entry('unemployment', 'colour', { colour: 'unemployment' }),
  ];
  const nearest = (wish: Partial<Question>) => {
    const { view, exact } = nearestView({ ...OPENING, ...wish }, views, choices);
    return [view.id, exact];
  };

  test('of a named view is itself', () => {
    for (const view of views) {
      const [key, value] = view.query.slice(1).split('=');
      expect(nearest(key ? { [key]: value } : {})).toEqual([view.id, true]);
    }
  });

  test('of several choices is the most particular, and says that it is not the same', () => {
    expect(nearest({ theme: 'mending', region: 'AL', colour: 'unemployment' })).toEqual([
      'AL',
      false,
    ]);
    expect(nearest({ theme: 'mending', colour: 'unemployment' })).toEqual(['mending', false]);
    expect(nearest({ colour: 'gdp-per-head' })).toEqual(['whole', false]);
  });
});
