import type { Facts } from '../../../src/data/facts';
import type { Area } from '../../../src/data/plane';
import type { Measure, MeasureId, Programme, Words } from '../../../src/data/types';
import { measureOf } from '../../../src/domain/measures';
import type { Question } from '../../../src/domain/question';
import { regionMarks } from '../../../src/scene/map';
import { drawShapes } from '../../../src/scene/shapes';
import { everyWord } from '../../../src/text/check';
import { createText } from '../../../src/text/text';
import { busyEurope, busyWords, OPENING, tinyEurope, tinyWords } from '../tiny-europe';

export { OPENING };

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

const standing = (programme: Programme, words: Words): Facts => ({
  programme,
  words,
  places: {
    plane: { metresPerUnit: 1, origin: [0, 0] },
    regions: new Map(programme.places.map(({ id }, index) => [id, square(20 * index, 0)])),
  },
});

/** The tiny Europe with land under it: five squares in a row. */
export const tinyFacts: Facts = standing(tinyEurope, tinyWords);
/** The busy one: six. */
export const busyFacts: Facts = standing(busyEurope, busyWords);

export const english = createText(everyWord('en'));
export const french = createText(everyWord('fr'));

/** A measure of a programme that is known to have it. */
export function measure(id: MeasureId, programme: Programme = tinyEurope): Measure {
  return measureOf(programme, id)!;
}

/** The same Europe with another list of places or projects: land stays where it is. */
export function withProgramme(change: (programme: Programme) => Partial<Programme>): Facts {
  return { ...tinyFacts, programme: { ...tinyEurope, ...change(tinyEurope) } };
}

/** The regions of the map as a question has them painted, by code. */
export function marksFor(wish: Partial<Question>, facts: Facts = tinyFacts, text = english) {
  const question = { ...OPENING, ...wish };
  const marks = regionMarks(facts, drawShapes(facts.places), question, text);
  return new Map(marks.map((mark) => [mark.id, mark]));
}
