import type { Facts } from '../../../src/data/facts';
import type { Area } from '../../../src/data/plane';
import type { Pilot } from '../../../src/data/types';
import { classingOf } from '../../../src/scene/classes';
import { regionMarks } from '../../../src/scene/map';
import { drawShapes } from '../../../src/scene/shapes';
import { isRatio } from '../../../src/scene/values';
import { OPENING, type Question } from '../../../src/domain/question';
import { en } from '../../../src/text/en';
import { fr } from '../../../src/text/fr';
import { createText } from '../../../src/text/text';
import { tinyEurope, tinyWords } from '../tiny-europe';

const square = (x: number, y: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 10, y],
      [x + 10, y + 10],
      [x, y + 10],
      [x, y],
    ],
  ],
});

/** The tiny Europe with land under it: five squares in a row. */
export const tinyFacts: Facts = {
  set: tinyEurope,
  words: tinyWords,
  places: {
    plane: { metresPerUnit: 1, origin: [0, 0] },
    regions: new Map(tinyEurope.pilots.map(({ region }, index) => [region, square(20 * index, 0)])),
  },
};

export const english = createText(en);
export const french = createText(fr);

/** The same Europe with other pilots: land stays where it is. */
export function withPilots(change: (pilots: readonly Pilot[]) => readonly Pilot[]): Facts {
  return { ...tinyFacts, set: { ...tinyEurope, pilots: change(tinyEurope.pilots) } };
}

/** The regions of the map as a question has them painted, by code. */
export function marksFor(wish: Partial<Question>, facts: Facts = tinyFacts, text = english) {
  const question = { ...OPENING, ...wish };
  const classing = isRatio(question.colour) ? classingOf(facts, question.colour) : null;
  const marks = regionMarks(facts, drawShapes(facts.places), question, classing, text);
  return new Map(marks.map((mark) => [mark.id, mark]));
}
