import * as v from 'valibot';
import { DataProblem, DataProblems } from './problem';
import { sanitizeText } from './text';

/** Ids of themes, measures, projects, kinds and sources. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens'),
);
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language code such as en'),
);
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date such as 2019-05-08'),
);
export const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date such as 2019-05-08, 2019-05 or 2019',
  ),
);
export const number = v.pipe(v.number(), v.finite('a finite number'));

const some = v.minLength<string, 1, string>(1, 'some text');
/** Asked before, for the JSON Schema, and after: text of nothing but hidden signs is no text. */
const written = (max: number) =>
  v.pipe(
    v.string(),
    some,
    v.transform((text) => sanitizeText(text, max)),
    some,
  );

/** What is shown in one line, at most 120 characters. */
export const name = written(120);
/** Titles and references of sources, which are long in some languages. */
export const title = written(300);
/** What is shown as a paragraph. */
export const paragraph = written(2000);

/**
 * `json` as `schema` says, or every problem it has.
 *
 * @param main the list whose rows are simply "record 14"; rows of others are "3 of sources"
 * @throws {DataProblems}
 */
export function check<const S extends v.GenericSchema>(
  schema: S,
  json: unknown,
  file: string,
  main: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [first, ...more] = result.issues.map((issue) => problemOf(issue, file, main));
  throw new DataProblems([first!, ...more]);
}

function problemOf(issue: v.BaseIssue<unknown>, file: string, main: string): DataProblem {
  const path = issue.path ?? [];
  // Rows are counted from 1, as people and spreadsheets do.
  const keys = path.map(({ key }) => (typeof key === 'number' ? key + 1 : String(key)));
  const [list, row] = keys;
  if (row === undefined) return new DataProblem(file, null, list?.toString() ?? null, what(issue));
  const called = typeof row === 'number' ? calledIn(path[1]?.value) : null;
  const record =
    row +
    (called ? ` (${called})` : '') +
    (typeof row === 'number' && list === main ? '' : ` of ${list}`);
  return new DataProblem(file, record, keys.slice(2).join('.') || null, what(issue));
}

/** What a row calls itself, where it says so in a sane way. */
function calledIn(record: unknown): string | null {
  const { id, code } = (record ?? {}) as { id?: unknown; code?: unknown };
  const called = id ?? code;
  return typeof called === 'string' ? sanitizeText(called, 40) : null;
}

function what(issue: v.BaseIssue<unknown>): string {
  const { expected, input } = issue;
  const last = issue.path?.at(-1);
  if (expected === 'never') return 'no such field is known';
  if (last && last.value === undefined && input === undefined) return 'missing';
  // Actions carry our own words ("a NUTS code such as ES13"), types valibot's ("string").
  const wanted = issue.kind === 'schema' ? types(expected) : issue.message;
  return `expected ${wanted}, found ${found(input)}`;
}

/** `(27 | 28 | null)` as people say it. */
function types(expected: string | null): string {
  return (expected ?? 'something else').replace(/[()]/g, '').replaceAll(' | ', ' or ');
}

function found(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  return sanitizeText(JSON.stringify(input) ?? String(input), 60);
}
