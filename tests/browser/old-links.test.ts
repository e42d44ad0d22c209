/** What was sent, saved and bookmarked before places had a name of their own still opens. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { expectAnswer, openAtlas } from './atlas';
import { expectSlide, openStage, standing } from './present-stage';

/** A briefing of six slides as an address of November 2026, when the slide of a place was `pilot:` and its code. */
const LINK =
  '#b=1.TYy9CsIwFEZfpWROxVJcsol06xa30OGaXM3F5of8KEV8dzOp2_dxDkcNB66Yg8g4i7SGIiY5jO0Uiw6FpqTrCqlHHXxw29eaz20-CJ9CTuMgbib2EVNvEUwDOdSkMbOFv_6rQrET-AKXRNBdKeXSXAlbVyz4e941_5cXas_Z0ZtupmIreILG38sH';

/** The same, as the file that was saved of it. */
const FILE = JSON.stringify({
  format: 'transition-atlas-briefing',
  version: 1,
  minutes: 15,
  entries: [
    { step: 'map' },
    { step: 'pilot:ES13', title: 'Cantabria first', notes: 'Say thanks.' },
    { step: 'theme:circular-economy' },
    { step: 'pilot:LT', notes: 'And Lithuania.' },
    { step: 'view:SE31:gdp-per-head' },
    { step: 'sources' },
  ],
});

const SLIDES = [
  'map',
  'place:ES13',
  'theme:circular-economy',
  'place:LT',
  'view:SE31:gdp-per-head',
  'sources',
];

async function expectBriefing(page: Page) {
  const shown = () =>
    page.$$eval('[data-slides] [data-slide]', (all) => all.map((one) => one.dataset['slide']));
  await expect.poll(shown).toEqual(SLIDES);
  expect(await page.locator('[data-slide="place:ES13"] h2').textContent()).toBe('Cantabria first');
  const notes = (id: string) => page.locator(`[data-row="${id}"] textarea`).inputValue();
  for (const [id, said] of [
    ['place:ES13', 'Say thanks.'],
    ['place:LT', 'And Lithuania.'],
  ] as const) {
    await page.locator(`[data-row="${id}"] .toggle`).click();
    await expect.poll(() => notes(id)).toBe(said);
  }
  expect(await page.locator('[data-arrival]').textContent()).toBe('');
}

describe('a briefing from before', () => {
  test('opens from its link', async () => {
    const { page, record } = await openPage({ path: `present/${LINK}`, reducedMotion: true });
    await page.waitForSelector('[data-whole]', { state: 'attached' });
    await expectBriefing(page);
    await record.expectQuiet();
  });

  test('opens from its file', async () => {
    const { page, record } = await openPage({ path: 'present/', reducedMotion: true });
    await page.waitForSelector('[data-whole]', { state: 'attached' });
    await page.locator('input[type=file]').setInputFiles({
      name: 'briefing.json',
      mimeType: 'application/json',
      buffer: Buffer.from(FILE),
    });
    await expectBriefing(page);
    await record.expectQuiet();
  });

  test('opens on stage at the slide that its address names', async () => {
    const { page, record } = await openStage(`pilot:LT${LINK}`, { reducedMotion: true });
    await expect.poll(async () => (await standing(page)).slide).toBe('place:LT');
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await standing(page)).slide).toBe('view:SE31:gdp-per-head');
    await record.expectQuiet();
  });
});

test.each(['present/', 'fr/present/', 'en/present/'])(
  'the slide of a place opens at its old address, %s?slide=pilot:ES13',
  async (path) => {
    const { page, record } = await openStage('pilot:ES13', { path });
    await expect
      .poll(() => standing(page))
      .toMatchObject({ slide: 'place:ES13', screen: 'shown', asked: 'place:ES13' });
    if (path === 'present/') await expectSlide(page, 'place:ES13');
    await record.expectQuiet();
  },
);

test.each([
  ['?region=ES13', { region: 'ES13' }],
  ['?region=GBD3&colour=grant-per-inhabitant', { region: 'UKD3', colour: 'grant-per-inhabitant' }],
  [
    '?theme=skills-and-jobs&colour=industry-share',
    { theme: 'skills-and-jobs', colour: 'industry-share' },
  ],
] as const)('a view that was sent as %s opens', async (path, question) => {
  const { page, record } = await openAtlas({ path });
  await expectAnswer(page, question);
  await record.expectQuiet();
});
