import { placesOf } from './boundaries';
import { parseFile, type Files } from './files';
import { linkProgramme } from './link';
import type { Places } from './plane';
import { openSealed } from './seal';
import type { RegionsTopology } from './topology';
import type { Programme, RawProgramme, Words } from './types';

/** Everything that was given, read once; nothing changes it. */
export interface Facts {
  readonly programme: Programme;
  readonly words: Words;
  readonly places: Places;
}

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
      : (await import('./check')).checkFacts(files);
  const more = files.messages
    ? (parseFile(files.messages) as Pick<Words, 'messages'>).messages
    : {};
  return {
    programme: read.programme,
    words: { ...read.words, messages: { ...read.words.messages, ...more } },
    places: placesOf(read.regions),
  };
}
