/** A briefing saved as one page, opened from a disk on a computer without network. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openPage } from '../support/browser';
import { frenchSlides, slides } from './present-stage';

test.each([
  ['present/', slides],
  ['fr/present/', frenchSlides],
])('%s is saved whole and plays from a disk, presenter’s window too', async (path, of) => {
  const { page, record } = await openPage({ path });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('[data-save-page]'),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  expect((await stat(file)).size).toBeLessThan(400_000);
  await record.expectQuiet();

  const context = page.context();
  await context.setOffline(true);
  const saved = await context.newPage();
  const wrong: string[] = [];
  const asked: string[] = [];
  saved.on('pageerror', (error) => wrong.push(error.message));
  saved.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  saved.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await saved.goto(pathToFileURL(file).href);
  await saved.waitForSelector('html[data-ready]', { state: 'attached' });
  // Links lead back to where it was saved.
  const links = await saved.locator('main a[href]').evaluateAll((all) =>
    all.flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      return /^[#?]/.test(href) ? [] : [href];
    }),
  );
  expect(links.length).toBeGreaterThan(2);
  const home = new URL(page.url()).origin;
  for (const link of links) expect(link).toMatch(/^https?:/);
  expect(links.some((link) => link.startsWith(home))).toBe(true);
  // There is no site to ask for more.
  expect(await saved.locator('[data-save-page]:visible, [data-deck]:visible').count()).toBe(0);
  await saved.click('[data-play]');
  const shown = () =>
    saved.evaluate(() => document.querySelector<HTMLElement>('[data-stage]')?.dataset['slide']);
  await expect.poll(shown).toBe(of[0]!.id);
  await saved.keyboard.press('PageDown');
  await expect.poll(shown).toBe(of[1]!.id);
  const [presenter] = await Promise.all([context.waitForEvent('page'), saved.keyboard.press('s')]);
  await presenter.waitForSelector('[data-presenter][data-connected]');
  await presenter.keyboard.press('PageDown');
  await expect.poll(shown).toBe(of[2]!.id);
  await saved.keyboard.press('PageDown');
  await expect.poll(() => presenter.getAttribute('[data-presenter]', 'data-slide')).toBe(of[3]!.id);
  await saved.keyboard.press('q');
  await saved.waitForSelector('.code');
  expect(await saved.locator('.address a').textContent()).toContain('?theme=');
  expect(wrong).toEqual([]);
  expect(asked).toEqual([]);
});
