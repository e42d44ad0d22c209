/** Taking the view on the screen away: the code to embed it, and how one gets there and back. */
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Views } from '../../src/data/views';
import { violations } from '../support/axe';
import { openPage, type PageOptions } from '../support/browser';
import { english, expectAnswer, routed, sidewaysScroll } from './atlas';

/** Opens a page and, by its button, one of the two dialogs. */
async function take(what: 'embed' | 'download', options: PageOptions = {}) {
  const opened = await openPage(options);
  const button = opened.page.locator(`.takers [data-take="${what}"][role="button"]`);
  await button.click();
  await opened.page.waitForSelector('dialog[open]');
  return { ...opened, button };
}

const choose = (page: Page, name: string, value: string) =>
  page.locator(`[data-choice="${name}"]`).selectOption(value);
const press = (page: Page, word: string) =>
  page.locator('dialog').getByRole('radio', { name: word, exact: true }).check();
const shown = (page: Page) => page.waitForSelector('[data-preview="shown"]');
const code = async (page: Page, index = 0) =>
  (await page.locator('[data-code]').nth(index).textContent())!;
const kind = (page: Page, id: string) => page.locator(`.taking-codes input[value="${id}"]`);
const previewed = (page: Page) =>
  page.locator('[data-preview] iframe').evaluateAll((all) => all.at(-1)!.getAttribute('src')!);

const list = async (language = 'en'): Promise<Views> =>
  (await (await fetch(`${inject('site')}data/views.${language}.json`)).json()) as Views;

