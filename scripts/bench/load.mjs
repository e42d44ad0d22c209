// @ts-check
/** How a page loads on a slow phone and a slow line, and what it notes of itself meanwhile. */
import { open } from './measure.mjs';
import { blockingOf, startTrace } from './trace.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {{ width: number, height: number }} Viewport */

/** What the page does after it first answers counts as its loading too, for this long, in ms. */
const AFTER = 2000;

/**
 * Runs before anything of the page, in all alike.
 *
 * A frame in which so many regions stand laid out is the frame that paints them: an animation
 * frame is asked for, the shapes are looked for in it, and a message posted from it arrives after
 * that frame was painted. Rendering that waits for a style sheet runs no animation frame. The first
 * contentful paint, which the browser times at the screen, cannot be later than that; the later of
 * the two is taken.
 *
 * @param {number} regions
 */
export function observe(regions) {
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
    if (codes.size >= regions && laid.length >= regions) {
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

/**
 * Opens a page on the slow line and waits until its map answers, and for a while after it.
 *
 * @param {Browser} browser @param {string} url
 * @param {{ viewport: Viewport, regions: number, answers?: boolean, trace?: boolean }} how
 *   `regions` is how many the map has; a page without scripts never `answers`
 * @returns {Promise<Load>} times in ms
 */
export async function load(browser, url, { viewport, regions, answers = true, trace = false }) {
  const { context, page } = await open(browser, { slow: true, viewport, observe, regions });
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
