/** The embed in other people's pages: each host sets its height right, none is harmed. */
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectEach } from '../support/each';
import { embedIn, expectRight, gap, host } from '../support/newsroom';

const fitted = async (page: Page) =>
  (await embedIn(page)).evaluate(() => document.documentElement.hasAttribute('data-fit'));

test('every host sets the height right, and again when it is resized, without noise', async () => {
  const hosts = [];
  for (const name of ['pym', 'frames', 'datawrapper', 'embedly', 'wordpress']) {
    const hosted = await host(name);
    await embedIn(hosted.page);
    await expectRight(hosted.page);
    await hosted.page.setViewportSize({ width: 480, height: 800 });
    if (name !== 'wordpress') await expectRight(hosted.page);
    hosts.push({ name, ...hosted });
  }
  // As long as an embed waits for a host to answer; all of them wait at once.
  await hosts[0]!.page.waitForTimeout(1700);
  await expectEach(
    hosts,
    5,
    ({ name }) => name,
    async ({ page, wrong }) => {
      expect(await fitted(page)).toBe(false);
      expect(wrong).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
  );
});

test('two embeds on one page have their own heights, even if one was hidden at first', async () => {
  const { page, wrong } = await host('datawrapper', { hidden: true });
  await embedIn(page, 1);
  await expectRight(page, 1);
  await page.waitForTimeout(2000);
  await page.evaluate(() => (document.querySelector<HTMLElement>('#tab')!.hidden = false));
  await expectRight(page, 0);
  await expectRight(page, 1);
  expect(wrong).toEqual([]);
});

/** The height that it would like, in px, also where it has been fitted already. */
const naturalHeight = (frame: Frame) =>
  frame.evaluate(() => {
    const html = document.documentElement;
    const fitted = html.hasAttribute('data-fit');
    html.removeAttribute('data-fit');
    const { height } = document.querySelector('[data-embed]')!.getBoundingClientRect();
    html.toggleAttribute('data-fit', fitted);
    return height;
  });

test('where nobody listens it fits the box, works without an origin, and leaves when it is right', async () => {
  const { page, wrong } = await host('plain');
  const frame = await embedIn(page);
  const natural = await naturalHeight(frame);
  await expect.poll(() => fitted(page), { timeout: 4000 }).toBe(true);
  expect(await gap(page)).toBeLessThan(1);
  // Nothing may be kept here, and nothing is missed.
  expect(
    await frame.evaluate(() => {
      try {
        return localStorage.length;
      } catch (denied) {
        return (denied as Error).name;
      }
    }),
  ).toBe('SecurityError');
  await frame.click('[data-choose-theme="decarbonisation"]');
  expect(await frame.getAttribute('[data-region="LT"]', 'data-fill')).toBe('quiet');
  await page.locator('iframe').evaluate((element, height) => {
    (element as HTMLIFrameElement).height = String(Math.ceil(height));
  }, natural);
  await expect.poll(() => fitted(page), { timeout: 1000 }).toBe(false);
  expect(wrong).toEqual([]);
});

test('what WordPress cuts at 1000 px is still whole: legend and footer are in reach', async () => {
  const { page, wrong } = await host('wordpress', { words: { query: '?colour=industry-share' } });
  const frame = await embedIn(page);
  // A column of a phone: there the classes stand under each other.
  await page
    .locator('iframe')
    .evaluate((element) => ((element as HTMLIFrameElement).width = '300'));
  await expect.poll(() => naturalHeight(frame)).toBeGreaterThan(1000);
  await expect.poll(() => fitted(page), { timeout: 4000 }).toBe(true);
  expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(1000);
  for (const part of ['[data-region="SI"]', '[data-full]', '[data-choose-colour="theme"]']) {
    const box = (await frame.locator(part).boundingBox())!;
    const frameBox = (await page.locator('iframe').boundingBox())!;
    expect(box.y, part).toBeGreaterThanOrEqual(frameBox.y);
    expect(box.y + box.height, part).toBeLessThanOrEqual(frameBox.y + 1000);
  }
  // The last line of the legend is a scroll away, inside the frame.
  await frame.locator('[data-legend="industry-share"] .note').scrollIntoViewIfNeeded();
  expect(wrong).toEqual([]);
});

test('the height says itself a bounded number of times in ten seconds, however it is asked', async () => {
  const { page, wrong } = await host('datawrapper');
  const frame = await embedIn(page);
  const calm = () =>
    page.evaluate(
      () =>
        (window as unknown as { heard: { type?: string }[] }).heard.filter(
          (data) => data.type === 'embed-size',
        ).length,
    );
  await page.waitForTimeout(3500);
  // Two embeds.
  const before = await calm();
  expect(before).toBeLessThan(24);
  await page.evaluate(async () => {
    const [one] = [...document.querySelectorAll('iframe')];
    for (let n = 0; n < 650; n++) {
      one!.contentWindow!.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
  expect((await calm()) - before).toBeLessThan(26);
  await frame.click('[data-choose-theme="decarbonisation"]');
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  expect(heard.filter((data) => data === null || data === undefined)).toEqual([]);
  expect(wrong).toEqual([]);
});

test('a host chooses and hears what is chosen; hostile messages change nothing', async () => {
  const { page, wrong } = await host('plain');
  const frame = await embedIn(page);
  const post = (data: unknown) =>
    page.locator('iframe').evaluate((element, message) => {
      (element as HTMLIFrameElement).contentWindow!.postMessage(message, '*');
    }, data);
  const picture = () =>
    frame.evaluate(() =>
      [...document.querySelectorAll('[data-region]')].map((region) =>
        ['data-hue', 'data-fill', 'aria-selected'].map((name) => region.getAttribute(name)),
      ),
    );
  const opening = await picture();
  for (const data of [
    null,
    7,
    '',
    '<b>',
    'pymxPYMxmapxPYMxnavigateToxPYMxhttps://example.org',
    { type: 'transition-atlas:set', theme: '__proto__', region: 'constructor', colour: {} },
    { type: 'transition-atlas:set', language: '__proto__' },
    { type: 'transition-atlas:set', language: 'https://example.org/' },
    { type: 'transition-atlas:get', theme: 'decarbonisation' },
    { message: 'ready', secret: '' },
    [['type', 'transition-atlas:set']],
  ])
    await post(data);
  await page.waitForTimeout(200);
  expect(await picture()).toEqual(opening);

  await post({ type: 'transition-atlas:set', region: 'LT', colour: 'unemployment' });
  await expect.poll(() => frame.getAttribute('[data-region="LT"]', 'aria-selected')).toBe('true');
  expect(await frame.getAttribute('[data-region="LT"]', 'data-fill')).toMatch(/^\d$/);
  await post({ type: 'transition-atlas:set', region: null, colour: 'theme' });
  await expect.poll(picture).toEqual(opening);

  await frame.locator('[data-region="FI1D"]').click();
  const said = () =>
    page.evaluate(() =>
      (window as unknown as { heard: { type?: string }[] }).heard.filter((data) =>
        data.type?.startsWith('transition-atlas:'),
      ),
    );
  await expect
    .poll(said)
    .toEqual([
      { type: 'transition-atlas:ready' },
      { type: 'transition-atlas:select', region: 'FI1D', theme: null },
    ]);
  await post({ type: 'transition-atlas:set', language: 'fr' });
  await expect
    .poll(async () => (await embedIn(page)).evaluate(() => document.documentElement.lang))
    .toBe('fr');
  expect(frame.url()).toContain('/fr/embed/?region=FI1D');
  expect(wrong).toEqual([]);
});
