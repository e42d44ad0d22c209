import { parseFile, type Files } from './files';
import { decodeProgramme } from './programme';
import type { Programme, Words } from './types';
import { decodeWords } from './words';

/**
 * A programme and its words from files that carry no seal, or a broken one.
 * @throws LoadProblem when a file is no JSON; DataProblems when it says nonsense
 */
export function checkFacts(files: Pick<Files, 'programme' | 'words'>): {
  programme: Programme;
  words: Words;
} {
  const [programme, words] = [files.programme, files.words].map(({ name, text }) => ({
    name,
    json: unsealed(parseFile({ name, text })),
  }));
  const decoded = decodeProgramme(programme!.json, programme!.name);
  return { programme: decoded, words: decodeWords(words!.json, decoded, words!.name) };
}

function unsealed(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const { seal: _, ...rest } = json as Record<string, unknown>;
  return rest;
}
