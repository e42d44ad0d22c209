/** What the first view is made of, as text: not yet read, not yet checked. */
export interface Files {
  readonly pilots: LoadedFile;
  readonly words: LoadedFile;
  readonly regions: LoadedFile;
}

export interface LoadedFile {
  /** Its name below the site's root, for messages. */
  readonly name: string;
  readonly text: string;
}

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
 * Fetches everything the first view needs to answer. The only `fetch` in the house.
 * @param root address of the site's root, with a slash at its end
 * @throws LoadProblem (by rejection) when a file does not come
 */
export async function fetchFiles(root: string, language: string): Promise<Files> {
  const [pilots, words, regions] = await Promise.all([
    load(root, 'data/pilots.json'),
    load(root, `data/words.${language}.json`),
    load(root, 'boundaries/regions.json'),
  ]);
  return { pilots, words, regions };
}

async function load(root: string, name: string): Promise<LoadedFile> {
  try {
    const response = await fetch(new URL(name, root), { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return { name, text: await response.text() };
  } catch (error) {
    throw new LoadProblem(name, 'unreachable', (error as Error).message);
  }
}
