// @ts-check
/** How a page answers to a pointer: by real input, to the frame after it. */
import { observe } from './load.mjs';
import { answer, open, settle } from './measure.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {{ width: number, height: number }} Viewport */

const TIMES = 15;

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

/**
 * Presses each kind of control in turn, then points at regions.
 *
 * @param {Browser} browser @param {string} url
 * @param {{ viewport: Viewport, regions: number, themes: readonly string[], colours: readonly string[] }} how
 *   ids of what is chosen, the one that is not shown at first before the others
 * @returns {Promise<Answers>} ms from each input to the frame after it
 */
export async function interact(browser, url, { viewport, regions, themes, colours }) {
  const { context, page, session } = await open(browser, {
    slow: false,
    viewport,
    observe,
    regions,
  });
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    /** @type {Answers} */
    const answers = { theme: [], colour: [], hover: [], screen: 0 };

    for (const [kind, attribute, ids] of /** @type {const} */ ([
      ['theme', 'data-choose-theme', themes],
      ['colour', 'data-choose-colour', colours],
    ])) {
      for (let n = 0; n < TIMES && ids.length > 0; n++) {
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
