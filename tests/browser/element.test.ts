/** The element in other people's pages: a live map where it can be, the picture where it cannot. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe';
import { embedIn, expectRight, host, type HostOptions } from '../support/newsroom';

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const { element } = JSON.parse(await readFile(join(dist, 'data/views.en.json'), 'utf8')) as {
  element: { path: string; integrity: string };
};

/** The page into which the code was pasted, with the sum that the site tells to copy. */
const pasted = ({ words, ...options }: HostOptions = {}) =>
  host('element', {
    ...options,
    words: { element: element.path, integrity: element.integrity, space: '0', ...words },
  });

/** What a reader sees of each element: the live map or the picture. */
const shown = (page: Page) =>
  page.locator('transition-atlas').evaluateAll((all) =>
    all.map((one) => {
      const frame = one.shadowRoot?.querySelector('iframe');
      const live = frame ? getComputedStyle(frame).visibility === 'visible' : false;
      const picture = one.querySelector('img')?.checkVisibility() ?? false;
      return live && !picture ? 'map' : picture && !live ? 'picture' : 'neither or both';
    }),
  );

const sizes = (page: Page) =>
  page
    .locator('transition-atlas')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

test('Escape gives the keys back to the page, behind the map', async () => {
  const { page, wrong } = await pasted();
  await expect.poll(() => shown(page)).toEqual(['map', 'map']);
  const frame = await embedIn(page);
  const inFrame = () => frame.evaluate(() => document.hasFocus());
  await page.keyboard.press('Tab');
  expect(await inFrame()).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await inFrame()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(inFrame).toBe(false);
  // The pasted code begins the page; the next stop is the second map, not the first again.
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('transition-atlas')].indexOf(document.activeElement!),
      ),
    )
    .toBe(0);
  await page.keyboard.press('Tab');
  expect(await inFrame()).toBe(false);
  await page.keyboard.press('Shift+Tab');
  await expect.poll(inFrame).toBe(true);
  expect(wrong).toEqual([]);
});

test('what was pasted becomes live maps of their own heights, and stays so when resized', async () => {
  const { page, wrong } = await pasted();
  await expect.poll(() => shown(page)).toEqual(['map', 'map']);
  await expectRight(page, 0);
  await expectRight(page, 1);
  const frame = page.locator('iframe').first();
  expect(await frame.getAttribute('title')).toBe('Decarbonisation in Europe');
  expect(await frame.evaluate((one) => one.clientWidth)).toBe(
    await page.locator('p').evaluate((one) => one.clientWidth),
  );
  await page.setViewportSize({ width: 380, height: 800 });
  await expectRight(page, 0);
  await expectRight(page, 1);
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page)).toEqual(['map', 'map']);
  expect(wrong).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(
    await violations(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
  ).toEqual([]);
});

test('in a hidden tab nothing is asked for until it is shown', async () => {
  const { page, wrong } = await pasted({ hidden: true });
  await expect.poll(() => shown(page)).toEqual(['neither or both', 'map']);
  expect(await page.locator('iframe').count()).toBe(1);
  await page.evaluate(() => (document.querySelector<HTMLElement>('#tab')!.hidden = false));
  await expect.poll(() => shown(page)).toEqual(['map', 'map']);
  await expectRight(page, 0);
  expect(wrong).toEqual([]);
});

test('far below it is a picture, on paper too, until a reader comes near', async () => {
  const { page, wrong } = await pasted({ words: { space: '4000' } });
  await expect.poll(() => shown(page)).toEqual(['map', 'picture']);
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page)).toEqual(['map', 'picture']);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('iframe').count()).toBe(1);
  await page.evaluate(() => {
    const [, far] = document.querySelectorAll('transition-atlas');
    scrollTo(0, far!.getBoundingClientRect().top - innerHeight - 400);
  });
  await expect.poll(() => shown(page)).toEqual(['map', 'map']);
  await expectRight(page, 1);
  expect(wrong).toEqual([]);
});

