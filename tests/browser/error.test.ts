/** Files that do not come, or say nonsense, or say something nasty: the picture stays. */
import { readFile } from 'node:fs/promises';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { english, expectAnswer, french, openAtlas, routed, twelve, untilWhole } from './atlas';
import { openPage } from '../support/browser';

/** Parsed JSON that a test may spoil as it likes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a type would forbid the very spoiling
type Raw = any;

const file = (name: string) => readFile(new URL(`../../static/${name}`, import.meta.url), 'utf8');

/** Serves a file of the site with changes. */
const spoilt = async (name: string, change: (copy: Raw) => void) => {
  const copy: Raw = JSON.parse(await file(name));
  change(copy);
  return (route: Route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(copy) });
};

/** The whole picture is still there: land, regions, names, legend, table. */
async function expectPicture(page: Page) {
  expect(
    await page.evaluate(() => ({
      regions: [...document.querySelectorAll('[data-map] [data-region]')].filter(
        (mark) => mark.getBoundingClientRect().width > 0,
      ).length,
      rows: document.querySelectorAll('[data-island="table"] tbody tr').length,
      themes: document.querySelectorAll('[data-island="side"] [data-choose-theme]').length,
    })),
  ).toEqual({ regions: twelve.length, rows: twelve.length, themes: 6 });
}

const alert = (page: Page) => page.locator('[data-error]').getByRole('alert');

const PILOTS = 'data/pilots.json';
const errors: readonly (readonly [
  string,
  string,
  () => Promise<(route: Route) => unknown>,
  string[],
])[] = [
  [
    'answers with an error',
    PILOTS,
    () => Promise.resolve((route: Route) => route.fulfill({ status: 500 })),
    [PILOTS],
  ],
  [
    'is cut off',
    PILOTS,
    async () => {
      const whole = await file(PILOTS);
      return (route: Route) => route.fulfill({ body: whole.slice(0, whole.length / 2) });
    },
    [PILOTS],
  ],
  [
    'is a web page',
    PILOTS,
    () => Promise.resolve((route: Route) => route.fulfill({ body: '<!doctype html>' })),
    [PILOTS],
  ],
  [
    'has a wrong field',
    PILOTS,
    () => spoilt(PILOTS, (copy) => (copy.pilots[2].grant = 'a lot')),
    ['pilots.json', '3 (grand-est)', 'grant'],
  ],
  [
    'has a region that is no code',
    PILOTS,
    () => spoilt(PILOTS, (copy) => (copy.pilots[0].region = '<b>')),
    ['pilots.json', '1 (cantabria)', 'region'],
  ],
  [
    'is empty',
    PILOTS,
    () => Promise.resolve((route: Route) => route.fulfill({ body: '{}' })),
    ['pilots.json'],
  ],
  [
    'does not come',
    'boundaries/regions.json',
    () => Promise.resolve((route: Route) => route.abort()),
    ['boundaries/regions.json'],
  ],
  [
    'has no arcs',
    'boundaries/regions.json',
    () => spoilt('boundaries/regions.json', (copy) => (copy.arcs = [])),
    ['regions.json'],
  ],
  [
    'is missing',
    'data/words.en.json',
    () => Promise.resolve((route: Route) => route.fulfill({ status: 404 })),
    ['data/words.en.json'],
  ],
  [
    'lacks a pilot',
    'data/words.en.json',
    () => spoilt('data/words.en.json', (copy) => delete copy.pilots.saxony),
    ['words.en.json', 'saxony'],
  ],
];

describe.each(errors)('a file that %s (%s)', (_, name, make, named) => {
  test('is named in a notice, the picture stays, and "try again" works', async () => {
    const answer = await make();
    const { page, record } = await openPage({
      path: '?theme=decarbonisation',
      until: 'load',
      prepare: routed(`**/${name}`, answer),
    });
    await expect.poll(() => alert(page).count()).toBe(1);
    const said = (await alert(page).textContent())!;
    for (const part of [english.text.say('trouble.title'), ...named]) expect(said).toContain(part);
    await expectPicture(page);
    expect(await page.locator('html[data-ready]').count()).toBe(0);

    // It fails again, then it works.
    const again = alert(page).getByRole('button', { name: english.text.say('trouble.again') });
    await again.click();
    await expect.poll(() => alert(page).count()).toBe(1);
    await page.unroute(`**/${name}`);
    await again.click();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    expect(await alert(page).count()).toBe(0);
    await untilWhole(page);
    await expectAnswer(page, { theme: 'decarbonisation' });
    await record.expectQuiet(/\.json/);
  });
});

