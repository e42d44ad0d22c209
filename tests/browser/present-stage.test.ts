/** The show by hands and keys: a clicker, a keyboard of any layout, a pointer, a finger. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe';
import { openPage } from '../support/browser';
import { untilStill } from './atlas';
import {
  count,
  expectSlide,
  frenchSlides,
  lastSlide,
  openStage,
  scaleOf,
  slides,
  standing,
} from './present-stage';

const id = (number: number) => slides[number - 1]!.id;

/** A key as a clicker on another layout sends it: the place is right, the letter is not. */
async function pressPlace(page: Page, code: string, key: string) {
  await page.evaluate(
    ([place, written]) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          code: place!,
          key: written!,
          bubbles: true,
          cancelable: true,
        }),
      );
    },
    [code, key],
  );
}

describe('a clicker', () => {
  test('goes through all slides to the end and back, on one stage', async () => {
    const { page, record } = await openStage(1, { reducedMotion: true });
    for (const slide of slides.slice(1)) {
      await page.keyboard.press('PageDown');
      await expectSlide(page, slide.id);
    }
    await page.keyboard.press('PageDown');
    await expectSlide(page, lastSlide.id);
    for (const slide of slides.slice(0, -1).reverse()) {
      await page.keyboard.press('PageUp');
      await expectSlide(page, slide.id);
    }
    await record.expectQuiet();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('starts from the first slide with F5 and ends with Escape, without a reload', async () => {
    const { page } = await openStage(5);
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.keyboard.press('F5');
    await expectSlide(page, id(1));
    // The first Escape leaves fullscreen, the second the show.
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
    await expectSlide(page, id(1));
    await page.keyboard.press('Escape');
    await expect.poll(() => standing(page)).toMatchObject({ slide: null, asked: null });
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    expect(await page.locator('main:visible').count()).toBe(1);
  });

  test.each([
    ['Greek', 'Period', '.'],
    ['Bulgarian', 'Period', 'л'],
    ['French', 'Period', ':'],
  ])('blackens the screen with its full stop on a layout that is %s', async (_, code, key) => {
    const { page } = await openStage(3);
    await pressPlace(page, code, key);
    await expect.poll(() => standing(page)).toMatchObject({ slide: id(3), screen: 'black' });
    await pressPlace(page, code, key);
    await expectSlide(page, id(3));
  });
});

test.each([
  ['Greek', { KeyN: 'ν', KeyP: 'π', KeyB: 'β', KeyO: 'ο' }],
  ['Bulgarian', { KeyN: 'х', KeyP: 'з', KeyB: 'ф', KeyO: 'д' }],
])('to the end and back by letters where they lie, on a layout that is %s', async (_, keys) => {
  const { page } = await openStage(1, { reducedMotion: true });
  for (const slide of slides.slice(1)) {
    await pressPlace(page, 'KeyN', keys.KeyN);
    await expectSlide(page, slide.id);
  }
  for (const slide of slides.slice(0, -1).reverse()) {
    await pressPlace(page, 'KeyP', keys.KeyP);
    await expectSlide(page, slide.id);
  }
  await pressPlace(page, 'KeyB', keys.KeyB);
  await expect.poll(() => standing(page)).toMatchObject({ screen: 'black' });
  await pressPlace(page, 'KeyB', keys.KeyB);
  await pressPlace(page, 'KeyO', keys.KeyO);
  await page.waitForSelector('.overview');
});

test('in the dark everything is swallowed but steps', async () => {
  const { page } = await openStage(4);
  await page.keyboard.press('.');
  await expect.poll(() => standing(page)).toMatchObject({ screen: 'black' });
  expect(await page.locator('.curtain').isVisible()).toBe(true);
  for (const key of ['o', '?', 'g', 'q', 'l', '7']) await page.keyboard.press(key);
  expect(await page.locator('.overview, .card, .go, .digits, [data-pointer]').count()).toBe(0);
  await page.keyboard.press('w');
  await expect.poll(() => standing(page)).toMatchObject({ screen: 'white', slide: id(4) });
  await page.keyboard.press('PageDown');
  await expectSlide(page, id(5));
});

test('Back undoes a step, Forward makes it again, a reload stays', async () => {
  const { page } = await openStage(1);
  for (const number of [2, 3]) {
    await page.keyboard.press('ArrowRight');
    await expectSlide(page, id(number));
  }
  await page.goBack();
  await expectSlide(page, id(2));
  await page.goForward();
  await expectSlide(page, id(3));
  await page.reload();
  await page.waitForSelector('[data-stage]');
  await expectSlide(page, id(3));
  await page.goBack();
  await expectSlide(page, id(2));
});

test('an address with an unknown slide shows the first and is corrected', async () => {
  const { page, record, site } = await openStage('nothing');
  for (const asked of ['nothing', '0', '99', '%3Cb%3E', 'constructor']) {
    await page.goto(`${site}present/?slide=${asked}`);
    await expectSlide(page, id(1));
  }
  await record.expectQuiet();
});

test('a number and Enter go to a slide, Home and End to the ends', async () => {
  const { page } = await openStage(1);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  expect(await page.locator('.digits').textContent()).toContain('12');
  await page.keyboard.press('Enter');
  await expectSlide(page, id(12));
  await page.keyboard.press('End');
  await expectSlide(page, lastSlide.id);
  await page.keyboard.press('Home');
  await expectSlide(page, id(1));
});

test.each([
  ['cant', 'place:ES13'],
  ['Valonia', 'place:BE3'],
  ['Suède du Centre', 'place:SE31'],
  ['itc1', 'place:ITC1'],
])('typing “%s” jumps to its slide', async (typed, slide) => {
  const { page } = await openStage(2);
  await page.keyboard.press('g');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expectSlide(page, slide);
  // The keys are the show's again.
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await standing(page)).slide).not.toBe(slide);
});

