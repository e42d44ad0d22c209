import type { Gazetteer } from '../data/gazetteer';
import { HUES, linkProgramme, placesOf } from '../data/link';
import { DataProblem, refuse } from '../data/problem';
import { programmeSchema } from '../data/programme';
import { check } from '../data/schema';
import type { HueSlot, Place, Programme, RawProgramme, Vintage } from '../data/types';
import { faultOf, hintOf } from './place-faults';

/** What is no measure and yet a way to colour the map. */
const RESERVED = 'theme';

/**
 * Reads `programme.json` (already parsed) at the door: what comes back needs no second check, and
 * says of each place and measure what a file need not say twice (level, country, what is divided).
 *
 * Names and titles come back sanitized (see `sanitizeText`): without control characters and overrides, cut when
 * far too long.
 *
 * @param gazetteer in which codes of places are looked up; null where there is none to be had: then they
 *   are taken as they are
 * @throws {DataProblems} naming every problem of the file, in its order. Ids that name each other
 *   are only checked once each record is sound by itself.
 */
export function decodeProgramme(
  json: unknown,
  gazetteer: Gazetteer | null,
  file = 'programme.json',
): Programme {
  const raw = checkProgramme(json, gazetteer, file);
  refuse(codeProblems(placesOf(raw), gazetteer, file));
  return linkProgramme(raw);
}

/**
 * The file itself: what `linkProgramme` takes. If all that is wrong is codes, that is left to `codeProblems`:
 * words can be checked in spite of it.
 * @throws {DataProblems}
 */
export function checkProgramme(
  json: unknown,
  gazetteer: Gazetteer | null,
  file = 'programme.json',
): RawProgramme {
  const raw: RawProgramme = check(programmeSchema, json, file, 'projects');
  const problems = crossProblems(raw, gazetteer, file);
  if (problems.length) refuse([...problems, ...codeProblems(placesOf(raw), gazetteer, file)]);
  return raw;
}

/** Places that are none of their edition of NUTS, and what may be meant. */
export function codeProblems(
  places: readonly Place[],
  gazetteer: Gazetteer | null,
  file = 'programme.json',
): DataProblem[] {
  return places.flatMap((place, i) => {
    const fault = gazetteer && faultOf(place, gazetteer);
    return fault ? new DataProblem(file, row(i, place.id, 'places'), 'code', fault) : [];
  });
}

const row = (index: number, id: string, of: string) => `${index + 1} (${id}) of ${of}`;

/** What no record can know of itself: ids that name nothing, measures at odds. */
function crossProblems(
  raw: RawProgramme,
  gazetteer: Gazetteer | null,
  file: string,
): DataProblem[] {
  const places = placesOf(raw);
  const problems: DataProblem[] = [];
  const report = (record: string | null, field: string | null, what: string) =>
    problems.push(new DataProblem(file, record, field, what));
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
    // What is no place has no name that everybody knows.
    if (Object.keys(place.names).length === 0 && !(gazetteer && faultOf(place, gazetteer)))
      report(record, 'names', 'missing');
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
      if (!known.place.has(place)) {
        const [code = '', year] = place.split('.');
        const nuts = year === undefined ? raw.nuts : (Number(year) as Vintage);
        const hint = gazetteer ? hintOf({ code, nuts }, places, gazetteer) : '';
        report(record, 'places', `unknown place "${place}"${hint}`);
      }
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
