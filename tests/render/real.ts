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
  readonly labels: readonly LabelSet[];
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
  const text = createText({ en, fr }[language]);
  return { facts, shapes, text, labels: labelSets(facts, shapes, [], text) };
}
