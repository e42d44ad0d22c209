/** Themes, colours and regions: whichever control is used, every part of the page agrees. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shownMeasures } from '../../src/domain/measures';
import { measureLegend } from '../../src/scene/legend';
import {
  english,
  expectAnswer,
  expectSaid,
  french,
  nameOf,
  openAtlas,
  programme,
  sites,
  themes,
  twelve,
} from './atlas';

const ways: readonly (readonly [
  string,
  (page: Page, theme: string) => ReturnType<Page['locator']>,
])[] = [
  ['a line of the legend', (page, theme) => chooser(page, 'side', theme)],
  ['the head of a column of the matrix', (page, theme) => chooser(page, 'matrix', theme)],
  ['a small map', (page, theme) => chooser(page, 'small', theme)],
];

const chooser = (page: Page, part: string, theme: string) =>
  page.locator(`[data-island="${part}"] [data-choose-theme="${theme}"]`);

describe('a theme', () => {
  test.each(ways)(
    'chosen by %s is the same choice everywhere, and again lets it go',
    async (_, of) => {
      const { page, record } = await openAtlas();
      let before = {};
      for (const { id: theme } of themes) {
        await of(page, theme).click();
        await expectAnswer(page, { theme });
        await expectSaid(page, before, { theme });
        before = { theme };
      }
      const last = themes.at(-1)!.id;
      await of(page, last).click();
      await expectAnswer(page, {});
      await expectSaid(page, { theme: last }, {});
      await record.expectQuiet();
    },
  );

  test('is let go by "show all"', async () => {
    const { page, record } = await openAtlas({ path: '?theme=decarbonisation' });
    await expectAnswer(page, { theme: 'decarbonisation' });
    await chooser(page, 'side', '').click();
    await expectAnswer(page, {});
    await record.expectQuiet();
  });

  test('can be chosen where a region’s panel names it', async () => {
    const { page, record } = await openAtlas({ path: '?region=SE31' });
    // Its second theme: Decarbonisation, to which it contributes.
    await page.locator('[data-panel] [data-choose-theme="decarbonisation"]').click();
    await expectAnswer(page, { theme: 'decarbonisation', region: 'SE31' });
    await record.expectQuiet();
  });

  test('chosen in the panel can be let go there', async () => {
    const { page } = await openAtlas({ path: '?region=SE31&theme=decarbonisation' });
    const control = page.locator('[data-panel] [data-choose-theme="decarbonisation"]');
    await expect.poll(() => control.getAttribute('aria-pressed')).toBe('true');
    await control.click();
    await expectAnswer(page, { region: 'SE31' });
  });

  test('quiets the same regions in the ranking and in the table as in the cards', async () => {
    const { page } = await openAtlas({ path: '?theme=decarbonisation' });
    const quiet = (part: string, row: string) =>
      page
        .locator(`[data-island="${part}"] ${row}[data-quiet] button.region`)
        .allTextContents()
        .then((names) => names.map((name) => name.trim()).sort());
    const cards = await quiet('projects', 'li');
    expect(cards).toHaveLength(9);
    expect(await quiet('ranking', 'li')).toEqual(cards);
    expect(await quiet('table', 'tr')).toEqual(cards);
  });

  test('lets a region go that has no part in it, and says the theme', async () => {
    const { page } = await openAtlas({ path: '?region=LT' });
    await chooser(page, 'side', 'decarbonisation').click();
    await expectAnswer(page, { theme: 'decarbonisation' });
    await expectSaid(page, { region: 'LT' }, { theme: 'decarbonisation' });
  });

  test('has a control of every kind with the same hook', async () => {
    const { page } = await openAtlas();
    const hooks = await page
      .locator('[data-choose-theme]')
      .evaluateAll((all) => all.map((control) => control.getAttribute('data-choose-theme')));
    const wanted = themes.flatMap(({ id }) => [id, id, id]);
    expect(hooks.sort()).toEqual(['', ...wanted].sort());
  });
});

describe('a colouring', () => {
  test.each([
    ['English', '', english],
    ['French', 'fr/', french],
  ] as const)('shades every region and lists every region once, in %s', async (_, path, of) => {
    const { page, record } = await openAtlas({ path });
    let before = {};
    for (const measure of shownMeasures(programme)) {
      const colour = measure.id;
      await page.locator(`[data-choose-colour="${colour}"]`).click();
      await expectAnswer(page, { colour }, of);
      await expectSaid(page, before, { colour }, of);
      before = { colour };

      const legend = measureLegend(of.facts, measure, of.text);
      const shown = await page
        .getByRole('region', { name: of.text.say('class.title', { colour: legend.title }) })
        .getByRole('listitem')
        .filter({ has: page.locator('[data-fill]') })
        .evaluateAll((rows) =>
          rows.map((row) => ({
            class: row.querySelector('[data-fill]')?.getAttribute('data-fill'),
            regions: [...row.querySelectorAll('button')].map((one) => one.textContent.trim()),
          })),
        );
      expect(shown).toEqual(
        legend.rows.map((row) => ({
          class: String(row.fill),
          regions: row.regions.map(({ name }) => name),
        })),
      );
      expect(shown.flatMap(({ regions }) => regions).sort()).toEqual(
        sites.map(({ place }) => place.names[of.text.language]).sort(),
      );
    }
    await page.locator('[data-choose-colour="theme"]').click();
    await expectAnswer(page, {}, of);
    await record.expectQuiet();
  });

  test('keeps theme and region, and the legend names what the map shades', async () => {
    const { page } = await openAtlas({ path: '?theme=skills-and-jobs&region=ES13' });
    await page.locator('[data-choose-colour="unemployment"]').click();
    await expectAnswer(page, { theme: 'skills-and-jobs', region: 'ES13', colour: 'unemployment' });
  });

  test('paints swatch and region of a class alike', async () => {
    const { page } = await openAtlas({ path: '?colour=unemployment' });
    await expectAnswer(page, { colour: 'unemployment' });
    const painted = (selector: string, property: 'fill' | 'backgroundColor') =>
      page
        .locator(selector)
        .evaluateAll(
          (marks, property) =>
            Object.fromEntries(
              marks.map((mark) => [
                mark.getAttribute('data-fill'),
                getComputedStyle(mark)[property],
              ]),
            ),
          property,
        );
    const legend = await painted('[data-island="side"] [data-fill]', 'backgroundColor');
    // A colour that changes may take a moment.
    await expect.poll(() => painted('[data-map] [data-region]', 'fill')).toEqual(legend);
    const land = await page.locator('#land').evaluate((mark) => getComputedStyle(mark).fill);
    const shades = Object.values(legend);
    // No two classes alike, and none like a country without a pilot.
    expect(new Set([...shades, land]).size).toBe(shades.length + 1);
  });
});

describe('a region', () => {
  test.each([
    ['a card', 'projects'],
    ['the table', 'table'],
    ['the ranking', 'ranking'],
    ['the matrix', 'matrix'],
    ['a small map’s list', 'small'],
  ])('chosen in %s is chosen everywhere, and again lets it go', async (_, part) => {
    const { page, record } = await openAtlas();
    let before = {};
    for (const region of ['UKD3', 'SI']) {
      const name = page
        .locator(`[data-island="${part}"]`)
        .getByRole('button', { name: nameOf(region), exact: true })
        .first();
      await name.click();
      await expectAnswer(page, { region });
      await expectSaid(page, before, { region });
      before = { region };
      if (region !== 'SI') continue;
      await name.click();
      await expectAnswer(page, {});
    }
    await record.expectQuiet();
  });

  test('clicked on the map is chosen everywhere, all twelve', async () => {
    const { page, record } = await openAtlas({ height: 900 });
    for (const region of twelve) {
      await page.locator(`[data-map] [data-region="${region}"]`).dispatchEvent('click');
      await expectAnswer(page, { region });
    }
    await record.expectQuiet();
  });

  test('outside the chosen theme lets the theme go', async () => {
    const { page } = await openAtlas({ path: '?theme=circular-economy' });
    await page.locator('[data-map] [data-region="ES13"]').dispatchEvent('click');
    await expectAnswer(page, { region: 'ES13' });
  });

  test('can be found by its code and its theme by whoever builds on the page', async () => {
    const { page } = await openAtlas();
    const hooks = await page
      .locator('[data-map] [data-region]')
      .evaluateAll((all) =>
        all.map((mark) => [mark.getAttribute('data-region'), mark.getAttribute('data-theme')]),
      );
    expect(hooks).toEqual(sites.map(({ id, theme }) => [id, theme]));
    const marks = await page.evaluate(() => performance.getEntriesByName('atlas-ready').length);
    expect(marks).toBe(1);
  });
});
