import { decodePlaces } from './boundaries';
import { parseFile, type Files } from './files';
import { decodePilots } from './pilots';
import type { Places } from './plane';
import type { PilotSet, Words } from './types';
import { decodeWords } from './words';

/** Everything that was given, read once; nothing changes it. */
export interface Facts {
  readonly set: PilotSet;
  readonly words: Words;
  readonly places: Places;
}

/**
 * Reads and checks the files of the first view.
 * @throws LoadProblem when a file is no JSON; DataProblem or DataProblems when it says nonsense
 */
export function decodeFacts({ pilots, words, regions }: Files): Facts {
  const set = decodePilots(parseFile(pilots), pilots.name);
  return {
    set,
    words: decodeWords(parseFile(words), set, words.name),
    places: decodePlaces(parseFile(regions), regions.name),
  };
}