describe('the dialog for the code', () => {
  test('starts from what is on the screen, and leaves the address and the focus as they were', async () => {
    const path = 'fr/?theme=decarbonisation&colour=unemployment';
    const { page, record, site, button } = await take('embed', { path });
    await shown(page);
    expect(await previewed(page)).toBe(
      `${site}fr/embed/?theme=decarbonisation&colour=unemployment`,
    );
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h2');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(page.url()).toBe(site + path);
    await record.expectQuiet();
  });

  test('opens by keyboard, by both keys of a button', async () => {
    const { page } = await openPage();
    for (const key of ['Enter', 'Space']) {
      await page.locator('.takers [data-take="embed"][role="button"]').press(key);
      await page.waitForSelector('dialog[open]');
      await page.locator('.taking-head .symbol').click();
      await page.waitForSelector('dialog', { state: 'detached' });
    }
  });

  test('shows the real page, as high as it is, at three widths, never cut and never sideways', async () => {
    const { page, record } = await take('embed', { width: 768 });
    for (const [word, width] of [
      ['Phone', 360],
      ['Column', 640],
      ['Full width', 1000],
    ] as const) {
      await press(page, word);
      await shown(page);
      const frame = page.locator('[data-preview] iframe');
      await expect
        .poll(() => frame.evaluate((node) => [node.clientWidth, node.clientHeight] as const))
        .toEqual([width, expect.any(Number)]);
      const inner = (await (await frame.elementHandle())!.contentFrame())!;
      await expect
        .poll(async () => {
          const natural = await inner.evaluate(() =>
            Math.ceil(document.querySelector('[data-embed]')!.getBoundingClientRect().height),
          );
          return natural - (await frame.evaluate((node) => node.clientHeight));
        })
        .toBe(0);
      // On the screen it is no wider than its place, and its place as high as it is.
      const [sheet, box] = await Promise.all([
        page.locator('.preview-sheet').boundingBox(),
        frame.boundingBox(),
      ]);
      expect(Math.abs(sheet!.height - box!.height)).toBeLessThan(2);
      expect(Math.abs(sheet!.width - box!.width)).toBeLessThan(2);
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(768);
      expect(await sidewaysScroll(page)).toBe(0);
    }
    await record.expectQuiet();
  });

  test('preview and code follow every choice; the old preview stays until the new one is there', async () => {
    const { page, record, site } = await take('embed');
    await shown(page);
    await choose(page, 'theme', 'digital-skills');
    // Nothing flashes: there is a picture at every moment.
    expect(await page.locator('[data-preview] iframe:not([data-behind])').count()).toBe(1);
    await press(page, 'One theme as text');
    await press(page, 'Dark');
    await page.locator('dialog [name="title"]').uncheck();
    await choose(page, 'language', 'fr');
    await shown(page);
    const wanted = `${site}fr/embed/?theme=digital-skills&view=card&scheme=dark&title=0`;
    expect(await previewed(page)).toBe(wanted);
    await expect.poll(() => code(page)).toContain(`src="${wanted.replaceAll('&', '&amp;')}"`);
    // The words of what is copied are those of its own language.
    const french = await list('fr');
    const view = french.views.find(({ id }) => id === 'digital-skills')!;
    expect(await code(page)).toContain(`label="${view.title.replaceAll("'", '&#39;')}"`);
    // A preview that was overtaken by the next wish is not loaded to its end.
    await record.expectQuiet(/embed\/.* net::ERR_ABORTED$/);
  });

  test('frozen data have an address that names their version, in the code as in the preview', async () => {
    const { page, site } = await take('embed', { path: '?region=ES13' });
    await press(page, 'Frozen');
    const { version } = await list();
    const wanted = `${site}v/${version}/embed/?region=ES13`;
    await expect.poll(() => previewed(page)).toBe(wanted);
    await expect.poll(() => code(page)).toContain(`src="${wanted}"`);
  });

  test('the frame’s height is the one that was measured', async () => {
    const { page } = await take('embed', { path: '?theme=skills-and-jobs' });
    await press(page, 'Phone');
    await kind(page, 'frame').check();
    await expect
      .poll(async () => {
        const height = await page
          .locator('[data-preview] iframe')
          .evaluate((node) => node.clientHeight);
        return (await code(page)).includes(`height="${height}"`) && height !== 600;
      })
      .toBe(true);
  });

  test('what no named view shows is said where one stands in for it', async () => {
    const { page } = await take('embed', { path: '?theme=decarbonisation&colour=unemployment' });
    const { views } = await list();
    const { title } = views.find(({ id }) => id === 'decarbonisation')!;
    for (const place of ['link', 'picture']) {
      await kind(page, place).check();
      await expect.poll(() => page.locator('.code-note').first().textContent()).toContain(title);
    }
    await choose(page, 'colour', 'theme');
    await kind(page, 'picture').check();
    const nearest = page.locator('.code-note', { hasText: title });
    await expect.poll(() => nearest.count()).toBe(0);
  });

  test('the kinds of code are one choice: one stop, and arrows choose', async () => {
    const { page } = await take('embed');
    await kind(page, 'web').focus();
    await page.keyboard.press('ArrowRight');
    expect(await kind(page, 'frame').isChecked()).toBe(true);
    const code = () => page.locator('[data-code]').first().textContent();
    expect(await code()).toMatch(/^<iframe/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await kind(page, 'mail').isChecked()).toBe(true);
    expect(await code()).toMatch(/^<p><a/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(false);
  });

  test('copies, and says so', async () => {
    const { page } = await take('embed', {
      prepare: (page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
    });
    const box = page.locator('dialog .code').first();
    await box.getByRole('button').click();
    await expect.poll(() => box.getByRole('status').textContent()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
  });

  test('selects the code where the clipboard is not to be had, and says which keys to press', async () => {
    const { page } = await take('embed', {
      prepare: async (page) => {
        await page.addInitScript(() =>
          Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
        );
      },
    });
    const box = page.locator('dialog .code').first();
    await box.getByRole('button').click();
    await expect.poll(() => box.getByRole('status').textContent()).toMatch(/Ctrl/);
    expect(await page.evaluate(() => String(getSelection()))).toBe(await code(page));
  });

  test('a list that does not come is named and asked for again; the preview is there all the same', async () => {
    let down = true;
    const { page } = await take('embed', {
      prepare: routed('**/data/views.en.json', (route) =>
        down ? route.abort() : route.fallback(),
      ),
    });
    await shown(page);
    const alert = page.locator('dialog [role="alert"]');
    await expect.poll(() => alert.textContent()).toContain('data/views.en.json');
    down = false;
    await alert.getByRole('button').click();
    await expect.poll(() => code(page)).toContain('<transition-atlas');
  });

  test.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['forced colours', { forcedColors: true }],
    ['a phone', { width: 320, height: 640 }],
    ['French', { path: 'fr/', width: 320, height: 640 }],
  ] as const)('is accessible: %s', async (_, options) => {
    const { page, record } = await take('embed', options);
    await shown(page);
    for (const id of ['web', 'drupal']) {
      await kind(page, id).check();
      await page.waitForSelector('[data-code]');
      expect({ id, found: await violations(page) }).toEqual({ id, found: [] });
    }
    expect(
      await page.evaluate(() => {
        const dialog = document.querySelector('dialog')!;
        return dialog.scrollWidth - dialog.clientWidth;
      }),
    ).toBe(0);
    await record.expectQuiet();
  });
});

describe('the dialog for files', () => {
  /** What a click on something hands to the reader. */
  async function saved(page: Page, act: () => Promise<void>) {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    const bytes = await buffer(await download.createReadStream());
    return { name: download.suggestedFilename(), bytes };
  }
  const makeKit = (page: Page) => page.locator('[data-make-kit]').click();

  test('shows the picture of the view, and gives each of its files', async () => {
    const { page, record } = await take('download', { path: '?region=SI' });
    const picture = page.locator('dialog img');
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(1200);
    expect(await picture.getAttribute('alt')).toContain('Slovenia');
    await page.locator('dialog').getByRole('radio', { name: 'Square' }).check();
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalHeight))
      .toBe(1080);
    const links = page.locator('.download-files a');
    const names: string[] = [];
    for (const link of await links.all()) {
      const { name, bytes } = await saved(page, () => link.click());
      expect(bytes.length).toBeGreaterThan(1000);
      names.push(name);
    }
    expect(names).toEqual([
      'slovenia-square.png',
      'slovenia-square@2x.png',
      'slovenia-square.svg',
      'pilots.en.csv',
      'pilots.en.semicolon.csv',
      'pilots.json',
    ]);
    await record.expectQuiet();
  });

  test('says which named view stands in for several choices at once', async () => {
    const { page } = await take('download', { path: '?theme=decarbonisation&colour=unemployment' });
    await expect.poll(() => page.locator('.code-note').count()).toBe(1);
    await choose(page, 'view', 'unemployment');
    await expect.poll(() => page.locator('.code-note').count()).toBe(0);
    expect(await page.locator('dialog img').getAttribute('src')).toMatch(/unemployment\.png$/);
  });

  test('makes a press kit of two languages that opens, whole and named', async () => {
    const { page, record } = await take('download', { path: '?region=ES13' });
    await page.locator('dialog').getByRole('checkbox', { name: 'Français' }).check();
    const { name, bytes } = await saved(page, () => makeKit(page));
    const { version } = await list();
    expect(name).toBe(`transition-atlas-cantabria-${version}.zip`);
    const files = unzipSync(bytes);
    const inside = (path: string) => Buffer.from(files[`${name.slice(0, -4)}/${path}`] ?? []);
    expect(Object.keys(files)).toHaveLength(28);
    for (const [path, width, height] of [
      ['en/pictures/cantabria-en-wide-1200x675.png', 1200, 675],
      ['en/pictures/cantabria-en-wide-2400x1350.png', 2400, 1350],
      ['fr/images/cantabria-fr-carre-1080x1080.png', 1080, 1080],
    ] as const)
      expect([inside(path).readUInt32BE(16), inside(path).readUInt32BE(20)]).toEqual([
        width,
        height,
      ]);
    for (const language of ['en', 'fr']) {
      const { alt } = (await list(language)).views.find(({ id }) => id === 'cantabria')!;
      const file = language === 'en' ? 'alternative-text' : 'texte-de-remplacement';
      expect(inside(`${language}/${file}.txt`).toString()).toContain(alt);
    }
    expect(inside('en/caption.txt').toString()).toContain('Cantabria. ');
    expect(inside('fr/legende.txt').toString()).toContain('Cantabrie. ');
    expect(inside('fr/images/cantabria-fr-large.svg').toString()).toContain('Cantabrie');
    expect(inside('en/data/pilots-en-comma.csv').toString().startsWith('\ufeff')).toBe(true);
    expect(inside('en/embed-codes.txt').toString()).toContain('/embed/?region=ES13');
    await expect.poll(() => page.locator('[data-kit="done"]').textContent()).toContain(name);
    await record.expectQuiet();
  });

  test('a file that does not come is named, nothing half is given, and it can be tried again', async () => {
    let down = true;
    const { page } = await take('download', {
      prepare: routed('**/pictures/en/europe-square.png', (route) =>
        down ? route.abort() : route.fallback(),
      ),
    });
    let given = 0;
    page.on('download', () => given++);
    await makeKit(page);
    await expect
      .poll(() => page.locator('[data-kit="failed"]').textContent())
      .toContain('pictures/en/europe-square.png');
    expect(given).toBe(0);
    down = false;
    const { name } = await saved(page, () => makeKit(page));
    expect(name).toMatch(/^transition-atlas-europe-/);
  });

  test('copies the picture, where the browser can', async () => {
    const { page } = await take('download', {
      prepare: (page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
    });
    await page.locator('[data-copy-picture]').click();
    await expect
      .poll(() => page.locator('dialog [role="status"]').first().textContent())
      .toContain('clipboard');
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toContain('image/png');
  });

  test('does not offer to copy the picture where that cannot be', async () => {
    const { page } = await take('download', {
      prepare: async (page) => {
        await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
      },
    });
    await page.waitForSelector('.download-files a');
    expect(await page.locator('[data-copy-picture]').count()).toBe(0);
  });

  test.each([
    ['light', {}],
    ['French, dark, on a phone', { path: 'fr/', dark: true, width: 320, height: 640 }],
  ] as const)('is accessible: %s', async (_, options) => {
    const { page } = await take('download', options);
    await page.waitForSelector('.download-files a');
    expect(await violations(page)).toEqual([]);
    expect(
      await page.evaluate(() => {
        const dialog = document.querySelector('dialog')!;
        return dialog.scrollWidth - dialog.clientWidth;
      }),
    ).toBe(0);
  });
});

