/** Every view for everybody: accessible, quiet, at every width, on paper, in the reader's colours. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe';
import { openPage } from '../support/browser';
import { expectAnswer, openAtlas, routed, sidewaysScroll, twelve, untilWhole } from './atlas';

/** From one view to the next, as a reader would go. */
const views: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the opening', () => Promise.resolve()],
  [
    'a theme',
    async (page) => {
      await page.locator('[data-island="side"] [data-choose-theme="circular-economy"]').click();
      await expect.poll(() => page.evaluate(() => location.search)).toContain('theme=');
    },
  ],
  [
    'a region',
    async (page) => {
      await page.locator('[data-map] [data-region="SE31"]').dispatchEvent('click');
      await page.locator('[data-panel]').waitFor();
    },
  ],
  [
    'a ratio',
    async (page) => {
      await page.locator('[data-panel] header button').click();
      await page.locator('[data-choose-theme=""]').click();
      await page.locator('[data-choose-colour="unemployment"]').click();
      await expect.poll(() => page.evaluate(() => location.search)).toBe('?colour=unemployment');
    },
  ],
  [
    'an open search',
    async (page) => {
      await page.getByRole('combobox').fill('a');
      await page.getByRole('search').getByRole('option').first().waitFor();
    },
  ],
  [
    'a search that finds nothing',
    async (page) => {
      await page.getByRole('combobox').fill('xyzzy');
      await expect.poll(() => page.getByRole('search').getByRole('option').count()).toBe(0);
    },
  ],
];

/** One line for a rule broken by many elements of one kind. */
function inKinds(wrong: readonly string[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const line of wrong) {
    const [rule, , target] = line.split('; ');
    const kind = `${rule} ${target}`.replace(/:nth-child\(\d+\)|\.s-\w+/g, '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
  }
  return [...kinds.values()].map(([first, ...more]) => `${first} (and ${more.length} more)`);
}

// Of language, scheme and width each two meet: colours do not depend on words, nor words on colours.
test.each([
  ['', 'light', 1280],
  ['', 'dark', 320],
  ['fr/', 'light', 320],
  ['fr/', 'dark', 1280],
])('/%s is accessible and quiet in every view, %s, %i wide', async (path, scheme, width) => {
  const dark = scheme === 'dark';
  const { page, record } = await openAtlas({ path, dark, width, reducedMotion: true });
  const found: Record<string, string[]> = {};
  for (const [name, go] of views) {
    await go(page);
    await page.mouse.move(0, 0);
    const wrong = inKinds(await violations(page));
    if (wrong.length > 0) found[name] = wrong;
  }
  expect(found).toEqual({});
  await record.expectQuiet();
});

test('what went wrong is told accessibly', async () => {
  const { page } = await openPage({
    until: 'load',
    prepare: routed('**/data/programme.json', (route) => route.abort()),
  });
  await page.getByRole('alert').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a page without scripts is accessible', async () => {
  // The checker is a script: it comes through the debugger, which a page cannot refuse.
  const { page } = await openPage({
    until: 'load',
    prepare: routed('**/*.js', (route) => route.abort()),
  });
  expect(await violations(page)).toEqual([]);
});

/** Words that stand outside the window and cannot be scrolled to. */
const cutWords = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const unseen = (element: Element) => {
      const { clipPath, position, visibility } = getComputedStyle(element);
      return visibility === 'hidden' || (position === 'absolute' && clipPath !== 'none');
    };
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.childElementCount === 0 && element.textContent.trim() !== '')
      .filter((element) => !element.closest('svg, desc, title') && !scrolls(element))
      .filter((element) => !element.closest('.unseen') && !unseen(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1);
      })
      .map((element) => element.textContent.trim().slice(0, 60));
  });

