/** The map under fingers, on a phone of 320 CSS pixels. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAnswer, expectSaid, openAtlas, pointOn, scaleOf, twelve, untilStill } from './atlas';

const phone = { width: 320, height: 640, touch: true } as const;

const address = (page: Page) => page.evaluate(() => location.search);
const scrollTop = (page: Page) => page.evaluate(() => scrollY);

/** Brings the map to the top of the window and waits until it stands still. */
async function showMap(page: Page) {
  await page
    .locator('[data-map]')
    .evaluate((map) => map.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

/** A place `distance` pixels outside a region on one side, nearer to it than to any other. */
async function pointBeside(page: Page, region: string, [dx, dy]: readonly [number, number]) {
  return page.evaluate(
    ({ id, dx, dy }) => {
      const mark = document.querySelector<SVGPathElement>(`[data-map] [data-region="${id}"]`)!;
      const matrix = mark.getScreenCTM()!.inverse();
      const box = mark.getBoundingClientRect();
      const holds = (x: number, y: number) =>
        mark.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
      // From the middle of the region outwards until its land ends, then as far again as asked.
      let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const length = Math.hypot(dx, dy);
      while (holds(x, y)) [x, y] = [x + dx / length, y + dy / length];
      return { x: x + dx, y: y + dy };
    },
    { id: region, dx, dy },
  );
}

/** Fingers that come down, move in steps and are lifted. */
async function gesture(page: Page, path: readonly (readonly { x: number; y: number }[])[]) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touchPoints = (points: readonly { x: number; y: number }[]) =>
    points.map(({ x, y }, id) => ({ x, y, id }));
  const [first, ...rest] = path;
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: touchPoints(first!),
  });
  for (const points of rest)
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: touchPoints(points),
    });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

const between = (from: number, to: number, steps: number) =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);

describe('a tap', () => {
  test('on each of the twelve chooses it', async () => {
    const { page, record } = await openAtlas(phone);
    let before = {};
    for (const region of twelve) {
      await showMap(page);
      const { x, y } = await pointOn(page, region);
      await page.touchscreen.tap(x, y);
      await expect.poll(() => address(page)).toBe(`?region=${region}`);
      await expectSaid(page, before, { region });
      before = { region };
      await page.locator('[data-panel] button').first().tap();
      await expect.poll(() => address(page)).toBe('');
      await expectSaid(page, before, {});
      before = {};
    }
    await record.expectQuiet();
  });

  test.each([
    ['Greater Manchester', 'UKD3', [-14, 0]],
    ['Greater Manchester', 'UKD3', [12, -12]],
    ['Cantabria', 'ES13', [0, -20]],
    ['Cantabria', 'ES13', [-18, 0]],
    ['Slovenia', 'SI', [20, 0]],
  ] as const)('beside %s (%s), %j pixels away, is close enough', async (_, region, way) => {
    const { page } = await openAtlas(phone);
    await showMap(page);
    const { x, y } = await pointBeside(page, region, way);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => address(page)).toBe(`?region=${region}`);
  });

  test('far from every region chooses nothing, and lets go', async () => {
    const { page } = await openAtlas({ ...phone, path: '?region=SE31' });
    await expectAnswer(page, { region: 'SE31' });
    await showMap(page);
    const box = (await page.locator('[data-map]').boundingBox())!;
    // The Atlantic, west of Ireland.
    await page.touchscreen.tap(box.x + 8, box.y + box.height * 0.35);
    await expect.poll(() => address(page)).toBe('');
  });

  test('on a legend line chooses its theme', async () => {
    const { page } = await openAtlas(phone);
    await page.locator('[data-island="side"] [data-choose-theme="digital-skills"]').tap();
    await expect.poll(() => address(page)).toBe('?theme=digital-skills');
  });
});

describe('the sheet of a region on a phone', () => {
  test('leaves every chosen region in sight', async () => {
    const { page } = await openAtlas(phone);
    for (const region of twelve) {
      await showMap(page);
      const { x, y } = await pointOn(page, region);
      await page.touchscreen.tap(x, y);
      const panel = page.locator('[data-panel]');
      await panel.waitFor();
      await untilStill(() => scrollTop(page));
      const covered = async () => {
        const land = await pointOn(page, region);
        return page.evaluate(({ x, y }) => {
          const top = document.elementFromPoint(x, y);
          return !top || !top.closest('.map-place, [data-map]');
        }, land);
      };
      await expect.poll(covered).toBe(false);
      await panel.getByRole('button').first().tap();
      await panel.waitFor({ state: 'detached' });
    }
  });

  test('can be read to its end', async () => {
    const { page } = await openAtlas({ ...phone, path: '?region=FRE' });
    const last = page.locator('[data-panel] li').last();
    await last.scrollIntoViewIfNeeded();
    const box = (await last.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    expect(
      await page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-panel]') !== null,
        { x: box.x + 10, y: box.y + box.height / 2 },
      ),
    ).toBe(true);
  });
});

describe('fingers', () => {
  test('one scrolls the page and leaves the map alone', async () => {
    const { page, record } = await openAtlas(phone);
    await showMap(page);
    const box = (await page.locator('[data-map]').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.8];
    const home = await scaleOf(page);
    const top = await scrollTop(page);
    await gesture(
      page,
      between(0, -200, 20).map((dy) => [{ x, y: y + dy }]),
    );
    expect(await untilStill(() => scrollTop(page))).toBeGreaterThan(top + 120);
    expect(await scaleOf(page)).toBe(home);
    expect(await address(page)).toBe('');
    expect(await page.locator('[data-map][data-moved]').count()).toBe(0);
    await record.expectQuiet();
  });

  test('two zoom the map, and neither scroll nor zoom the page', async () => {
    const { page, record } = await openAtlas(phone);
    await showMap(page);
    const box = (await page.locator('[data-map]').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const home = await scaleOf(page);
    const top = await scrollTop(page);
    await gesture(
      page,
      between(30, 90, 8).map((reach) => [
        { x: x - reach, y },
        { x: x + reach, y },
      ]),
    );
    // Three times as far apart, three times as large.
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(home * 2.5);
    expect(await scaleOf(page)).toBeLessThan(home * 3.5);
    expect(await untilStill(() => scrollTop(page))).toBe(top);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    expect(await address(page)).toBe('');
    await record.expectQuiet();
  });

  test('two move a zoomed map', async () => {
    const { page } = await openAtlas(phone);
    await showMap(page);
    await page.locator('[data-map] button').first().tap();
    const place = () =>
      page
        .locator('[data-map] [data-region="DED"]')
        .evaluate((mark) => Math.round(mark.getBoundingClientRect().x));
    await page.locator('[data-map][data-moved]').waitFor();
    const before = await untilStill(place);
    const top = await scrollTop(page);
    const box = (await page.locator('[data-map]').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await gesture(
      page,
      between(0, -40, 8).map((dx) => [
        { x: x + dx - 30, y },
        { x: x + dx + 30, y },
      ]),
    );
    await expect.poll(place).toBeLessThan(before - 25);
    expect(await untilStill(() => scrollTop(page))).toBe(top);
  });
});
