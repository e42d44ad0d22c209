/** Every slide of the briefing as a room sees it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { defaultBriefing, idOf } from '../../src/domain/briefing';
import { writeBriefing } from '../../src/state/briefing-code';
import { LIMITS } from '../../src/state/briefing-limits';
import type { SlideMap } from '../../src/scene/slide';
import { openPage } from '../support/browser';
import { real } from '../render/real';
import { expectSlide, frenchSlides, openStage, slides, standing } from './present-stage';

/** A sheet of 1280 px has text of at least 24: that is the 53rd part of it, whatever the projector has. */
const LEAST = 24 / 1280;
const SHAPES = [
  [1280, 720],
  [1024, 768],
] as const;

/** A name on the map: they come when the map rests. */
const NAMED = '[data-stage] .label:not([data-fill=quiet]) text:not(.letter)';

/** Words of the slide and names on its map that are too small, in px of a sheet of 1280. */
function tooSmall(page: Page, least: number) {
  return page.evaluate((least) => {
    const stage = document.querySelector<HTMLElement>('[data-stage]')!;
    const words = [
      ...stage.querySelectorAll<HTMLElement>('[data-over]:not([data-waiting]) .words *'),
    ]
      .filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      // A letter in a disc is the map's mark; its name stands beside it.
      .filter((one) => !one.matches('.unseen, .letter'))
      .map((one) => ({ said: one.textContent, size: parseFloat(getComputedStyle(one).fontSize) }));
    const names = [...stage.querySelectorAll<SVGTextElement>('.map-pane:not([hidden]) .label text')]
      .filter((one) => !one.matches('.letter') && one.checkVisibility())
      .map((one) => ({
        said: one.textContent,
        size: parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 0),
      }));
    return [...words, ...names].filter(({ size }) => size < least * innerWidth - 0.1);
  }, least);
}

/** Parts of the slide that do not hold what is in them, or that stand over its edge. */
function cut(page: Page) {
  return page.$$eval(
    '[data-over]:not([data-waiting]) :is(.words, .words *, .foot, .foot *)',
    (all) =>
      all
        .filter((one) => !one.matches('.unseen, svg, svg *'))
        .filter((one) => {
          const box = one.getBoundingClientRect();
          return (
            (one.scrollHeight > one.clientHeight + 1 && one.matches('.words, .foot')) ||
            box.left < 0 ||
            box.top < 0 ||
            box.right > innerWidth + 1 ||
            box.bottom > innerHeight + 1
          );
        })
        .map((one) => one.className || one.tagName),
  );
}

/** Regions that a map of the whole is about and does not name, once all names have come. */
const unnamed = (page: Page, map: SlideMap) =>
  page.$$eval(
    '[data-stage] .map-pane .label',
    (all, about) => {
      const seen = all.filter((one) => one.checkVisibility());
      const named = new Set(seen.map((one) => one.getAttribute('data-label')));
      return about.filter((id) => !named.has(id));
    },
    map.regions.filter(({ part }) => part !== 'none').map(({ id }) => id),
  );

/** How many names reach into the corner where the outermost regions stand. */
async function covered(page: Page): Promise<number> {
  const box = (await page.locator('[data-stage] .insets:visible').boundingBox())!;
  return page.$$eval(
    '[data-stage] .label text',
    (all, [x, y]) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ right, top, width }) => width > 0 && right > x && top < y).length,
    [box.x, box.y + box.height] as const,
  );
}

describe.each([
  ['English', 'present/', slides, [...SHAPES, [390, 844]]],
  ['French', 'fr/present/', frenchSlides, SHAPES],
] as const)('in %s', (_, path, all, shapes) => {
  // From the back of a room a phone is not read.
  test.each(shapes)(
    'every slide can be read, names what it is about and keeps the outermost regions clear, at %i x %i',
    async (width, height) => {
      const { page, record } = await openStage(1, { path, width, height, reducedMotion: true });
      const faults: string[] = [];
      const note = (id: string, what: string, found: readonly unknown[]) => {
        if (found.length > 0) faults.push(`${id}, ${what}: ${JSON.stringify(found)}`);
      };
      for (const { id, map } of all) {
        await expectSlide(page, id, all);
        if (map) await page.waitForSelector(NAMED);
        const whole = map?.question.region === null;
        const insets = await page.locator('[data-stage] .insets:visible').count();
        expect(insets, `${id}: insets`).toBe(whole ? 1 : 0);
        if (whole) {
          if (width > height)
            await expect.poll(() => unnamed(page, map), { message: `${id}, names` }).toEqual([]);
          expect(await covered(page), `${id}: names on the outermost regions`).toBe(0);
        }
        if (width > height) {
          note(id, 'too small', await tooSmall(page, LEAST));
          note(id, 'cut', await cut(page));
        }
        await page.keyboard.press('PageDown');
      }
      expect(faults).toEqual([]);
      await record.expectQuiet();
    },
  );
});

test('a map of the whole names every region it is about on the page, too', async () => {
  const { page } = await openPage({ path: 'present/' });
  const whole = slides.filter(({ map }) => map?.question.region === null);
  expect(whole.length).toBeGreaterThan(1);
  for (const { id, map } of whole) {
    const about = map!.regions.filter(({ part }) => part !== 'none').length;
    const on = page.locator(`[data-slides] [data-slide="${id}"] .names[data-form=wide] .label`);
    expect(await on.count(), id).toBe(about);
  }
});

test('titles as long as a presenter may write them are whole, and the rest is still large', async () => {
  const { programme } = real('en').facts;
  const title = 'What the twelve territories have set out to do '.repeat(9).slice(0, LIMITS.title);
  const { entries, minutes } = defaultBriefing(programme);
  const long = { minutes, entries: entries.map((entry) => ({ ...entry, title: title.trim() })) };
  const hash = `#b=${writeBriefing(long, programme)}`;
  for (const [width, height] of SHAPES) {
    const { page } = await openStage(`1${hash}`, { width, height, reducedMotion: true });
    for (const entry of long.entries) {
      const id = idOf(entry.step);
      await expect.poll(async () => (await standing(page)).slide).toBe(id);
      expect({ id, cut: await cut(page) }).toEqual({ id, cut: [] });
      expect({ id, small: await tooSmall(page, 18 / 1280) }).toEqual({ id, small: [] });
      await page.keyboard.press('PageDown');
    }
  }
});

test('a face that comes when the slide is seen already is worn', async () => {
  const widthOf = (page: Page) =>
    page
      .locator('[data-over]:not([data-waiting]) .lines p')
      .first()
      .evaluate((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return range.getBoundingClientRect().width;
      });
  const before: number[] = [];
  const { page } = await openStage('map', {
    width: 1280,
    height: 720,
    reducedMotion: true,
    prepare: async (page) => {
      await page.route('**/*.woff2', async (route) => {
        before.push(await widthOf(page));
        await route.continue();
      });
    },
  });
  await page.evaluate(() => document.fonts.load('1em "Source Sans 3"'));
  expect(before.length).toBeGreaterThan(0);
  await expect.poll(() => widthOf(page)).not.toBe(before[0]);
});
