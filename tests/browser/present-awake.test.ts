/** The screen stays awake while a show is on, and only then. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectSlide, openStage, slides } from './present-stage';

/** What a page has asked the browser for, and whether it has given it back. */
interface Asked {
  locks: WakeLockSentinel[];
  refused: number;
}

/** Keeps a record of the real locks; `leave` is what the browser says to them. */
const recorded = (leave: boolean) => async (page: Page) => {
  if (leave) await page.context().grantPermissions(['screen-wake-lock']);
  await page.addInitScript(() => {
    const asked: Asked = Object.assign(window, { locks: [], refused: 0 });
    const request = WakeLock.prototype.request;
    WakeLock.prototype.request = async function (type) {
      try {
        const lock = await request.call(this, type);
        asked.locks.push(lock);
        return lock;
      } catch (problem) {
        asked.refused += 1;
        throw problem;
      }
    };
  });
};

/** Of each lock whether it is still held. */
const held = (page: Page) =>
  page.evaluate(() => (window as unknown as Asked).locks.map(({ released }) => !released));

/** A browser without a display never hides a page: it is told that it is, and loses its lock as it would. */
async function turn(page: Page, visibility: 'hidden' | 'visible') {
  await page.evaluate(async (state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    if (state === 'hidden') await (window as unknown as Asked).locks.at(-1)!.release();
    document.dispatchEvent(new Event('visibilitychange'));
  }, visibility);
}

test('from the first slide to the last word', async () => {
  const { page, record } = await openStage(3, { prepare: recorded(true) });
  await expect.poll(() => held(page)).toEqual([true]);
  await page.keyboard.press('PageDown');
  await expectSlide(page, slides[3]!.id);
  expect(await held(page)).toEqual([true]);
  await page.keyboard.press('Escape');
  await expect.poll(() => held(page)).toEqual([false]);
  await record.expectQuiet();
});

test('again after the page was out of sight, and once', async () => {
  const { page } = await openStage(3, { prepare: recorded(true) });
  await expect.poll(() => held(page)).toEqual([true]);
  await turn(page, 'hidden');
  expect(await held(page)).toEqual([false]);
  await turn(page, 'visible');
  await expect.poll(() => held(page)).toEqual([false, true]);
  // A second word of the same asks for nothing more.
  await turn(page, 'visible');
  await page.keyboard.press('Escape');
  await expect.poll(() => held(page)).toEqual([false, false]);
  await turn(page, 'visible');
  expect(await held(page)).toEqual([false, false]);
});

test('where the browser refuses, the show goes on', async () => {
  const { page, record } = await openStage(3, { prepare: recorded(false) });
  await expect.poll(() => page.evaluate(() => (window as unknown as Asked).refused)).toBe(1);
  await page.keyboard.press('PageDown');
  await expectSlide(page, slides[3]!.id);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-stage]').count()).toBe(0);
  await record.expectQuiet();
});
