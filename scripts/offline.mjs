// @ts-check
/** What a browser keeps of the site for when there is no network, written before the script that keeps it. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from './freeze.mjs';
import { addressOf, languagesOf } from './page.mjs';

/** Code, faces, and data that every language shares; `europe.json` is for decks. */
const ALWAYS =
  /^(assets\/.*|fonts\/.*\.woff2|icons\/.*|data\/programme\.json|boundaries\/(regions|europe)\.json)$/;

/**
 * @param {string} site  folder, with everything else in it
 * @param {readonly import('./page.mjs').Page[]} pages
 * @param {string} script  what `src/service-worker.ts` makes
 */
export async function writeServiceWorker(site, pages, script) {
  const files = await filesOf(site);
  const own = pages.filter(
    (page) =>
      (page.entry || page.style) && !page.inline && !page.copyOf && !/^(v|share)\//.test(page.path),
  );
  const languages = languagesOf(own).map(
    (id) =>
      /** @type {const} */ ([
        id,
        [
          ...own.filter(({ language }) => language === id).map(({ path }) => path),
          ...files.filter((file) =>
            new RegExp(`^data/(programme|messages)\\.${id}\\.json$`).test(file),
          ),
        ],
      ]),
  );
  const always = files.filter((file) => ALWAYS.test(file));
  const sum = createHash('sha256').update(script);
  for (const file of [...always, ...languages.flatMap(([, paths]) => paths)])
    sum.update(`${file}\n`).update(await readFile(join(site, file)));
  const kept = {
    version: sum.digest('hex').slice(0, 16),
    always,
    languages: Object.fromEntries(languages.map(([id, paths]) => [id, paths.map(addressOf)])),
  };
  await writeFile(
    join(site, 'service-worker.js'),
    `const KEPT=${JSON.stringify(kept)};\n${script}\n`,
  );
}
