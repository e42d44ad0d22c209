/** A reader's own table: dropped, placed, repaired, taken away. Nothing of it leaves the page. */
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { completeProgramme, completeWords } from '../../src/complete';
import { decodeWords } from '../../src/data/words';
import { decodeProgramme } from '../../src/domain/check-programme';
import { violations } from '../support/axe';
import { openPage } from '../support/browser';
import { gazetteer } from '../unit/real-gazetteer';

const TABLE = [
  'Project;Region;Country;Grant;Topic',
  'Alpha;Brandenburg;DE;1.234,50;Water',
  'Beta;South East;;2.500,00;Air',
  'Gamma;Interreg;;3.000,00;Air',
  'Delta;Dec-03;DE;12,00;Water',
  'Epsilon;<b onmouseover=alert(1)>Nowhere</b>;;1.000,00;Air',
].join('\n');

async function drop(page: Page, text: string, name = 'grants.csv') {
  await page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
}
const sum = (page: Page) => page.locator('.own-sum');
const choice = (page: Page, text: string) =>
  page.locator('.own-open tr', { hasText: text }).getByRole('combobox');

async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return buffer(await file.createReadStream());
}

test('a table is placed, repaired and taken away, without a network and under the policy', async () => {
  const { page, record } = await openPage({ path: 'your-data/', width: 1280 });
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await drop(page, TABLE);
  await expect
    .poll(() => sum(page).textContent())
    .toBe('2 of 5 rows are placed, 1 is about no region and 2 need you.');
  const programme = page.getByRole('button', { name: 'The programme (ZIP)' });
  expect(await programme.isDisabled()).toBe(true);

  // What is ambiguous is asked, with the places that may be meant; what is written is text.
  const options = await choice(page, 'South East').locator('option').allTextContents();
  expect(options.join()).toMatch(/UKJ|Ireland|IE/);
  expect(await page.locator('.own-open b').count()).toBe(0);
  await choice(page, 'South East').selectOption({ index: 1 });
  await expect.poll(() => sum(page).textContent()).toMatch(/^3 of 5 rows are placed/);

  await choice(page, 'Nowhere').selectOption('search');
  await page.getByRole('searchbox').fill('cantab');
  await page.getByRole('button', { name: /Cantabria \(ES13,/ }).click();
  await expect
    .poll(() => sum(page).textContent())
    .toBe('4 of 5 rows are placed and 1 is about no region.');

  const archive = unzipSync(await download(page, 'The programme (ZIP)'));
  const json = (name: string) => JSON.parse(Buffer.from(archive[name]!).toString()) as unknown;
  const read = decodeProgramme(
    completeProgramme(json('programme.json'), gazetteer, ['en']),
    gazetteer,
  );
  const codes = read.places.map(({ code }) => code);
  expect(codes).toContain('DEC03');
  const words = decodeWords(completeWords(json('words/en.json'), codes, 'en-GB'), read);
  expect(words.messages['title']).toBe('grants');

  const csv = (await download(page, 'The repaired table (CSV)')).toString();
  await page.getByRole('button', { name: 'Another table' }).click();
  await drop(page, csv, 'again.csv');
  await expect
    .poll(() => sum(page).textContent())
    .toBe('4 of 5 rows are placed and 1 is about no region.');
  expect(record.pageErrors).toEqual([]);
  expect(record.policyViolations).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('a decision is taken back, and what was understood is asked about when somebody wants to', async () => {
  const { page } = await openPage({ path: 'fr/your-data/', width: 320 });
  await drop(page, TABLE);
  await expect.poll(() => sum(page).textContent()).toMatch(/^2 lignes sur 5 sont placées/);
  await choice(page, 'South East').selectOption('left-out');
  await expect.poll(() => sum(page).textContent()).toMatch(/1 est laissée de côté/);
  await page.getByRole('button', { name: /^Annuler/ }).click();
  await expect.poll(() => sum(page).textContent()).not.toMatch(/laissée/);
  await page.locator('summary').click();
  await page.getByRole('button', { name: /^Décider moi-même.*Dec-03/ }).click();
  await expect.poll(() => choice(page, 'Dec-03').count()).toBe(1);
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await wider()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test('what is pasted is read, and the table of the map comes back whole', async () => {
  const { page } = await openPage({ path: 'your-data/', width: 768, dark: true });
  await page.getByLabel('Or paste cells from a spreadsheet').fill('geo\tvalue\nES13\t1\nXX99\t2\n');
  await page.getByRole('button', { name: 'Read what was pasted' }).click();
  await expect.poll(() => sum(page).textContent()).toBe('1 of 2 rows is placed and 1 needs you.');
  await page.getByRole('button', { name: 'Another table' }).click();
  await page.getByRole('button', { name: 'Try it with the table of this map' }).click();
  await expect.poll(() => sum(page).textContent()).toMatch(/^(\d+) of \1 rows are placed\.$/);
});

test('what is no table is refused with its reason, and another can be tried', async () => {
  const { page, record } = await openPage({ path: 'your-data/' });
  await drop(page, 'a,b\n1,"2\n3,4\n');
  const alert = page.getByRole('alert');
  await expect
    .poll(() => alert.textContent())
    .toBe('grants.csv was not read. Row 2 opens a quotation mark that is never closed.');
  await drop(page, 'geo,n\nES13,1\n');
  await expect.poll(() => sum(page).textContent()).toBe('1 of 1 rows is placed.');
  expect(await alert.count()).toBe(0);
  expect(record.pageErrors).toEqual([]);
});