test('a number typed there goes to a slide, and Escape only closes the field', async () => {
  const { page } = await openStage(2);
  await page.keyboard.press('g');
  await page.keyboard.type('nowhere at all');
  expect(await page.locator('.go .none').textContent()).toContain('nowhere at all');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.go').count()).toBe(0);
  await expectSlide(page, id(2));
  await page.keyboard.press('g');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expectSlide(page, id(7));
});

test('the overview goes to a slide by arrows and Enter', async () => {
  const { page } = await openStage(1);
  await page.keyboard.press('o');
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLElement).dataset['goto'] ?? null);
  await expect.poll(focused).toBe(id(1));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const thumbs = page.locator('.overview .thumb svg.map');
  const names = thumbs.locator('use[href$="-names"]');
  expect(await names.count()).toBe(slides.filter(({ map }) => map !== null).length);
  for (const one of await names.all())
    expect(await one.evaluate((use) => (use as SVGUseElement).getBBox().width)).toBeGreaterThan(0);
  const chosen = await focused();
  expect(slides.findIndex((slide) => slide.id === chosen)).toBeGreaterThan(3);
  await page.keyboard.press('Enter');
  await expectSlide(page, chosen!);
  expect(await page.locator('.overview').count()).toBe(0);
});

describe('the map', () => {
  test('moves to a pilot within 600 ms and cuts where less motion is wanted', async () => {
    const { page } = await openStage(1, { reducedMotion: true });
    const whole = await scaleOf(page);
    await page.goto(`${page.url().split('?')[0]}?slide=pilot:ES13`);
    await page.waitForSelector('[data-stage]');
    await page.keyboard.press('PageUp');
    // One frame later the map is there: nothing is on its way.
    const scales = await page.evaluate(async () => {
      const of = () =>
        document.querySelector<SVGPathElement>('[data-stage] [data-region]')!.getScreenCTM()!.a;
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'End', code: 'End', bubbles: true }),
      );
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: '8', code: 'Digit8', bubbles: true }),
      );
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }),
      );
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
      const first = of();
      for (let n = 0; n < 10; n++) await frame();
      return [first, of()];
    });
    expect(scales[0]).toBe(scales[1]);
    expect(scales[0]).toBeGreaterThan(whole * 1.5);
  });

  test('passes through places on its way, and rests', async () => {
    const { page } = await openStage(1);
    const whole = await untilStill(() => scaleOf(page));
    const seen = await page.evaluate(async () => {
      const of = () =>
        document.querySelector<SVGPathElement>('[data-stage] [data-region]')!.getScreenCTM()!.a;
      for (const [key, code] of [
        ['8', 'Digit8'],
        ['Enter', 'Enter'],
      ])
        document.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { key: key!, code: code!, bubbles: true }),
        );
      const pressed = performance.now();
      const frames: { at: number; scale: number }[] = [];
      while ((frames.at(-1)?.at ?? 0) < pressed + 1000)
        frames.push({
          at: await new Promise<number>((done) => requestAnimationFrame(done)),
          scale: of(),
        });
      const goal = frames.at(-1)!.scale;
      return {
        goal,
        between: new Set(frames.map(({ scale }) => scale).filter((scale) => scale !== goal)).size,
        late: frames.filter(({ at, scale }) => at > pressed + 650 && scale !== goal).length,
      };
    });
    expect(seen.goal).toBeGreaterThan(whole * 1.5);
    expect(seen.between).toBeGreaterThan(2);
    // However few frames a machine has time for, those after the way show the place.
    expect(seen.late).toBe(0);
  });

  test('answers to the hand, and the next step brings it back to the script', async () => {
    const { page } = await openStage(2);
    const whole = await untilStill(() => scaleOf(page));
    const box = (await page.locator('[data-stage] [data-region="LT"]').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect
      .poll(() => page.getAttribute('[data-stage] [data-region="LT"]', 'aria-selected'))
      .toBe('true');
    expect(await page.locator('.chosen').textContent()).toContain('Lithuania');
    await page.mouse.dblclick(box.x - 40, box.y - 60);
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole * 1.2);
    await page.keyboard.press('ArrowRight');
    await expectSlide(page, id(3));
    expect(await page.getAttribute('[data-stage] [data-region="LT"]', 'aria-selected')).toBe(
      'false',
    );
    expect(await untilStill(() => scaleOf(page))).toBeCloseTo(whole, 4);
  });

  test('is entered by Tab, where arrows are its own; the clicker still steps', async () => {
    const { page } = await openStage(2);
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? null);
    const first = await focused();
    expect(first).not.toBeNull();
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).not.toBe(first);
    await expectSlide(page, id(2));
    await page.keyboard.press('PageDown');
    await expectSlide(page, id(3));
  });
});

