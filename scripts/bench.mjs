// @ts-check
/**
 * `npm run bench`: how the first view loads and answers on a slow phone and a slow line, beside (b)
 * the same HTML with all scripts removed and (c) a plain d3 page of the same map.
 *
 *     node scripts/bench.mjs [--embed | --present] [--rounds 7] [--width 1280] [--height 800] [--trace] [--strict]
 *
 * `--embed` measures the page for other people's frames instead of the map's own page, `--present` how
 * the briefing answers to a clicker.
 * `--trace` counts blocking time from a trace too; `--strict` exits with 1 when a bar is not kept.
 * The processor is four times slower than this machine's: figures of two machines do not compare,
 * columns of one run do.
 */
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BARS } from './budget.mjs';
import { answer, LINE, median, open, quantile, settle, SLOWER } from './bench/measure.mjs';
import { launch } from './chromium.mjs';
import { serve } from './serve.mjs';

if (process.argv.includes('--present')) {
  await import('./bench/present.mjs');
  process.exit();
}

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} CDPSession */
/** @typedef {import('playwright-core').Browser} Browser */

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** @param {string} name @param {number} fallback */
function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}
const rounds = option('rounds', 7);
const viewport = { width: option('width', 1280), height: option('height', 800) };
const withTrace = process.argv.includes('--trace');

const TIMES = 15;
/** What the page does after it first answers counts as its loading too, for this long. */
const AFTER = 2000;
const bars = process.argv.includes('--embed')
  ? { total: BARS.inline, painted: 1.15, blocking: 50, theme: 33, colour: 50, hover: 50, shift: 0 }
  : { total: BARS.total, painted: 1.15, blocking: 150, theme: 50, colour: 50, hover: 50, shift: 0 };
const path = process.argv.includes('--embed') ? 'embed/' : '';

// ---- The three pages ----------------------------------------------------------------------------

/** The built site without a script, and without what only scripts would use. @param {string} folder */
async function makeBare(folder) {
  await cp(dist, folder, { recursive: true });
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(
      join(folder, file),
      html
        .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
        .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '')
        .replace(/<link\b[^>]*\bas="(script|fetch)"[^>]*>/g, ''),
    );
  }
}

/** @param {string} folder */
async function makePlain(folder) {
  await build({
    configFile: false,
    root: join(root, 'scripts/bench/plain'),
    base: './',
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      // The page awaits its data at the top level.
      target: 'es2022',
    },
  });
  for (const file of ['data/pilots.json', 'boundaries/europe.json']) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await cp(join(dist, file), join(folder, file));
  }
}

// ---- What is noted inside the page --------------------------------------------------------------

/**
 * Runs before anything of the page, in all three alike.
 *
 * A frame in which the twelve regions stand laid out is the frame that paints them: an animation
 * frame is asked for, the shapes are looked for in it, and a message posted from it arrives after
 * that frame was painted. Rendering that waits for a style sheet runs no animation frame. The first
 * contentful paint, which the browser times at the screen, cannot be later than that; the later of
 * the two is taken.
 */
function observe() {
  const noted = {
    painted: 0,
    long: /** @type {[number, number][]} */ ([]),
    shifts: /** @type {[number, number, string][]} */ ([]),
    events: /** @type {[string, number, number][]} */ ([]),
  };
  Object.assign(window, { noted });
  const watch = () => {
    const found = document.querySelectorAll('[data-map] path[data-region]');
    const codes = new Set([...found].map((path) => path.getAttribute('data-region')));
    const laid = [...found].filter((path) => path.getBoundingClientRect().width > 0);
    if (codes.size >= 12 && laid.length >= 12) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        noted.painted = performance.now();
      };
      port2.postMessage(0);
    } else requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.long.push([entry.startTime, entry.duration]);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) {
      const what = (entry.sources ?? [])
        .map(
          (/** @type {any} */ { node }) =>
            node?.className?.baseVal ?? node?.className ?? node?.nodeName,
        )
        .join(' ');
      if (!entry.hadRecentInput) noted.shifts.push([entry.startTime, entry.value, what]);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      noted.events.push([entry.name, entry.startTime, entry.duration]);
    }
  }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));
}

/**
 * @typedef {{ painted: number, fcp: number, ready: number | null, blocking: number, traced: number | null,
 *   shift: number, shifts: [number, number, string][], kB: Record<string, number> }} Load
 */

