/** What a page shows of a question, read from the page and worked out from the data. */
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { classOf } from '../../src/domain/classes';
import { measureOf, valueOf } from '../../src/domain/measures';
import { choicesOf, openingOf, type Question } from '../../src/domain/question';
import { partOf, sitesOf } from '../../src/domain/sites';
import { announce } from '../../src/scene/announce';
import { shadingOf } from '../../src/scene/paint';
import { titleOf } from '../../src/scene/title';
import { writeAddress } from '../../src/state/address';
import { real } from '../render/real';
import { openPage, type Opened, type PageOptions } from '../support/browser';

export const english = real('en');
export const french = real('fr');
export const { programme } = english.facts;
export const { themes } = programme;
/** The twelve territories with their projects. */
export const sites = sitesOf(programme);
/** Their codes, in the order of the data. */
export const twelve = sites.map(({ id }) => id);
export const choices = choicesOf(programme);
export const opening = openingOf(choices);

export const nameOf = (region: string) => siteAt(region)!.place.names['en']!;
const siteAt = (region: string | null) => sites.find(({ id }) => id === region);

/** Opens a page and waits until all of it answers, what is under the fold too. */
export async function openAtlas(options: PageOptions = {}): Promise<Opened> {
  const opened = await openPage(options);
  await untilWhole(opened.page);
  return opened;
}

/**
 * The parts come alive in the order of the page, the table last: a region of it that is not chosen is
 * pointed at until it hears.
 */
export async function untilWhole(page: Page): Promise<void> {
  for (const event of ['pointerenter', 'pointerleave']) {
    await page.waitForFunction((type) => {
      const button = document.querySelector(
        '[data-island="table"] tbody button[aria-pressed="false"]',
      );
      button?.dispatchEvent(new PointerEvent(type));
      return button?.closest('tr')?.hasAttribute('data-on') === (type === 'pointerenter');
    }, event);
  }
}

/** For `prepare`: answers requests itself. */
export const routed =
  (pattern: string, answer: (route: Route) => unknown) =>
  async (page: Page): Promise<void> => {
    await page.route(pattern, answer);
  };

/** What every part of a page says about what was asked. */
export async function seen(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const regions = all('[data-map] [data-region]');
    const of = (attribute: string) =>
      Object.fromEntries(
        regions.map((mark) => [mark.dataset['region']!, mark.getAttribute(attribute)]),
      );
    /** Whether each control of a kind is pressed, by what it chooses. */
    const pressed = (within: string, attribute: string) =>
      all(`${within} [${attribute}]`)
        .filter((control) => control.getAttribute('aria-pressed') === 'true')
        // The panel stands in the side, beside the legend.
        .filter((control) => !control.closest('[data-panel]') || within === '[data-panel]')
        .map((control) => control.getAttribute(attribute));
    const rows = (within: string) =>
      all(`[data-island="${within}"] [data-on]`)
        .filter((mark) => mark.matches('tr, li'))
        .map((row) => row.querySelector('button')?.textContent?.trim());
    return {
      fills: of('data-fill'),
      selected: regions
        .filter((mark) => mark.getAttribute('aria-selected') === 'true')
        .map((mark) => mark.dataset['region']),
      legend: pressed('[data-island="side"] section.themes', 'data-choose-theme'),
      small: pressed('[data-island="small"]', 'data-choose-theme'),
      matrix: pressed('[data-island="matrix"]', 'data-choose-theme'),
      panelThemes: pressed('[data-panel]', 'data-choose-theme'),
      colour: pressed('[data-island="side"]', 'data-choose-colour'),
      cardsLeftOut: all('[data-island="projects"] li[data-quiet] h3')
        .map((name) => name.textContent.trim())
        .sort(),
      marked: {
        matrix: rows('matrix'),
        ranking: rows('ranking'),
        projects: rows('projects'),
        table: rows('table'),
      },
      panel: document.querySelector('[data-panel] h2')?.textContent ?? null,
      title: document.title,
      address: location.search,
    };
  });
}

