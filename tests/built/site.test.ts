/** What ships: every page of dist/, read as files. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { faults } from '../../scripts/page.mjs';
import type { Views } from '../../src/data/views';
import { LANGUAGES } from '../../src/text/languages';
import { browser } from '../support/browser';
import { expectEach } from '../support/each';

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/'),
  );
interface Page {
  readonly path: string;
  readonly html: string;
}

const pages: readonly Page[] = await Promise.all(
  files
    .filter((file) => file.endsWith('.html'))
    .map(async (path) => ({ path, html: await readFile(join(dist, path), 'utf8') })),
);
const views = pages.filter((page) => page.path !== '404.html');
const frozen = views.filter(({ path }) => path.startsWith('v/'));

/** Where the pages stand that the data and the languages ask for; English has two addresses of some. */
const asked = LANGUAGES.flatMap(({ id }) => {
  const { views } = JSON.parse(readFileSync(join(dist, `data/views.${id}.json`), 'utf8')) as Views;
  const homes = ['', 'embed/', 'present/', 'credits/', 'your-data/'].map((page) =>
    id === LANGUAGES[0].id ? page : `${id}/${page}`,
  );
  const twice = id === LANGUAGES[0].id ? ['embed/', 'present/'].map((page) => `${id}/${page}`) : [];
  return [...homes, ...twice, ...views.map(({ share }) => share)].map(
    (folder) => `${folder}index.html`,
  );
});

interface Link {
  element: string;
  rel: string;
  hreflang: string;
  address: string;
}

/** What a page says of itself, and every link, image, script and style sheet, as a browser parses it. */
function look(html: string) {
  // A document of its own, which runs nothing and fetches nothing.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const policy = all('meta[http-equiv="Content-Security-Policy"]');
  return {
    links: all('[href], [src]').map((element): Link => ({
      element: element.localName,
      rel: element.getAttribute('rel') ?? '',
      hreflang: element.getAttribute('hreflang') ?? '',
      address: element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    })),
    ids: all('[id]').map((element) => element.id),
    quirks: page.compatMode !== 'CSS1Compat',
    language: page.documentElement.lang,
    title: page.title,
    headings: all('h1').length,
    policy: policy[0]?.getAttribute('content') ?? '',
    // A parser moves what does not belong in a head into the body.
    strays: [...page.body.children]
      .map((child) => child.localName)
      .filter((name) => ['meta', 'title', 'link', 'base'].includes(name)),
  };
}

type Parsed = Page & ReturnType<typeof look>;

const parsed = new Map<string, Parsed>();

/** All pages, parsed one after the other in one page of the browser that is never shown. */
beforeAll(async () => {
  const context = await (await browser()).newContext();
  const page = await context.newPage();
  for (const { path, html } of views)
    parsed.set(path, { path, html, ...(await page.evaluate(look, html)) });
  await context.close();
});