/** @param {Browser} browser @param {string} url @param {boolean} answers @param {boolean} trace @returns {Promise<Load>} */
async function load(browser, url, answers, trace) {
  const { context, page } = await open(browser, { slow: true, viewport, observe });
  try {
    const tracer = trace ? await startTrace(browser) : null;
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    if (answers) {
      await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 60_000 });
    }
    const end = await page.evaluate(
      (after) =>
        new Promise((/** @type {(end: number) => void} */ done) => {
          const mark = performance.getEntriesByName('atlas-ready')[0]?.startTime;
          const from = mark ?? performance.now();
          const wait = () => {
            const left = from + after - performance.now();
            if (left <= 0) done(from + after);
            else setTimeout(wait, left);
          };
          wait();
        }),
      AFTER,
    );
    const events = tracer ? await tracer() : null;
    const result = await page.evaluate((until) => {
      const { noted } = /** @type {any} */ (window);
      const ready = performance.getEntriesByName('atlas-ready')[0]?.startTime ?? null;
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
      /** @type {Record<string, number>} */
      const bytes = { HTML: 0, CSS: 0, JS: 0, data: 0, fonts: 0, other: 0 };
      const entries = /** @type {PerformanceResourceTiming[]} */ ([
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ]);
      for (const entry of entries) {
        const path = new URL(entry.name).pathname;
        const kind =
          entry.entryType === 'navigation'
            ? 'HTML'
            : path.endsWith('.css')
              ? 'CSS'
              : path.endsWith('.js')
                ? 'JS'
                : path.endsWith('.woff2')
                  ? 'fonts'
                  : /json$/.test(path)
                    ? 'data'
                    : 'other';
        // What is fetched after the map answers is not part of the first load; fonts always are.
        if (ready !== null && kind !== 'fonts' && entry.startTime > ready) continue;
        bytes[kind] = (bytes[kind] ?? 0) + entry.encodedBodySize;
      }
      return {
        painted: Math.max(noted.painted, fcp),
        fcp,
        ready,
        blocking: noted.long
          .filter((/** @type {[number, number]} */ [start]) => start < until)
          .reduce(
            (/** @type {number} */ sum, /** @type {[number, number]} */ [, duration]) =>
              sum + Math.max(0, duration - 50),
            0,
          ),
        shift: noted.shifts.reduce(
          (/** @type {number} */ sum, /** @type {[number, number, string]} */ [, value]) =>
            sum + value,
          0,
        ),
        shifts: noted.shifts,
        kB: Object.fromEntries(Object.entries(bytes).map(([kind, n]) => [kind, n / 1000])),
      };
    }, end);
    return { ...result, traced: events ? blockingOf(events, url) : null };
  } finally {
    await context.close();
  }
}

// ---- Blocking time from a trace, to check the long-task entries by ------------------------------

