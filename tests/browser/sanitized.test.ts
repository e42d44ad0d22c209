/**
 * The code as it is copied, after systems have taken out what they do not allow. DOMPurify does the
 * washing in a real browser; each set of rules says whose it follows.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Config } from 'dompurify';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { Views } from '../../src/data/views';
import { DRUPAL_TAGS } from '../../src/exports/snippets';
import { browser, openPage } from '../support/browser';

interface Rules {
  readonly name: string;
  readonly config: Config;
  /**
   * `tags`: takes tags out of the text and leaves what stood between them. `nodes`: takes elements
   * out of the parsed page, and with a frame or `noscript` what they held.
   */
  readonly by: 'tags' | 'nodes';
}

const RULES: readonly Rules[] = [
  {
    // wp-includes/kses.php, `$allowedposttags`, as far as our code has them; `style` is left out,
    // since safecss_filter_attr() may empty it. wp_kses_split() works on tags.
    name: 'WordPress, for authors (KSES "post")',
    by: 'tags',
    config: {
      ALLOWED_TAGS: ['a', 'img', 'blockquote', 'p', 'br', 'strong', 'em', 'div'],
      ALLOWED_ATTR: ['href', 'src', 'alt', 'width', 'height', 'role', 'aria-label', 'title'],
    },
  },
  {
    // core/profiles/standard/config/install/filter.format.basic_html.yml. Xss::filter() works on tags.
    name: 'Drupal, "Basic HTML"',
    by: 'tags',
    config: {
      ALLOWED_TAGS: ['a', 'em', 'strong', 'cite', 'blockquote', 'code', 'p', 'br', 'span', 'img'],
      ALLOWED_ATTR: ['href', 'hreflang', 'src', 'alt', 'height', 'width'],
    },
  },
  {
    // CKEditor 5 with its link and image features and without General HTML Support: what no feature
    // has claimed is dropped from the parsed view (docs, "Schema" and "General HTML Support").
    name: 'CKEditor 5, links and images',
    by: 'nodes',
    config: {
      ALLOWED_TAGS: ['a', 'img', 'figure', 'figcaption', 'p', 'br', 'strong', 'em', 'blockquote'],
      ALLOWED_ATTR: ['href', 'src', 'alt', 'width', 'height'],
    },
  },
  {
    // sanitize-html 2, `sanitizeHtml.defaults`: no `img`, `iframe` or `noscript`; works on tags.
    name: 'sanitize-html as it comes',
    by: 'tags',
    config: {
      ALLOWED_TAGS: ['a', 'blockquote', 'p', 'br', 'strong', 'em', 'div', 'figure', 'figcaption'],
      ALLOWED_ATTR: ['href', 'name', 'target'],
    },
  },
  {
    // The least that a system may leave of a text with pictures: mail readers, feeds.
    name: 'nothing but links and pictures',
    by: 'nodes',
    config: { ALLOWED_TAGS: ['a', 'img'], ALLOWED_ATTR: ['href', 'src', 'alt'] },
  },
];

async function namedViews(language: string): Promise<Views['views']> {
  const answer = await fetch(`${inject('site')}data/views.${language}.json`);
  return ((await answer.json()) as Views).views;
}

/** Every code that the dialog offers for a view and that is markup of the page's body. */
async function copied(query: string): Promise<{ place: string; code: string }[]> {
  const { page } = await openPage({ path: query });
  await page.locator('.takers [data-take="embed"][role="button"]').click();
  await page.waitForSelector('[data-code]');
  const places = await page
    .locator('.taking-codes input')
    .evaluateAll((all) => all.map((choice) => (choice as HTMLInputElement).value));
  const found: { place: string; code: string }[] = [];
  for (const place of places) {
    await page.locator(`.taking-codes input[value="${place}"]`).check();
    for (const code of await page.locator('[data-code]').allTextContents())
      if (code.includes('<img')) found.push({ place, code });
  }
  return found;
}

