import { LoadProblem, type Files, type LoadedFile } from './files';

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

/**
 * Fetches one file as text.
 * @throws LoadProblem (by rejection)
 */
export async function load(root: string, name: string): Promise<LoadedFile> {
  return { name, text: await (await loadBlob(root, name)).text() };
}

/**
 * Fetches one file as it is: a picture, a table to be packed.
 * @throws LoadProblem (by rejection)
 */
export async function loadBlob(root: string, name: string): Promise<Blob> {
  try {
    const response = await fetch(new URL(name, root), { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.blob();
  } catch (error) {
    throw new LoadProblem(name, 'unreachable', (error as Error).message);
  }
}
