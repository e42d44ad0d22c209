import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PilotSet } from '../../../src/data/types';
import { COLOURINGS } from '../../../src/domain/figures';
import { OPENING, settle, type Question } from '../../../src/domain/question';
import { readAddress, writeAddress } from '../../../src/state/address';
import { tinyEurope } from '../tiny-europe';

const read = (query: string, set: PilotSet = tinyEurope) => readAddress(query, set);

/** Any question that can be asked of the tiny Europe, agreeing with itself or not. */
const wishes = fc.record({
  theme: fc.constantFrom(null, ...tinyEurope.themes.map(({ id }) => id)),
  region: fc.constantFrom(null, ...tinyEurope.pilots.map(({ region }) => region)),
  colour: fc.constantFrom(...COLOURINGS),
});
const questions = wishes.map((wish) => settle(tinyEurope, OPENING, wish));

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
  expect(region === null || tinyEurope.pilots.some((pilot) => pilot.region === region)).toBe(true);
  expect(COLOURINGS).toContain(colour);
  expect(settle(tinyEurope, question, {})).toEqual(question);
};

describe('an address', () => {
  it('leads back to the question that it was written for', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(read(writeAddress(question))).toEqual(question);
      }),
    );
  });

  it('is one for each question, and none for the opening', () => {
    fc.assert(
      fc.property(questions, questions, (a, b) => {
        expect(writeAddress(a) === writeAddress(b)).toBe(
          a.theme === b.theme && a.region === b.region && a.colour === b.colour,
        );
      }),
    );
    expect(writeAddress(OPENING)).toBe('');
  });

  it('names theme, region and colour in this order, as hosts and links have it', () => {
    expect(writeAddress({ theme: 'mending', region: 'BO1', colour: 'unemployment' })).toBe(
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
        const once = writeAddress(read(query), query);
        expect(writeAddress(read(once), once)).toBe(once);
      }),
    );
  });

  it('keeps what is right beside what is wrong', () => {
    expect(read('?theme=nonsense&region=BO2&colour=magic')).toEqual({ ...OPENING, region: 'BO2' });
    expect(read('?theme=weaving&region=XX')).toEqual({ ...OPENING, theme: 'weaving' });
  });

  it('keeps the keys of others, in their order and with their repetitions', () => {
    const question: Question = { ...OPENING, theme: 'mending' };
    expect(writeAddress(question, '?utm_source=paper&theme=weaving&tag=a&tag=b')).toBe(
      '?theme=mending&utm_source=paper&tag=a&tag=b',
    );
    expect(writeAddress(OPENING, '?utm_source=paper&region=BO1')).toBe('?utm_source=paper');
  });

  it('of others comes back letter by letter', () => {
    fc.assert(
      fc.property(questions, fc.string({ unit: 'grapheme' }), (question, value) => {
        const written = writeAddress(question, `?${new URLSearchParams({ tag: value })}`);
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
    const [pilot] = tinyEurope.pilots;
    const abroad = {
      ...tinyEurope,
      pilots: ['EL52', 'UKD3'].map((region) => ({ ...pilot!, region, slug: region })),
    };
    expect(read('?region=GR52', abroad).region).toBe('EL52');
    expect(read('?region=gbd3', abroad).region).toBe('UKD3');
    expect(read('?region=UKD3', abroad).region).toBe('UKD3');
    expect(writeAddress(read('?region=GBD3', abroad))).toBe('?region=UKD3');
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