/** @param {Browser} browser */
async function startTrace(browser) {
  const session = await browser.newBrowserCDPSession();
  /** @type {any[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing', 'loading'],
    },
  });
  return async () => {
    const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await ended;
    await session.detach();
    return events;
  };
}

/** Tasks over 50 ms on the main thread of the page's renderer, between its navigation and the end. @param {any[]} events @param {string} url */
function blockingOf(events, url) {
  const start = events.find(
    (event) => event.name === 'navigationStart' && event.args?.data?.documentLoaderURL === url,
  );
  if (!start) return NaN;
  return events
    .filter(
      (event) =>
        event.ph === 'X' &&
        event.pid === start.pid &&
        event.tid === start.tid &&
        event.ts >= start.ts &&
        /RunTask$/.test(event.name),
    )
    .reduce((sum, event) => sum + Math.max(0, event.dur / 1000 - 50), 0);
}

// ---- Interactions -------------------------------------------------------------------------------

/** A point where a control that matches can be pressed, scrolled to if need be. @param {Page} page @param {string} selector */
async function pressable(page, selector) {
  return page.evaluate((wanted) => {
    for (const element of document.querySelectorAll(wanted)) {
      const input = element instanceof HTMLInputElement ? element : null;
      // A radio button may be drawn by its label.
      for (const target of [element, ...(input?.labels ?? [])]) {
        if (target.getClientRects().length === 0) continue;
        const before = target.getBoundingClientRect();
        if (before.width < 8 || before.height < 8) continue;
        if (before.top < 0 || before.bottom > innerHeight) {
          target.scrollIntoView({ block: 'center', behavior: 'instant' });
        }
        const box = target.getBoundingClientRect();
        const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const hit = document.elementFromPoint(point.x, point.y);
        if (hit && (target.contains(hit) || hit.contains(target))) return point;
      }
    }
    return null;
  }, selector);
}

/** Points inside the drawn regions, and one on the map far from all. @param {Page} page */
async function regionPoints(page) {
  return page.evaluate(() => {
    const map = document.querySelector('[data-map]');
    map?.scrollIntoView({ block: 'center', behavior: 'instant' });
    /** @type {{ x: number, y: number }[]} */
    const points = [];
    const seen = new Set();
    for (const path of document.querySelectorAll('[data-map] path[data-region]')) {
      const code = path.getAttribute('data-region');
      if (!(path instanceof SVGGeometryElement) || seen.has(code)) continue;
      const box = path.getBBox();
      const matrix = path.getScreenCTM();
      if (!matrix) continue;
      search: for (let i = 1; i < 10; i++) {
        for (let j = 1; j < 10; j++) {
          const inside = new DOMPoint(
            box.x + (box.width * ((i * 4) % 10 || 5)) / 10,
            box.y + (box.height * j) / 10,
          );
          if (!path.isPointInFill(inside)) continue;
          const { x, y } = inside.matrixTransform(matrix);
          if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
          const hit = document.elementFromPoint(x, y);
          if (hit && map?.contains(hit)) {
            points.push({ x, y });
            seen.add(code);
            break search;
          }
        }
      }
    }
    return points;
  });
}

/** @typedef {{ theme: number[], colour: number[], hover: number[], screen: number }} Answers */

/** @param {Browser} browser @param {string} url @returns {Promise<Answers>} */
async function interact(browser, url) {
  const { context, page, session } = await open(browser, { slow: false, viewport, observe });
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    /** @type {Answers} */
    const answers = { theme: [], colour: [], hover: [], screen: 0 };

    for (const [kind, attribute, ids] of /** @type {const} */ ([
      [
        'theme',
        'data-choose-theme',
        [
          'circular-economy',
          'decarbonisation',
          'digital-skills',
          'skills-and-jobs',
          'innovation-and-clusters',
        ],
      ],
      [
        'colour',
        'data-choose-colour',
        ['grant-per-inhabitant', 'gdp-per-head', 'unemployment', 'industry-share', 'theme'],
      ],
    ])) {
      for (let n = 0; n < TIMES; n++) {
        const id = ids[n % ids.length];
        const point = await pressable(page, `[${attribute}="${id}"]`);
        if (!point) throw new Error(`${url}: nothing to press for ${attribute}="${id}".`);
        // The pointer is there already, as a hand's is: only the press is measured.
        await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point });
        await settle(page);
        answers[kind].push(await answer(page, session, 'click', point));
        await settle(page);
      }
    }

    const points = await regionPoints(page);
    if (points.length === 0) throw new Error(`${url}: no region to hover.`);
    for (let n = 0; n < TIMES; n++) {
      const point = /** @type {{ x: number, y: number }} */ (points[n % points.length]);
      await settle(page);
      answers.hover.push(await answer(page, session, 'pointermove', point));
    }
    await settle(page);
    answers.screen = await page.evaluate(() => {
      const { events } = /** @type {any} */ (window).noted;
      return Math.max(0, ...events.map((/** @type {[string, number, number]} */ [, , d]) => d));
    });
    return answers;
  } finally {
    await context.close();
  }
}

// ---- The run ------------------------------------------------------------------------------------

if (!(await stat(join(dist, 'index.html')).catch(() => null))) {
  await import('./build.mjs');
}
const work = join(root, '.cache', `bench-${process.pid}`);
const bareFolder = join(work, 'bare');
const plainFolder = join(work, 'plain');
await makeBare(bareFolder);
await makePlain(plainFolder);
const servers = await Promise.all(
  [dist, bareFolder, plainFolder].map((folder) => serve({ folder, port: 0 })),
);
const browser = await launch();
const names = /** @type {const} */ (['atlas', 'bare', 'plain']);
const urls = {
  atlas: `${servers[0]?.url}${path}`,
  bare: `${servers[1]?.url}${path}`,
  plain: servers[2]?.url ?? '',
};
/** @type {Record<'atlas' | 'bare' | 'plain', Load[]>} */
const loads = { atlas: [], bare: [], plain: [] };
/** @type {Record<'atlas' | 'plain', Answers[]>} */
const answers = { atlas: [], plain: [] };

try {
  // Once for nothing: the server compresses, the browser wakes.
  for (const name of names) await load(browser, urls[name], name !== 'bare', false);
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`\rround ${round + 1} of ${rounds} `);
    for (const name of names) {
      loads[name].push(await load(browser, urls[name], name !== 'bare', withTrace));
    }
  }
  for (let round = 0; round < 3; round++) {
    process.stderr.write(`\ranswers, round ${round + 1} of 3 `);
    for (const name of /** @type {const} */ (['atlas', 'plain'])) {
      answers[name].push(await interact(browser, urls[name]));
    }
  }
  process.stderr.write('\r                         \r');
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  await rm(work, { recursive: true, force: true });
}

// ---- The table ----------------------------------------------------------------------------------

