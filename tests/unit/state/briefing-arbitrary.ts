import fc from 'fast-check';
import { stepsOf, type Briefing, type Step } from '../../../src/domain/briefing';
import { settle } from '../../../src/domain/question';
import { OPENING, tinyChoices, tinyEurope } from '../tiny-europe';

const views = fc
  .record({
    theme: fc.constantFrom(null, ...tinyEurope.themes.map(({ id }) => id)),
    region: fc.constantFrom(null, ...tinyEurope.places.map(({ id }) => id)),
    colour: fc.constantFrom(...tinyChoices.colours.map(({ id }) => id)),
  })
  .map((wish): Step => ({ kind: 'view', question: settle(tinyChoices, OPENING, wish) }));

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.lorem({ maxCount: 8, mode: 'sentences' }).map((said) => said.replaceAll('. ', '.\n\n')),
  fc.constant('x'.repeat(5000)),
);

/** Any briefing that a presenter may make of the tiny Europe, with whatever they write or paste. */
export const briefings: fc.Arbitrary<Briefing> = fc.record({
  minutes: fc.integer({ min: -5, max: 1000 }),
  entries: fc.array(
    fc.record(
      { step: fc.oneof(fc.constantFrom(...stepsOf(tinyEurope)), views), title: text, notes: text },
      { requiredKeys: ['step'] },
    ),
    { minLength: 1, maxLength: 30 },
  ),
});
