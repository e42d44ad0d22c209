/** What pages, pictures and public files of a site are made from: a programme and every word of the interface. */
import { completeProgramme, completeWords } from './complete';
import type { Facts } from './data/facts';
import type { Boundaries } from './data/plane';
import { decodeGazetteer, type Gazetteer } from './data/gazetteer';
import { linkProgramme } from './data/link';
import { DataProblem, DataProblems, refuse } from './data/problem';
import { check } from './data/schema';
import { decodeBoundaries } from './data/topology';
import type { LanguageId, Place, Programme, RawProgramme, Words } from './data/types';
import { decodeWords, wordsSchema } from './data/words';
import { checkProgramme, codeProblems } from './domain/check-programme';
import type { SiteText } from './text/catalogue';
import { checkPlurals, compareOwn, everyWord, gapsInCatalogues } from './text/check';
import live from './text/en/live';
import { languageOf, LANGUAGES } from './text/languages';
import { createText } from './text/text';

export interface SiteLocale {
  readonly id: LanguageId;
  readonly facts: Facts;
  readonly text: SiteText;
}

export interface SiteContext {
  /** The programme's file, checked and complete. */
  readonly raw: RawProgramme;
  readonly programme: Programme;
  readonly boundaries: Boundaries;
  /** One for each of the programme's languages. */
  readonly locales: readonly SiteLocale[];
  /** What there are no pages in, and why, as sentences for whoever builds. */
  readonly leftOut: readonly string[];
}

/**
 * Reads a file of the programme's folder, or of the boundaries. The folder `words` reads as the list of the
 * languages that it has, in JSON.
 * @param places for which boundaries are to be cut
 */
export type Read = (file: string, places?: readonly Place[]) => Promise<string>;

/**
 * Reads and checks all that is given.
 * @throws AggregateError on whatever must not be published, all of it at once: data that says nonsense, a
 *   place without a shape, a catalogue with a gap
 */
export async function readSite(read: Read): Promise<SiteContext> {
  const faults: Error[] = gapsInCatalogues().map((gap) => new Error(gap));
  const note = (error: unknown): null => {
    // What is wrong with this code is no fault of the files.
    if (!(error instanceof Error) || error instanceof TypeError) throw error;
    faults.push(...(error instanceof DataProblems ? error.problems : [error]));
    return null;
  };
  const parse = async (file: string, places?: readonly Place[]): Promise<unknown> =>
    JSON.parse(await read(file, places));
  const shared = await sharedLanguages(parse).catch(note);
  const { languages, leftOut } = shared ?? { languages: [], leftOut: [] };
  const gazetteer = decodeGazetteer(await parse('boundaries/gazetteer.json'), 'gazetteer.json');
  const raw = await readProgramme(parse, gazetteer, languages).catch(note);
  const programme = raw && linkProgramme(raw);
  const boundaries = programme && (await readBoundaries(parse, gazetteer, programme).catch(note));
  const words: [LanguageId, Words | null][] = [];
  for (const id of languages) words.push([id, await readWords(parse, id, programme).catch(note)]);
  if (!raw || !programme || !boundaries || faults.length > 0)
    throw new AggregateError(faults, faults.map(({ message }) => message).join('\n'));
  const locales = words.map(([id, said]): SiteLocale => {
    return {
      id,
      facts: { programme, words: said!, places: boundaries },
      text: createText(everyWord(id), said!.messages),
    };
  });
  return { raw, programme, boundaries, locales, leftOut };
}

type Parse = (file: string, places?: readonly Place[]) => Promise<unknown>;

/** The languages that both the interface and the programme have words in, in the interface's order. */
async function sharedLanguages(parse: Parse) {
  const written = (await parse('words')) as readonly LanguageId[];
  const known = LANGUAGES.map(({ id }) => id);
  const languages = known.filter((id) => written.includes(id));
  if (languages.length === 0)
    throw new Error(`words: expected ${known.join('.json or ')}.json, found none of them`);
  const leftOut = [
    ...known
      .filter((id) => !languages.includes(id))
      .map((id) => `No pages in "${id}": the programme has no words/${id}.json.`),
    ...written
      .filter((id) => !known.includes(id))
      .map((id) => `words/${id}.json is not used: the interface does not speak "${id}".`),
  ];
  return { languages, leftOut };
}

async function readProgramme(
  parse: Parse,
  gazetteer: Gazetteer,
  languages: readonly LanguageId[],
): Promise<RawProgramme> {
  const complete = completeProgramme(await parse('programme.json'), gazetteer, languages);
  return checkProgramme(complete, gazetteer);
}

async function readBoundaries(
  parse: Parse,
  gazetteer: Gazetteer,
  { places }: Programme,
): Promise<Boundaries> {
  refuse(codeProblems(places, gazetteer));
  const json = await parse('boundaries/europe.json', places);
  const boundaries = decodeBoundaries(json, 'europe.json');
  refuse(
    places.flatMap(({ id }, index) =>
      boundaries.regions.has(id)
        ? []
        : new DataProblem(
            'programme.json',
            `${index + 1} (${id}) of places`,
            'code',
            'it lies beyond the edge of the map',
          ),
    ),
  );
  return boundaries;
}

/** @param programme null where it is wrong itself: then words are only checked by themselves */
async function readWords(
  parse: Parse,
  id: LanguageId,
  programme: Programme | null,
): Promise<Words> {
  const file = `words/${id}.json`;
  const codes = programme?.places.map(({ code }) => code) ?? [];
  const json = completeWords(await parse(file), codes, languageOf(id).locale);
  if (!programme) return check(wordsSchema, json, file, '');
  const words = decodeWords(json, programme, file);
  if (words.language !== id) throw new DataProblem(file, null, 'language', `expected "${id}"`);
  const wrong = [
    ...compareOwn(everyWord(LANGUAGES[0].id).messages, words.messages, file),
    ...checkPlurals(languageOf(id).locale, words.messages, (key) => `${file}, "messages.${key}"`),
  ];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return words;
}

/** Whether a message is said by the map itself, and not only beside it. */
export function isLive(key: string): boolean {
  return key in live;
}