let kept = true;
/** @param {string} label @param {readonly (string | number | null)[]} cells @param {string} [verdict] */
function row(label, cells, verdict = '') {
  const shown = cells.map((cell) =>
    (cell === null ? '–' : typeof cell === 'number' ? String(cell) : cell).padStart(12),
  );
  console.log(`${label.padEnd(38)}${shown.join('')}  ${verdict}`);
}
/** @param {boolean} ok @param {string} bar */
function judge(ok, bar) {
  kept &&= ok;
  return `${bar}: ${ok ? 'ok' : 'OVER'}`;
}
/** @param {'atlas' | 'bare' | 'plain'} name @param {(load: Load) => number} of */
const mid = (name, of) => median(loads[name].map(of));
/** @param {number} n @param {number} [digits] */
const fixed = (n, digits = 0) => (Number.isFinite(n) ? n.toFixed(digits) : '–');

console.log(
  `Medians of ${rounds} interleaved rounds; processor ${SLOWER} x slower, 1.6 Mbit/s, ` +
    `${LINE.latency} ms round trip, ${viewport.width} x ${viewport.height}\n`,
);
row('', ['atlas', 'no scripts', 'plain d3']);
for (const kind of ['HTML', 'CSS', 'JS', 'data', 'other', 'fonts']) {
  const cells = names.map((name) => mid(name, (one) => one.kB[kind] ?? 0));
  if (cells.every((cell) => cell === 0)) continue;
  const bar =
    kind === 'JS'
      ? judge((cells[0] ?? 0) <= BARS.JS, `at most ${BARS.JS}`)
      : kind === 'fonts'
        ? judge((cells[0] ?? 0) <= BARS.fonts, `at most ${BARS.fonts}`)
        : '';
  row(
    `first load, ${kind}, kB`,
    cells.map((cell) => fixed(cell, 1)),
    bar,
  );
}
/** @param {Load} one */
const total = (one) =>
  Object.entries(one.kB).reduce((sum, [kind, n]) => sum + (kind === 'fonts' ? 0 : n), 0);
row(
  'first load without fonts, kB',
  names.map((name) => fixed(mid(name, total), 1)),
  judge(mid('atlas', total) <= bars.total, `at most ${bars.total}`),
);
const painted = names.map((name) => mid(name, (one) => one.painted));
const ratio = (painted[0] ?? NaN) / (painted[1] ?? NaN);
row(
  'first contentful paint, ms',
  names.map((name) => fixed(mid(name, (one) => one.fcp))),
);
row(
  'map painted, ms',
  painted.map((ms) => fixed(ms)),
);
row(
  'map painted, over the one without scripts',
  painted.map((ms) => fixed(ms / (painted[1] ?? NaN), 2)),
  judge(ratio <= bars.painted, `at most ${bars.painted}`),
);
row('answers (atlas-ready), ms', [
  fixed(mid('atlas', (one) => one.ready ?? NaN)),
  null,
  fixed(mid('plain', (one) => one.ready ?? NaN)),
]);
row(
  'blocking time, ms',
  names.map((name) => fixed(mid(name, (one) => one.blocking))),
  judge(mid('atlas', (one) => one.blocking) <= bars.blocking, `at most ${bars.blocking}`),
);
if (withTrace) {
  row(
    'blocking time from a trace, ms',
    names.map((name) => fixed(mid(name, (one) => one.traced ?? NaN))),
  );
}
const worstShift = Math.max(...loads.atlas.map((one) => one.shift));
row(
  'layout shift, worst round',
  names.map((name) => fixed(Math.max(...loads[name].map((one) => one.shift)), 4)),
  judge(worstShift.toFixed(2) === bars.shift.toFixed(2), '0.00'),
);
for (const kind of /** @type {const} */ (['theme', 'colour', 'hover'])) {
  /** @param {'atlas' | 'plain'} name */
  const p95 = (name) => median(answers[name].map((one) => quantile(one[kind], 0.95)));
  /** @param {'atlas' | 'plain'} name */
  const typical = (name) => median(answers[name].map((one) => median(one[kind])));
  row(
    `${kind === 'hover' ? 'hover' : `${kind} chosen`} to next frame, p95 (median), ms`,
    [
      `${fixed(p95('atlas'))} (${fixed(typical('atlas'))})`,
      null,
      `${fixed(p95('plain'))} (${fixed(typical('plain'))})`,
    ],
    judge(p95('atlas') <= bars[kind], `at most ${bars[kind]}`),
  );
}
row('longest by Event Timing, ms', [
  fixed(median(answers.atlas.map((one) => one.screen))),
  null,
  fixed(median(answers.plain.map((one) => one.screen))),
]);
if (worstShift > 0) {
  console.log('\nWhat shifted:');
  const lines = new Set(
    loads.atlas.flatMap((one) =>
      one.shifts.map(
        ([at, value, what]) =>
          `  ${value.toFixed(4)} ${what} (about ${Math.round(at / 100) * 100} ms)`,
      ),
    ),
  );
  for (const line of [...lines].slice(0, 20)) console.log(line);
}
if (!kept && process.argv.includes('--strict')) process.exitCode = 1;
