// @ts-check
/**
 * What can be copied of the named views, as one list per language: whoever writes the code that is
 * pasted into a page reads it and guesses nothing.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {Awaited<ReturnType<import('../src/pictures.ts').Pictures>>} Drawn */

/** As a `<script integrity>` has it. @param {Uint8Array} bytes */
export const integrityOf = (bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * The list of one language. Paths are below the site's root, those of pictures without their ending.
 *
 * @param {Drawn} drawn @param {string} language
 * @param {{ path: string, integrity: string }} element  the script that never changes
 * @param {string} [site]  the site's address
 */
export function viewsOf({ version, files }, language, element, site) {
  const ours = files.filter((file) => file.language === language);
  return {
    version,
    site: site ?? null,
    element,
    views: ours
      .filter(({ form }) => form === 'wide')
      .map(({ view, kind, query, title, alt, source, rights, path }) => ({
        id: view,
        ...{ kind, query, title, alt, source, rights },
        pictures: {
          wide: path,
          square: ours.find((one) => one.view === view && one.form === 'square')?.path ?? path,
        },
        share: `share/${language}/${view}/`,
        oembed: site ? `oembed/${language}/${view}.json` : null,
      })),
  };
}

/**
 * Writes `data/views.<language>.json`, with the sum of the element as it lies in `folder`.
 *
 * @param {string} folder  of the site's files @param {Drawn} drawn @param {string} [site]
 */
export async function writeViews(folder, drawn, site) {
  const path = `v/${drawn.version}/embed.js`;
  const element = { path, integrity: integrityOf(await readFile(join(folder, path))) };
  for (const language of new Set(drawn.files.map((file) => file.language))) {
    const views = viewsOf(drawn, language, element, site);
    await writeFile(join(folder, `data/views.${language}.json`), `${JSON.stringify(views)}\n`);
  }
}
