/** The map under a mouse. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  english,
  expectAnswer,
  nameOf,
  openAtlas,
  pointOn,
  scaleOf,
  twelve,
  untilStill,
} from './atlas';

const marked = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      ['matrix', 'ranking', 'projects', 'table'].map((part) => [
        part,
        [...document.querySelectorAll(`[data-island="${part}"] :is(tr, li)[data-on] button`)].map(
          (button) => button.textContent.trim(),
        ),
      ]),
    ),
  );
const everywhere = (names: readonly string[]) => ({
  matrix: names,
  ranking: names,
  projects: names,
  table: names,
});

/** Where the map lies on the screen. */
const mapBox = async (page: Page) => (await page.locator('[data-map]').boundingBox())!;

/** The middle of the map, away from any region: between England and the Baltic lies the sea. */
async function openSea(page: Page) {
  const point = await page.evaluate(() => {
    const box = document.querySelector('[data-map]')!.getBoundingClientRect();
    const near = (x: number, y: number) =>
      [...document.querySelectorAll('[data-map] [data-region], [data-map] [data-label]')].some(
        (mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          return x > left - 30 && x < right + 30 && y > top - 30 && y < bottom + 30;
        },
      );
    for (let step = 2; step < 18; step++)
      for (let across = 2; across < 18; across++) {
        const x = box.left + (box.width * across) / 20;
        const y = box.top + (box.height * step) / 20;
        const top = document.elementFromPoint(x, y);
        if (!near(x, y) && top?.closest('[data-map]') && !top.closest('button')) return { x, y };
      }
    return null;
  });
  if (!point) throw new Error('there is no open sea');
  return point;
}