test('an error is told in the language of the page', async () => {
  const { page } = await openPage({
    path: 'fr/',
    until: 'load',
    prepare: routed('**/data/words.fr.json', (route) => route.abort()),
  });
  await expect.poll(() => alert(page).textContent()).toContain(french.text.say('trouble.title'));
});

test('what is under the fold can be had again without a second life of the map', async () => {
  const { page } = await openPage({
    until: 'load',
    prepare: routed('**/assets/below-*.js', (route) => route.abort()),
  });
  await expect.poll(() => alert(page).count()).toBe(1);
  await page.unroute('**/assets/below-*.js');
  await alert(page).getByRole('button').click();
  await untilWhole(page);
  await page.locator('[data-map] [data-region="SI"]').dispatchEvent('click');
  await expectAnswer(page, { region: 'SI' });
});

test('a pilot without a place on the map is named, and keeps its place in the table', async () => {
  const answer = await spoilt('boundaries/regions.json', (copy) => {
    const { geometries } = copy.objects[Object.keys(copy.objects)[0]!];
    geometries.splice(
      geometries.findIndex(({ id }: { id: string }) => id === 'SI'),
      1,
    );
  });
  const { page } = await openAtlas({
    prepare: routed('**/boundaries/regions.json', answer),
  });
  await expect
    .poll(() => page.locator('[data-island="side"]').textContent())
    .toContain(english.text.say('unplaced', { count: 1, regions: 'Slovenia (SI)' }));
  expect(await page.locator('[data-map] [data-region]').count()).toBe(11);
  expect(await page.locator('[data-island="table"] tbody tr').count()).toBe(12);
});

describe('hostile words in the data', () => {
  const markup = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
  const backwards = '\u202eliab\u2066\u0000';
  const endless = 'Endless'.repeat(1500);

  test('are shown as words, cut, and never interpreted', async () => {
    const pilots = await spoilt(PILOTS, ({ pilots }) => {
      pilots[0].names.en = `${markup}${backwards}`;
      pilots[1].names.en = endless;
      pilots[2].names.en = `Grand ${backwards} Est`;
    });
    const words = await spoilt('data/words.en.json', (copy) => {
      copy.pilots.cantabria.summary = `${markup} ${backwards} ${endless}`;
      copy.pilots.cantabria.detail = `${markup} ${backwards} ${endless}`;
      copy.pilots.cantabria.sector = endless;
      copy.themes['decarbonisation'].name = markup;
    });
    const { page, record } = await openAtlas({
      width: 320,
      path: '?region=ES13',
      prepare: async (page) => {
        await page.route(`**/${PILOTS}`, pilots);
        await page.route('**/data/words.en.json', words);
      },
    });
    const panel = page.locator('[data-panel]');
    await expect.poll(() => panel.textContent()).toContain('<script>');
    const found = await page.evaluate(() => ({
      hurt: 'hurt' in window,
      images: document.querySelectorAll('img').length,
      scripts: document.querySelectorAll('body script').length,
      // Controls and overrides that turn what stands beside them.
      // eslint-disable-next-line no-control-regex -- it is what must not be there
      hidden: /[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent),
      longest: Math.max(
        ...[...document.querySelectorAll('body *')]
          .filter((element) => element.childElementCount === 0)
          .map((element) => element.textContent.length),
      ),
      sideways: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(found).toMatchObject({ hurt: false, images: 0, scripts: 0, hidden: false });
    expect(found.longest).toBeLessThan(3000);
    expect(found.sideways).toBeLessThanOrEqual(0);
    expect(await page.locator('[data-island="table"]').textContent()).toContain('…');
    // A finding says the name as it is, and no other markup comes with it.
    await page.getByRole('combobox').fill('onerror');
    const finding = page.getByRole('search').getByRole('option');
    await expect.poll(() => finding.count()).toBe(1);
    expect(await finding.textContent()).toContain(markup);
    expect(await finding.locator('img, script').count()).toBe(0);
    await record.expectQuiet();
  });
});
