/** The embed by itself: what its address shows, and how it answers to hands. */
import { describe, expect, inject, test } from 'vitest';
import { partOf } from '../../src/domain/sites';
import { violations } from '../support/axe';
import { openPage } from '../support/browser';
import { pointOn, sidewaysScroll, sites, themes, twelve } from './atlas';

test('is one request, whole without JavaScript', async () => {
  const { page, record } = await openPage({ path: 'embed/', javaScript: false });
  expect(await page.locator('[data-map] [data-region]').count()).toBe(twelve.length);
  expect(await page.locator('a:visible').count()).toBeGreaterThan(0);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.reload();
  expect(requests).toEqual([page.url()]);
  await record.expectQuiet();
});

test('may be framed by anybody; the rest of the site may not', async () => {
  for (const path of ['embed/', 'fr/embed/?theme=decarbonisation']) {
    const { headers } = await fetch(inject('site') + path);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('x-frame-options')).toBeNull();
  }
  const { headers } = await fetch(inject('site'));
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

const QUERIES = [
  '',
  '?theme=decarbonisation&region=FRF',
  '?colour=gdp-per-head&scheme=dark',
  '?view=card&theme=digital-skills',
  '?view=bars',
  '?view=table&colour=unemployment',
  '?title=0&legend=0',
  '?view=%3Cb%3E&theme=nothing&scheme=__proto__&region=constructor&legend=2',
];

// What is accessible in one language is in the other; what fits is not.
describe.each([
  [280, 'fr/embed/'],
  [600, 'embed/'],
  [1400, 'fr/embed/'],
])('at %i px', (width, checked) => {
  test.each(['embed/', 'fr/embed/'])(
    '%s shows every view, quiet, accessible, uncut',
    async (path) => {
      const { page, record } = await openPage({ path, width });
      for (const query of QUERIES) {
        await page.goto(inject('site') + path + query);
        await page.waitForSelector('html[data-ready]', { state: 'attached' });
        expect(await sidewaysScroll(page)).toBe(0);
        if (path !== checked) continue;
        expect({ query, found: await violations(page) }).toEqual({ query, found: [] });
      }
      await record.expectQuiet();
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    },
  );
});

test('a theme, a colouring and a region are chosen by hand, and taken along to the full map', async () => {
  const { page, record } = await openPage({ path: 'embed/' });
  for (const { id } of themes) {
    await page.click(`[data-choose-theme="${id}"]`);
    for (const site of sites)
      expect(await page.getAttribute(`[data-region="${site.id}"]`, 'data-fill')).toBe(
        { primary: 'full', further: 'light', none: 'quiet' }[partOf(site, id)],
      );
  }
  await page.click('[data-choose-theme=""]');
  await page.click('[data-choose-colour="unemployment"]');
  const { x, y } = await pointOn(page, 'LT');
  await page.mouse.click(x, y);
  // What is read comes a frame after what is seen.
  await expect
    .poll(() => page.getAttribute('[data-full]', 'href'))
    .toContain('?region=LT&colour=unemployment');
  expect(await page.textContent('[data-announce]')).toContain('Lithuania');
  expect(await page.textContent('[data-fact]')).toContain('Unemployment');
  await record.expectQuiet();
});

test('with colours forced the map keeps its own, and everything is still to be read', async () => {
  const { page, record } = await openPage({ path: 'embed/', forcedColors: true });
  const fillOf = (region: string) =>
    page.locator(`[data-region="${region}"]`).evaluate((mark) => getComputedStyle(mark).fill);
  const fills = await Promise.all(twelve.map(fillOf));
  expect(new Set(fills).size).toBe(themes.length);
  expect(await violations(page)).toEqual([]);
  await record.expectQuiet();
});

test('one tab stop, arrows to the nearest, Enter chooses, Escape gives the keys back', async () => {
  const { page } = await openPage({ path: 'embed/' });
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? null);
  const first = await focused();
  expect(first).not.toBeNull();
  await page.keyboard.press('ArrowUp');
  const second = await focused();
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  expect(await page.getAttribute(`[data-region="${second}"]`, 'aria-selected')).toBe('true');
  expect(await page.locator('[data-region][tabindex="0"]').count()).toBe(1);
  // No letter is a command.
  for (const key of ['d', '0', '+', 's']) await page.keyboard.press(key);
  expect(await focused()).toBe(second);
  await page.keyboard.press('Escape');
  expect(await page.locator('[aria-selected="true"]').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await focused()).toBeNull();
});

test('a finger within 24 px of a small region means it', async () => {
  const { page } = await openPage({ path: 'embed/', width: 360, touch: true });
  const box = (await page.locator('[data-region="UKD3"]').boundingBox())!;
  await page.touchscreen.tap(box.x - 16, box.y + box.height + 6);
  expect(await page.getAttribute('[data-region="UKD3"]', 'aria-selected')).toBe('true');
  await page.touchscreen.tap(8, box.y - 60);
  expect(await page.locator('[aria-selected="true"]').count()).toBe(0);
});

test('with a query nothing is painted before it is that picture', async () => {
  const { page } = await openPage({ path: 'embed/', until: 'load' });
  // The first script stands before anything that could be painted.
  const html = await page.content();
  expect(html.indexOf('dataset.wait')).toBeLessThan(html.indexOf('<body'));
  expect(await page.evaluate(() => document.documentElement.dataset['wait'])).toBeUndefined();
});
