import { decodeBoundaries } from './boundaries';
import type { Facts } from './facts';
import { decodePilots } from './pilots';
import { decodeWords } from './words';

/** A file that did not arrive, or not whole. */
export class LoadProblem extends Error {
  override readonly name = 'LoadProblem';

  constructor(
    readonly file: string,
    readonly kind: 'unreachable' | 'unreadable',
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}

/**
 * Loads and checks everything the first view is made of. The only `fetch` in the house.
 * @param root address of the site's root, with a slash at its end
 * @throws LoadProblem when a file did not come or is no JSON; DataProblem(s) when it says nonsense
 */
export async function loadFacts(root: string, language: string): Promise<Facts> {
  const [pilots, words, boundaries] = await Promise.all([
    load(root, 'data/pilots.json'),
    load(root, `data/words.${language}.json`),
    load(root, 'boundaries/europe.json'),
  ]);
  const set = decodePilots(pilots, 'data/pilots.json');
  return {
    set,
    words: decodeWords(words, set, `data/words.${language}.json`),
    boundaries: decodeBoundaries(boundaries, 'boundaries/europe.json'),
  };
}

async function load(root: string, file: string): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(new URL(file, root), { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    text = await response.text();
  } catch (error) {
    throw new LoadProblem(file, 'unreachable', (error as Error).message);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new LoadProblem(file, 'unreadable', (error as Error).message);
  }
}
