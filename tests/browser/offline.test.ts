/** Without a network: what was opened once opens again, until the reader has it removed. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { browser } from '../support/browser';

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const VERSION = /"version":"\w+"/;
const TITLE = 'The next build';

/** A build that differs in a page, and hence in its version. */
let next = '';
beforeAll(async () => {
  next = await mkdtemp(join(tmpdir(), 'atlas-'));
  const left = /^(pictures|v|share|oembed)$/;
  await cp(dist, next, {
    recursive: true,
    filter: (path) => !left.test(path.slice(dist.length + 1)),
  });
  const change = async (name: string, from: RegExp, to: string) => {
    const text = await readFile(join(next, name), 'utf8');
    expect(text).toMatch(from);
    await writeFile(join(next, name), text.replace(from, to));
  };
  await change('service-worker.js', VERSION, '"version":"next"');
  await change('present/index.html', /<title>[^<]*/, `<title>${TITLE}`);
});
afterAll(() => rm(next, { recursive: true }));

/** A site of its own, which can go away, and a reader whose browser may keep it. */
async function visit(base = '/') {
  let server = await serve({ folder: dist, base, port: 0 });
  const { url } = server;
  const context = await (
    await browser()
  ).newContext({ baseURL: url, serviceWorkers: 'allow', locale: 'en-GB' });
  onTestFinished(async () => {
    await context.close();
    await server.close();
  });
  const page = await context.newPage();
  return {
    page,
    goOffline: () => server.close(),
    async deploy(folder: string) {
      await server.close();
      server = await serve({ folder, base, port: Number(new URL(url).port) });
      expect(server.url).toBe(url);
    },
  };
}

async function open(page: Page, path: string) {
  await page.goto(path);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

const note = (page: Page, state: 'on' | 'off') => page.locator(`[data-offline="${state}"]`);

/** What is kept, by its path below the site, under the names that tell versions apart. */
const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      found[name.split(' ').at(-1)!] = requests.map(({ url }) => new URL(url).pathname);
    }
    const registrations = await navigator.serviceWorker.getRegistrations();
    return { found, workers: registrations.length };
  });

test.each(['/', '/some/path/'])(
  'map and briefing of %s answer without a network after one visit to the map',
  async (base) => {
    const { page, goOffline } = await visit(base);
    await open(page, 'fr/');
    await note(page, 'on').waitFor();
    expect(await note(page, 'on').textContent()).toContain('hors connexion');
    await open(page, '');
    await note(page, 'on').waitFor();
    await goOffline();

    for (const path of [
      '?colour=unemployment',
      'fr/?theme=decarbonisation',
      '?colour=unemployment',
    ])
      await open(page, path);
    await page.locator('[data-map] [data-region="SI"]').click();
    await expect.poll(() => page.locator('[data-panel] h2').textContent()).toBe('Slovenia');
    // The code of the dialogs was never asked for while there was a network.
    await page.locator('.takers [data-take="download"][role="button"]').click();
    await page.waitForSelector('dialog');

    await open(page, 'present/');
    await page.locator('[data-play]').click();
    await page.waitForSelector('[data-stage]');
    const slide = () => new URL(page.url()).searchParams.get('slide');
    await expect.poll(slide).not.toBeNull();
    const first = slide();
    await page.keyboard.press('PageDown');
    await expect.poll(slide).not.toBe(first);
    expect(await page.context().cookies()).toEqual([]);
  },
);

test('only what opens again is kept: no picture, no embed, nothing frozen', async () => {
  const { page } = await visit();
  await open(page, '');
  await note(page, 'on').waitFor();
  const { found } = await keptBy(page);
  const [paths = []] = Object.values(found);
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/present/', '/credits/', '/data/programme.json']),
  );
  expect(paths.filter((path) => /^\/(embed|v|pictures|share|fr)\b/.test(path))).toEqual([]);
  for (const path of ['embed/', 'embed.js'])
    expect(
      await readFile(join(dist, path, path.endsWith('/') ? 'index.html' : '.'), 'utf8'),
    ).not.toMatch(/serviceWorker|caches/);
});

test('a new build takes the place of the old one', async () => {
  const { page, deploy, goOffline } = await visit();
  await open(page, '');
  await note(page, 'on').waitFor();
  const before = Object.keys((await keptBy(page)).found);
  expect(before).toHaveLength(1);
  await deploy(next);
  await open(page, '');
  await expect.poll(async () => Object.keys((await keptBy(page)).found)).toEqual(['next']);
  await goOffline();
  await open(page, 'present/');
  expect(await page.title()).toBe(TITLE);
});

test('the reader has it removed, and it stays so until asked for', async () => {
  const { page } = await visit();
  await open(page, '');
  await note(page, 'on').getByRole('button').click();
  await note(page, 'off').waitFor();
  const nothing = { found: { off: [] }, workers: 0 };
  expect(await keptBy(page)).toEqual(nothing);
  await open(page, 'present/');
  await note(page, 'off').waitFor();
  expect(await keptBy(page)).toEqual(nothing);

  await note(page, 'off').getByRole('button').click();
  await note(page, 'on').waitFor();
  expect((await keptBy(page)).workers).toBe(1);
  await open(page, '?theme=decarbonisation&offline=off');
  await note(page, 'off').waitFor();
  expect(await keptBy(page)).toEqual(nothing);
  await open(page, '?offline=on');
  await note(page, 'on').waitFor();
});
