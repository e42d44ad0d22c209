import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { programmeFolder, readerOf } from '../../scripts/programme.mjs';
import { openPage } from '../support/browser';

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

interface Renderer {
  pages: (read: unknown) => Promise<{ path: string; title: string; body: string }[]>;
  pictures: (read: unknown) => Promise<{ files: { path: string; svg: string }[] }>;
  readPublished: (load: (path: string) => Promise<string>) => unknown;
}

test('a browser renders every page and picture of the site as the build does, under the page’s own policy', async () => {
  const renderer = (await import(join(dist, 'render.js'))) as Renderer;
  const read = readerOf(programmeFolder([]));
  const built = new Map<string, string>();
  for (const { path, title, body } of await renderer.pages(read))
    built.set(path, sumOf(title + body));
  for (const { path, svg } of (await renderer.pictures(read)).files) built.set(path, sumOf(svg));
  const { page, record } = await openPage();
  // As text: what the page imports is no module of the test's.
  const rendered = await page.evaluate<[string, string][]>(`(async () => {
    const { pages, pictures, readPublished } = await import(new URL('render.js', document.baseURI));
    const published = readPublished(async (path) => (await fetch(path)).text());
    const sumOf = async (text) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    const all = [];
    for (const { path, title, body } of await pages(published))
      all.push([path, await sumOf(title + body)]);
    for (const { path, svg } of (await pictures(published)).files)
      all.push([path, await sumOf(svg)]);
    return all;
  })()`);
  expect(rendered.length).toBeGreaterThan(100);
  expect(rendered.map(([path]) => path).sort()).toEqual([...built.keys()].sort());
  expect(rendered.filter(([path, sum]) => built.get(path) !== sum).map(([path]) => path)).toEqual(
    [],
  );
  expect(record.policyViolations).toEqual([]);
  expect(record.foreignRequests).toEqual([]);
});
