import { parseFile, type Files, type LoadedFile } from '../data/files';
import { decodeGazetteer, type Gazetteer } from '../data/gazetteer';
import { checkRegions, type RegionsTopology } from '../data/topology';
import type { Programme, Words } from '../data/types';
import { decodeWords } from '../data/words';
import { decodeProgramme } from './check-programme';

/**
 * What the files of a page say that carry no seal, or a broken one. It is said of them what the build would say.
 * @throws LoadProblem when one is no JSON; DataProblems when it says nonsense
 */
export async function checkFacts(files: Files): Promise<{
  programme: Programme;
  words: Words;
  regions: RegionsTopology;
}> {
  const unsealed = (file: LoadedFile) => withoutSeal(parseFile(file));
  const [programme, words, regions] = [files.programme, files.words, files.regions].map(unsealed);
  const decoded = decodeProgramme(programme, await gazetteerOf(files), files.programme.name);
  return {
    programme: decoded,
    words: decodeWords(words, decoded, files.words.name),
    regions: checkRegions(regions, files.regions.name),
  };
}

/** Null where it does not come: what is wrong can be told without it, only not what is meant. */
async function gazetteerOf({ gazetteer }: Files): Promise<Gazetteer | null> {
  const file = await gazetteer?.().catch(() => null);
  return file ? decodeGazetteer(parseFile(file), file.name) : null;
}

function withoutSeal(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const { seal: _, ...rest } = json as Record<string, unknown>;
  return rest;
}
