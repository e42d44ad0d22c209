// @ts-check
/**
 * How tall the embed of every named view is at the width that oEmbed promises, measured in a browser
 * on the built site and kept in `heights.json`:
 *
 *     npm run build && node scripts/heights.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {Record<string, Record<string, number>>} Heights  px, by language and view */

/** In px. WordPress cuts at 1000, the embed fits itself into what is lower than it would like. */
export const FRAME = { width: 600, most: 1000 };

/** @type {Heights} */
export const HEIGHTS = JSON.parse(
  await readFile(new URL('./heights.json', import.meta.url), 'utf8').catch(() => '{}'),
);

/**
 * @param {import('playwright-core').Browser} browser @param {string} site  address
 * @returns {Promise<Heights>}
 */
export async function measureHeights(browser, site) {
  const context = await browser.newContext({ viewport: { width: FRAME.width, height: 2000 } });
  try {
    const page = await context.newPage();
    /** @type {Heights} */
    const heights = {};
    const { languages } = await (await fetch(`${site}data/programme.json`)).json();
    for (const language of languages) {
      const list = await (await fetch(`${site}data/views.${language}.json`)).json();
      /** @type {Record<string, number>} */
      const found = {};
      for (const { id, query } of list.views) {
        await page.goto(`${site}${language}/embed/${query}`);
        await page.waitForSelector('html[data-ready]', { state: 'attached' });
        found[id] = await page
          .locator('[data-embed]')
          .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
      }
      heights[language] = found;
    }
    return heights;
  } finally {
    await context.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // The build reads the heights without a browser.
  const { launch } = await import('./chromium.mjs');
  const { serve } = await import('./serve.mjs');
  const folder = fileURLToPath(new URL('../dist', import.meta.url));
  const [{ url, close }, browser] = await Promise.all([serve({ folder, port: 0 }), launch()]);
  const heights = await measureHeights(browser, url);
  await Promise.all([close(), browser.close()]);
  await writeFile(
    new URL('./heights.json', import.meta.url),
    `${JSON.stringify(heights, null, 2)}\n`,
  );
}
