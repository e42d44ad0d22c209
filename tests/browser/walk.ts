/** One walk through the whole site of a programme that nobody runs, as its readers would go. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import validate from '@ooxml-tools/validate';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { defaultBriefing, idOf } from '../../src/domain/briefing';
import { choicesOf } from '../../src/domain/question';
import { sitesOf, type Site } from '../../src/domain/sites';
import { paintOf, shadingOf } from '../../src/scene/paint';
import { measureOf } from '../../src/domain/measures';
import { violations } from '../support/axe';
import { openPage, type Opened, type PageOptions } from '../support/browser';
import { openInvented, type InventedSite } from '../support/invented-site';
import { pointOn, sidewaysScroll } from './atlas';

/** Making the site, or checking a whole deck, takes longer than a page. */
const PATIENCE = 300_000;

/** What each region of the map wears. */
const fills = (page: Page) =>
  page.$$eval('[data-map] [data-region]', (all) =>
    Object.fromEntries(
      all.map((mark) => [mark.getAttribute('data-region'), mark.getAttribute('data-fill')]),
    ),
  );

const panelName = (page: Page) => page.locator('[data-panel] h2').textContent({ timeout: 10_000 });

async function savedAs(download: Download): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Fails when a text of the programme was taken for anything but text. */
const expectUnhurt = async (page: Page) =>
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);

