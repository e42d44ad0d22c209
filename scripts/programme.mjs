// @ts-check
/**
 * The programme that a site is built of: a folder with `programme.json` and `words/<language>.json`, as
 * `docs/programmes.md` describes it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeGround } from './boundaries/ground.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The first programme, which is built unless another is asked for. */
export const FIRST = 'static/programmes/industrial-transition';

/**
 * The folder that `--programme <folder>` or `ATLAS_PROGRAMME` names, else that of the first programme.
 *
 * @param {readonly string[]} words  of the command line
 */
export function programmeFolder(words) {
  const at = words.indexOf('--programme');
  const named = at < 0 ? process.env['ATLAS_PROGRAMME'] : words[at + 1];
  return resolve(root, named || FIRST);
}

/** The languages that a programme's folder has words in. @param {string} folder */
async function languagesIn(folder) {
  const files = await readdir(join(folder, 'words'));
  return files.filter((file) => file.endsWith('.json')).map((file) => basename(file, '.json'));
}

/**
 * Its files as `src/site.ts` reads them: those of the folder, and the boundaries cut for its places.
 *
 * @param {string} folder
 * @returns {import('../src/site.ts').Read}  rejects naming the file and what is wrong with it
 */
export function readerOf(folder) {
  /** @type {ReturnType<typeof makeGround> | undefined} */
  let ground;
  return async (file, places) => {
    if (places) {
      ground ??= makeGround(places);
      const { europe, regions } = await ground;
      return file === 'boundaries/regions.json' ? regions : europe;
    }
    if (file === 'words') return JSON.stringify(await languagesIn(folder));
    if (file.startsWith('boundaries/')) return readFile(join(root, 'static', file), 'utf8');
    try {
      const text = await readFile(join(folder, file), 'utf8');
      JSON.parse(text);
      return text;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${basename(folder)}/${file} cannot be read: ${reason}`, { cause: error });
    }
  };
}

/**
 * Reads and checks a programme before anything is built of it.
 *
 * @param {ReturnType<typeof readerOf>} read
 * @returns {Promise<readonly string[]>}  what is left out and why; rejects with an AggregateError of all that is wrong
 */
export async function checkSite(read) {
  /** @type {typeof import('../src/site.ts')} */
  const { readSite } = await importSource('src/site.ts');
  const { leftOut } = await readSite(read);
  return leftOut;
}

/**
 * A module of `src/` as it stands, for scripts that ask what the site asks.
 *
 * @template Module @param {string} file  below the root @returns {Promise<Module>}
 */
export async function importSource(file) {
  // Whoever only reads a programme has no use for a bundler.
  const { runnerImport } = await import('vite');
  const before = process.env['NODE_ENV'];
  const { module } = await runnerImport(join(root, file), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  // It leaves its own mode behind, and what is built after it would be for developers.
  if (before === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = before;
  return /** @type {Module} */ (module);
}