/** An empty page of another host, which may show our pictures and knows nothing of us. */
async function newsroom(): Promise<Page> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>News</title><main>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const context = await (await browser()).newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const script = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');
  await page.addScriptTag({ content: await readFile(script, 'utf8') });
  return page;
}

/** As KSES and Drupal's Xss do before they look at attributes: each tag by itself, its content stays. */
function withoutTags(code: string, { ALLOWED_TAGS }: Config): string {
  return code.replace(/<\/?([a-z][\w-]*)[^>]*>/gi, (tag, name: string) =>
    ALLOWED_TAGS?.includes(name) ? tag : '',
  );
}

/** What stands in the page when the code was sanitized and put there. */
function wash(page: Page, code: string, config: Config) {
  return page.evaluate(
    async ([markup, rules]) => {
      const { DOMPurify } = window as unknown as {
        DOMPurify: { sanitize: (markup: string, rules: Config) => string };
      };
      const main = document.querySelector('main')!;
      main.innerHTML = DOMPurify.sanitize(markup, rules);
      const images = [...main.querySelectorAll('img')];
      await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
      return {
        images: images.map((image) => ({
          alt: image.alt,
          painted: image.naturalWidth > 0,
          leadsTo: image.closest('a')?.href,
        })),
        links: [...main.querySelectorAll('a')].map(({ href }) => href),
        text: main.innerText,
      };
    },
    [code, config] as const,
  );
}

describe.each([
  ['the whole map', '', 'europe'],
  ['a theme', '?theme=decarbonisation', 'decarbonisation'],
  ['a territory, in French', 'fr/?region=ES13', 'cantabria'],
])('the code of %s', (_, query, id) => {
  let codes: { place: string; code: string }[] = [];
  let alt = '';
  let title = '';
  beforeAll(async () => {
    const views = await namedViews(query.startsWith('fr/') ? 'fr' : 'en');
    ({ alt, title } = views.find((view) => view.id === id)!);
  });

  test.each(RULES)(
    'sanitized by $name is still the picture where one may stand, its text and the way to the map',
    async ({ config, by }) => {
      const pictured = config.ALLOWED_TAGS!.includes('img');
      if (codes.length === 0) codes = await copied(query);
      expect(codes.map(({ place }) => place)).toEqual(
        expect.arrayContaining(['web', 'frame', 'picture', 'wordpress', 'drupal', 'typo3', 'mail']),
      );
      const page = await newsroom();
      for (const { place, code } of codes) {
        const left = await wash(page, by === 'tags' ? withoutTags(code, config) : code, config);
        // A frame is thrown away with what stands beside it for readers without scripts: the link stays.
        const linkOnly = by === 'nodes' && /<(iframe|amp-iframe)/.test(code);
        const map = inject('site') + query;
        const images = linkOnly || !pictured ? [] : [{ alt, painted: true, leadsTo: map }];
        expect({ place, images: left.images }).toEqual({ place, images });
        expect(left.links).toContain(map);
        expect(left.text).toContain(`${title} – Transition Atlas`);
      }
    },
  );
});

test('where frames are allowed, the frame passes with its title, size and nothing else needed', async () => {
  const page = await newsroom();
  // Drupal's "Full HTML" with the tag that the dialog tells an administrator to allow.
  const [frameTag = '', ...frameAttributes] = DRUPAL_TAGS.slice(1, -1).split(' ');
  const config = {
    ALLOWED_TAGS: [frameTag, 'a', 'p'],
    ALLOWED_ATTR: [...frameAttributes, 'href'],
  };
  const drupal = (await copied('')).find(({ place }) => place === 'drupal');
  expect(drupal?.code).toContain('<iframe');
  await wash(page, drupal!.code, config);
  const frame = page.locator('iframe');
  expect(await frame.getAttribute('title')).toBe((await namedViews('en'))[0]!.title);
  expect(await frame.evaluate((node) => node.clientHeight)).toBeGreaterThan(600);
  const inner = (await (await frame.elementHandle())!.contentFrame())!;
  await inner.waitForSelector('html[data-ready]', { state: 'attached' });
});