/** Declares the tests of one programme. @param kind its name in `INVENTED` */
export function walk(kind: string): void {
  let site: InventedSite;
  let sites: readonly Site[];

  beforeAll(async () => {
    site = await openInvented(kind);
    sites = sitesOf(site.programme);
  }, PATIENCE);
  afterAll(() => site.close());

  const open = (path: string, options: PageOptions = {}): Promise<Opened> =>
    openPage({ ...options, path, site: site.url });

  /** A page as it stands is clean for axe, and nothing of it was interpreted. */
  async function expectSound({ page, record }: Opened) {
    await expectUnhurt(page);
    expect(await violations(page)).toEqual([]);
    await record.expectQuiet();
  }

  /** What the regions should wear. */
  const wanted = (theme: string | null, colour: string) => {
    const { programme } = site;
    const measure = measureOf(programme, colour);
    const shades = measure && shadingOf({ programme }, measure).shades;
    return Object.fromEntries(
      sites.map((one) => {
        const shade = shades ? (shades.get(one.id) ?? 'none') : null;
        return [one.id, paintOf(one, theme, shade, () => 'other').fill];
      }),
    );
  };

  /** Places with a name that can be typed, the same wherever it is written. */
  const plain = () => {
    const found = sites.filter(({ place }) => /^[A-Z][a-zü ]{3,20}$/.test(place.names['en']!));
    expect(found.length).toBeGreaterThan(0);
    return found;
  };

  describe('the map', () => {
    test('colours every place, by each theme and each measure', { timeout: PATIENCE }, async () => {
      const opened = await open('');
      const { page } = opened;
      const { themes, colours } = choicesOf(site.programme);
      const first = colours[0]!.id;
      expect(await fills(page)).toEqual(wanted(null, first));
      const choose = async (kind: 'theme' | 'colour', id: string) =>
        page.locator(`[data-choose-${kind}="${id}"]:visible`).first().click();
      for (const { id: theme } of themes.slice(0, 2)) {
        await choose('theme', theme);
        await expect.poll(() => fills(page)).toEqual(wanted(theme, first));
        await choose('theme', '');
      }
      for (const { id: colour } of colours.length > 1 ? [...colours.slice(1), colours[0]!] : []) {
        await choose('colour', colour);
        await expect.poll(() => fills(page)).toEqual(wanted(null, colour));
      }
      await expectSound(opened);
    });

    test('a place is found by name, by keys and by pointer', { timeout: PATIENCE }, async () => {
      const opened = await open('');
      const { page } = opened;
      const [one] = plain();
      const name = one!.place.names['en']!;
      const field = page.getByRole('combobox');
      await expect
        .poll(async () => {
          await field.fill(name);
          return page.getByRole('search').getByRole('option').count();
        })
        .toBeGreaterThan(0);
      await field.press('Enter');
      await expect.poll(() => panelName(page)).toContain(name);
      expect(new URL(page.url()).searchParams.get('region')).toBe(one!.id);
      await expectSound(opened);

      await page.locator('[data-map] [data-region][tabindex="0"]').focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('[data-panel]').count()).toBe(0);
      await page.keyboard.press('End');
      const focused = await page.evaluate(() =>
        document.activeElement?.getAttribute('data-region'),
      );
      expect(sites.map(({ id }) => id)).toContain(focused);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('region')).toBe(focused);
      await page.keyboard.press('Escape');

      // The smaller lie uppermost: the last that is not tiny is not covered.
      const last = await page.locator('[data-map] [data-region]').evaluateAll((all) => {
        const large = all.filter((mark) => mark.getBoundingClientRect().width > 12);
        return (large.at(-1) ?? all.at(-1)!).getAttribute('data-region')!;
      });
      const { x, y } = await pointOn(page, last);
      await page.mouse.click(x, y);
      await expect.poll(() => new URL(page.url()).searchParams.get('region')).toBe(last);
    });
  });

  test('every kind of page is sound on a phone, in French', { timeout: PATIENCE }, async () => {
    const share = site.pages.filter((path) => path.startsWith('share/fr/'));
    expect(share.length).toBeGreaterThan(sites.length);
    const place = sites.at(-1)!.id;
    const opened = await open(`fr/?region=${place}`, { width: 320, height: 640 });
    const { page } = opened;
    await page.waitForSelector('[data-panel]');
    const paths = [
      `fr/?region=${place}`,
      `fr/embed/?region=${place}`,
      'fr/embed/?view=table',
      share.at(-1)!,
      'fr/present/',
      'fr/present/?window=presenter',
      'fr/credits/',
    ];
    for (const path of paths) {
      await page.goto(site.url + path.replace(/index\.html$/, ''));
      if (!/share|credits/.test(path))
        await page.waitForSelector('html[data-ready]', { state: 'attached' });
      if (path === 'fr/present/') await page.waitForSelector('[data-whole]', { state: 'attached' });
      const found = await violations(page);
      expect({ path, over: await sidewaysScroll(page), found }).toEqual({
        path,
        over: 0,
        found: [],
      });
      await expectUnhurt(page);
    }
    await opened.record.expectQuiet();
  });

  test('the embed answers', async () => {
    const opened = await open('embed/');
    const { page } = opened;
    expect(Object.keys(await fills(page)).sort()).toEqual(sites.map(({ id }) => id).sort());
    const { programme } = site;
    const measure = measureOf(programme, choicesOf(programme).colours[0]!.id);
    const circles = measure ? [...shadingOf({ programme }, measure).circles.keys()] : [];
    const still = await open('embed/', { javaScript: false });
    for (const one of [page, still.page]) {
      const drawn = await one
        .locator('[data-circle]:visible')
        .evaluateAll((all) => all.map((circle) => circle.getAttribute('data-circle')));
      expect(drawn.sort()).toEqual(circles.sort());
    }
    const { x, y } = await pointOn(page, plain()[0]!.id);
    await page.mouse.click(x, y);
    await expect
      .poll(() => page.locator('[data-map] [data-region][aria-selected="true"]').count())
      .toBe(1);
    await expectSound(opened);
  });

  test('the briefing is edited, played and followed', { timeout: PATIENCE }, async () => {
    const opened = await open('present/', { reducedMotion: true });
    const { page } = opened;
    await page.waitForSelector('[data-whole]', { state: 'attached' });
    const steps = defaultBriefing(site.programme).entries.map(({ step }) => idOf(step));
    const shown = () =>
      page.$$eval('[data-slides] [data-slide]', (all) =>
        all.map((one) => (one as HTMLElement).dataset['slide']!),
      );
    expect(await shown()).toEqual(steps);
    const second = page.locator(`[data-row="${steps[1]!}"]`);
    await second.locator('.toggle').click();
    await second
      .locator('input[type=text], input:not([type])')
      .first()
      .fill('<img src=x onerror=hurt>');
    await expect
      .poll(() => page.locator(`[data-slide="${steps[1]!}"] h2`).textContent())
      .toBe('<img src=x onerror=hurt>');
    await expectSound(opened);

    await page.locator('[data-play]').first().click();
    await page.waitForSelector('[data-stage]');
    const onStage = () => page.locator('[data-stage]').getAttribute('data-slide');
    const [presenter] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('s'),
    ]);
    await presenter.waitForSelector('[data-presenter][data-connected]');
    for (const step of steps.slice(1)) {
      await page.keyboard.press('PageDown');
      await expect.poll(onStage).toBe(step);
    }
    await expect
      .poll(() => presenter.getAttribute('[data-presenter]', 'data-slide'))
      .toBe(steps.at(-1)!);
    expect(await violations(presenter)).toEqual([]);
    await expectUnhurt(presenter);
    await presenter.keyboard.press('PageUp');
    await expect.poll(onStage).toBe(steps.at(-2)!);
    await expectSound(opened);
  });

  test('the deck is sound for the Open XML SDK', { timeout: PATIENCE }, async () => {
    const { page, record } = await open('present/');
    await page.waitForSelector('[data-whole]', { state: 'attached' });
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.click('[data-deck]'),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pptx$/);
    const deck = new Uint8Array(await readFile(await savedAs(download)));
    expect(await validate(deck, 'pptx', 'Microsoft365')).toEqual([]);
    await record.expectQuiet();
  });

  test('the one file plays from a disk', { timeout: PATIENCE }, async () => {
    const { page, record } = await open('present/');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.click('[data-save-page]'),
    ]);
    const file = await savedAs(download);
    await record.expectQuiet();
    const context = page.context();
    await context.setOffline(true);
    const saved = await context.newPage();
    const wrong: string[] = [];
    saved.on('pageerror', (error) => wrong.push(error.message));
    saved.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    saved.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) wrong.push(request.url());
    });
    await saved.goto(pathToFileURL(file).href);
    await saved.waitForSelector('html[data-ready]', { state: 'attached' });
    await saved.click('[data-play]');
    await saved.waitForSelector('[data-stage]');
    await saved.keyboard.press('PageDown');
    const second = idOf(defaultBriefing(site.programme).entries[1]!.step);
    await expect.poll(() => saved.getAttribute('[data-stage]', 'data-slide')).toBe(second);
    await expectUnhurt(saved);
    expect(wrong).toEqual([]);
  });
}
