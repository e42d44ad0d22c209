import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, settle, type Choices, type Question } from '../../../src/domain/question';
import { readAddress, writeAddress } from '../../../src/state/address';
import { changedEurope, OPENING, tinyChoices, tinyEurope } from '../tiny-europe';

const read = (query: string, choices: Choices = tinyChoices) => readAddress(query, choices);
const write = (question: Question, kept?: string) => writeAddress(question, tinyChoices, kept);
const COLOURS = tinyChoices.colours.map(({ id }) => id);

/** Any question that can be asked of the tiny Europe, agreeing with itself or not. */
const wishes = fc.record({
  theme: fc.constantFrom(null, ...tinyEurope.themes.map(({ id }) => id)),
  region: fc.constantFrom(null, ...tinyEurope.places.map(({ id }) => id)),
  colour: fc.constantFrom(...COLOURS),
});
const questions = wishes.map((wish) => settle(tinyChoices, OPENING, wish));

/** Queries that somebody may have mistyped, cut off or made up. */
const queries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('theme', 'region', 'colour', 'Theme', 'utm_source', ''),
        fc.oneof(
          fc.string(),
          fc.constantFrom('mending', 'BO1', 'theme', 'unemployment', '__proto__', 'constructor'),
        ),
      ),
    )
    .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
);

const isSettled = (question: Question) => {
  const { theme, region, colour } = question;
  expect(theme === null || tinyEurope.themes.some(({ id }) => id === theme)).toBe(true);
  expect(region === null || tinyEurope.places.some(({ id }) => id === region)).toBe(true);
  expect(COLOURS).toContain(colour);
  expect(settle(tinyChoices, question, {})).toEqual(question);
};

describe('an address', () => {
  it('leads back to the question that it was written for', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(read(write(question))).toEqual(question);
      }),
    );
  });

  it('is one for each question, and none for the opening', () => {
    fc.assert(
      fc.property(questions, questions, (a, b) => {
        expect(write(a) === write(b)).toBe(
          a.theme === b.theme && a.region === b.region && a.colour === b.colour,
        );
      }),
    );
    expect(write(OPENING)).toBe('');
  });

  it('names theme, region and colour in this order, as hosts and links have it', () => {
    expect(write({ theme: 'mending', region: 'BO1', colour: 'unemployment' })).toBe(
      '?theme=mending&region=BO1&colour=unemployment',
    );
  });

  it('that makes no sense is the nearest valid question, and nothing is thrown', () => {
    fc.assert(
      fc.property(queries, (query) => isSettled(read(query))),
      { numRuns: 500 },
    );
    for (const query of ['', '?', '?theme', '?theme=&region=', '?theme=%E0%A4%A', '?%', '?=&=&&']) {
      expect(read(query)).toEqual(OPENING);
    }
  });

  it('that has been corrected is not corrected again', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const once = write(read(query), query);
        expect(write(read(once), once)).toBe(once);
      }),
    );
  });

  it('keeps what is right beside what is wrong', () => {
    expect(read('?theme=nonsense&region=BO2&colour=magic')).toEqual({ ...OPENING, region: 'BO2' });
    expect(read('?theme=weaving&region=XX')).toEqual({ ...OPENING, theme: 'weaving' });
  });

  it('keeps the keys of others, in their order and with their repetitions', () => {
    const question: Question = { ...OPENING, theme: 'mending' };
    expect(write(question, '?utm_source=paper&theme=weaving&tag=a&tag=b')).toBe(
      '?theme=mending&utm_source=paper&tag=a&tag=b',
    );
    expect(write(OPENING, '?utm_source=paper&region=BO1')).toBe('?utm_source=paper');
  });

  it('of others comes back letter by letter', () => {
    fc.assert(
      fc.property(questions, fc.string({ unit: 'grapheme' }), (question, value) => {
        const written = write(question, `?${new URLSearchParams({ tag: value })}`);
        expect(new URLSearchParams(written).get('tag')).toBe(value);
        expect(read(written)).toEqual(question);
      }),
    );
  });

  it('does not mind capitals or blanks', () => {
    expect(read('?theme=MENDING&region=bo1&colour=Unemployment')).toEqual({
      theme: 'mending',
      region: 'BO1',
      colour: 'unemployment',
    });
    expect(read('?theme=+mending%20&region=+bo1+')).toMatchObject({
      theme: 'mending',
      region: 'BO1',
    });
  });

  it('may name countries as ISO does', () => {
    const abroad = choicesOf(
      changedEurope((raw) => {
        for (const [index, code] of ['EL52', 'UKD3'].entries()) {
          raw.places[index].code = code;
          raw.projects[index].places = [code];
        }
      }),
    );
    expect(read('?region=GR52', abroad).region).toBe('EL52');
    expect(read('?region=gbd3', abroad).region).toBe('UKD3');
    expect(read('?region=UKD3', abroad).region).toBe('UKD3');
    expect(write(read('?region=GBD3', abroad))).toBe('?region=UKD3');
  });

  it('that asks twice is answered once, the first time', () => {
    expect(read('?theme=mending&theme=weaving').theme).toBe('mending');
  });

  it('whose theme and region have nothing to do with each other keeps the theme', () => {
    expect(read('?theme=weaving&region=AL')).toEqual({ ...OPENING, theme: 'weaving' });
    expect(read('?region=AL&theme=weaving')).toEqual({ ...OPENING, theme: 'weaving' });
  });

  it('may have a region that only contributes to the theme', () => {
    expect(read('?theme=teaching&region=BO1')).toMatchObject({ theme: 'teaching', region: 'BO1' });
  });
});
