import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apacheHeaders,
  headersOf,
  netlifyHeaders,
  nginxHeaders,
} from '../../../scripts/headers.mjs';
import { byApache, byNginx, byRules } from '../../support/hosts';

const FRAMED = ['embed/', 'fr/embed/index.html', 'en/embed/', 'v/2030-01-02/fr/embed/'];
const SHOWN = ['embed.js', 'v/2030-01-02/embed.js', 'pictures/fr/europe.png', 'oembed/fr/x.json'];
const OURS = ['', 'fr/', 'credits/', 'share/en/embed/', 'data/pilots.json', 'embedding.js'];

describe('a path', () => {
  test.each([...FRAMED, ...SHOWN])('%s may stand in anybody’s page', (path) => {
    const headers = headersOf(path);
    expect(headers['Content-Security-Policy']).toMatch(/^frame-ancestors \*;/);
    expect(headers['Content-Security-Policy']).not.toContain('default-src');
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(headers['X-Frame-Options']).toBeUndefined();
  });

  test.each(OURS)('“%s” is framed by the site alone and read by nobody else', (path) => {
    const headers = headersOf(path);
    expect(headers['Content-Security-Policy']).toMatch(
      /default-src 'self'.*frame-ancestors 'self'$/,
    );
    expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
  });

  test('is kept for ever only when its name changes with it', () => {
    const kept = (path: string) => headersOf(path)['Cache-Control'];
    expect(kept('v/2030-01-02/embed/')).toContain('immutable');
    expect(kept('assets/main-abc.js')).toContain('immutable');
    for (const path of ['', 'embed/', 'embed.js', 'pictures/en/europe.png', 'data/pilots.json'])
      expect(kept(path)).toBe('no-cache');
  });
});

/** Sites of any shape: folders that hosts treat apart, in and out of each other. */
const files = fc.uniqueArray(
  fc
    .tuple(
      fc.array(fc.constantFrom('fr', 'en', 'embed', 'v', 'share', 'assets', 'pictures', 'x'), {
        maxLength: 3,
      }),
      fc.constantFrom('index.html', 'embed.js', 'a.json'),
    )
    .map(([folders, name]) => [...folders, name].join('/')),
  { minLength: 1, maxLength: 30 },
);

const addresses = (file: string) =>
  file.endsWith('index.html') ? [file, file.slice(0, -'index.html'.length)] : [file];

describe('what a host reads says of every file what the table says', () => {
  test('_headers, where rules add up: none is said twice', () => {
    fc.assert(
      fc.property(files, (site) => {
        const text = netlifyHeaders(site);
        for (const path of site.flatMap(addresses))
          expect(byRules(text, `/${path}`)).toEqual(headersOf(path));
      }),
    );
  });

  test('.htaccess, at the top and below a path that looks like one of ours', () => {
    fc.assert(
      fc.property(files, fc.constantFrom('/', '/embed/', '/v/assets/'), (site, base) => {
        const text = apacheHeaders(base);
        for (const path of site.flatMap(addresses))
          expect(byApache(text, base + path)).toEqual(headersOf(path));
      }),
    );
  });

  test('nginx.conf of the docs is what the table makes', async () => {
    const text = await readFile(
      new URL('../../../docs/hosting/nginx.conf', import.meta.url),
      'utf8',
    );
    expect(text, 'run: node scripts/headers.mjs').toBe(nginxHeaders());
    fc.assert(
      fc.property(files, (site) => {
        for (const path of site.flatMap(addresses))
          expect(byNginx(text, `/${path}`)).toEqual(headersOf(path));
      }),
    );
  });
});
