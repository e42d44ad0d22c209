/** The pictures as they ship, drawn once for all tests of a file. */
import { readFileSync } from 'node:fs';
import { decodePilots } from '../../../src/data/pilots';
import { decodeWords } from '../../../src/data/words';
import { pictureText } from '../../../src/pictures';
import { drawBasemap } from '../../../src/scene/basemap';
import { namedViews } from '../../../src/scene/named';
import { drawPicture } from '../../../src/scene/picture';
import type { Picture } from '../../../src/scene/picture/marks';
import type { PictureContext } from '../../../src/scene/picture/context';
import { drawShapes } from '../../../src/scene/shapes';
import { LANGUAGES, type PageLanguage } from '../../../src/text/languages';
import { boundaries } from '../geometry/real-map';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../static/data/${file}`, import.meta.url), 'utf8'));

export const set = decodePilots(read('pilots.json'));

export function pictureContext(language: PageLanguage): PictureContext {
  const file = `words.${language}.json`;
  return {
    facts: { set, words: decodeWords(read(file), set, file), places: boundaries },
    boundaries,
    basemap: drawBasemap(boundaries),
    shapes: drawShapes(boundaries),
    text: pictureText(language),
  };
}

/** Every view in every language and form. */
export function allPictures(): Picture[] {
  return LANGUAGES.flatMap(({ id }) => {
    const made = pictureContext(id);
    return namedViews(set).flatMap((view) =>
      (['wide', 'square'] as const).map((form) => drawPicture(made, view, form)),
    );
  });
}
