/** The address is the state: it can be sent, kept, undone, and need not be right. */
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/domain/question';
import { writeAddress } from '../../src/state/address';
import { choices, expectAnswer, expectSaid, french, openAtlas, opening } from './atlas';

const full: Question = { theme: 'circular-economy', region: 'SE31', colour: 'gdp-per-head' };

describe('Back and Forward', () => {
  test('undo and redo every step, and say so', async () => {
    const { page, record } = await openAtlas();
    const steps: (readonly [string, Partial<Question>])[] = [
      ['[data-island="side"] [data-choose-theme="circular-economy"]', { theme: full.theme }],
      ['[data-choose-colour="gdp-per-head"]', { theme: full.theme, colour: full.colour }],
      ['[data-island="matrix"] tbody tr:nth-child(2) button', full],
    ];
    const questions = [{}, ...steps.map(([, question]) => question)];
    for (const [control, question] of steps) {
      await page.locator(control).click();
      await expectAnswer(page, question);
    }
    for (let at = steps.length - 1; at >= 0; at--) {
      await page.goBack();
      await expectAnswer(page, questions[at]!);
      await expectSaid(page, questions[at + 1]!, questions[at]!);
    }
    for (let at = 1; at < questions.length; at++) {
      await page.goForward();
      await expectAnswer(page, questions[at]!);
    }
    // Three wishes, three entries.
    expect(await page.evaluate(() => history.length)).toBe(steps.length + 2);
    await record.expectQuiet();
  });

  test('after a step back, a new wish takes the place of what was undone', async () => {
    const { page } = await openAtlas();
    for (const theme of ['decarbonisation', 'digital-skills']) {
      await page.locator(`[data-island="side"] [data-choose-theme="${theme}"]`).click();
      await expectAnswer(page, { theme });
    }
    await page.goBack();
    await expectAnswer(page, { theme: 'decarbonisation' });
    await page.locator('[data-choose-colour="unemployment"]').click();
    await expectAnswer(page, { theme: 'decarbonisation', colour: 'unemployment' });
    await page.goBack();
    await expectAnswer(page, { theme: 'decarbonisation' });
    await page.goBack();
    await expectAnswer(page, {});
  });

  test('hovering and asking for the same again leave no step', async () => {
    const { page } = await openAtlas();
    const before = await page.evaluate(() => history.length);
    await page.locator('[data-island="table"] tbody button').first().hover();
    await page.locator('[data-choose-colour="theme"]').click();
    await page.locator('[data-choose-theme=""]').click();
    await expectAnswer(page, {});
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});

describe('a hurried hand', () => {
  test('that takes its wish back at once leaves no step and the address as it was', async () => {
    const { page } = await openAtlas();
    const entries = await page.evaluate(() => history.length);
    const settled = () =>
      page.evaluate(
        () =>
          new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))),
      );
    const legend = page.locator('[data-island="side"] [data-choose-theme="decarbonisation"]');
    await legend.evaluate((control: HTMLButtonElement) => {
      control.click();
      // Each click is answered before the next one comes, and both before a frame is drawn.
      return Promise.resolve().then(() => control.click());
    });
    await settled();
    await expectAnswer(page, {});
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test('that asks twice at once is answered with what it asked last', async () => {
    const { page } = await openAtlas();
    await page.evaluate(async () => {
      for (const theme of ['decarbonisation', 'digital-skills']) {
        document
          .querySelector<HTMLElement>(`[data-island="side"] [data-choose-theme="${theme}"]`)
          ?.click();
        await Promise.resolve();
      }
    });
    await expectAnswer(page, { theme: 'digital-skills' });
  });
});

describe('an address', () => {
  test('that was sent opens the same view, and a reload keeps it', async () => {
    const { page, record } = await openAtlas({ path: writeAddress(full, choices) });
    await expectAnswer(page, full);
    await page.reload();
    await expectAnswer(page, full);
    await record.expectQuiet();
  });

  test('opens the same view in French, under any path, and leads to the other language', async () => {
    const { page, record, site } = await openAtlas({
      path: `fr/${writeAddress(full, choices)}`,
      below: true,
    });
    await expectAnswer(page, full, french);
    const link = page.locator('[data-language="en"]');
    await expect
      .poll(() => link.evaluate((a: HTMLAnchorElement) => a.href))
      .toBe(`${site}${writeAddress(full, choices)}`);
    await link.click();
    await expectAnswer(page, full);
    await record.expectQuiet();
  });

  test.each([
    ['?theme=nonsense&region=XX', opening],
    ['?theme=circular-economy&region=XX&colour=magic', { ...opening, theme: 'circular-economy' }],
    ['?theme=circular-economy&region=ES13', { ...opening, theme: 'circular-economy' }],
    ['?region=gbd3&colour=UNEMPLOYMENT', { ...opening, region: 'UKD3', colour: 'unemployment' }],
    ['?colour=theme', opening],
    ['?%E0%A4%A=%&region=%00', opening],
    [`?theme=${'x'.repeat(50)}`, opening],
    ['?theme=<script>alert(1)</script>', opening],
  ] as const)('%s is corrected in place, and nothing is thrown', async (path, question) => {
    const { page, record } = await openAtlas({ path });
    const entries = await page.evaluate(() => history.length);
    const address = () => page.evaluate(() => new URLSearchParams(location.search).toString());
    const right = writeAddress(question as Question, choices).slice(1);
    // Keys of others stay, however odd they are.
    await expect.poll(address).toMatch(new RegExp(`^${right}(&|$|%)`));
    for (const key of ['nonsense', 'XX', 'magic', 'script', 'xxx'])
      expect(await address()).not.toContain(key);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await expect.poll(() => page.title()).not.toBe('');
    await record.expectQuiet();
  });

  test('keeps the keys of others and the place on the page', async () => {
    const { page } = await openAtlas({ path: '?utm_source=paper&region=XX#table-title' });
    await expect
      .poll(() => page.evaluate(() => location.search + location.hash))
      .toBe('?utm_source=paper#table-title');
    await page.locator('[data-choose-colour="unemployment"]').click();
    await expect
      .poll(() => page.evaluate(() => location.search))
      .toBe('?colour=unemployment&utm_source=paper');
  });
});
