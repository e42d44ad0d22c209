import * as v from 'valibot';
import { DataProblem, refuse } from './problem';
import { check, codeProblem, name, title } from './schema';
import type { HueSlot, PilotSet } from './types';

/** The colours of themes, in the order in which they are given to themes that name none. */
const HUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const satisfies readonly HueSlot[];

/** Ids of themes, waves, figures, kinds and sources, and pilots' slugs. */
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens'),
);
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code such as en'));
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date such as 2019-05-08'),
);
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date such as 2019-05-08, 2019-05 or 2019',
  ),
);
const number = v.pipe(v.number(), v.finite('a finite number'));

const themeUse = v.strictObject({ theme: id, source: v.nullable(id) });

/**
 * `pilots.json` as it must be. One schema for the build, the browser and `pilots.schema.json`; what
 * no schema can say (ids that name each other) is checked after it.
 */
export const pilotSetSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  version: day,
  themes: v.pipe(
    v.array(
      v.strictObject({
        id,
        letter: v.pipe(v.string(), v.regex(/^[A-Z]$/, 'one letter from A to Z')),
        hue: v.exactOptional(v.picklist([...HUES, 'other'])),
      }),
    ),
    v.transform((themes) =>
      themes.map((theme, index) => ({ hue: HUES[index] ?? ('other' as const), ...theme })),
    ),
  ),
  waves: v.array(v.strictObject({ id, date: day, release: name, source: id })),
  figures: v.array(
    v.strictObject({
      id,
      year: v.pipe(v.number(), v.integer('a year such as 2018')),
      datasets: v.array(name),
      extracted: date,
      unit: v.picklist(['people', 'index', 'percent', 'thousand-jobs', 'million-euro']),
      digits: v.picklist([0, 1, 2, 3]),
      sources: v.array(id),
      union: v.nullable(number),
      unionOf: v.nullable(v.picklist([27, 28])),
    }),
  ),
  pilots: v.array(
    v.strictObject({
      slug: id,
      region: v.pipe(v.string(), v.regex(/^[A-Z]{2}[0-9A-Z]{0,2}$/, 'a NUTS code such as ES13')),
      nuts: v.literal(2016),
      level: v.picklist([0, 1, 2]),
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as ES')),
      names: v.record(language, name),
      unverifiedNames: v.exactOptional(v.array(language)),
      ownNames: v.array(v.strictObject({ language, name })),
      wave: id,
      grant: v.pipe(number, v.minValue(0, 'euros, zero or more')),
      primary: themeUse,
      further: v.array(themeUse),
      kinds: v.array(id),
      figures: v.record(
        id,
        v.strictObject({ value: number, status: v.picklist(['published', 'derived']) }),
      ),
      sources: v.array(id),
    }),
  ),
  sources: v.array(
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
  about: v.array(id),
});

/**
 * Reads `pilots.json` (already parsed) at the door: what comes back needs no second check.
 *
 * Names and titles come back sanitized (see `sanitizeText`): without control characters and overrides, cut when
 * far too long.
 *
 * @throws {DataProblems} naming every problem of the file, in its order. Ids that name each other
 *   are only checked once each record is sound by itself.
 */
export function decodePilots(json: unknown, file = 'pilots.json'): PilotSet {
  const set: PilotSet = check(pilotSetSchema, json, file, 'pilots');
  refuse(crossProblems(set, file));
  return set;
}

/** What no record can know of itself: ids that name nothing, twins, codes at odds. */
function crossProblems(set: PilotSet, file: string): DataProblem[] {
  const problems: DataProblem[] = [];
  const ids = {
    theme: new Set<string>(),
    hue: new Set<string>(),
    wave: new Set<string>(),
    figure: new Set<string>(),
    source: new Set<string>(),
    slug: new Set<string>(),
    region: new Set<string>(),
  };
  type Kind = keyof typeof ids;
  const report = (record: string | null, field: string | null, what: string) =>
    problems.push(new DataProblem(file, record, field, what));
  const claim = (kind: Kind, record: string, field: string, value: string) => {
    if (ids[kind].has(value)) report(record, field, `"${value}" is already taken`);
    ids[kind].add(value);
  };
  const known = (kind: Kind, record: string | null, field: string, value: string) => {
    if (!ids[kind].has(value)) report(record, field, `unknown ${kind} "${value}"`);
  };
  const row = (index: number, id: string, list: string) => `${index + 1} (${id}) of ${list}`;

  const letters = new Set<string>();
  set.sources.forEach((source, i) =>
    claim('source', row(i, source.id, 'sources'), 'id', source.id),
  );
  set.themes.forEach((theme, i) => {
    const record = row(i, theme.id, 'themes');
    claim('theme', record, 'id', theme.id);
    if (letters.has(theme.letter)) report(record, 'letter', `"${theme.letter}" is already taken`);
    letters.add(theme.letter);
    if (theme.hue !== 'other') claim('hue', record, 'hue', String(theme.hue));
  });
  set.waves.forEach((wave, i) => {
    const record = row(i, wave.id, 'waves');
    claim('wave', record, 'id', wave.id);
    known('source', record, 'source', wave.source);
  });
  set.figures.forEach((figure, i) => {
    const record = row(i, figure.id, 'figures');
    claim('figure', record, 'id', figure.id);
    for (const source of figure.sources) known('source', record, 'sources', source);
    if ((figure.union === null) !== (figure.unionOf === null))
      report(record, 'unionOf', 'must be given exactly when "union" is');
  });
  set.about.forEach((source) => known('source', null, 'about', source));

  set.pilots.forEach((pilot, i) => {
    const record = `${i + 1} (${pilot.slug})`;
    claim('slug', record, 'slug', pilot.slug);
    claim('region', record, 'region', pilot.region);
    const code = codeProblem(pilot);
    if (code) report(record, code.field, code.what);
    if (!pilot.names.en) report(record, 'names.en', 'missing');
    for (const language of pilot.unverifiedNames ?? [])
      if (!pilot.names[language])
        report(record, 'unverifiedNames', `"${language}" has no name to be unverified`);
    known('wave', record, 'wave', pilot.wave);
    const themes = new Set<string>();
    for (const [field, use] of [
      ['primary', pilot.primary] as const,
      ...pilot.further.map((use, k) => [`further.${k + 1}`, use] as const),
    ]) {
      known('theme', record, `${field}.theme`, use.theme);
      if (use.source !== null) known('source', record, `${field}.source`, use.source);
      if (themes.has(use.theme))
        report(record, `${field}.theme`, `"${use.theme}" is already a theme of this pilot`);
      themes.add(use.theme);
    }
    for (const figure of Object.keys(pilot.figures))
      known('figure', record, `figures.${figure}`, figure);
    for (const source of pilot.sources) known('source', record, 'sources', source);
  });
  return problems;
}
