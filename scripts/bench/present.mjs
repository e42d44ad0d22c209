// @ts-check
/**
 * `npm run bench -- --present`: how the briefing answers to a clicker on a slow processor, and how the
 * map moves between two steps.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { answer, median, open, quantile, settle, SLOWER } from './measure.mjs';

/** ms from a press to the first frame of the next step; frames in each second of the map's way. */
const BARS = { press: 50, frames: 30 };
const ROUNDS = 5;
/** How long a slide is looked at before the next press, in ms: shorter than anyone does. */
const LOOK = 1000;

/**
 * Frames a second while the map is on its way, counted by the page itself.
 *
 * @param {import('playwright-core').Page} page
 */
const watchWay = (page) =>
  page.evaluate(() => {
    Object.assign(window, {
      way: new Promise((done) => {
        /** @type {number[]} */
        const frames = [];
        const moving = () => document.querySelector('[data-stage] [data-moving]') !== null;
        const watch = (/** @type {number} */ now) => {
          if (moving()) frames.push(now);
          else if (frames.length > 0) {
            const time = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
            done(frames.length > 2 ? (1000 * (frames.length - 1)) / time : NaN);
            return;
          }
          if (now < end) requestAnimationFrame(watch);
          else done(NaN);
        };
        const end = performance.now() + 1500;
        requestAnimationFrame(watch);
      }),
    });
  });

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const server = await serve({ folder, port: 0 });
const browser = await launch();
/** @type {number[][]} */
const presses = [];
/** @type {number[]} */
const rates = [];
try {
  for (let round = 0; round < ROUNDS; round++) {
    process.stderr.write(`\rround ${round + 1} of ${ROUNDS} `);
    const viewport = { width: 1280, height: 720 };
    const { context, page, session } = await open(browser, { slow: false, viewport });
    await page.goto(`${server.url}present/?slide=1`);
    await page.waitForSelector('[data-stage]');
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 2000)));
    // The whole briefing once, to its end.
    const last = await page
      .locator('[data-stage] progress')
      .evaluate((bar) => /** @type {HTMLProgressElement} */ (bar).max);
    /** @type {number[]} */
    const times = [];
    while (times.length < last - 1) {
      await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), LOOK);
      await settle(page);
      await watchWay(page);
      times.push(await answer(page, session, 'keydown', 'PageDown'));
      rates.push(await page.evaluate(() => /** @type {any} */ (window).way));
    }
    presses.push(times);
    await context.close();
  }
  process.stderr.write('\r                 \r');
} finally {
  await browser.close();
  await server.close();
}

const p95 = median(presses.map((times) => quantile(times, 0.95)));
const typical = median(presses.map(median));
const moved = rates.filter((rate) => Number.isFinite(rate));
const slowest = quantile(moved, 0.05);
console.log(
  `Medians of ${ROUNDS} rounds through the briefing (${presses[0]?.length} steps); processor ${SLOWER} x slower, 1280 x 720\n`,
);
const verdict = (/** @type {boolean} */ ok) => (ok ? 'ok' : 'OVER');
console.log(
  `press to the next step's first frame, p95 (median), ms  ${p95.toFixed(0)} (${typical.toFixed(0)})  at most ${BARS.press}: ${verdict(p95 <= BARS.press)}`,
);
console.log(
  `frames a second on the map's way, median (slowest 5 %)  ${median(moved).toFixed(0)} (${slowest.toFixed(0)}), ${moved.length} ways  at least ${BARS.frames}: ${verdict(median(moved) >= BARS.frames)}`,
);
if (process.argv.includes('--strict') && (p95 > BARS.press || median(moved) < BARS.frames))
  process.exitCode = 1;
