import { placesOf } from '../data/boundaries';
import type { Facts } from '../data/facts';
import { parseFile, type Files } from '../data/files';
import { linkProgramme } from '../data/link';
import { openSealed } from '../data/seal';
import type { RegionsTopology } from '../data/topology';
import type { RawProgramme, Words } from '../data/types';

/**
 * Reads the files of the first view. What the build has checked is taken as it is; anything else is
 * checked first.
 * @throws LoadProblem when a file is no JSON; DataProblem or DataProblems when it says nonsense
 */
export async function decodeFacts(files: Files): Promise<Facts> {
  const programme = openSealed(files.programme.text) as RawProgramme | null;
  const words = openSealed(files.words.text) as Words | null;
  const regions = openSealed(files.regions.text) as RegionsTopology | null;
  const read =
    programme && words && regions
      ? { programme: linkProgramme(programme), words, regions }
      : await (await import('./check-facts')).checkFacts(files);
  const more = files.messages
    ? (parseFile(files.messages) as Pick<Words, 'messages'>).messages
    : {};
  return {
    programme: read.programme,
    words: { ...read.words, messages: { ...read.words.messages, ...more } },
    places: placesOf(read.regions),
  };
}
