/**
 * The show and its notes on two screens, in a browser that has two. Without a display it opens and moves
 * windows there, but fills only the screen on which a window is: what is checked is which one was asked for.
 */
import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launch } from '../../scripts/chromium.mjs';

interface Called {
  /** The screens that were asked to be filled; null for that of the window. */
  filled: (string | null)[];
}

/** Opens a show in a window of its own size; `allowed`: the presenter lets the page know the screens. */
async function openShow(browser: Browser, { allowed }: { allowed: boolean | 'later' }) {
  const site = inject('site');
  const context = await browser.newContext({
    baseURL: site,
    viewport: null,
    reducedMotion: 'reduce',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  if (allowed) {
    const session = await context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    const { browserContextId } = targetInfo;
    const whole = await browser.newBrowserCDPSession();
    await whole.send('Browser.grantPermissions', {
      permissions: ['windowManagement'],
      origin: new URL(site).origin,
      ...(browserContextId && { browserContextId }),
    });
  }
  // A record of what the page asks for; the browser answers.
  await page.addInitScript(() => {
    const called: Called = Object.assign(window, { filled: [] });
    const fill = Element.prototype.requestFullscreen;
    Element.prototype.requestFullscreen = function (options) {
      const { screen } = { ...options } as { screen?: { label: string } };
      called.filled.push(screen?.label ?? null);
      return fill.call(this, options);
    };
  });
  // No headless browser asks its reader: the answer is there, the page does not know it yet.
  if (allowed === 'later')
    await page.addInitScript(() => {
      navigator.permissions.query = () =>
        Promise.resolve({ state: 'prompt' } as unknown as PermissionStatus);
    });
  await page.goto('present/?slide=3');
  await page.waitForSelector('[data-stage]');
  return page;
}

async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('s'),
  ]);
  await presenter.waitForSelector('[data-presenter][data-connected]');
  return presenter;
}

const filled = (page: Page) => page.evaluate(() => (window as unknown as Called).filled);
const place = (page: Page) =>
  page.evaluate(() => [screenX, screenY, outerWidth, outerHeight].join(' '));

function withScreens(screens: string) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch([`--screen-info=${screens}`]);
  });
  afterAll(() => browser.close());
  return () => browser;
}

describe('on a laptop with a beamer', () => {
  const browser = withScreens('{1280x800 isInternal=1 label=laptop}{1920x1080 label=beamer}');

  test('one press puts the slides on the beamer and the notes on the laptop', async () => {
    const page = await openShow(browser(), { allowed: true });
    const presenter = await openPresenter(page);
    expect(await filled(page)).toEqual(['beamer']);
    expect(await place(presenter)).toBe('0 0 1280 800');
  });

  test('fullscreen is on the beamer', async () => {
    const page = await openShow(browser(), { allowed: true });
    await page.keyboard.press('f');
    await expect.poll(() => filled(page)).toEqual(['beamer']);
  });

  test('without leave both open where they always did', async () => {
    const page = await openShow(browser(), { allowed: false });
    const presenter = await openPresenter(page);
    expect(await filled(page)).toEqual([]);
    expect(await presenter.evaluate(() => [innerWidth, innerHeight])).toEqual([1180, 780]);
    await page.bringToFront();
    await page.keyboard.press('f');
    await expect.poll(() => filled(page)).toEqual([null]);
  });
});

describe('with two screens on a desk', () => {
  const browser = withScreens('{1600x1200 label=left}{1920x1080 label=right}');

  test('the notes fill the one where the show is not', async () => {
    const page = await openShow(browser(), { allowed: true });
    const presenter = await openPresenter(page);
    expect(await filled(page)).toEqual([]);
    expect(await place(presenter)).toBe('1600 0 1920 1080');
    expect(await presenter.locator('.hint').count()).toBe(0);
  });

  test('the window opens at once, and moves there when leave is given', async () => {
    const page = await openShow(browser(), { allowed: 'later' });
    const presenter = await openPresenter(page);
    await expect.poll(() => place(presenter)).toBe('1600 0 1180 780');
  });
});
