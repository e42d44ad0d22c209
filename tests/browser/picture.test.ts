/** The picture before JavaScript, and what JavaScript leaves of it. */
import { describe, expect, test } from 'vitest';
import { summary } from '../../src/scene/summary';
import {
  english,
  expectAnswer,
  french,
  nameOf,
  openAtlas,
  routed,
  scaleOf,
  twelve,
  untilWhole,
} from './atlas';
import { openPage } from '../support/browser';

describe('without JavaScript', () => {
  test.each([
    ['English', '', english],
    ['French', 'fr/', french],
  ] as const)(
    'map, names, legend, summary, table and sources are there, in %s',
    async (_, path, of) => {
      const { page, record } = await openPage({ path, javaScript: false });
      const visible = async (selector: string) => {
        const all = await page.locator(selector).all();
        const shown = await Promise.all(all.map((one) => one.isVisible()));
        return shown.filter(Boolean).length;
      };
      expect(await visible('[data-map] [data-region]')).toBe(twelve.length);
      expect(await visible('[data-map] [data-label]')).toBe(twelve.length);
      expect(await visible('#land')).toBe(1);
      expect(await visible('[data-island="table"] tbody tr')).toBe(twelve.length);
      expect(await visible('[data-island="projects"] li')).toBe(twelve.length);
      expect(await visible('[data-island="matrix"] tbody tr')).toBe(twelve.length);
      expect(await visible('[data-island="ranking"] li')).toBe(twelve.length);
      const said = await page.locator('main').innerText();
      for (const { name } of Object.values(of.facts.words.themes)) expect(said).toContain(name);
      expect(said).toContain(summary(of.facts, of.text));
      for (const { title } of of.facts.programme.sources) expect(said).toContain(title);
      // A browser without scripts refuses those that the page names.
      await record.expectQuiet(/\.js csp$/);
    },
  );

  test('no control is shown that would do nothing', async () => {
    const { page } = await openPage({ javaScript: false });
    expect(await page.getByRole('combobox').isVisible()).toBe(false);
    for (const selector of [
      '[data-choose-colour]',
      '[data-choose-theme=""]',
      '[data-map] button',
    ]) {
      const all = await page.locator(selector).all();
      expect(all.length).toBeGreaterThan(0);
      for (const one of all) expect(await one.isVisible(), selector).toBe(false);
    }
    // What else is a button is a name or a legend, and does not look like a control.
    const cursors = await page
      .locator('button:visible')
      .evaluateAll((all) => [...new Set(all.map((button) => getComputedStyle(button).cursor))]);
    expect(cursors.length).toBeGreaterThan(0);
    expect(cursors).not.toContain('pointer');
  });

  test('the page is one picture to a screen reader, with words for it', async () => {
    const { page } = await openPage({ javaScript: false });
    const map = page.getByRole('img').first();
    expect(await map.getAttribute('aria-labelledby')).not.toBeNull();
    const said = await page.locator('#map-description').textContent();
    for (const region of twelve) expect(said).toContain(nameOf(region));
  });

  test('fits a phone of 320 pixels', async () => {
    const { page } = await openPage({ javaScript: false, width: 320 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

describe('with JavaScript', () => {
  test.each(['', 'fr/', '?region=LT&colour=unemployment'])(
    'the prerendered nodes of /%s come alive, none is made again',
    async (path) => {
      const { page, record } = await openAtlas({
        path,
        prepare: async (page) => {
          await page.addInitScript(() => {
            // Before any deferred script has run.
            document.addEventListener('readystatechange', () => {
              if (document.readyState !== 'interactive') return;
              Object.assign(window, {
                before: [
                  ...document.querySelectorAll(
                    '[data-map] path, [data-map] text, [data-island] :is(button, li, tr, th, td, h3)',
                  ),
                ],
              });
            });
          });
        },
      });
      const { count, lost } = await page.evaluate(() => {
        const { before } = window as unknown as { before: Element[] };
        return {
          count: before.length,
          lost: before
            .filter((node) => !node.isConnected)
            .map((node) => node.outerHTML.slice(0, 120)),
        };
      });
      expect(count).toBeGreaterThan(200);
      // A ratio's legend is shorter: what the theme legend alone shows may go.
      if (!path.includes('colour')) expect(lost).toEqual([]);
      expect(lost.filter((html) => /<(path|tr|td|th)/.test(html))).toEqual([]);
      await record.expectQuiet();
    },
  );

  test('nothing on the page moves while it comes alive', async () => {
    const { page } = await openAtlas({
      prepare: async (page) => {
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
      },
    });
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
  });

  test('an open page goes on answering without the network', async () => {
    const { page, record } = await openAtlas();
    // What is asked for later is fetched while there is time.
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.locator('[data-island="side"] [data-choose-theme="decarbonisation"]').click();
    await expectAnswer(page, { theme: 'decarbonisation' });
    await page.locator('[data-map] [data-region="FRF"]').dispatchEvent('click');
    await expectAnswer(page, { theme: 'decarbonisation', region: 'FRF' });
    await page.locator('[data-choose-colour="unemployment"]').click();
    await expectAnswer(page, {
      theme: 'decarbonisation',
      region: 'FRF',
      colour: 'unemployment',
    });
    const home = await scaleOf(page);
    await page.locator('[data-map] button').first().click();
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(home * 1.5);
    // The names are placed anew when the map has come to rest.
    await expect
      .poll(() => page.locator('[data-map] [data-set="moved"]').count())
      .toBeGreaterThan(0);
    await page.getByRole('combobox').fill('lietuva');
    await page.getByRole('combobox').press('Enter');
    await expectAnswer(page, { region: 'LT', colour: 'unemployment' });
    await record.expectQuiet();
  });

  test('a browser that denies storage is no worse off, and nothing is stored', async () => {
    const { page, record } = await openAtlas({
      prepare: async (page) => {
        await page.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException('denied', 'SecurityError');
              },
            });
        });
      },
    });
    await page.locator('[data-choose-colour="gdp-per-head"]').click();
    await expectAnswer(page, { colour: 'gdp-per-head' });
    await record.expectQuiet();
  });

  test('under a path of its own nothing is missing', async () => {
    const { page, record } = await openAtlas({ below: true, path: 'fr/?region=SI' });
    await expectAnswer(page, { region: 'SI' }, french);
    await record.expectQuiet();
  });

  test('a slow phone has the picture long before the answers', async () => {
    const { page } = await openPage({
      until: 'load',
      cpu: 4,
      prepare: routed('**/data/*.json', () => undefined),
    });
    expect(await page.locator('[data-map] [data-region]').count()).toBe(twelve.length);
    expect(await page.locator('html[data-ready]').count()).toBe(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await untilWhole(page);
  });
});