describe('hovering', () => {
  test('over a region marks it in map, matrix, ranking, cards and table, and says what it is', async () => {
    const { page, record } = await openAtlas({ height: 900 });
    for (const region of twelve) {
      const { x, y } = await pointOn(page, region);
      await page.mouse.move(x, y);
      await expect.poll(() => marked(page)).toEqual(everywhere([nameOf(region)]));
      const tip = page.locator('[data-map] .tip');
      await expect.poll(() => tip.textContent()).toContain(nameOf(region));
    }
    await page.mouse.move(0, 0);
    await expect.poll(() => marked(page)).toEqual(everywhere([]));
    expect(await page.locator('[data-map] .tip').count()).toBe(0);
    expect(await page.evaluate(() => location.search)).toBe('');
    await record.expectQuiet();
  });

  test('says the figure that colours the map', async () => {
    const { page } = await openAtlas({ path: '?colour=unemployment', height: 900 });
    await expectAnswer(page, { colour: 'unemployment' });
    const { x, y } = await pointOn(page, 'LT');
    await page.mouse.move(x, y);
    const said = english.text.value(6.2, 'percent', 1);
    await expect.poll(() => page.locator('[data-map] .tip').textContent()).toContain(said);
  });

  test.each(['matrix', 'ranking', 'projects', 'table', 'small'])(
    'over a name in "%s" marks the region everywhere else',
    async (part) => {
      const { page } = await openAtlas();
      await page
        .locator(`[data-island="${part}"]`)
        .getByRole('button', { name: 'Saxony', exact: true })
        .first()
        .hover();
      await expect.poll(() => marked(page)).toEqual(everywhere(['Saxony']));
      expect(await page.locator('[data-map] .tip').textContent()).toContain('Saxony');
    },
  );

  test('the tooltip stays in the window for every region', async () => {
    const { page } = await openAtlas({ width: 768, height: 1000 });
    for (const region of twelve) {
      const { x, y } = await pointOn(page, region);
      await page.mouse.move(x, y);
      const tip = page.locator('[data-map] .tip');
      await expect.poll(() => tip.textContent()).toContain(nameOf(region));
      const box = (await tip.boundingBox())!;
      expect(box.x, region).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, region).toBeLessThanOrEqual(768);
      expect(box.y, region).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('clicking', () => {
  test('a region chooses it, again lets it go, the sea lets it go', async () => {
    const { page, record } = await openAtlas({ height: 900 });
    const { x, y } = await pointOn(page, 'DED');
    await page.mouse.click(x, y);
    await expectAnswer(page, { region: 'DED' });
    await page.mouse.click(x, y);
    await expectAnswer(page, {});
    await page.mouse.click(x, y);
    await expectAnswer(page, { region: 'DED' });
    const sea = await openSea(page);
    await page.mouse.click(sea.x, sea.y);
    await expectAnswer(page, {});
    await record.expectQuiet();
  });

  test('each of the twelve where its land is chooses it', async () => {
    const { page } = await openAtlas({ height: 900 });
    for (const region of twelve) {
      const { x, y } = await pointOn(page, region);
      await page.mouse.click(x, y);
      await expect.poll(() => page.evaluate(() => location.search)).toBe(`?region=${region}`);
    }
  });
});

describe('zooming', () => {
  const buttons = (page: Page) => page.locator('[data-map]').getByRole('button');

  test('by buttons: in, out, and all of Europe again', async () => {
    const { page, record } = await openAtlas();
    const home = await scaleOf(page);
    const [into, out, all] = ['map.zoom-in', 'map.zoom-out', 'map.reset'].map((key) =>
      buttons(page).filter({ hasText: english.text.say(key as 'map.reset') }),
    );
    expect(await all!.isDisabled()).toBe(true);
    await into!.click();
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(home * 1.5);
    await out!.click();
    await expect.poll(() => scaleOf(page)).toBeCloseTo(home, 5);
    await into!.click();
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(home * 1.5);
    await all!.click();
    await expect.poll(() => scaleOf(page)).toBeCloseTo(home, 5);
    await expectAnswer(page, {});
    await record.expectQuiet();
  });

  test('a plain wheel scrolls the page, with Ctrl it zooms and the page stays', async () => {
    const { page, record } = await openAtlas({ height: 600 });
    const { x, y } = await openSea(page);
    const home = await scaleOf(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await scaleOf(page)).toBe(home);
    await page.mouse.wheel(0, -1000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(home * 1.2);
    await page.keyboard.up('Control');
    expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
    await record.expectQuiet();
  });

  test('keeps the land under the pointer where it is', async () => {
    const { page } = await openAtlas({ height: 900 });
    const { x, y } = await pointOn(page, 'DED');
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    const under = () =>
      page.evaluate(
        ([x, y]) => {
          const mark = document.querySelector<SVGPathElement>('[data-map] [data-region="DED"]')!;
          return mark.isPointInFill(
            new DOMPoint(x, y).matrixTransform(mark.getScreenCTM()!.inverse()),
          );
        },
        [x, y] as const,
      );
    await expect.poll(under).toBe(true);
  });

  test('by double click on the sea, and with Shift back; nothing is chosen', async () => {
    const { page } = await openAtlas({ height: 900 });
    const home = await scaleOf(page);
    const { x, y } = await openSea(page);
    await page.mouse.dblclick(x, y);
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(home * 1.9);
    await page.keyboard.down('Shift');
    await page.mouse.dblclick(x, y);
    await page.keyboard.up('Shift');
    await expect.poll(() => scaleOf(page)).toBeLessThan(home * 1.1);
    expect(await page.evaluate(() => location.search)).toBe('');
  });

  test('a mouse drags the moved map, and what it let go of is not chosen', async () => {
    const { page, record } = await openAtlas({ height: 900 });
    await page
      .locator('[data-map]')
      .getByRole('button', { name: english.text.say('map.zoom-in') })
      .click();
    await expect.poll(() => page.locator('[data-map][data-moved]').count()).toBe(1);
    const box = await mapBox(page);
    const place = () =>
      page
        .locator('[data-map] [data-region="DED"]')
        .evaluate((mark) => mark.getBoundingClientRect().x);
    // The movement of the button ends before the hand begins.
    const last = await untilStill(place);
    const from = await pointOn(page, 'DED');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 20, from.y - 10, { steps: 4 });
    await page.mouse.move(from.x - box.width / 12, from.y - 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(place).toBeLessThan(last - 20);
    expect(await page.evaluate(() => location.search)).toBe('');
    await record.expectQuiet();
  });

  test('with less motion is a cut', async () => {
    const { page } = await openAtlas({ reducedMotion: true });
    const home = await scaleOf(page);
    const [first, ...later] = await page.evaluate(async () => {
      const mark = document.querySelector<SVGPathElement>('[data-map] [data-region]')!;
      document.querySelector<HTMLElement>('[data-map] button')!.click();
      const scales: number[] = [];
      for (let frame = 0; frame < 4; frame++) {
        await new Promise(requestAnimationFrame);
        scales.push(mark.getScreenCTM()!.a);
      }
      return scales;
    });
    expect(first).toBeGreaterThan(home * 1.5);
    for (const scale of later) expect(scale).toBe(first);
  });

  test('moves there where motion is welcome, and is there within 600 ms', async () => {
    const { page } = await openAtlas();
    const home = await scaleOf(page);
    const { scales, took } = await page.evaluate(async () => {
      const mark = document.querySelector<SVGPathElement>('[data-map] [data-region]')!;
      const began = performance.now();
      document.querySelector<HTMLElement>('[data-map] button')!.click();
      const scales: number[] = [];
      let changed = began;
      while (performance.now() - began < 1000) {
        const now = await new Promise<number>((done) => requestAnimationFrame(done));
        const scale = mark.getScreenCTM()!.a;
        if (scale !== scales.at(-1)) changed = now;
        scales.push(scale);
      }
      return { scales: [...new Set(scales)], took: changed - began };
    });
    expect(scales.length).toBeGreaterThan(2);
    expect(scales.at(-1)).toBeGreaterThan(home * 1.5);
    expect(took).toBeLessThan(600);
  });
});