test('a finger that swipes steps; the edges step too', async () => {
  const { page } = await openStage(2, { width: 390, height: 844, touch: true });
  const swipe = async (from: number, to: number) => {
    const session = await page.context().newCDPSession(page);
    // The finger's own time: a busy machine must not make a slow finger of it.
    let timestamp = Date.now() / 1000;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        timestamp: (timestamp += 0.05),
        touchPoints: x === undefined ? [] : [{ x, y: 600 }],
      });
    await touch('touchStart', from);
    await touch('touchMove', (from + to) / 2);
    await touch('touchMove', to);
    await touch('touchEnd');
    await session.detach();
  };
  await swipe(300, 120);
  await expectSlide(page, id(3));
  await swipe(120, 300);
  await expectSlide(page, id(2));
  await page.touchscreen.tap(380, 420);
  await expectSlide(page, id(3));
  await page.touchscreen.tap(10, 420);
  await expectSlide(page, id(2));
});

test('the code for the audience leads to what the map shows', async () => {
  const { page, site, record } = await openStage('place:ES13');
  await page.keyboard.press('q');
  await page.waitForSelector('.code');
  expect(await page.locator('.address a').textContent()).toBe(`${site}?region=ES13`);
  await record.expectQuiet();
});

test('laser and spotlight go with the pointer', async () => {
  const { page } = await openStage(2);
  await page.keyboard.press('l');
  await page.mouse.move(400, 300);
  const dot = (await page.locator('[data-pointer="laser"]').boundingBox())!;
  expect(dot.x + dot.width / 2).toBeCloseTo(400, 0);
  expect(dot.y + dot.height / 2).toBeCloseTo(300, 0);
  await page.keyboard.press('t');
  expect(await page.locator('[data-pointer]').getAttribute('data-pointer')).toBe('spotlight');
  await page.keyboard.press('Escape');
  expect(await page.locator('[data-pointer]').count()).toBe(0);
  await expectSlide(page, id(2));
});

