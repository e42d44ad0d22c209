/** Files that do not come, or say nonsense, or say something nasty: the picture stays. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { english, expectAnswer, openAtlas, routed, twelve, untilWhole } from './atlas';
import { openPage } from '../support/browser';

/** Parsed JSON that a test may spoil as it likes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a type would forbid the very spoiling
type Raw = any;

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const file = (name: string) => readFile(join(dist, name), 'utf8');

/** Serves a file of the site with changes, which break its seal: what it says is checked. */
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

const alert = (page: Page) => page.getByRole('alert');

const PROGRAMME = 'data/programme.json';
const WORDS = 'data/programme.en.json';
const REGIONS = 'boundaries/regions.json';

type Answer = (route: Route) => unknown;
const answers =
  (options: Parameters<Route['fulfill']>[0]): (() => Promise<Answer>) =>
  () =>
    Promise.resolve((route: Route) => route.fulfill(options));
const cutOff = (name: string) => async () => {
  const whole = await file(name);
  return (route: Route) => route.fulfill({ body: whole.slice(0, whole.length / 2) });
};

/** What is wrong, with which file, how it is answered, and what the notice names of it. */
const errors: readonly (readonly [string, string, () => Promise<Answer>, string[]])[] = [
  ['answers with an error', PROGRAMME, answers({ status: 500 }), [PROGRAMME]],
  ['is cut off', PROGRAMME, cutOff(PROGRAMME), [PROGRAMME]],
  ['is a web page', PROGRAMME, answers({ body: '<!doctype html>' }), [PROGRAMME]],
  [
    'has a wrong field',
    PROGRAMME,
    () => spoilt(PROGRAMME, (copy) => (copy.projects[2].values.grant = 'a lot')),
    [PROGRAMME, 'record 3 (grand-est)', '"values.grant"', 'a lot'],
  ],
  [
    'has a place that is no code',
    PROGRAMME,
    () => spoilt(PROGRAMME, (copy) => (copy.places[0].code = '<b>')),
    [PROGRAMME, 'record 1 (<b>) of places', '"code"'],
  ],
  [
    'has a place by an old code',
    PROGRAMME,
    () =>
      spoilt(PROGRAMME, (copy) => {
        const { code } = copy.places[0];
        copy.places[0].code = 'FR24';
        // Whatever calls the place by its code, or that would be told first.
        for (const project of copy.projects)
          project.places = project.places.map((one: string) => (one === code ? 'FR24' : one));
      }),
    [PROGRAMME, 'record 1 (FR24) of places', '"code"', 'found "FR24"; perhaps "FRB0"'],
  ],
  [
    'names a theme that is not there',
    PROGRAMME,
    () => spoilt(PROGRAMME, (copy) => (copy.projects[0].primary.theme = 'magic')),
    [PROGRAMME, 'record 1 (cantabria)', '"primary.theme"', 'magic'],
  ],
  ['is empty', PROGRAMME, answers({ body: '{}' }), [PROGRAMME]],
  ['does not come', REGIONS, () => Promise.resolve((route: Route) => route.abort()), [REGIONS]],
  ['has no arcs', REGIONS, () => spoilt(REGIONS, (copy) => (copy.arcs = [])), ['regions.json']],
  ['is missing', WORDS, answers({ status: 404 }), [WORDS]],
  ['is cut off', WORDS, cutOff(WORDS), [WORDS]],
  [
    'lacks a project',
    WORDS,
    () => spoilt(WORDS, (copy) => delete copy.projects.saxony),
    [WORDS, 'saxony of projects'],
  ],
  [
    'has a wrong sign',
    WORDS,
    () => spoilt(WORDS, (copy) => (copy.themes['digital-skills'].sign = 'three')),
    [WORDS, 'digital-skills of themes', '"sign"', 'three'],
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
    for (const part of ['The interactive map is not available', ...named])
      expect(said).toContain(part);
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

// What does not come and what says nonsense; more ways to do so are tried on the map.
describe.each(errors.filter((_, index) => index % 4 === 1 || index === 7))(
  'a file that %s (%s)',
  (_, name, make, named) => {
    test('is named on the briefing, whose slides stay and whose controls say that they wait', async () => {
      const answer = await make();
      const { page, record } = await openPage({
        path: 'present/',
        until: 'load',
        prepare: routed(`**/${name}`, answer),
      });
      const controls = page.locator('[data-island="editor"] button');
      await expect.poll(() => alert(page).count()).toBe(1);
      const said = (await alert(page).textContent())!;
      for (const part of ['cannot be presented or edited now', ...named])
        expect(said).toContain(part);
      expect(await page.locator('[data-slide]').count()).toBeGreaterThan(twelve.length);
      expect(await controls.count()).toBeGreaterThan(4);
      for (const control of await controls.all()) expect(await control.isDisabled()).toBe(true);

      await page.unroute(`**/${name}`);
      await alert(page).getByRole('button').click();
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      expect(await alert(page).count()).toBe(0);
      await page.locator('[data-play]').click();
      await page.waitForSelector('[data-stage]');
      await record.expectQuiet(/\.json/);
    });
  },
);

describe('what is pressed before the data came', () => {
  /** Opens a page whose data wait, presses, and lets them come. */
  async function pressEarly(path: string, press: (page: Page) => Promise<unknown>) {
    let letCome = () => {};
    const coming = new Promise<void>((resolve) => (letCome = resolve));
    const { page, record } = await openPage({
      path,
      until: 'load',
      prepare: routed(`**/${PROGRAMME}`, async (route) => {
        await coming;
        await route.continue();
      }),
    });
    // The script that hears presses has run when it asks for data.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('regions.json')),
    );
    await press(page);
    expect(await page.locator('html[data-ready]').count()).toBe(0);
    letCome();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    return { page, record };
  }

  test('is done when the map answers, the last alone', async () => {
    const { page, record } = await pressEarly('?colour=unemployment', async (page) => {
      await page.locator('[data-island="side"] [data-choose-theme="digital-skills"]').click();
      await page.locator('[data-map] [data-region="SI"]').click();
    });
    await untilWhole(page);
    await expectAnswer(page, { region: 'SI', colour: 'unemployment' });
    await record.expectQuiet();
  });

  test('below the fold too, once', async () => {
    const { page } = await pressEarly('', (page) =>
      page.locator('[data-island="table"] tbody button').first().click(),
    );
    await untilWhole(page);
    await expect.poll(() => page.locator('[data-panel]').count()).toBe(1);
    expect(await page.locator('[data-island="table"] tbody tr[data-on]').count()).toBe(1);
  });

  test('is done when the briefing answers', async () => {
    const { page, record } = await pressEarly('present/', (page) =>
      page.locator('[data-play]').click(),
    );
    await page.waitForSelector('[data-stage]');
    await record.expectQuiet();
  });
});

test('an error is told in the language of the page', async () => {
  const { page } = await openPage({
    path: 'fr/',
    until: 'load',
    prepare: routed('**/data/programme.fr.json', (route) => route.abort()),
  });
  await expect.poll(() => alert(page).textContent()).toContain('La carte interactive');
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

test('a place that the boundaries lack is named, and keeps its place in the table', async () => {
  const answer = await spoilt(REGIONS, (copy) => {
    const { geometries } = copy.objects[Object.keys(copy.objects)[0]!];
    geometries.splice(
      geometries.findIndex(({ id }: { id: string }) => id === 'SI'),
      1,
    );
  });
  const { page } = await openAtlas({
    prepare: routed(`**/${REGIONS}`, answer),
  });
  await expect
    .poll(() => page.locator('[data-island="side"]').textContent())
    .toContain(english.text.say('unplaced', { count: 1, regions: 'Slovenia (SI)' }));
  expect(await page.locator('[data-map] [data-region]').count()).toBe(11);
  expect(await page.locator('[data-island="table"] tbody tr').count()).toBe(12);
});

test('a file that somebody edited and left right is read as it now is', async () => {
  const answer = await spoilt(PROGRAMME, ({ places }) => {
    places.find(({ code }: { code: string }) => code === 'LT').values.unemployment.value = 77.7;
  });
  const { page, record } = await openAtlas({
    path: '?region=LT',
    prepare: routed(`**/${PROGRAMME}`, answer),
  });
  await expect.poll(() => page.locator('[data-panel]').textContent()).toContain('77.7%');
  expect(await alert(page).count()).toBe(0);
  await record.expectQuiet();
});

describe('hostile words in the data', () => {
  const markup = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
  const backwards = '\u202eliab\u2066\u0000';
  const endless = 'Endless'.repeat(1500);

  test('are shown as words, cut, and never interpreted', async () => {
    const programme = await spoilt(PROGRAMME, ({ places }) => {
      places[0].names.en = `${markup}${backwards}`;
      places[1].names.en = endless;
      places[2].names.en = `Grand ${backwards} Est`;
    });
    const words = await spoilt(WORDS, (copy) => {
      copy.projects.cantabria.summary = `${markup} ${backwards} ${endless}`;
      copy.projects.cantabria.detail = `${markup} ${backwards} ${endless}`;
      copy.projects.cantabria.sector = endless;
      copy.themes['decarbonisation'].name = markup;
    });
    const { page, record } = await openAtlas({
      width: 320,
      path: '?region=ES13',
      prepare: async (page) => {
        await page.route(`**/${PROGRAMME}`, programme);
        await page.route(`**/${WORDS}`, words);
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