describe('the picture with its link stays', () => {
  const stays = async (options: HostOptions, frames: number) => {
    const { page, wrong, site } = await pasted(options);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('iframe').count()).toBe(frames);
    expect(await shown(page)).toEqual(['picture', 'picture']);
    await expect
      .poll(() =>
        page
          .locator('img')
          .first()
          .evaluate((one) => (one as HTMLImageElement).naturalWidth),
      )
      .toBe(1200);
    expect(await page.locator('a').first().getAttribute('href')).toBe(
      `${site}?theme=decarbonisation`,
    );
    // It can be pressed: what lies over it lets hands through.
    const box = (await page.locator('img').first().boundingBox())!;
    expect(
      await page.evaluate(
        ([x, y]) => document.elementFromPoint(x!, y!)?.localName,
        [box.x + 20, box.y + 20],
      ),
    ).toBe('img');
    return wrong;
  };

  test('where the frame is blocked', async () => {
    expect(await stays({ block: /\/embed\/\?/ }, 2)).toEqual([]);
  });

  test('where the page’s policy allows no frame', async () => {
    const policy = "frame-src 'none'; style-src 'self'";
    for (const line of await stays({ policy }, 2)) expect(line).toMatch(/Content Security Policy/);
  });

  test('where the script is not what the sum says', async () => {
    const words = { integrity: `sha384-${'A'.repeat(64)}` };
    const wrong = await stays({ words }, 0);
    expect(wrong).toHaveLength(2);
    for (const line of wrong) expect(line).toContain('integrity');
  });

  test('without JavaScript', async () => {
    expect(await stays({ javaScript: false }, 0)).toEqual([]);
  });
});

test('in a browser without elements of one’s own nothing happens, not even an error', async () => {
  const { page, wrong, site } = await host('plain');
  await page.evaluate(() => Object.defineProperty(window, 'customElements', { value: undefined }));
  await page.addScriptTag({ url: `${site}embed.js` });
  expect(wrong).toEqual([]);
});

test('a frame that the page brought is sized where it stands', async () => {
  const { page, wrong } = await host('element-frame');
  await expectRight(page);
  expect(await page.locator('iframe').count()).toBe(1);
  const frame = await embedIn(page);
  await expect.poll(() => frame.getAttribute('[data-region="LT"]', 'data-fill')).toMatch(/^\d$/);
  expect(wrong).toEqual([]);
});

test('a page chooses by attributes and hears what readers choose', async () => {
  const { page, wrong } = await pasted();
  const chosen = await page.evaluateHandle(() => {
    const heard: unknown[] = [];
    addEventListener('atlas-select', (event) =>
      heard.push([(event.target as Element).localName, (event as CustomEvent<unknown>).detail]),
    );
    return heard;
  });
  await expect.poll(() => shown(page)).toEqual(['map', 'map']);
  const frame = await embedIn(page);
  const atlas = page.locator('transition-atlas').first();
  await atlas.evaluate((one) => {
    one.setAttribute('theme', '');
    one.setAttribute('region', 'LT');
    one.setAttribute('colour', 'unemployment');
  });
  await expect.poll(() => frame.getAttribute('[data-region="LT"]', 'aria-selected')).toBe('true');
  expect(await frame.getAttribute('[data-region="LT"]', 'data-fill')).toMatch(/^\d$/);
  await atlas.evaluate((one) => {
    one.removeAttribute('colour');
    one.removeAttribute('region');
  });
  await expect.poll(() => frame.getAttribute('[data-region="LT"]', 'data-fill')).toBe('full');
  expect(await frame.getAttribute('[data-region="LT"]', 'aria-selected')).not.toBe('true');

  await frame.locator('[data-region="FI1D"]').click();
  await expect
    .poll(() => chosen.jsonValue())
    .toEqual([['transition-atlas', { theme: null, region: 'FI1D' }]]);

  await atlas.evaluate((one) => one.setAttribute('language', 'fr'));
  await expect
    .poll(async () => (await embedIn(page)).evaluate(() => document.documentElement.lang))
    .toBe('fr');
  await expectRight(page);

  // Another address is another map; what is none changes nothing that a reader could be harmed by.
  const address = () => page.locator('iframe').first().getAttribute('src');
  await atlas.evaluate((one) => one.setAttribute('src', `${one.getAttribute('src')}&view=table`));
  expect(await address()).toContain('view=table');
  await expectRight(page);
  await atlas.evaluate((one) => one.setAttribute('src', 'javascript:alert(1)'));
  expect(await shown(page)).toEqual(['picture', 'map']);
  expect(wrong).toEqual([]);
});