test('the controls go when the hand rests, and come with the focus', async () => {
  const { page } = await openStage(2);
  const opacity = () =>
    page.locator('.controls').evaluate((bar) => Number(getComputedStyle(bar).opacity));
  await page.mouse.move(300, 300);
  await expect.poll(opacity).toBe(1);
  await expect.poll(opacity).toBe(0);
  await page.locator('[data-command="overview"]').focus();
  await expect.poll(opacity).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.overview');
});

test('each step is said politely', async () => {
  const { page } = await openStage(1);
  await page.keyboard.press('n');
  await expect
    .poll(() => page.locator('[data-stage] [data-announce]').textContent())
    .toBe(`Slide 2 of ${count}: ${slides[1]!.title}`);
});

// What is accessible in one language is in the other; what fits is not.
describe.each([
  [1280, 720, 'present/'],
  [1024, 768, 'fr/present/'],
  [390, 844, 'present/'],
])('at %i × %i', (width, height, checked) => {
  test.each(['present/', 'fr/present/'])('%s is accessible, uncut and quiet', async (path) => {
    const { page, record } = await openStage(1, { path, width, height, reducedMotion: true });
    const of = path.startsWith('fr') ? frenchSlides : slides;
    for (const kind of ['opening', 'theme', 'place', 'sum', 'table', 'sources'] as const) {
      const number = of.findIndex((slide) => slide.kind === kind) + 1;
      await page.keyboard.type(String(number));
      await page.keyboard.press('Enter');
      await expectSlide(page, of[number - 1]!.id, of);
      const cut = await page
        .locator('[data-over]:not([data-waiting]) .words')
        .evaluate((words) => ({
          down: words.scrollHeight - words.clientHeight,
          across: words.scrollWidth - words.clientWidth,
        }));
      expect({ kind, cut: cut.down > 1 || cut.across > 1 }).toEqual({ kind, cut: false });
      if (path !== checked) continue;
      expect({ kind, found: await violations(page) }).toEqual({ kind, found: [] });
    }
    for (const key of ['o', '?', 'g', 'q']) {
      await page.keyboard.press(key);
      await page.waitForSelector('.overview, .card, .go');
      if (path === checked)
        expect({ key, found: await violations(page) }).toEqual({ key, found: [] });
      await page.keyboard.press('Escape');
    }
    await record.expectQuiet();
  });
});

test('the colours a reader forces keep the slide and its controls', async () => {
  const { page } = await openStage(3, { forcedColors: true });
  expect(await page.locator('[data-over]:not([data-waiting]) h1').isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
});

test('in a frame the show opens in a window of its own', async () => {
  const { page, site } = await openPage({ path: 'present/' });
  await page.setContent('');
  await page.goto(`${site}present/`);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = location.href;
    frame.width = '900';
    frame.height = '600';
    document.body.prepend(frame);
  });
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.locator('[data-play]').first().click(),
  ]);
  await opened.waitForSelector('[data-stage]');
  expect(await standing(opened)).toMatchObject({ slide: id(1) });
});
