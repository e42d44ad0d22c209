import * as v from 'valibot';
import { DataProblem, refuse } from './problem';
import { HUES, linkProgramme, placesOf } from './link';
import { vintage } from './gazetteer';
import { check, date, day, id, language, name, number, title } from './schema';
import type { HueSlot, Place, Programme, RawProgramme } from './types';

/** What is no measure and yet a way to colour the map. */
const RESERVED = 'theme';

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
 * say (ids that name each other) is checked after it.
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

/**
 * Reads `programme.json` (already parsed) at the door: what comes back needs no second check, and
 * says of each place and measure what a file need not say twice (level, country, what is divided).
 *
 * Names and titles come back sanitized (see `sanitizeText`): without control characters and overrides, cut when
 * far too long.
 *
 * @throws {DataProblems} naming every problem of the file, in its order. Ids that name each other
 *   are only checked once each record is sound by itself.
 */
export function decodeProgramme(json: unknown, file = 'programme.json'): Programme {
  return linkProgramme(checkProgramme(json, file));
}

/** The file itself, as it must be: what `linkProgramme` takes. @throws {DataProblems} */
export function checkProgramme(json: unknown, file = 'programme.json'): RawProgramme {
  const raw: RawProgramme = check(programmeSchema, json, file, 'projects');
  refuse(crossProblems(raw, placesOf(raw), file));
  return raw;
}

/** What no record can know of itself: ids that name nothing, twins, measures at odds. */
function crossProblems(raw: RawProgramme, places: readonly Place[], file: string): DataProblem[] {
  const problems: DataProblem[] = [];
  const report = (record: string | null, field: string | null, what: string) =>
    problems.push(new DataProblem(file, record, field, what));
  const row = (index: number, id: string, of: string) => `${index + 1} (${id}) of ${of}`;
  const ids = (of: string, rows: readonly { readonly id: string }[]) => {
    const taken = new Set<string>();
    rows.forEach(({ id }, index) => {
      if (taken.has(id)) report(row(index, id, of), 'id', `"${id}" is already taken`);
      taken.add(id);
    });
    return taken;
  };
  const known = {
    source: ids('sources', raw.sources),
    theme: ids('themes', raw.themes),
    wave: ids('waves', raw.waves),
    measure: ids('measures', raw.measures),
    place: ids('places', places),
  };
  const names = (
    kind: keyof typeof known,
    record: string | null,
    field: string,
    id: string | null,
  ) => {
    if (id !== null && !known[kind].has(id)) report(record, field, `unknown ${kind} "${id}"`);
  };

  const hues = new Set<HueSlot>();
  raw.themes.forEach(({ id, hue: own }, i) => {
    const hue = own ?? HUES[i];
    if (hue === undefined || hue === 'other') return;
    if (hues.has(hue)) report(row(i, id, 'themes'), 'hue', `"${hue}" is already taken`);
    hues.add(hue);
  });
  raw.waves.forEach((wave, i) => names('source', row(i, wave.id, 'waves'), 'source', wave.source));
  raw.measures.forEach((measure, i) => {
    const record = row(i, measure.id, 'measures');
    const { combine, shown } = measure;
    if (measure.id === RESERVED)
      report(record, 'id', `"${RESERVED}" is not free: it is a way to colour`);
    for (const source of measure.sources) names('source', record, 'sources', source);
    for (const part of ['numerator', 'denominator'] as const) {
      const id = measure[part];
      if ((id !== undefined) !== (combine === 'ratio'))
        report(record, part, combine === 'ratio' ? 'missing' : 'only a ratio has one');
      else if (id !== undefined) {
        names('measure', record, part, id);
        if (raw.measures.find((one) => one.id === id)?.combine === 'ratio')
          report(record, part, `"${id}" is a ratio itself`);
      }
    }
    if (shown === 'classes' && (combine === 'sum' || combine === 'count'))
      report(record, 'shown', 'expected "circles": a total is never shaded');
    if (shown === 'circles' && measure.middle !== null)
      report(record, 'middle', 'only classes have one');
  });
  names('measure', null, 'amount', raw.amount);
  if (raw.measures.some(({ id, combine }) => id === raw.amount && combine !== 'sum'))
    report(null, 'amount', `expected a measure that is a sum, found "${raw.amount}"`);
  raw.about.forEach((source) => names('source', null, 'about', source));

  places.forEach((place, i) => {
    const record = row(i, place.id, 'places');
    if (Object.keys(place.names).length === 0) report(record, 'names', 'missing');
    for (const language of place.unverifiedNames ?? [])
      if (!place.names[language])
        report(record, 'unverifiedNames', `"${language}" has no name to be unverified`);
    for (const id of Object.keys(place.values)) {
      names('measure', record, `values.${id}`, id);
      if (raw.measures.some((one) => one.id === id && one.combine !== 'place'))
        report(record, `values.${id}`, 'is not a measure of places');
    }
  });
  const used = new Set<string>();
  raw.projects.forEach((project, i) => {
    const record = `${i + 1} (${project.id})`;
    if (used.has(project.id)) report(record, 'id', `"${project.id}" is already taken`);
    used.add(project.id);
    const at = new Set<string>();
    for (const place of project.places) {
      names('place', record, 'places', place);
      if (at.has(place)) report(record, 'places', `"${place}" is there twice`);
      at.add(place);
    }
    names('wave', record, 'wave', project.wave);
    if ((project.primary === null) !== (raw.themes.length === 0))
      report(record, 'primary', raw.themes.length === 0 ? 'there are no themes' : 'missing');
    const themes = new Set<string>();
    const uses = [
      ...(project.primary ? [['primary', project.primary] as const] : []),
      ...project.further.map((use, k) => [`further.${k + 1}`, use] as const),
    ];
    for (const [field, use] of uses) {
      names('theme', record, `${field}.theme`, use.theme);
      names('source', record, `${field}.source`, use.source);
      if (themes.has(use.theme))
        report(record, `${field}.theme`, `"${use.theme}" is already a theme of this project`);
      themes.add(use.theme);
    }
    for (const id of Object.keys(project.values)) {
      names('measure', record, `values.${id}`, id);
      if (raw.measures.some((one) => one.id === id && !['sum', 'mean'].includes(one.combine)))
        report(record, `values.${id}`, 'is not a measure of projects');
    }
    if (raw.amount !== null && (project.values[raw.amount] ?? 0) < 0)
      report(record, `values.${raw.amount}`, 'expected euros, zero or more');
    for (const source of project.sources) names('source', record, 'sources', source);
  });
  if (raw.places.length === 0) report(null, 'places', 'expected at least one');
  return problems;
}