test('taken out it falls silent, put in again it lives again', async () => {
  const { page, wrong } = await pasted();
  await expect.poll(() => shown(page)).toEqual(['map', 'map']);
  const kept = await page.evaluateHandle(() => {
    const one = document.querySelector('transition-atlas')!;
    one.remove();
    return one;
  });
  expect(await kept.evaluate((one) => one.shadowRoot!.querySelectorAll('iframe').length)).toBe(0);
  await expectRight(page, 0);
  await kept.evaluate((one) => {
    document.body.prepend(one);
    document.body.append(one);
  });
  await expect.poll(() => shown(page)).toEqual(['map', 'map']);
  expect(await page.locator('iframe').count()).toBe(2);
  await expectRight(page, 1);
  expect(wrong).toEqual([]);
});

test('no message changes the page but a height from its own frame, within bounds', async () => {
  const { page, wrong } = await pasted();
  await expect.poll(() => shown(page)).toEqual(['map', 'map']);
  await expectRight(page, 0);
  await expectRight(page, 1);
  const frame = await embedIn(page);
  const state = async () => [await sizes(page), await page.content()];
  const before = await state();
  const word = fc.oneof(
    fc.constantFrom(
      'amp',
      'embed-size',
      'transition-atlas:select',
      'transition-atlas:set',
      'height',
    ),
    fc.string({ maxLength: 300 }),
  );
  const value: fc.Arbitrary<unknown> = fc.oneof(
    word,
    fc.double(),
    fc.constant(null),
    fc.boolean(),
    fc.jsonValue(),
  );
  const message: fc.Arbitrary<unknown> = fc.oneof(
    value,
    fc.record(
      { sentinel: word, type: word, height: value, theme: value, region: value, message: word },
      { requiredKeys: [] },
    ),
  );
  const size = fc.record({
    sentinel: fc.constant('amp'),
    type: fc.constant('embed-size'),
    height: fc.double({ noNaN: true }),
  });
  /** Back when everything posted before has been heard. */
  const heard = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        }),
    );
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { maxLength: 40 }),
      fc.array(size, { maxLength: 10 }),
      async (words, foreign) => {
        // The frame may say what it likes; the page itself, or another frame, not even a height.
        const nonsense = words.filter(
          (one) => typeof one !== 'object' || one === null || !('height' in one),
        );
        await frame.evaluate(
          (all) => all.forEach((one) => window.parent.postMessage(one, '*')),
          nonsense,
        );
        await page.evaluate(
          (all) => all.forEach((one) => window.postMessage(one, '*')),
          [...words, ...foreign],
        );
        await heard();
        expect(await state()).toEqual(before);
      },
    ),
    { numRuns: 25 },
  );
  for (const [asked, given] of [
    [1e9, 5000],
    [-7, 100],
    [Number.MAX_VALUE, 5000],
  ] as const) {
    await frame.evaluate(
      (height) => window.parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*'),
      asked,
    );
    const box = () =>
      page
        .locator('iframe')
        .first()
        .evaluate((one) => one.clientHeight);
    await expect.poll(box, { interval: 10 }).toBe(given);
  }
  expect(wrong).toEqual([]);
});

test('map and page do not talk each other into a loop', async () => {
  const { page, wrong } = await pasted();
  await expect.poll(() => shown(page)).toEqual(['map', 'map']);
  const count = () =>
    page.evaluate(
      () =>
        (window as unknown as { heard: { type?: string }[] }).heard.filter(
          (data) => data?.type === 'embed-size',
        ).length,
    );
  for (let n = 0; n < 40; n++)
    await page.setViewportSize({ width: 500 + (n % 2) * 3, height: 800 });
  await page.waitForTimeout(10_000);
  // Two maps, 25 each at most in ten seconds, and the ten before.
  expect(await count()).toBeLessThan(100);
  const calm = await count();
  await page.waitForTimeout(1000);
  expect(await count()).toBe(calm);
  expect(wrong).toEqual([]);
});
