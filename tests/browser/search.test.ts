/** Finding a region by name in any language, without accents, or by code. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findRegions } from '../../src/scene/search';
import { english, expectAnswer, expectSaid, french, nameOf, openAtlas } from './atlas';

const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('search').getByRole('option');

describe('searching', () => {
  test.each([
    ['pohjois', 'FI1D'],
    ['norra ostra', 'FI1D'],
    ['lietuva', 'LT'],
    ['sassonia', 'DED'],
    ['sachsen', 'DED'],
    ['piemont', 'ITC1'],
    ['PIÉMONT', 'ITC1'],
    ['slovenie', 'SI'],
    ['ukd3', 'UKD3'],
    ['GBD3', 'UKD3'],
    ['manchester', 'UKD3'],
    ['royaume', null],
    ['hauts de', 'FRE'],
    ['ES130', 'ES13'],
  ])('for "%s" in English finds %s first', async (query, region) => {
    expect(findRegions(english.facts, query)[0]?.id ?? null).toBe(region);
  });

  test('offers what it finds, and Enter chooses the first', async () => {
    const { page, record } = await openAtlas();
    let before = {};
    for (const [query, region] of [
      ['pohjois', 'FI1D'],
      ['lietuva', 'LT'],
      ['sassonia', 'DED'],
      ['piemont', 'ITC1'],
      ['gbd3', 'UKD3'],
    ] as const) {
      await field(page).fill(query);
      await expect
        .poll(() => options(page).first().textContent())
        .toContain(findRegions(english.facts, query)[0]!.name);
      expect(await field(page).getAttribute('aria-expanded')).toBe('true');
      await field(page).press('Enter');
      await expectAnswer(page, { region });
      await expectSaid(page, before, { region });
      expect(await field(page).inputValue()).toBe(nameOf(region));
      expect(await field(page).getAttribute('aria-expanded')).toBe('false');
      before = { region };
    }
    await record.expectQuiet();
  });

  test('says how many it found, and why a region answers to another name', async () => {
    const { page } = await openAtlas();
    await field(page).fill('france');
    const found = findRegions(english.facts, 'france');
    await expect.poll(() => options(page).count()).toBe(found.length);
    expect(found.length).toBeGreaterThan(2);
    await expect
      .poll(() => page.getByRole('search').textContent())
      .toContain(english.text.say('search.found', { count: found.length }));
    await field(page).fill('sassonia');
    await expect.poll(() => options(page).first().textContent()).toMatch(/Saxony.*Sassonia/);
  });

  test('arrows go round the list, and what is marked is what is heard', async () => {
    const { page } = await openAtlas();
    await field(page).fill('france');
    const count = findRegions(english.facts, 'france').length;
    await expect.poll(() => options(page).count()).toBe(count);
    const marked = async () => {
      const chosen = options(page).and(page.locator('[aria-selected="true"]'));
      expect(await chosen.count()).toBe(1);
      expect(await field(page).getAttribute('aria-activedescendant')).toBe(
        await chosen.getAttribute('id'),
      );
      return (await options(page).allTextContents()).indexOf((await chosen.textContent())!);
    };
    expect(await marked()).toBe(0);
    await field(page).press('ArrowUp');
    expect(await marked()).toBe(count - 1);
    await field(page).press('ArrowDown');
    expect(await marked()).toBe(0);
    await field(page).press('ArrowDown');
    expect(await marked()).toBe(1);
    await field(page).press('Enter');
    await expectAnswer(page, { region: findRegions(english.facts, 'france')[1]!.id });
  });

  test('a click on a finding chooses it', async () => {
    const { page } = await openAtlas();
    await field(page).fill('sax');
    await options(page).first().click();
    await expectAnswer(page, { region: 'DED' });
  });

  test('that finds nothing says so, with what was asked, and Enter does nothing', async () => {
    const { page, record } = await openAtlas();
    const query = '<b>Atlantis</b>';
    await field(page).fill(query);
    const said = english.text.say('search.none', { query });
    await expect.poll(() => page.getByRole('search').textContent()).toContain(said);
    expect(await options(page).count()).toBe(0);
    await field(page).press('Enter');
    await expectAnswer(page, {});
    await record.expectQuiet();
  });

  test('Escape closes the list, and then empties the field', async () => {
    const { page } = await openAtlas();
    await field(page).fill('lith');
    await options(page).first().waitFor();
    await field(page).press('Escape');
    await expect.poll(() => field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).inputValue()).toBe('lith');
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await expectAnswer(page, {});
  });

  test('speaks the language of the page', async () => {
    const { page, record } = await openAtlas({ path: 'fr/' });
    await field(page).fill('espagne');
    await options(page).first().waitFor();
    await field(page).press('Enter');
    await expectAnswer(page, { region: 'ES13' }, french);
    expect(await field(page).inputValue()).toBe('Cantabrie');
    await record.expectQuiet();
  });

  test('is not hurt by anything that is typed', async () => {
    const { page, record } = await openAtlas();
    for (const query of ['(', '[+-', '\\', '%', '{query}', '$&', '🗺️', '\u202e', ' '.repeat(80)]) {
      await field(page).fill(query);
      await field(page).press('ArrowDown');
      await field(page).press('Enter');
    }
    await expectAnswer(page, {});
    await record.expectQuiet();
  });
});