/** The same, worked out from the data. */
export function wanted(wish: Partial<Question>, { facts, text } = english) {
  const question: Question = { ...opening, ...wish };
  const { theme, region, colour } = question;
  const measure = measureOf(programme, colour);
  const classing = measure && shadingOf(facts, measure).classing;
  const name = siteAt(region)?.place.names[text.language];
  const themeOnly = theme === null ? [] : [theme];
  const marked = name ? [name] : [];
  return {
    fills: Object.fromEntries(
      sites.map((site) => {
        const part = partOf(site, theme);
        if (part === 'none') return [site.id, 'quiet'];
        if (!measure || !classing) return [site.id, part === 'further' ? 'light' : 'full'];
        const found = valueOf(site, measure);
        return [
          site.id,
          found.kind === 'value' ? String(classOf(found.value, classing.breaks)) : 'none',
        ];
      }),
    ),
    selected: region === null ? [] : [region],
    legend: theme === null ? [''] : [theme],
    small: themeOnly,
    matrix: themeOnly,
    panelThemes: name ? themeOnly : [],
    colour: [colour],
    cardsLeftOut: sites
      .filter((site) => partOf(site, theme) === 'none')
      .map(({ place }) => place.names[text.language])
      .sort(),
    marked: { matrix: marked, ranking: marked, projects: marked, table: marked },
    panel: name ?? null,
    title: titleOf(facts, question, text),
    address: writeAddress(question, choices),
  };
}

/** Waits until every part of the page answers the question. */
export async function expectAnswer(page: Page, wish: Partial<Question>, of = english) {
  // A pointer that rests somewhere marks a region of its own.
  await page.mouse.move(0, 0);
  await expect.poll(() => seen(page), { timeout: 10_000 }).toEqual(wanted(wish, of));
}

/** Waits until the live region says what a step from one question to the next means. */
export async function expectSaid(
  page: Page,
  before: Partial<Question>,
  now: Partial<Question>,
  { facts, text } = english,
) {
  const said = announce(facts, { ...opening, ...before }, { ...opening, ...now }, text);
  expect(said).not.toBe('');
  await expect.poll(() => page.locator('[data-announce]').textContent()).toBe(said);
}

/**
 * A place on the screen where a region lies: in whole pixels, as pointers report them, far from its
 * edge where there is room, and not covered where that can be helped.
 */
export async function pointOn(page: Page, region: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((id) => {
    const mark = document.querySelector<SVGPathElement>(`[data-map] [data-region="${id}"]`)!;
    const matrix = mark.getScreenCTM()!.inverse();
    const box = mark.getBoundingClientRect();
    const holds = (x: number, y: number) =>
      mark.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
    const step = Math.max(1, Math.floor(Math.min(box.width, box.height) / 16));
    let best: { x: number; y: number; room: number } | null = null;
    for (let y = Math.ceil(box.top); y < box.bottom; y += step) {
      for (let x = Math.ceil(box.left); x < box.right; x += step) {
        if (!holds(x, y)) continue;
        let room = document.elementFromPoint(x, y) === mark ? 100 : 0;
        while (
          room % 100 < 8 &&
          [-1, 1].every((way) => {
            const far = way * ((room % 100) + 1);
            return holds(x + far, y) && holds(x, y + far);
          })
        )
          room++;
        if (!best || room > best.room) best = { x, y, room };
      }
    }
    return best && { x: best.x, y: best.y };
  }, region);
  if (!point) throw new Error(`${region} has no land on the screen`);
  return point;
}

/** Waits until what is read stays the same for three looks in a row, and returns it. */
export async function untilStill<Value>(read: () => Promise<Value>): Promise<Value> {
  let last = await read();
  let looks = 0;
  await expect
    .poll(
      async () => {
        const now = await read();
        looks = now === last ? looks + 1 : 0;
        last = now;
        return looks;
      },
      { interval: 60, timeout: 5000 },
    )
    .toBeGreaterThan(2);
  return last;
}

/** How many CSS pixels a unit of the map takes: it grows as the map is zoomed. */
export async function scaleOf(page: Page): Promise<number> {
  return page
    .locator('[data-map] [data-region]')
    .first()
    .evaluate((mark) => (mark as SVGPathElement).getScreenCTM()!.a);
}

/** Pixels that can be scrolled sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
