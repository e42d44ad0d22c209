import * as v from 'valibot';
import { DataProblem, refuse } from './problem';
import { check, name, paragraph } from './schema';
import { sanitizeText } from './text';
import type { PilotSet, Words } from './types';

/** Said of the set but computed from it, so that it is no figure of the file. */
const COMPUTED = ['grant-per-inhabitant'];

const emptyOrParagraph = v.pipe(
  v.string(),
  v.transform((text) => sanitizeText(text, 2000)),
);

/** `words.<language>.json` as it must be; whether it says all that its set needs comes after. */
export const wordsSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code such as en')),
  themesNote: paragraph,
  themes: v.record(v.string(), v.strictObject({ name, short: name, meaning: paragraph })),
  figures: v.record(v.string(), v.strictObject({ name, short: name, definition: paragraph })),
  kinds: v.record(v.string(), name),
  countries: v.record(v.string(), name),
  pilots: v.record(
    v.string(),
    v.strictObject({
      summary: name,
      detail: paragraph,
      sector: name,
      beneficiaries: name,
      territory: emptyOrParagraph,
      themeNote: v.exactOptional(paragraph),
    }),
  ),
});

/**
 * Reads `words.<language>.json` (already parsed) against the set it speaks of: every theme, figure,
 * kind, country and pilot of the set has its words, and no words speak of something that is not
 * there (countries may: neighbours are named too; kinds no pilot uses are refused).
 *
 * Texts come back sanitized (see `sanitizeText`): names and summaries at most 120 characters, the rest 2,000.
 *
 * @throws {DataProblems} naming every problem of the file
 */
export function decodeWords(json: unknown, set: PilotSet, file = 'words.json'): Words {
  const words: Words = check(wordsSchema, json, file, '');
  refuse(gaps(words, set, file));
  return words;
}

function gaps(words: Words, set: PilotSet, file: string): DataProblem[] {
  const needed = {
    themes: set.themes.map((theme) => theme.id),
    figures: [...set.figures.map((figure) => figure.id), ...COMPUTED],
    kinds: set.pilots.flatMap((pilot) => pilot.kinds),
    countries: set.pilots.map((pilot) => pilot.country),
    pilots: set.pilots.map((pilot) => pilot.slug),
  };
  return Object.entries(needed).flatMap(([list, ids]) => {
    const said = words[list as keyof typeof needed];
    const wanted = new Set(ids);
    const missing = [...wanted].filter((id) => !Object.hasOwn(said, id));
    const idle = list === 'countries' ? [] : Object.keys(said).filter((id) => !wanted.has(id));
    return [
      ...missing.map((id) => new DataProblem(file, `${id} of ${list}`, null, 'missing')),
      ...idle.map(
        (id) =>
          new DataProblem(
            file,
            `${sanitizeText(id, 40)} of ${list}`,
            null,
            'the data knows no such id',
          ),
      ),
    ];
  });
}
