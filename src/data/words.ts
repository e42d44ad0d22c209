import * as v from 'valibot';
import { DataProblem, refuse } from './problem';
import { check, language, name, paragraph } from './schema';
import { sanitizeText } from './text';
import type { Programme, Words } from './types';

const maybe = (max: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => sanitizeText(text, max)),
    ),
    '',
  );

const message = v.union([
  v.string(),
  v.strictObject({
    zero: v.exactOptional(v.string()),
    one: v.exactOptional(v.string()),
    two: v.exactOptional(v.string()),
    few: v.exactOptional(v.string()),
    many: v.exactOptional(v.string()),
    other: v.string(),
  }),
]);

/**
 * `words/<language>.json` as it must be, of which `scripts/schema.mjs` says what each field means; whether it
 * says all that is needed comes after.
 */
export const wordsSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  language,
  messages: v.optional(v.record(v.string(), message), {}),
  themesNote: maybe(2000),
  notes: v.optional(v.array(v.strictObject({ title: name, text: paragraph })), []),
  themes: v.record(
    v.string(),
    v.strictObject({
      name,
      short: name,
      meaning: maybe(2000),
      sign: v.pipe(v.string(), v.regex(/^\S{1,2}$/, 'one or two signs without a blank')),
    }),
  ),
  measures: v.record(
    v.string(),
    v.strictObject({
      name,
      short: name,
      definition: paragraph,
      about: maybe(300),
      unit: v.exactOptional(v.pipe(v.string(), v.regex(/\{amount\}/, 'a text with {amount}'))),
      reference: v.exactOptional(name),
    }),
  ),
  kinds: v.optional(v.record(v.string(), name), {}),
  countries: v.optional(v.record(v.string(), name), {}),
  places: v.optional(v.record(v.string(), paragraph), {}),
  projects: v.record(
    v.string(),
    v.strictObject({
      name: maybe(120),
      summary: maybe(120),
      detail: maybe(2000),
      sector: maybe(120),
      beneficiaries: maybe(120),
      themeNote: maybe(2000),
    }),
  ),
});

/**
 * Reads `words/<language>.json` (already parsed) against the programme it speaks of: every theme,
 * measure, kind, country and project has its words, and no words speak of something that is not
 * there (countries may: neighbours are named too; kinds no project uses are refused).
 *
 * Texts come back sanitized (see `sanitizeText`): names and summaries at most 120 characters, the rest 2,000.
 *
 * @throws {DataProblems} naming every problem of the file
 */
export function decodeWords(json: unknown, programme: Programme, file = 'words.json'): Words {
  const words: Words = check(wordsSchema, json, file, '');
  refuse([...gaps(words, programme, file), ...oddities(words, programme, file)]);
  return words;
}

function gaps(words: Words, programme: Programme, file: string): DataProblem[] {
  const needed = {
    themes: programme.themes.map(({ id }) => id),
    measures: programme.measures.map(({ id }) => id),
    kinds: programme.projects.flatMap(({ kinds }) => kinds),
    countries: programme.places.map(({ country }) => country),
    projects: programme.projects.map(({ id }) => id),
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

/** What each record says right by itself and wrong beside the others. */
function oddities(words: Words, programme: Programme, file: string): DataProblem[] {
  const problems: DataProblem[] = [];
  const signs = new Set<string>();
  for (const [id, { sign }] of Object.entries(words.themes)) {
    if (signs.has(sign))
      problems.push(new DataProblem(file, `${id} of themes`, 'sign', `"${sign}" is already taken`));
    signs.add(sign);
  }
  for (const { id, unit, reference } of programme.measures) {
    const said = words.measures[id];
    if (said && (unit === 'own') !== (said.unit !== undefined))
      problems.push(
        new DataProblem(
          file,
          `${id} of measures`,
          'unit',
          unit === 'own' ? 'missing' : `the data write it as ${unit}`,
        ),
      );
    if (said && (reference !== null && reference.union === null) !== (said.reference !== undefined))
      problems.push(
        new DataProblem(
          file,
          `${id} of measures`,
          'reference',
          reference ? 'missing' : 'the data compare it with nothing that needs a name',
        ),
      );
  }
  const places = new Set(programme.places.map(({ id }) => id));
  for (const id of Object.keys(words.places))
    if (!places.has(id))
      problems.push(
        new DataProblem(
          file,
          `${sanitizeText(id, 40)} of places`,
          null,
          'the data knows no such id',
        ),
      );
  return problems;
}
