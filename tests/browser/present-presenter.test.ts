/** The presenter's window beside the stage: both ways, over reloads, and where no window opens. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe';
import { openPage } from '../support/browser';
import { expectSlide, openStage, slides, standing } from './present-stage';

const id = (number: number) => slides[number - 1]!.id;

async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('s'),
  ]);
  await presenter.waitForSelector('[data-presenter][data-connected]');
  return presenter;
}

const shownTo = (presenter: Page) =>
  presenter.evaluate(() => {
    const { slide, screen, connected } =
      document.querySelector<HTMLElement>('[data-presenter]')!.dataset;
    return { slide, screen, connected: connected !== undefined };
  });

async function expectShown(presenter: Page, slide: string, screen = 'shown') {
  await expect.poll(() => shownTo(presenter)).toEqual({ slide, screen, connected: true });
}

test('the window follows the stage, and the stage the window', async () => {
  const { page, record } = await openStage(3, { reducedMotion: true });
  const presenter = await openPresenter(page);
  await expectShown(presenter, id(3));
  expect(await presenter.locator('[data-spoken]').textContent()).toContain(
    slides[2]!.notes.split('\n')[0]!,
  );
  // This browser has one screen and knows it.
  expect(await presenter.locator('.hint').textContent()).toContain('Set the second to extend');
  await page.keyboard.press('PageDown');
  await expectShown(presenter, id(4));
  await presenter.keyboard.press('PageDown');
  await expectSlide(page, id(5));
  await expectShown(presenter, id(5));
  for (const key of ['1', '2', 'Enter']) await presenter.keyboard.press(key);
  await expectSlide(page, id(12));
  await expectShown(presenter, id(12));
  await presenter.click('[data-wish="black"]');
  await expect.poll(() => standing(page)).toMatchObject({ screen: 'black', slide: id(12) });
  await presenter.click('[data-goto="place:ES13"]');
  await expectSlide(page, 'place:ES13');
  await presenter.click('summary:has-text("Territories")');
  await presenter.click('[data-region-wish="LT"]');
  await expect.poll(() => page.locator('.chosen').textContent()).toContain('Lithuania');
  await record.expectQuiet();
});

test('both find each other again when either is loaded anew', async () => {
  const { page } = await openStage(3);
  const presenter = await openPresenter(page);
  const began = await presenter.getAttribute('[data-presenter]', 'data-began');
  await presenter.reload();
  await presenter.waitForSelector('[data-presenter][data-connected]');
  await expectShown(presenter, id(3));
  await page.reload();
  await page.waitForSelector('[data-stage]');
  await presenter.keyboard.press('PageDown');
  await expectSlide(page, id(4));
  await expectShown(presenter, id(4));
  // The clock that ran goes on.
  expect(await presenter.getAttribute('[data-presenter]', 'data-began')).toBe(began);
});

test('it says when the show is over and goes on by itself', async () => {
  const { page } = await openStage(3);
  const presenter = await openPresenter(page);
  await page.keyboard.press('Escape');
  await presenter.waitForSelector('[data-presenter]:not([data-connected])');
  expect(await presenter.locator('[data-presenter] .notice').textContent()).toContain(
    'The slide show has ended',
  );
  await presenter.keyboard.press('PageDown');
  await expect.poll(async () => (await shownTo(presenter)).slide).toBe(id(4));
});

test('a show that is left in the same moment in which it moves on ends in silence', async () => {
  const { page, record } = await openPage({ path: 'present/' });
  for (let time = 0; time < 5; time++) {
    await page.locator('[data-play]').first().click();
    await page.waitForSelector('[data-stage]');
    if (await page.evaluate(() => document.fullscreenElement !== null))
      await page.evaluate(() => document.exitFullscreen());
    // Both before the next frame, as no hand on the outside can press them for certain.
    await page.evaluate(async () => {
      const press = (key: string) =>
        document.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }),
        );
      press('PageDown');
      await Promise.resolve();
      press('Escape');
      // What was put off until after a frame has come by then.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
    });
    await page.waitForSelector('[data-stage]', { state: 'detached' });
  }
  await record.expectQuiet();
});

test('what a stranger posts changes nothing', async () => {
  const { page, record } = await openStage(3);
  const presenter = await openPresenter(page);
  const name = await presenter.evaluate(() => window.name);
  const token = name.split('-').at(-1);
  for (const target of [page, presenter])
    await target.evaluate((known) => {
      const mark = 'transition-atlas:present';
      for (const data of [
        null,
        'next',
        { mark, token: 'guessed', kind: 'wish', wish: { kind: 'next' } },
        { mark, token: known, kind: 'wish', wish: { kind: 'leave' } },
        { mark, token: known, kind: 'wish', wish: { kind: 'slide', slide: '<b>' } },
        { mark, token: known, kind: 'standing', standing: { slide: 7 } },
        { mark: 'other', token: known, kind: 'bye' },
      ])
        window.postMessage(data, '*');
    }, token);
  await page.keyboard.press('PageDown');
  await expectSlide(page, id(4));
  await expectShown(presenter, id(4));
  await record.expectQuiet();
});

describe('without hold of each other the two go on over the air', () => {
  const token = '0123456789abcdef'.repeat(2);
  /** A window by a name of its own, as one that the browser has restored. */
  const named = (role: 'stage' | 'presenter') => async (page: Page) => {
    await page.addInitScript((name) => {
      window.name = name;
    }, `atlas-${role}-${token}`);
  };

  test('when each was opened by itself', async () => {
    const { page, record } = await openStage(3, { prepare: named('stage') });
    const presenter = await page.context().newPage();
    await named('presenter')(presenter);
    await presenter.goto('present/?window=presenter');
    expect(await presenter.evaluate(() => window.opener as unknown)).toBeNull();
    await expectShown(presenter, id(3));
    await page.keyboard.press('PageDown');
    await expectShown(presenter, id(4));
    await presenter.keyboard.press('PageDown');
    await expectSlide(page, id(5));
    await presenter.click('[data-wish="black"]');
    await expect.poll(() => standing(page)).toMatchObject({ screen: 'black' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await presenter.waitForSelector('[data-presenter]:not([data-connected])');
    expect(await presenter.locator('[data-presenter] .notice').textContent()).toContain(
      'The slide show has ended',
    );
    await record.expectQuiet();
  });

  test('when the stage was closed and comes back in a window of its own', async () => {
    const { page } = await openStage(3, { prepare: named('stage') });
    const presenter = await openPresenter(page);
    const context = page.context();
    await page.close();
    await presenter.waitForSelector('[data-presenter]:not([data-connected])');
    const stage = await context.newPage();
    await named('stage')(stage);
    await stage.goto('present/?slide=7');
    await expectShown(presenter, id(7));
    await presenter.keyboard.press('PageDown');
    await expectSlide(stage, id(8));
    await expectShown(presenter, id(8));
  });
});

