/** What pages, pictures and public files of a site are made from: a programme and every word of the interface. */
import { completeProgramme, completeWords } from './complete';
import { decodeBoundaries } from './data/boundaries';
import type { Facts } from './data/facts';
import type { Boundaries } from './data/plane';
import { decodeGazetteer } from './data/gazetteer';
import { linkProgramme, type RawProgramme } from './data/link';
import { checkProgramme } from './data/programme';
import { DataProblem, DataProblems, refuse } from './data/problem';
import { check } from './data/schema';
import type { Programme, Words } from './data/types';
import { decodeWords, wordsSchema } from './data/words';
import { enBuilder } from './text/builder/en';
import { frBuilder } from './text/builder/fr';
import { compareCatalogues, compareOwn } from './text/catalogue';
import { enDeck } from './text/deck/en';
import { frDeck } from './text/deck/fr';
import { enEmbed } from './text/embed/en';
import { frEmbed } from './text/embed/fr';
import { en } from './text/en';
import { fr } from './text/fr';
import { LANGUAGES, type PageLanguage } from './text/languages';
import { enCredits } from './text/pages/credits.en';
import { frCredits } from './text/pages/credits.fr';
import { enPages } from './text/pages/en';
import { frPages } from './text/pages/fr';
import { enPictures } from './text/pictures/en';
import { frPictures } from './text/pictures/fr';
import { enPresent } from './text/present/en';
import { frPresent } from './text/present/fr';
import { enShare } from './text/share/en';
import { frShare } from './text/share/fr';
import { enStage } from './text/stage/en';
import { frStage } from './text/stage/fr';
import { createText, type Text } from './text/text';

const CATALOGUES = {
  en: [en, enPages, enCredits, enEmbed, enBuilder, enDeck, enPresent, enPictures, enShare, enStage],
  fr: [fr, frPages, frCredits, frEmbed, frBuilder, frDeck, frPresent, frPictures, frShare, frStage],
} as const;

/** Of two things the union, of their union the intersection. */
type Merged<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void
  ? All
  : never;
type AnyKey = keyof Merged<(typeof CATALOGUES)['en'][number]['messages']>;

/** Every word that the site says in a language, the programme's own in the place of neutral ones. */
export type SiteText = Text<AnyKey>;

export interface SiteLocale {
  readonly id: PageLanguage;
  readonly facts: Facts;
  readonly text: SiteText;
}

export interface SiteContext {
  /** The programme's file, checked and complete. */
  readonly raw: RawProgramme;
  readonly programme: Programme;
  readonly boundaries: Boundaries;
  /** In the order of the registry; the first stands at the root. */
  readonly locales: readonly SiteLocale[];
}

/** Reads a file of the programme's folder, or of the boundaries that were cut for it. */
export type Read = (file: string) => Promise<string>;

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
  const parse = async (file: string): Promise<unknown> => JSON.parse(await read(file));
  const raw = await readProgramme(parse).catch(note);
  const programme = raw && linkProgramme(raw);
  const boundaries = programme && (await readBoundaries(parse, programme).catch(note));
  const words: [PageLanguage, Words | null][] = [];
  for (const { id } of LANGUAGES)
    words.push([id, await readWords(parse, id, programme).catch(note)]);
  if (!raw || !programme || !boundaries || faults.length > 0)
    throw new AggregateError(faults, faults.map(({ message }) => message).join('\n'));
  const locales = words.map(([id, said]): SiteLocale => {
    const { language, locale, euro } = CATALOGUES[id][0];
    const messages = messagesIn(id);
    return {
      id,
      facts: { programme, words: said!, places: boundaries },
      text: createText<AnyKey>({ language, locale, euro, messages }, said!.messages),
    };
  });
  return { raw, programme, boundaries, locales };
}

type Parse = (file: string) => Promise<unknown>;

function gapsInCatalogues(): string[] {
  return LANGUAGES.flatMap(({ id }) =>
    CATALOGUES.en.flatMap((reference, index) =>
      compareCatalogues(reference, CATALOGUES[id][index]!),
    ),
  );
}

async function readProgramme(parse: Parse): Promise<RawProgramme> {
  const gazetteer = decodeGazetteer(await parse('boundaries/gazetteer.json'), 'gazetteer.json');
  return checkProgramme(completeProgramme(await parse('programme.json'), gazetteer));
}

async function readBoundaries(parse: Parse, { places }: Programme): Promise<Boundaries> {
  const boundaries = decodeBoundaries(await parse('boundaries/europe.json'), 'europe.json');
  refuse(
    places.flatMap(({ id }, index) =>
      boundaries.regions.has(id)
        ? []
        : new DataProblem('programme.json', `${index + 1} (${id}) of places`, 'code', 'no shape'),
    ),
  );
  return boundaries;
}

/** @param programme null where it is wrong itself: then words are only checked by themselves */
async function readWords(
  parse: Parse,
  id: PageLanguage,
  programme: Programme | null,
): Promise<Words> {
  const file = `words/${id}.json`;
  const codes = programme?.places.map(({ code }) => code) ?? [];
  const json = completeWords(await parse(file), codes, CATALOGUES[id][0].locale);
  if (!programme) return check(wordsSchema, json, file, '');
  const words = decodeWords(json, programme, file);
  const wrong = compareOwn(messagesIn('en'), words.messages, file);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return words;
}

function messagesIn(id: PageLanguage): Record<AnyKey, string> {
  return Object.assign({}, ...CATALOGUES[id].map(({ messages }) => messages)) as Record<
    AnyKey,
    string
  >;
}

/** Whether a message is said by the map itself, and not only beside it. */
export function isLive(key: string): boolean {
  return key in en.messages;
}
