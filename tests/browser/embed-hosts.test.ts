/** The embed in other people's pages: each host sets its height right, none is harmed. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { browser } from '../support/browser';

const require = createRequire(import.meta.url);
const SCRIPTS: Readonly<Record<string, string>> = {
  'pym.js': require.resolve('pym.js/dist/pym.v1.min.js'),
  'frames.js': require.resolve('@newswire/frames').replace(/[^/\\]*$/, 'frames.umd.js'),
};

interface Hosted {
  page: Page;
  /** Lines of what should not happen: errors, violations, requests beyond the documents. */
  wrong: string[];
}

/** Serves the host pages from another origin than the embed's: by name instead of by number. */
async function newsroom(site: string, hidden: boolean): Promise<string> {
  const server = createServer((request, response) => {
    void (async () => {
      const file = (request.url ?? '/').slice(1);
      const script = SCRIPTS[file];
      if (!script && !file.endsWith('.html')) {
        response.writeHead(204).end();
        return;
      }
      const text = await readFile(script ?? new URL(`../hosts/${file}`, import.meta.url), 'utf8');
      response.writeHead(200, {
        'Content-Type': `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      });
      response.end(
        text
          .replaceAll('%embed%', `${site}embed/`)
          .replaceAll('%french%', `${site}fr/embed/`)
          .replaceAll('%hidden%', hidden ? 'hidden' : ''),
      );
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

async function host(name: string, { width = 700, hidden = false } = {}): Promise<Hosted> {
  const site = inject('site');
  const HOST = await newsroom(site, hidden);
  const context = await (await browser()).newContext({ viewport: { width, height: 800 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(HOST)) return;
    if (!url.startsWith(site) || request.resourceType() !== 'document') wrong.push(url);
  });
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(`${HOST}${name}.html`);
  return { page, wrong };
}

async function embedIn(page: Page, index = 0): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(index).elementHandle())!.contentFrame();
  if (!frame) throw new Error('there is no frame');
  await frame.waitForSelector('html[data-ready]', { state: 'attached' });
  return frame;
}

/** How many px the frame's box is away from the height of what it holds. */
async function gap(page: Page, index = 0): Promise<number> {
  const frame = await embedIn(page, index);
  const box = await page
    .locator('iframe')
    .nth(index)
    .evaluate((element) => element.clientHeight);
  const height = await frame.evaluate(
    () => document.querySelector('[data-embed]')!.getBoundingClientRect().height,
  );
  return Math.abs(box - height);
}

const fitted = async (page: Page) =>
  (await embedIn(page)).evaluate(() => document.documentElement.hasAttribute('data-fit'));

/** Within a second, which is what a reader waits before it looks broken. */
const expectRight = (page: Page, index = 0) =>
  expect.poll(() => gap(page, index), { timeout: 1000, interval: 50 }).toBeLessThan(2);

describe.each(['pym', 'frames', 'datawrapper', 'embedly', 'wordpress'])('a host of %s', (name) => {
  test('sets the height right, and again when it is resized, without noise', async () => {
    const { page, wrong } = await host(name);
    await embedIn(page);
    await expectRight(page);
    await page.setViewportSize({ width: 480, height: 800 });
    if (name !== 'wordpress') await expectRight(page);
    await page.waitForTimeout(1700);
    expect(await fitted(page)).toBe(false);
    expect(wrong).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
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

test('where nobody listens it fits the box, works without an origin, and leaves when it is right', async () => {
  const { page, wrong } = await host('plain');
  const frame = await embedIn(page);
  const natural = await frame.evaluate(
    () => document.querySelector('[data-embed]')!.getBoundingClientRect().height,
  );
  await expect.poll(() => fitted(page), { timeout: 4000 }).toBe(true);
  expect(await gap(page)).toBeLessThan(1);
  await frame.click('[data-choose-theme="decarbonisation"]');
  expect(await frame.getAttribute('[data-region="LT"]', 'data-part')).toBe('none');
  await page.locator('iframe').evaluate((element, height) => {
    (element as HTMLIFrameElement).height = String(Math.ceil(height));
  }, natural);
  await expect.poll(() => fitted(page), { timeout: 1000 }).toBe(false);
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
        ['data-part', 'data-class', 'aria-selected'].map((name) => region.getAttribute(name)),
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
  expect(await frame.getAttribute('[data-region="LT"]', 'data-class')).toMatch(/^\d$/);
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