test('where no window opens the notes stand beside the slide, and why', async () => {
  const { page, record } = await openStage(3, {
    prepare: async (one) => {
      await one.addInitScript(() => {
        window.open = () => null;
      });
    },
  });
  await page.keyboard.press('s');
  await page.waitForSelector('[data-presenter][data-beside]');
  expect(await page.locator('[data-presenter] .notice').textContent()).toContain(
    'did not allow a second window',
  );
  expect(await page.locator('[data-spoken]').textContent()).toContain(
    slides[2]!.notes.split('\n')[0]!,
  );
  await page.keyboard.press('PageDown');
  await expectSlide(page, id(4));
  await page.click('[data-presenter] [data-wish="next"]');
  await expectSlide(page, id(5));
  expect(await violations(page)).toEqual([]);
  await page.click('[data-presenter] .close');
  expect(await page.locator('[data-presenter]').count()).toBe(0);
  await record.expectQuiet();
});

describe.each([
  [1280, 800],
  [800, 600],
])('at %i × %i', (width, height) => {
  test.each(['present/', 'fr/present/'])('%s is accessible and whole', async (path) => {
    const { page, record } = await openPage({ path: `${path}?window=presenter`, width, height });
    await page.waitForSelector('[data-presenter]');
    const summaries = await page.locator('summary').all();
    expect(summaries.length).toBeGreaterThan(0);
    for (const summary of summaries)
      await summary.evaluate((one) => one.parentElement!.setAttribute('open', ''));
    expect(await violations(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    const seen = await page.locator('[data-spoken]').boundingBox();
    expect(seen!.height).toBeGreaterThan(height * 0.4);
    await record.expectQuiet();
  });
});

test('on a phone everything is within reach, and a step leaves the notes where they are', async () => {
  const { page } = await openPage({
    path: 'fr/present/?window=presenter',
    width: 320,
    height: 640,
  });
  const window = page.locator('[data-presenter]');
  await window.waitFor();
  const seen = (selector: string) =>
    page.locator(selector).evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  expect(await seen('.clocks')).toBe(true);
  await page.keyboard.press('End');
  await expect.poll(() => window.getAttribute('data-slide')).toBe(slides.at(-1)!.id);
  expect(await seen('.clocks')).toBe(true);
  await page.mouse.move(160, 600);
  await page.mouse.wheel(0, 4000);
  await expect.poll(() => seen('details:last-of-type summary')).toBe(true);
  expect(await seen('[data-goto][aria-current]')).toBe(true);
  expect(await violations(page)).toEqual([]);
});
