/** The first programme, read as the browser reads it: its sealed files, and every word that a page has. */
import { fileURLToPath } from 'node:url';
import { readerOf } from '../../scripts/programme.mjs';
import type { Facts } from '../../src/data/facts';
import type { LanguageId } from '../../src/data/types';
import { decodeFacts } from '../../src/domain/facts';
import { publicFiles } from '../../src/prerender';
import { labelSets, type LabelSet } from '../../src/scene/labels';
import { drawShapes, type Shapes } from '../../src/scene/shapes';
import { readSite } from '../../src/site';
import type { SiteText } from '../../src/text/catalogue';
import { LANGUAGES } from '../../src/text/languages';

export interface Real {
  readonly facts: Facts;
  readonly shapes: Shapes;
  readonly text: SiteText;
}

export const languages = LANGUAGES.map(({ id }) => id);

/** The files of the first programme, and the boundaries cut for it. */
export const read = readerOf(
  fileURLToPath(new URL('../../static/programmes/industrial-transition', import.meta.url)),
);

const files = new Map((await publicFiles(read)).map(({ path, text }) => [path, text]));
const { locales } = await readSite(read);
const fileOf = (name: string) => ({ name, text: files.get(name)! });

const all = new Map(
  await Promise.all(
    locales.map(async ({ id, text }): Promise<[LanguageId, Real]> => {
      const facts = await decodeFacts({
        programme: fileOf('data/programme.json'),
        words: fileOf(`data/programme.${id}.json`),
        messages: fileOf(`data/messages.${id}.json`),
        regions: fileOf('boundaries/regions.json'),
      });
      return [id, { facts, shapes: drawShapes(facts.places), text }];
    }),
  ),
);

/** Everything that a page of this language is made of. */
export function real(language: LanguageId): Real {
  return all.get(language)!;
}

/** The names on the map, as they are placed where there is no land to be kept off. */
export function labelsOf({ facts, shapes, text }: Real): LabelSet[] {
  return labelSets(facts, shapes, [], text);
}
