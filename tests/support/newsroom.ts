/** Other people's pages: the host pages of `tests/hosts`, served from an origin of their own. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { browser } from './browser';

const require = createRequire(import.meta.url);
const SCRIPTS: Readonly<Record<string, string>> = {
  'pym.js': require.resolve('pym.js/dist/pym.v1.min.js'),
  'frames.js': require.resolve('@newswire/frames').replace(/[^/\\]*$/, 'frames.umd.js'),
};

export interface HostOptions {
  width?: number;
  /** Whether the page's tab is hidden at first. */
  hidden?: boolean;
  /** What else stands for what: `%name%` in the page. */
  words?: Readonly<Record<string, string>>;
  /** The page's own Content-Security-Policy. */
  policy?: string;
  /** Requests that are not let through. */
  block?: RegExp;
  javaScript?: boolean;
}

export interface Hosted {
  page: Page;
  /** Address of the site that the embeds come from. */
  site: string;
  /** Lines of what should not happen: errors, violations, requests beyond the documents. */
  wrong: string[];
}

/** Serves the host pages from another origin than the embed's: by name instead of by number. */
async function newsroom(site: string, { hidden, words, policy }: HostOptions): Promise<string> {
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
        ...(policy ? { 'Content-Security-Policy': policy } : {}),
      });
      const said: Record<string, string> = {
        embed: `${site}embed/`,
        french: `${site}fr/embed/`,
        hidden: hidden ? 'hidden' : '',
        query: '?view=bars',
        site,
        ...words,
      };
      response.end(text.replace(/%([a-z]+)%/g, (whole, name: string) => said[name] ?? whole));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/** Opens a host page; what its window hears is kept in `heard`. */
export async function host(name: string, options: HostOptions = {}): Promise<Hosted> {
  const site = inject('site').replace('localhost', '127.0.0.1');
  const HOST = await newsroom(site, options);
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: options.width ?? 700, height: 800 },
    javaScriptEnabled: options.javaScript ?? true,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(HOST)) return;
    // What stands in the copied code; an embed itself asks for nothing but its document.
    const copied = /\/(pictures\/[^?]*\.png|embed\.js)$/.test(url);
    if (!url.startsWith(site) || (request.resourceType() !== 'document' && !copied))
      wrong.push(url);
  });
  if (options.block) await page.route(options.block, (route) => route.abort());
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(`${HOST}${name}.html`);
  return { page, site, wrong };
}

export async function embedIn(page: Page, index = 0): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(index).elementHandle())!.contentFrame();
  if (!frame) throw new Error('there is no frame');
  await frame.waitForSelector('html[data-ready]', { state: 'attached' });
  return frame;
}

/** How many px the frame's box is away from the height of what it holds. */
export async function gap(page: Page, index = 0): Promise<number> {
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

/** Within a second, which is what a reader waits before it looks broken. */
export const expectRight = (page: Page, index = 0) =>
  expect.poll(() => gap(page, index), { timeout: 1000, interval: 50 }).toBeLessThan(2);