describe.each(['', 'fr/'])('/%s fits', (path) => {
  test('every width from 320 to 1920 without scrolling sideways', async () => {
    const { page, record } = await openAtlas({ path });
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `${width}`).toBeLessThanOrEqual(0);
      expect(await cutWords(page), `${width}`).toEqual([]);
    }
    await page.locator('[data-map] [data-region="FRE"]').dispatchEvent('click');
    await page.locator('[data-panel]').waitFor();
    await page.locator('[data-choose-colour="industry-share"]').click();
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `${width}, region and ratio`).toBeLessThanOrEqual(0);
      expect(await cutWords(page), `${width}, region and ratio`).toEqual([]);
    }
    await record.expectQuiet();
  });

  test('words of twice the size', async () => {
    const { page } = await openAtlas({ path });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `${width}`).toBeLessThanOrEqual(0);
      expect(await cutWords(page), `${width}`).toEqual([]);
    }
  });

  test('one sheet of A4', async () => {
    const { page } = await openAtlas({ path });
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(sheets).toHaveLength(1);
  });

  test('one sheet of A4 whatever was chosen', async () => {
    const { page } = await openAtlas({ path: `${path}?region=FRE&colour=unemployment` });
    await page.locator('[data-panel]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(sheets).toHaveLength(1);
  });
});

describe('targets', () => {
  test('of a phone are at least 24 pixels high or stand apart', async () => {
    const { page } = await openAtlas({ width: 320, touch: true });
    const small = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('button, a[href], input, summary')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1);
      const middle = ({ box }: { box: DOMRect }) =>
        [box.x + box.width / 2, box.y + box.height / 2] as const;
      return boxes
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .filter((one) => {
          // Links in running text are excepted; the rest may be small where circles of 24 stay apart.
          if (one.element.matches('p a, li a, dd a')) return false;
          const [x, y] = middle(one);
          return boxes.some((other) => {
            if (other === one) return false;
            const [u, v] = middle(other);
            return Math.hypot(x - u, y - v) < 24;
          });
        })
        .map(({ element }) => element.textContent.trim().slice(0, 40));
    });
    expect(small).toEqual([]);
  });
});

describe('colours of the reader’s own', () => {
  test('leave regions, themes and land apart', async () => {
    const { page, record } = await openAtlas({ forcedColors: true });
    const fills = () =>
      page.evaluate(() => {
        const fill = (mark: Element) => getComputedStyle(mark).fill;
        const regions = [...document.querySelectorAll<HTMLElement>('[data-map] [data-region]')];
        return {
          themes: Object.fromEntries(regions.map((mark) => [mark.dataset['theme'], fill(mark)])),
          land: fill(document.querySelector('#land')!),
          sea: getComputedStyle(document.body).backgroundColor,
        };
      });
    const { themes, land, sea } = await fills();
    expect(Object.keys(themes).length).toBeGreaterThan(1);
    const all = [...Object.values(themes), land];
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(sea);
    await page.locator('[data-map] [data-region="SI"]').dispatchEvent('click');
    await expectAnswer(page, { region: 'SI' });
    await record.expectQuiet();
  });

  test('more contrast is no trouble', async () => {
    const { page, record } = await openAtlas({ contrast: true });
    expect(await violations(page)).toEqual([]);
    await record.expectQuiet();
  });
});

describe('names on the map', () => {
  test.each([320, 360, 768, 1280, 1920])(
    'are all twelve there at %i pixels, inside the window, none on another',
    async (width) => {
      const { page } = await openPage({ width, height: 1000 });
      await untilWhole(page);
      const labels = await page.evaluate(() =>
        [...document.querySelectorAll<SVGElement>('[data-map] [data-label]')]
          .filter((label) => label.checkVisibility())
          .map((label) => ({
            id: label.dataset['label']!,
            // The box of the words alone: a leader may pass by others.
            boxes: [...label.querySelectorAll('text')].map((text) => {
              const { left, right, top, bottom } = text.getBoundingClientRect();
              return { left, right, top, bottom };
            }),
          })),
      );
      expect(labels.map(({ id }) => id).sort()).toEqual([...twelve].sort());
      for (const { id, boxes } of labels)
        for (const { left, right } of boxes) {
          expect(left, id).toBeGreaterThanOrEqual(0);
          expect(right, id).toBeLessThanOrEqual(width);
        }
      const clashes = labels.flatMap((a, i) =>
        labels
          .slice(i + 1)
          .filter((b) =>
            a.boxes.some((one) =>
              b.boxes.some(
                (other) =>
                  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
                  // Lines of type keep some air of their own above and below the letters.
                  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4,
              ),
            ),
          )
          .map((b) => `${a.id} on ${b.id}`),
      );
      expect(clashes).toEqual([]);
    },
  );
});
