import { parseFile, type Files } from './files';
import { decodeProgramme } from './programme';
import { checkRegions, type RegionsTopology } from './topology';
import type { Programme, Words } from './types';
import { decodeWords } from './words';

/**
 * What the files of a page say that carry no seal, or a broken one.
 * @throws LoadProblem when one is no JSON; DataProblems when it says nonsense
 */
export function checkFacts(files: Pick<Files, 'programme' | 'words' | 'regions'>): {
  programme: Programme;
  words: Words;
  regions: RegionsTopology;
} {
  const [programme, words, regions] = [files.programme, files.words, files.regions].map((file) =>
    unsealed(parseFile(file)),
  );
  const decoded = decodeProgramme(programme, files.programme.name);
  return {
    programme: decoded,
    words: decodeWords(words, decoded, files.words.name),
    regions: checkRegions(regions, files.regions.name),
  };
}

function unsealed(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const { seal: _, ...rest } = json as Record<string, unknown>;
  return rest;
}
