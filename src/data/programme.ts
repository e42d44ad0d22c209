import * as v from 'valibot';
import { HUES } from './link';
import { vintage } from './gazetteer';
import { date, day, id, language, name, number, title } from './schema';

const themeUse = v.strictObject({ theme: id, source: v.optional(v.nullable(id), null) });

const list = <const S extends v.GenericSchema>(of: S) => v.optional(v.array(of), []);

const measureSchema = v.strictObject({
  id,
  combine: v.picklist(['place', 'sum', 'mean', 'count', 'ratio']),
  numerator: v.exactOptional(id),
  denominator: v.exactOptional(id),
  unit: v.picklist([
    'number',
    'people',
    'thousand-jobs',
    'percent',
    'index',
    'euro',
    'euro-cents',
    'million-euro',
    'own',
  ]),
  digits: v.picklist([0, 1, 2, 3]),
  shown: v.optional(v.nullable(v.picklist(['classes', 'circles'])), null),
  year: v.optional(v.nullable(v.pipe(v.number(), v.integer('a year such as 2018'))), null),
  datasets: list(name),
  extracted: v.optional(v.nullable(date), null),
  sources: list(id),
  reference: v.optional(
    v.nullable(
      v.strictObject({
        value: number,
        union: v.optional(v.nullable(v.pipe(v.number(), v.integer('a number of states'))), null),
      }),
    ),
    null,
  ),
  middle: v.optional(v.nullable(number), null),
});

/**
 * `programme.json` as it must be. One schema for the build, the browser, the types and
 * `programme.schema.json`, for which `scripts/schema.mjs` says what each field means; what no schema can
 * say (ids that name each other, codes of NUTS) is checked after it, in `domain/check-programme.ts`.
 */
export const programmeSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  id,
  version: day,
  languages: list(language),
  nuts: vintage,
  themes: v.array(
    v.strictObject({
      id,
      hue: v.exactOptional(v.picklist([...HUES, 'other'])),
    }),
  ),
  waves: list(v.strictObject({ id, date: day, release: name, source: id })),
  measures: v.array(measureSchema),
  amount: v.optional(v.nullable(id), null),
  places: v.array(
    v.strictObject({
      code: v.pipe(v.string(), v.regex(/^[A-Z]{2}[0-9A-Z]{0,3}$/, 'a NUTS code such as ES13')),
      nuts: v.exactOptional(vintage),
      names: v.optional(v.record(language, name), {}),
      unverifiedNames: v.exactOptional(v.array(language)),
      ownNames: list(v.strictObject({ language, name })),
      values: v.optional(
        v.record(
          id,
          v.strictObject({ value: number, status: v.picklist(['published', 'derived']) }),
        ),
        {},
      ),
    }),
  ),
  projects: v.array(
    v.strictObject({
      id,
      places: v.pipe(v.array(v.string()), v.minLength(1, 'at least one place')),
      wave: v.optional(v.nullable(id), null),
      primary: v.optional(v.nullable(themeUse), null),
      further: list(themeUse),
      kinds: list(id),
      values: v.optional(v.record(id, number), {}),
      sources: list(id),
    }),
  ),
  sources: list(
    v.strictObject({
      id,
      title,
      publisher: name,
      language,
      date: v.nullable(date),
      reference: v.nullable(title),
      url: v.nullable(v.pipe(v.string(), v.regex(/^https:\/\/[^\s"'<>\\]+$/, 'an https address'))),
      rank: v.picklist(['official', 'secondary']),
    }),
  ),
  about: list(id),
});
