// @ts-check
/**
 * Walks explore, embed and stage in the browsers that the tests do not bring along, on the built site:
 *
 *     npm run test:browsers [-- firefox] [-- webkit]
 *
 * A browser that is not installed is passed over, and why is printed.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { firefox, webkit } from './browsers/drivers.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('./browsers/drivers.mjs').Session} Session */

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../dist', import.meta.url));
const READY = "document.documentElement.hasAttribute('data-ready')";
const ESCAPE = '\uE00C';
const PAGE_DOWN = '\uE00F';
const ARROW_RIGHT = '\uE014';

/** Asks until it is so; says what is so instead. @param {Session} at @param {string} expression @param {unknown} wanted */
async function expect(at, expression, wanted = true) {
  let found;
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(50)) {
    found = await at
      .run(`return ${expression}`)
      .catch((/** @type {Error} */ { message }) => message);
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  }
  assert.deepEqual(found, wanted, expression);
}

/** Opens a page that hears its own errors, and waits until it answers. @param {Session} at @param {string} url */
async function open(at, url) {
  await at.open(url);
  await at.run(
    "window.wrong = []; for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, (event) => window.wrong.push(String(event.reason ?? event.message ?? event.violatedDirective ?? event.target?.outerHTML)), true)",
  );
  await expect(at, READY);
}

/** @param {Session} at */
const quiet = (at) => expect(at, 'window.wrong', []);

/** Presses in the middle of an element. @param {Session} at @param {string} selector */
async function press(at, selector) {
  const [x, y] = await at.run(
    `const one = document.querySelector(arguments[0]); one.scrollIntoView({ block: 'center', behavior: 'instant' });
     const box = one.getBoundingClientRect(); return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]`,
    selector,
  );
  await at.act([
    {
      type: 'pointer',
      id: 'hand',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x, y, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]);
}

/** @param {Session} at @param {string} value */
const key = (at, value) =>
  at.act([
    {
      type: 'key',
      id: 'keys',
      actions: [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ],
    },
  ]);

/** @type {Record<string, (at: Session, site: string) => Promise<void>>} */
const WALKS = {
  async explore(at, site) {
    await open(at, site);
    await expect(at, "document.querySelectorAll('[data-map] [data-region]').length > 0");
    const theme = await at.run(
      'return document.querySelector(\'[data-island=side] [data-choose-theme]:not([data-choose-theme=""])\').dataset.chooseTheme',
    );
    await press(at, `[data-island="side"] [data-choose-theme="${theme}"]`);
    await expect(at, 'location.search', `?theme=${theme}`);
    await expect(at, "document.querySelector('[data-announce]').textContent !== ''");
    await at.run('history.back()');
    await expect(at, 'location.search', '');
    const region = await at.run(
      `return [...document.querySelectorAll('[data-map] [data-region]')].sort((a, b) => {
         const size = (one) => one.getBBox().width * one.getBBox().height; return size(b) - size(a) })[0].dataset.region`,
    );
    await press(at, `[data-map] [data-region="${region}"]`);
    await expect(at, 'location.search', `?region=${region}`);
    await expect(at, "document.querySelectorAll('[data-panel] h2').length", 1);
    await at.run('document.querySelector(\'[data-map] [tabindex="0"]\').focus()');
    await key(at, ARROW_RIGHT);
    await expect(at, "document.activeElement.closest('[data-map]') !== null");
    await expect(at, 'document.documentElement.scrollWidth <= innerWidth');
    await quiet(at);
  },
  async embed(at, site) {
    // Another host's page: it hears heights, and the frame is given no more than scripts.
    const page = `<!doctype html><title>0</title><iframe sandbox="allow-scripts" width="640" height="200" src="${site}embed/"></iframe>
      <script>addEventListener('message', ({ data }) => { const height = data?.['datawrapper-height']?.regionmap;
        if (height) { document.title = height; document.querySelector('iframe').height = height } })</script>`;
    const host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page);
    }).listen(0, '127.0.0.1');
    await once(host, 'listening');
    try {
      const address = host.address();
      await at.open(`http://127.0.0.1:${typeof address === 'object' && address?.port}/`);
      await expect(at, 'Number(document.title) > 400');
    } finally {
      host.close();
      host.closeAllConnections();
    }
    await open(at, `${site}embed/`);
    const theme = '[data-choose-theme]:not([data-choose-theme=""])';
    await press(at, theme);
    await expect(at, `document.querySelector('${theme}').getAttribute('aria-pressed')`, 'true');
    await quiet(at);
  },
  async stage(at, site) {
    await open(at, `${site}present/`);
    await press(at, '[data-play]');
    await expect(at, "document.querySelectorAll('[data-stage]').length", 1);
    const slide = "new URLSearchParams(location.search).get('slide')";
    await expect(at, `${slide} !== null`);
    const first = await at.run(`return ${slide}`);
    await key(at, PAGE_DOWN);
    await expect(at, `${slide} !== '${first}'`);
    await key(at, ESCAPE);
    await expect(at, "document.querySelectorAll('[data-stage]').length", 0);
    await quiet(at);
  },
};

/** Without a network; the site is closed on the way. @param {Session} at @param {Awaited<ReturnType<typeof serve>>} server */
async function walkOffline(at, server) {
  await open(at, server.url);
  await expect(at, "document.querySelector('[data-offline=on]').hidden", false);
  await server.close();
  for (const path of ['', 'present/']) await open(at, server.url + path);
}

const wanted = process.argv.slice(2);
let failed = 0;
for (const [name, start] of Object.entries({ firefox, webkit })) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const at = await start();
  if (typeof at === 'string') {
    console.log(`${name}: skipped, ${at}`);
    continue;
  }
  const server = await serve({ folder: dist, port: 0 });
  /** @type {[string, () => Promise<void>][]} */
  const walks = [
    ...Object.entries(WALKS).map(
      ([walk, go]) =>
        /** @type {[string, () => Promise<void>]} */ ([walk, () => go(at, server.url)]),
    ),
    ['offline', () => walkOffline(at, server)],
  ];
  for (const [walk, go] of walks) {
    const error = await go().then(
      () => null,
      (/** @type {Error} */ reason) => reason,
    );
    console.log(`${at.version}: ${walk} ${error ? `FAILED, ${error.message}` : 'ok'}`);
    if (error) failed += 1;
  }
  await at.close();
  await server.close();
}
process.exitCode = failed > 0 ? 1 : 0;
