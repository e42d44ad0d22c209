import { decodePlaces } from './boundaries';
import { LoadProblem, type Files, type LoadedFile } from './files';
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
  const set = decodePilots(parse(pilots), pilots.name);
  return {
    set,
    words: decodeWords(parse(words), set, words.name),
    places: decodePlaces(parse(regions), regions.name),
  };
}

function parse({ name, text }: LoadedFile): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new LoadProblem(name, 'unreadable', (error as Error).message);
  }
}
