// @ts-check
/** What every benchmark measures with: one slow processor, one slow line, real input. */

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} CDPSession */
/** @typedef {import('playwright-core').Browser} Browser */

/** How many times slower than this machine the processor is. */
export const SLOWER = 4;
export const LINE = { latency: 150, bytesPerSecond: 1_600_000 / 8 };

/** The value that a share `p` of all stays under. @param {readonly number[]} values @param {number} p */
export function quantile(values, p) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? NaN;
}
/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2
    ? (sorted[Math.floor(middle)] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/**
 * A page on the slow processor, and on the slow line if asked.
 *
 * @param {Browser} browser
 * @param {{ slow: boolean, viewport: { width: number, height: number },
 *   observe?: (regions: number) => void, regions?: number }} how
 *   `observe` runs before anything of the page and is told how many `regions` to look for
 */
export async function open(browser, { slow, viewport, observe, regions = 0 }) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (observe) await page.addInitScript(observe, regions);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LINE.latency,
      downloadThroughput: LINE.bytesPerSecond,
      uploadThroughput: LINE.bytesPerSecond,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { context, page, session };
}

/**
 * From the moment the input happened to the moment after the next frame was painted, in ms; by real
 * input through the debugging protocol. Event Timing's duration of the same event is kept beside it:
 * it ends at the screen, in steps of 8 ms.
 *
 * @param {Page} page @param {CDPSession} session @param {'click' | 'pointermove' | 'keydown'} type
 * @param {{ x: number, y: number } | string} what  a point, or the name of a key without a letter
 */
export async function answer(page, session, type, what) {
  await page.evaluate((name) => {
    Object.assign(window, {
      next: new Promise((done, fail) => {
        setTimeout(() => fail(new Error(`No ${name} arrived within 5 s.`)), 5000);
        addEventListener(
          name,
          (event) => {
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => done(performance.now() - event.timeStamp);
              port2.postMessage(0);
            });
          },
          { capture: true, once: true },
        );
      }),
    });
  }, type);
  if (typeof what === 'string') {
    const key = { key: what, code: what };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  } else if (type === 'click') {
    const button = /** @type {const} */ ({ ...what, button: 'left', clickCount: 1 });
    await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  } else {
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...what });
  }
  return page.evaluate(() => /** @type {Promise<number>} */ (/** @type {any} */ (window).next));
}

/** Two frames without anything: what came before is over. @param {Page} page */
export async function settle(page) {
  await page.evaluate(
    () =>
      new Promise((done) => {
        const frames = () => requestAnimationFrame(() => requestAnimationFrame(done));
        requestIdleCallback(frames, { timeout: 1000 });
      }),
  );
}
