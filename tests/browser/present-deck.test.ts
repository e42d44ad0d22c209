/** The briefing taken along as a PowerPoint file, from the page. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { openPage } from '../support/browser';
import { parseXml, textOf } from '../support/xml';

test.each([
  ['present/', 'en-GB'],
  ['fr/present/', 'fr-FR'],
])('%s hands out the slides as they stand, in its language', async (path, language) => {
  const { page, record } = await openPage({ path });
  const titles = await page
    .locator('[data-slide] h2')
    .evaluateAll((all) => all.map((title) => title.textContent?.replace(/\s+/g, ' ').trim()));
  const said = page.locator('[data-said]');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 50_000 }),
    page.click('[data-deck]'),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pptx$/);
  await expect.poll(() => said.textContent()).toContain(download.suggestedFilename());
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'deck.pptx');
  await download.saveAs(file);
  const files = unzipSync(new Uint8Array(await readFile(file)));
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(titles.length);
  const second = parseXml(strFromU8(files['ppt/slides/slide2.xml']!));
  expect(textOf(second, 'a:t')?.replace(/\s+/g, ' ')).toBe(titles[1]);
  expect(strFromU8(files['ppt/slides/slide2.xml']!)).toContain(`lang="${language}"`);
  await record.expectQuiet();
});

test('when the land does not come, it says which file and goes on', async () => {
  const { page } = await openPage({ path: 'present/' });
  await page.route('**/boundaries/europe.json', (route) => route.abort());
  await page.click('[data-deck]');
  await expect
    .poll(() => page.locator('[data-said]').textContent())
    .toContain('boundaries/europe.json');
  expect(await page.locator('[data-deck]').isEnabled()).toBe(true);
});
