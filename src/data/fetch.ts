import { LoadProblem, type Files, type LoadedFile } from './files';

/**
 * Fetches everything the first view needs to answer; with `all`, what is said beside the map too. The only `fetch` in the house.
 * @param root address of the site's root, with a slash at its end
 * @throws LoadProblem (by rejection) when a file does not come
 */
export async function fetchFiles(root: string, language: string, all = false): Promise<Files> {
  const [programme, words, regions, messages] = await Promise.all([
    load(root, 'data/programme.json'),
    load(root, `data/programme.${language}.json`),
    load(root, 'boundaries/regions.json'),
    ...(all ? [load(root, `data/messages.${language}.json`)] : []),
  ]);
  const gazetteer = () => load(root, 'boundaries/gazetteer.json');
  return { programme, words, regions, gazetteer, ...(messages ? { messages } : {}) };
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
