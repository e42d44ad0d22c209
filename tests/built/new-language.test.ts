/**
 * Somebody adds a language: a folder of words in the code, a line in the registry, a file in the programme. Here
 * it is invented (`tests/programmes/language.ts`): longer than English by two fifths, and from right to left.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { INVENTED_LANGUAGE, translate } from '../programmes/language';
import { violations } from '../support/axe';
import { openPage } from '../support/browser';
import { buildWithLanguage } from '../support/with-language';

const { id, direction } = INVENTED_LANGUAGE;
/** A build on a busy machine. */
const PATIENCE = 300_000;

let folder: string;
let said: string;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-language-'));
  const built = await buildWithLanguage(folder);
  said = built.said;
  served = await serve({ folder: built.site, port: 0 });
}, PATIENCE);

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const PAGES = [
  ['the map', `${id}/`],
  ['a territory and a ratio', `${id}/?region=FRE&colour=industry-share`],
  ['an embed', `${id}/embed/`],
  ['an embedded table', `${id}/embed/?view=table`],
  ['a shared view', `share/${id}/europe/`],
  ['the briefing', `${id}/present/`],
] as const;

/** Opens a page of the site with the language once it answers, if it is to answer. */
async function open(path: string, width = 1280) {
  const opened = await openPage({ site: served.url, path, width, until: 'load' });
  if (!path.startsWith('share/'))
    await opened.page.waitForSelector('html[data-ready]', { state: 'attached' });
  await opened.page.evaluate(() => document.fonts.ready);
  return opened;
}

/** Texts that stand beyond the window, and such as stand one on another; those of maps are laid out elsewhere. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const shown = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !one.closest('.unseen, .skip, svg, details:not([open]) :not(summary)') &&
      !one.matches('details:not([open])') &&
      getComputedStyle(one).clipPath === 'none';
    /** What scrolls by itself, or stands over the page as a sheet does. */
    const layerOf = (one: Element | null): Element | null => {
      if (one === null || one === document.body) return null;
      const { overflowX, position } = getComputedStyle(one);
      const apart = /auto|scroll/.test(overflowX) || position === 'fixed';
      return apart ? one : layerOf(one.parentElement);
    };
    const lines: { said: string; box: DOMRect; layer: Element | null }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.nodeValue!.trim() || !shown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2)
          lines.push({ said: node.nodeValue!.trim().slice(0, 40), box, layer: layerOf(parent) });
    }
    const found = lines
      .filter(({ box, layer }) => !layer && (box.left < -1 || box.right > innerWidth + 1))
      .map(({ said }) => `${said} leaves the window`);
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      // Lines of one text stand closer than their boxes are high.
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height);
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((a, at) => {
      for (const b of lines.slice(at + 1)) {
        if (b.box.top > a.box.bottom) break;
        if (a.layer === b.layer && meet(a.box, b.box)) found.push(`${a.said} meets ${b.said}`);
      }
    });
    return { lines: lines.length, found };
  });

test('the build makes pages in what both the code and the programme have words in', () => {
  expect(said).toContain('No pages in "fr": the programme has no words/fr.json.');
});

test('nothing but the registry is edited', async () => {
  const line = /\n {2}\{[^\n]*"rtl"[^\n]*\},/;
  const own = await readFile('src/text/languages.ts', 'utf8');
  const edited = await readFile(join(folder, 'src/text/languages.ts'), 'utf8');
  expect(edited).toMatch(line);
  expect(edited.replace(line, '')).toBe(own);
});

describe.each(PAGES)('%s', (_, path) => {
  test.each([320, 1280])('is whole at %i px', async (width) => {
    const { page, record } = await open(path, width);
    expect(
      await page.evaluate(() => {
        const { dir, lang, scrollWidth } = document.documentElement;
        return {
          dir,
          lang,
          over: scrollWidth - innerWidth,
          runs: getComputedStyle(document.body).direction,
        };
      }),
    ).toEqual({ dir: direction, lang: id, over: 0, runs: direction });
    const { lines, found } = await collisions(page);
    expect(lines).toBeGreaterThan(10);
    expect(found).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await record.expectQuiet();
  });
});

test('every page with other languages lists it, and leads to it', async () => {
  const { page } = await open('', 1280);
  const link = page.locator(`[data-language="${id}"]`);
  expect(await link.textContent()).toBe(translate('Invented'));
  await link.click();
  await page.waitForSelector(`html[lang="${id}"][dir="${direction}"][data-ready]`);
  expect(await page.locator('[data-language]').count()).toBe(2);
  expect(await page.locator('h1').textContent()).toMatch(/^\p{Script=Hebrew}/u);
});

test('a map is not mirrored, and each name stands beside its sign', async () => {
  for (const path of [`${id}/`, `${id}/embed/`]) {
    const { page } = await open(path);
    const [west, east] = await page
      .locator('[data-map] :is([data-region="ES13"], [data-region="FI1D"])')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x).sort((a, b) => a - b));
    expect(
      await page
        .locator('[data-map] [data-region="ES13"]')
        .evaluate((one) => one.getBoundingClientRect().x),
    ).toBe(west);
    expect(east).toBeGreaterThan(west!);
    const names = await page.$$eval('[data-map] .set:has(.badge)', (sets) =>
      sets
        .filter((set) => set.checkVisibility())
        .map((set) => {
          const badge = set.querySelector('.badge')!.getBoundingClientRect();
          const middle = badge.x + badge.width / 2;
          const over = [...set.querySelectorAll('text:not(.letter)')].filter((text) => {
            const { left, right } = text.getBoundingClientRect();
            return left < middle && middle < right;
          });
          return { name: set.textContent.trim(), over: over.length };
        }),
    );
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter(({ over }) => over > 0)).toEqual([]);
  }
});
