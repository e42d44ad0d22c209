/** The pages of single views: what is sent as a link, and unfolded by the systems that get it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { viewsOf } from '../../scripts/views.mjs';
import { colouringsOf } from '../../src/domain/measures';
import { LANGUAGES } from '../../src/text/languages';
import { real } from '../render/real';
import { violations } from '../support/axe';
import { browser, openPage } from '../support/browser';
import { expectEach, sampleOf } from '../support/each';

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const read = (file: string) => readFile(join(dist, file), 'utf8');
const lists = await Promise.all(
  LANGUAGES.map(async ({ id: language }) => ({
    language,
    ...(JSON.parse(await read(`data/views.${language}.json`)) as ReturnType<typeof viewsOf>),
  })),
);
const named = ({ share }: { share: string }) => share;
const { themes, pilots } = JSON.parse(await read('data/pilots.json')) as Record<string, unknown[]>;
/** In one language: the whole, and what can be chosen. */
const most =
  1 + themes!.length + (colouringsOf(real('en').facts.programme).length - 1) + pilots!.length;

test('each says its view in words, shows its picture, leads to the map, and has no script', async () => {
  const page = await (await browser()).newPage();
  onTestFinished(() => page.close());
  await expectEach(
    lists.flatMap(({ views }) => views),
    lists.length * most,
    named,
    async ({ share, title, alt, query, source, rights, pictures }) => {
      const seen = await page.evaluate(
        (html) => {
          const share = new DOMParser().parseFromString(html, 'text/html');
          const picture = share.querySelector('main a.picture');
          return {
            heading: share.querySelector('h1')?.textContent,
            text: share.body.textContent,
            map: picture?.getAttribute('href')?.replace(/^[^?]*/, ''),
            src: picture
              ?.querySelector('img')
              ?.getAttribute('src')
              ?.replace(/^[./]*/, ''),
            scripts: share.scripts.length,
          };
        },
        await read(`${share}index.html`),
      );
      const src = `${pictures.wide}.svg`;
      expect(seen).toMatchObject({ heading: title, map: query, src, scripts: 0 });
      for (const words of [alt, source, ...rights]) expect(seen.text).toContain(words);
    },
  );
});

test('one of each kind is whole and quiet as it is opened, in a few languages', async () => {
  const kinds = sampleOf(lists).flatMap(({ views }) => [
    ...new Map(views.map((view) => [view.kind, view])).values(),
  ]);
  const { page, record, site } = await openPage({ path: 'credits/', javaScript: false });
  await expectEach(kinds, sampleOf(lists).length * 4, named, async ({ share, alt }) => {
    await page.goto(site + share, { waitUntil: 'networkidle' });
    const picture = page.locator('main img');
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
    expect(await picture.isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toContain(alt);
  });
  await record.expectQuiet();
});

test('each is unfolded as its own view, from what stands early in its head', async () => {
  await expectEach(
    lists.flatMap(({ views }) => views),
    lists.length * most,
    named,
    async ({ share, pictures }) => {
      const html = await read(`${share}index.html`);
      expect(html).toMatch(new RegExp(`property="og:image" content="[^"]*${pictures.wide}\\.png"`));
      expect(html.slice(0, 10_000)).toContain('og:image:alt');
      expect(html).toContain('name="twitter:card" content="summary_large_image"');
      expect(html).toContain('name="twitter:image:alt"');
      expect(html).toContain('rel="canonical"');
    },
  );
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