/** The file that a link of a page leads to, or null when it leads elsewhere. */
function target(page: string, address: string): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return null;
  const path = address.replace(/[?#].*$/, '');
  if (path === '') return page;
  const file = posix.join(posix.dirname(page), path);
  return path.endsWith('/') || file === '.' ? posix.join(file, 'index.html') : file;
}

test('there is a page for every view and kind in every language, and one for unknown paths', () => {
  expect(asked.length).toBeGreaterThan(20 * LANGUAGES.length);
  const live = pages.map(({ path }) => path).filter((path) => !path.startsWith('v/'));
  expect(live.sort()).toEqual([...asked, '404.html'].sort());
  // The day's own, and what was frozen before.
  expect(frozen.length).toBeGreaterThan(LANGUAGES.length);
});

/** Holds a claim against every page. */
const expectOfEveryPage = (claim: (page: Parsed) => void) =>
  expectEach([...parsed.values()], asked.length + frozen.length, ({ path }) => path, claim);

test('each parses as it was meant, says its language and has a title and one heading', () =>
  expectOfEveryPage((page) => {
    expect(page.quirks).toBe(false);
    expect(page.strays).toEqual([]);
    const folder = /(?:^|\/)([a-z]{2})\//.exec(page.path)?.[1] ?? 'en';
    expect(page.language).toBe(folder);
    expect(page.title.length).toBeGreaterThan(5);
    expect(page.headings).toBe(1);
    expect(page.ids.length).toBe(new Set(page.ids).size);
  }));

test('each keeps a strict policy: no inline script, no inline style, no handler', () =>
  expectOfEveryPage(({ path, html, policy }) => {
    expect(faults(html)).toEqual([]);
    // A page of one document fetches nothing, and names what it holds word for word.
    const alone = /(^|\/)embed\//.test(path);
    expect(policy).toContain(alone ? "default-src 'none'" : "default-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  }));

test('every link and asset inside the site is there, under any path', () =>
  expectOfEveryPage(({ path, links, ids }) => {
    expect(links.length).toBeGreaterThan(3);
    const wrong: string[] = [];
    for (const { address } of links) {
      // An address from the top of the host breaks under a path.
      if (address.startsWith('/')) wrong.push(`${address} starts at the top of the host`);
      const file = target(path, address);
      if (file === null) continue;
      if (file.startsWith('../') || !existsSync(join(dist, file)))
        wrong.push(`${address}: no file`);
      const [, fragment = ''] = address.split('#');
      if (file === path && fragment && !ids.includes(fragment))
        wrong.push(`${address}: no such id`);
    }
    expect(wrong).toEqual([]);
  }));

test('none fetches from elsewhere', () =>
  expectOfEveryPage(({ links }) => {
    const fetched = links.filter(
      ({ element, rel }) =>
        (element !== 'a' && element !== 'link') ||
        /stylesheet|preload|icon|prefetch|preconnect|manifest/.test(rel),
    );
    expect(fetched.filter(({ address }) => /^([a-z]+:)?\/\//i.test(address))).toEqual([]);
  }));

test('each links to itself in every language, and each of those links back', () =>
  expectOfEveryPage(({ path, links }) => {
    const alternates = links.filter(({ rel }) => rel === 'alternate');
    const languages = alternates.map(({ hreflang }) => hreflang);
    expect(languages).toEqual(
      expect.arrayContaining([...LANGUAGES.map(({ id }) => id), 'x-default']),
    );
    const files = alternates.map(({ address }) => target(path, address));
    // A page that repeats another names that one; all others name themselves.
    const [own] = links.filter(({ rel }) => rel === 'canonical');
    const named = target(path, own?.address ?? '');
    expect(named).toBe(path.replace(/(^|\/)en\/(embed|present)\//, '$1$2/'));
    expect(files).toContain(named);
    for (const file of files) {
      if (file === null) continue;
      const back = parsed
        .get(file)
        ?.links.filter(({ rel }) => rel === 'alternate')
        .map(({ address }) => target(file, address));
      expect(back, file).toContain(named);
    }
  }));

test('style sheets name only files that are there', async () => {
  const wrong: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const css = await readFile(join(dist, file), 'utf8');
    for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^"')]+)/g)) {
      if (/^(data|https?):|^\//.test(address)) wrong.push(`${file}: ${address}`);
      else if (!existsSync(join(dist, dirname(file), address.replace(/[?#].*$/, ''))))
        wrong.push(`${file}: ${address} is not there`);
    }
    if (css.includes('@import')) wrong.push(`${file}: @import`);
  }
  expect(wrong).toEqual([]);
});

test('what was only needed to build is not shipped', () => {
  expect(
    files.filter((file) => /(^|\/)\.(?!htaccess$)|manifest\.json$|\.map$|\.ts$/.test(file)),
  ).toEqual([]);
});

test('no address of this machine, no unfilled place of the template is shipped', async () => {
  const wrong: string[] = [];
  for (const file of files.filter((name) => /\.(html|js|css|json|svg)$/.test(name))) {
    const text = await readFile(join(dist, file), 'utf8');
    if (/file:\/\/|localhost:\d/.test(text)) wrong.push(`${file}: an address of this machine`);
    if (text.includes(fileURLToPath(new URL('../..', import.meta.url))))
      wrong.push(`${file}: a folder of this machine`);
    if (
      file.endsWith('.html') &&
      /%(language|title|root)%|<!-- (policy|assets|head|body) -->/.test(text)
    )
      wrong.push(`${file}: an unfilled place`);
  }
  expect(wrong).toEqual([]);
});

test('the fonts come with their licence', async () => {
  expect(files.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(0);
  expect(await readFile(join(dist, 'fonts/OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
});

describe('an unknown path', () => {
  async function lost(path: string, below = false) {
    const context = await (await browser()).newContext();
    try {
      const page = await context.newPage();
      const site = below ? inject('siteBelow') : inject('site');
      await page.goto(site + path, { waitUntil: 'load' });
      return {
        address: page.url().slice(site.length),
        homes: await page.$$eval('a[data-page]', (links) =>
          links.map((link) => (link as HTMLAnchorElement).href),
        ),
        site,
        text: (await page.textContent('body')) ?? '',
      };
    } finally {
      await context.close();
    }
  }

  test.each([
    ['xx/?theme=decarbonisation', '?theme=decarbonisation'],
    ['fr-BE/?region=BE3', 'fr/?region=BE3'],
    ['FR/', 'fr/'],
    ['fr/nowhere/?colour=unemployment', 'fr/?colour=unemployment'],
  ])('%s leads to the nearest page, keeping the question', async (asked, reached) => {
    for (const below of [false, true]) {
      const context = await (await browser()).newContext();
      try {
        const page = await context.newPage();
        const site = below ? inject('siteBelow') : inject('site');
        await page.goto(site + asked);
        await page.waitForURL(site + reached);
        expect(page.url()).toBe(site + reached);
      } finally {
        await context.close();
      }
    }
  });

  test.each(['no-such-page.html', 'deep/down/nowhere.html'])(
    '%s says so, with links that work at any depth',
    async (asked) => {
      for (const below of [false, true]) {
        const { address, homes, site, text } = await lost(asked, below);
        expect(address).toBe(asked);
        expect(text.trim().length).toBeGreaterThan(20);
        expect(homes.length).toBeGreaterThan(0);
        for (const home of homes) expect(home.startsWith(site)).toBe(true);
      }
    },
  );

  test('has the status 404', async () => {
    expect((await fetch(`${inject('site')}no-such-page.html`)).status).toBe(404);
  });
});

describe('the server', () => {
  test('compresses, names types, keeps hashed files for ever, asks again for the rest', async () => {
    const page = await fetch(inject('site'), { headers: { 'Accept-Encoding': 'br' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const asset = files.find((file) => file.startsWith('assets/')) ?? '';
    const hashed = await fetch(inject('site') + asset);
    expect(hashed.headers.get('cache-control')).toContain('immutable');
    const again = await fetch(inject('site'), {
      headers: { 'Accept-Encoding': 'br', 'If-None-Match': page.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('gives a folder its slash, and nothing outside its folder', async () => {
    const site = inject('site');
    const folder = await fetch(`${site}fr?theme=decarbonisation`, { redirect: 'manual' });
    expect([301, 308]).toContain(folder.status);
    expect(folder.headers.get('location')).toBe('/fr/?theme=decarbonisation');
    for (const path of [
      '..%2fpackage.json',
      '%2e%2e/package.json',
      '..%5cpackage.json',
      '%00',
      '%',
    ]) {
      expect((await fetch(site + path)).status).toBe(404);
    }
  });
});
