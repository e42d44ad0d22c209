/** The pages of single views: what is sent as a link, and unfolded by the systems that get it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { viewsOf } from '../../scripts/views.mjs';
import { violations } from '../support/axe';
import { openPage } from '../support/browser';

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const read = (file: string) => readFile(join(dist, file), 'utf8');
const lists = await Promise.all(
  ['en', 'fr'].map(
    async (language) =>
      JSON.parse(await read(`data/views.${language}.json`)) as ReturnType<typeof viewsOf>,
  ),
);
const views = lists.flatMap((list) => list.views);

describe.each(views)('$share', ({ share, title, alt, query, pictures, source, rights }) => {
  test('shows its picture, says it in words, leads to the map, and needs no script', async () => {
    const { page, record } = await openPage({ path: share, javaScript: false, until: 'load' });
    const seen = await page.evaluate(() => ({
      heading: document.querySelector('h1')?.textContent,
      text: document.body.innerText,
      picture: (document.querySelector('main img') as HTMLImageElement).naturalWidth,
      map: (document.querySelector('main a.picture') as HTMLAnchorElement).search,
      scripts: document.scripts.length,
    }));
    expect(seen).toMatchObject({ heading: title, picture: 1200, map: query, scripts: 0 });
    for (const words of [alt, source, ...rights]) expect(seen.text).toContain(words);
    await record.expectQuiet();
  });

  test('is unfolded as its own view, from what stands early in its head', async () => {
    const html = await read(`${share}index.html`);
    expect(html).toMatch(new RegExp(`property="og:image" content="[^"]*${pictures.wide}\\.png"`));
    expect(html.indexOf('og:image:alt')).toBeLessThan(10_000);
    expect(html).toContain('name="twitter:card" content="summary_large_image"');
    expect(html).toContain('name="twitter:image:alt"');
    expect(html).toContain('rel="canonical"');
  });
});

test.each([
  { width: 320, dark: false },
  { width: 768, dark: true },
  { width: 1280, dark: false, forcedColors: true },
  { width: 1920, dark: true },
])('reads well at $width px', async (options) => {
  const { page } = await openPage({ path: 'share/fr/decarbonisation/', until: 'load', ...options });
  expect(await violations(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});
