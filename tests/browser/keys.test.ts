/** The map by keyboard alone. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAnswer, expectSaid, openAtlas, scaleOf, twelve, untilStill } from './atlas';

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

/** The region that has the focus, or null. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? null);

/** Presses Tab until the focus is on the map; fails when the page's end comes first. */
async function tabToMap(page: Page): Promise<string> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const region = await focused(page);
    if (region) return region;
  }
  throw new Error('the map has no tab stop');
}

/** Outlines drawn round a region: their widths in CSS pixels, as far as they are seen. */
const outlinesOf = (page: Page, region: string) =>
  page.evaluate((id) => {
    const mark = document.querySelector(`[data-map] [data-region="${id}"]`)!;
    return [...document.querySelectorAll('[data-map] path')]
      .filter((path) => path !== mark && path.getAttribute('d') === mark.getAttribute('d'))
      .map((path) => getComputedStyle(path))
      .filter(({ stroke, opacity }) => stroke !== 'none' && opacity !== '0')
      .map(({ strokeWidth }) => parseFloat(strokeWidth));
  }, region);

describe('the map under a keyboard', () => {
  test('is one tab stop, which is where one left it', async () => {
    const { page, record } = await openAtlas();
    const first = await tabToMap(page);
    expect(await page.locator('[data-map] [data-region][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(last);
    expect(await page.locator('[data-map] [data-region][tabindex="0"]').count()).toBe(1);
    await record.expectQuiet();
  });

  test('all twelve are reached by arrows from anywhere, and chosen by Enter', async () => {
    const { page, record } = await openAtlas();
    await tabToMap(page);
    // Where each arrow leads from each region.
    const ways = new Map<string, (readonly [string, string])[]>();
    for (const region of twelve) {
      const found: [string, string][] = [];
      for (const key of ARROWS) {
        await page.evaluate(
          (id) => document.querySelector<SVGElement>(`[data-map] [data-region="${id}"]`)?.focus(),
          region,
        );
        await page.keyboard.press(key);
        found.push([key, (await focused(page)) ?? '']);
      }
      ways.set(region, found);
    }
    /** The keys from a region to every other, shortest first. */
    const routesFrom = (start: string) => {
      const routes = new Map<string, string[]>([[start, []]]);
      for (const [region, keys] of routes)
        for (const [key, next] of ways.get(region) ?? [])
          if (!routes.has(next)) routes.set(next, [...keys, key]);
      return routes;
    };
    for (const region of twelve)
      expect([...routesFrom(region).keys()].sort(), region).toEqual([...twelve].sort());

    // And now as a reader would: from one to the next, and Enter.
    let at = (await focused(page))!;
    let before = {};
    for (const region of twelve) {
      for (const key of routesFrom(at).get(region)!) await page.keyboard.press(key);
      expect(await focused(page)).toBe(region);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => location.search)).toBe(`?region=${region}`);
      await expectSaid(page, before, { region });
      before = { region };
      at = region;
    }
    await record.expectQuiet();
  });

  test('arrows do not scroll the page, and other keys are left alone', async () => {
    const { page } = await openAtlas({ height: 500 });
    const region = await tabToMap(page);
    // The browser brings what has the focus into sight.
    const top = await untilStill(() => page.evaluate(() => scrollY));
    for (const key of ARROWS) await page.keyboard.press(key);
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => location.search)).not.toBe('');
    expect(await untilStill(() => page.evaluate(() => scrollY))).toBe(top);
    await page.keyboard.press('Home');
    const now = await focused(page);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('x');
    expect(await focused(page)).toBe(now);
    expect(region).not.toBe('');
  });

  test('Enter and Space choose and let go, Escape lets go and then leaves', async () => {
    const { page, record } = await openAtlas();
    const region = await tabToMap(page);
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(() => location.search)).toBe(`?region=${region}`);
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(() => location.search)).toBe('');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.search)).toBe(`?region=${region}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => location.search)).toBe('');
    expect(await focused(page)).toBe(region);
    await expectSaid(page, { region }, {});
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBeNull();
    await expectAnswer(page, {});
    await record.expectQuiet();
  });

  test('Home and End go to the first and the last region', async () => {
    const { page } = await openAtlas();
    await tabToMap(page);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(twelve.at(-1));
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(twelve[0]);
  });

  test('shows which region has the focus, apart from what is chosen', async () => {
    const { page } = await openAtlas();
    const region = await tabToMap(page);
    await expect.poll(() => outlinesOf(page, region)).not.toEqual([]);
    expect(Math.max(...(await outlinesOf(page, region)))).toBeGreaterThanOrEqual(1.5);
    const onlyFocus = (await outlinesOf(page, region)).length;
    await page.keyboard.press('End');
    const next = (await focused(page))!;
    await expect.poll(() => outlinesOf(page, region)).toEqual([]);
    await expect.poll(() => outlinesOf(page, next)).toHaveLength(onlyFocus);
    // Chosen and focused is more than focused, and chosen stays when the focus goes on.
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => outlinesOf(page, next)).not.toEqual([]);
    await expect.poll(async () => outlinesOf(page, (await focused(page))!)).not.toEqual([]);
  });

  test('marks the focused region in every chart', async () => {
    const { page } = await openAtlas();
    await tabToMap(page);
    await page.keyboard.press('Home');
    for (const part of ['matrix', 'ranking', 'projects', 'table'])
      await expect
        .poll(() => page.locator(`[data-island="${part}"] [data-on] button`).first().textContent())
        .toMatch(/Cantabria/);
  });

  test('plus and minus zoom, nought shows all again', async () => {
    const { page, record } = await openAtlas();
    await tabToMap(page);
    const home = await scaleOf(page);
    await page.keyboard.press('+');
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(home * 1.4);
    await page.keyboard.press('=');
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(home * 2);
    await page.keyboard.press('-');
    await expect.poll(() => scaleOf(page)).toBeLessThan(home * 2);
    await page.keyboard.press('0');
    await expect.poll(() => scaleOf(page)).toBeCloseTo(home, 5);
    await record.expectQuiet();
  });
});

describe('the page under a keyboard', () => {
  test('leads first to the map, past everything else', async () => {
    const { page } = await openAtlas();
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#map');
    const box = await skip.boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await tabToMap(page)).toBe(twelve[0]);
  });

  test('shows the focus at every stop', async () => {
    const { page } = await openAtlas();
    const unseen: string[] = [];
    for (let stops = 0; stops < 200; stops++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const name = `${element.tagName} ${element.textContent.trim().slice(0, 30)}`;
        // A region of the map has a ring of its own.
        const shown =
          element.hasAttribute('data-region') ||
          (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
        return { name, shown };
      });
      if (!stop) break;
      if (!stop.shown) unseen.push(stop.name);
    }
    expect(unseen).toEqual([]);
  });
});
