/** What the panel of a region says, and how one leaves it. */
import { describe, expect, test } from 'vitest';
import { sitePanel } from '../../src/scene/panel';
import { english, expectAnswer, french, nameOf, openAtlas, twelve } from './atlas';

describe('the panel of a region', () => {
  test.each([
    ['English', '', english],
    ['French', 'fr/', french],
  ] as const)('says all that is known of each of the twelve, in %s', async (_, path, of) => {
    const { page, record } = await openAtlas({ path });
    for (const region of twelve) {
      await page.locator(`[data-map] [data-region="${region}"]`).dispatchEvent('click');
      const scene = sitePanel(of.facts, region, of.text)!;
      expect(scene.projects).toHaveLength(1);
      const panel = page.locator('[data-panel]');
      await expect.poll(() => panel.getByRole('heading').first().textContent()).toBe(scene.name);
      const said = (await panel.textContent())!;
      for (const part of [
        scene.place,
        ...scene.projects.flatMap(({ summary, detail, themes, terms }) => [
          summary,
          detail,
          ...themes.map(({ name }) => name),
          ...terms.flatMap(({ term, value }) => [term, value]),
        ]),
        ...scene.figures.flatMap(({ name, value, mean, note }) => [name, value, mean, note]),
        ...scene.sources.map(({ title }) => title),
      ])
        expect(said, region).toContain(part);
      const links = await panel
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(scene.sources.flatMap(({ url }) => (url ? [url] : [])));
    }
    await record.expectQuiet();
  });

  test('is closed by its button, and the region is let go everywhere', async () => {
    const { page, record } = await openAtlas({ path: '?region=BE3' });
    await expectAnswer(page, { region: 'BE3' });
    await page
      .locator('[data-panel]')
      .getByRole('button', { name: english.text.say('panel.close') })
      .click();
    await expectAnswer(page, {});
    await record.expectQuiet();
  });

  test('closed by keyboard does not leave the reader nowhere', async () => {
    const { page } = await openAtlas();
    const name = page
      .locator('[data-island="projects"]')
      .getByRole('button', { name: nameOf('BE3'), exact: true });
    await name.press('Enter');
    const close = page
      .locator('[data-panel]')
      .getByRole('button', { name: english.text.say('panel.close') });
    await close.press('Enter');
    await page.locator('[data-panel]').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement === document.body))
      .toBe(false);
  });

  test('shows one region at a time, the last that was chosen', async () => {
    const { page } = await openAtlas();
    for (const region of ['LT', 'SI', 'LT'])
      await page.locator(`[data-map] [data-region="${region}"]`).dispatchEvent('click');
    await expectAnswer(page, { region: 'LT' });
    expect(await page.locator('[data-panel]').count()).toBe(1);
  });
});

describe('the table', () => {
  test('sorts by every column, both ways, and says which', async () => {
    const { page, record } = await openAtlas();
    const table = page.locator('[data-island="table"] table');
    const heads = table.locator('thead th');
    const names = () => table.locator('tbody th button').allTextContents();
    const count = await heads.count();
    expect(count).toBeGreaterThan(5);
    for (let column = 0; column < count; column++) {
      const orders: string[] = [];
      for (let press = 0; press < 2; press++) {
        await heads.nth(column).getByRole('button').click();
        await expect
          .poll(() => heads.nth(column).getAttribute('aria-sort'))
          .toMatch(/^(ascending|descending)$/);
        orders.push((await heads.nth(column).getAttribute('aria-sort'))!);
        expect(await table.locator('th[aria-sort]:not([aria-sort="none"])').count()).toBe(1);
        expect(await names()).toHaveLength(12);
      }
      expect(orders.sort()).toEqual(['ascending', 'descending']);
    }
    await record.expectQuiet();
  });

  test('has the largest grant a head first when it is asked for', async () => {
    const { page } = await openAtlas();
    const table = page.locator('[data-island="table"] table');
    const { text, facts } = english;
    await table
      .getByRole('button', { name: facts.words.measures['grant-per-inhabitant']!.name })
      .click();
    await expect
      .poll(() => table.locator('tbody th button').first().textContent())
      .toContain(nameOf('ES13'));
    expect(text.language).toBe('en');
  });
});
