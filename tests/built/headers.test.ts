/** What hosts are told to send, and what our own server sends, for every file that ships. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { headersOf } from '../../scripts/headers.mjs';
import { byApache, byRules, readRules } from '../support/hosts';

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const paths = (await readdir(dist, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/'),
  )
  .filter((file) => file !== '_headers' && file !== '.htaccess')
  .flatMap((file) => [file, ...(file.endsWith('index.html') ? [file.slice(0, -10)] : [])]);

test('_headers gives every address what the table says, within the bounds of its readers', async () => {
  const text = await readFile(join(dist, '_headers'), 'utf8');
  for (const path of paths) expect(byRules(text, `/${path}`), path).toEqual(headersOf(path));
  // Cloudflare Pages reads no more.
  expect(readRules(text).length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
});

test('.htaccess gives every address what the table says', async () => {
  const text = await readFile(join(dist, '.htaccess'), 'utf8');
  for (const path of paths) expect(byApache(text, `/${path}`), path).toEqual(headersOf(path));
});

test('our own server sends them, at the top and under a path', async () => {
  const kinds = paths.filter((path) => /^(fr\/|embed|v\/.*(js|html)$|oembed|$)/.test(path));
  for (const site of [inject('site'), inject('siteBelow')]) {
    for (const path of ['pictures/en/europe.png', 'data/pilots.json', ...kinds]) {
      const { headers, status } = await fetch(site + path, { method: 'HEAD' });
      expect(status, path).toBe(200);
      for (const [name, value] of Object.entries(headersOf(path)))
        expect(headers.get(name), `${path} ${name}`).toBe(value);
    }
    const lost = await fetch(`${site}v/nothing/here.js`, { method: 'HEAD' });
    expect(lost.status).toBe(404);
    expect(lost.headers.get('cache-control')).toBe('no-cache');
    expect(lost.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  }
});
