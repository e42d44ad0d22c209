/** The real pilots and boundaries, read as the browser reads them. */
import { readFileSync } from 'node:fs';
import { decodeFacts, type Facts } from '../../src/data/facts';
import { labelSets, type LabelSet } from '../../src/scene/labels';
import { drawShapes, type Shapes } from '../../src/scene/shapes';
import { en } from '../../src/text/en';
import { fr } from '../../src/text/fr';
import { LANGUAGES, type PageLanguage } from '../../src/text/languages';
import { createText, type Text } from '../../src/text/text';

export interface Real {
  readonly facts: Facts;
  readonly shapes: Shapes;
  readonly text: Text;
}

export const languages = LANGUAGES.map(({ id }) => id);

const read = (name: string) => ({
  name,
  text: readFileSync(new URL(`../../static/${name}`, import.meta.url), 'utf8'),
});

/** Everything that a page of this language is made of. */
export function real(language: PageLanguage): Real {
  const facts = decodeFacts({
    pilots: read('data/pilots.json'),
    words: read(`data/words.${language}.json`),
    regions: read('boundaries/regions.json'),
  });
  const shapes = drawShapes(facts.places);
  return { facts, shapes, text: createText({ en, fr }[language]) };
}

/** The names on the map, as they are placed where there is no land to be kept off. */
export function labelsOf({ facts, shapes, text }: Real): LabelSet[] {
  return labelSets(facts, shapes, [], text);
}