test('without JavaScript the buttons lead to files and pages that are there', async () => {
  const { page, record } = await openPage({ path: 'fr/', javaScript: false });
  await page.locator('.takers a').first().click();
  expect(page.url()).toMatch(/#take-away$/);
  const links = await page
    .locator('#take-away a:visible')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(9);
  for (const link of links)
    expect({ link, ok: (await fetch(link)).ok }).toEqual({ link, ok: true });
  // Scripts that are not run are not fetched to the end.
  await record.expectQuiet(/assets\/.* csp$/);
});

test('a dialog whose script does not come says so beside its button, and not that the map is gone', async () => {
  const { page } = await openPage({
    path: '?region=SI',
    prepare: routed('**/assets/open-*.js', (route) => route.abort()),
  });
  const button = page.locator('.takers [data-take="embed"][role="button"]');
  await button.click();
  const notice = page.locator('.takers li').first().getByRole('alert');
  await expect.poll(() => notice.count()).toBe(1);
  expect((await notice.textContent())?.trim().split(/\s+/).join(' ')).toBe(
    `${english.text.say('trouble.script')} ${english.text.say('trouble.again')}`,
  );
  // It is said once, however often it is pressed.
  await button.click();
  await expect.poll(() => page.getByRole('alert').count()).toBe(1);
  await page.unroute('**/assets/open-*.js');
  await notice.getByRole('button').click();
  await button.click();
  await page.waitForSelector('[data-code]');
  await expectAnswer(page, { region: 'SI' });
});
