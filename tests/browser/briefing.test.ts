/** The briefing's page under hands and keys. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultBriefing, idOf } from '../../src/domain/briefing';
import { readBriefing, writeBriefing } from '../../src/state/briefing-code';
import { violations } from '../support/axe';
import { openPage, type PageOptions } from '../support/browser';
import { real } from '../render/real';

const { facts } = real('en');
const { programme } = facts;
const plain = defaultBriefing(programme);
const usual = plain.entries.map(({ step }) => idOf(step));

/** Opens the briefing and waits until all of its editor answers. */
async function open(options: PageOptions = {}) {
  const opened = await openPage({
    reducedMotion: true,
    ...options,
    path: `present/${options.path ?? ''}`,
  });
  if (options.javaScript ?? true)
    await opened.page.waitForSelector('[data-whole]', { state: 'attached' });
  return opened;
}

/** The slides of the page, in order. */
const slidesOf = (page: Page) =>
  page.$$eval('[data-slides] [data-slide]', (all) => all.map((one) => one.dataset['slide']));
const rowsOf = (page: Page) =>
  page.$$eval('[data-row]', (all) => all.map((one) => one.dataset['row']));
/** The briefing that the address holds. */
const inAddress = (page: Page) =>
  readBriefing(new URL(page.url()).hash.replace('#b=', ''), programme).briefing;
const row = (page: Page, id: string) => page.locator(`[data-row="${id}"]`);
/** Opens a slide's row to be written in. */
async function openRow(page: Page, id: string) {
  await row(page, id).locator('.toggle').click();
  await row(page, id).locator('.panel').waitFor();
}
/** What a page holds back of what the browser tells, and tells at once. */
interface Late {
  readonly late: readonly HashChangeEvent[];
  tell(): void;
}
const announced = (page: Page) => page.locator('[data-announce]');

describe('the briefing', () => {
  it('is all there without JavaScript: slides, maps, table, notes, sources', async () => {
    const { page, record } = await open({ javaScript: false });
    expect(await slidesOf(page)).toEqual(usual);
    expect(await page.locator('[data-slide] svg[role=img] use[data-region]').count()).toBe(12 * 20);
    expect(await page.locator('[data-slide=table] tbody tr').count()).toBe(12);
    expect(await page.locator('[data-notes]').first().isVisible()).toBe(true);
    // Its list is the way to each slide; what cannot be done is not offered.
    await page.locator('[data-row="place:LT"] a').click();
    expect(await page.locator('[data-slide="place:LT"] h2').isVisible()).toBe(true);
    expect(
      await page.locator('.editor-pane button:visible, .editor-pane input:visible').count(),
    ).toBe(0);
    // Scripts that were announced are refused, as they should be.
    await record.expectQuiet(/\.js csp$/);
  });

  it('is clean for axe, in both languages, with a slide open to be written in', async () => {
    for (const path of ['', '../fr/present/']) {
      const { page, record } = await open({ path });
      await openRow(page, 'place:ES13');
      expect(await violations(page)).toEqual([]);
      await record.expectQuiet();
    }
  });

  it.each([320, 768, 1280, 1920])('never scrolls sideways, at %i px', async (width) => {
    const { page } = await open({ width });
    await openRow(page, 'place:ES13');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  it('has nothing that is cut on any sheet, in either language', async () => {
    for (const path of ['', '../fr/present/']) {
      const { page } = await open({ path, width: 1280 });
      const parts = page.locator('.sheet .words, .sheet .foot');
      expect(await parts.count()).toBeGreaterThan(22);
      const cut = await parts.evaluateAll((all) =>
        all
          .filter((one) => one.scrollHeight > one.clientHeight + 1)
          .map((one) => one.closest<HTMLElement>('[data-slide]')?.dataset['slide']),
      );
      expect(cut).toEqual([]);
    }
  });

  it('shows every name of a map whole, in either language', async () => {
    for (const language of ['', '../fr/present/']) {
      const { page } = await open({ path: language, width: 1280 });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('[data-slide] .map-pane')].flatMap((pane) => {
          const within = pane.getBoundingClientRect();
          return [...pane.querySelectorAll('.map text')]
            .map((name) => ({ name: name.textContent, box: name.getBoundingClientRect() }))
            .filter(
              ({ box }) =>
                box.width > 0 &&
                (box.left < within.left - 1 ||
                  box.right > within.right + 1 ||
                  box.top < within.top - 1 ||
                  box.bottom > within.bottom + 1),
            )
            .map(({ name }) => name);
        }),
      );
      expect(await page.locator('[data-slide] .map-pane .map text').count()).toBeGreaterThan(50);
      expect(cut).toEqual([]);
    }
  });

  it('is reordered by keys, says so, and keeps the focus', async () => {
    const { page, record } = await open();
    const grip = row(page, 'map').locator('.grip');
    await grip.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => announced(page).textContent()).toContain('slide 3 of 22');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => announced(page).textContent()).toContain('slide 1 of 22');
    expect(await grip.evaluate((node) => node === document.activeElement)).toBe(true);
    const order = ['map', 'opening', ...usual.slice(2)];
    expect(await rowsOf(page)).toEqual(order);
    expect(await slidesOf(page)).toEqual(order);
    await expect.poll(() => inAddress(page).entries.map(({ step }) => idOf(step))).toEqual(order);
    await record.expectQuiet();
  });

  it('says so when a part of its editor does not come, and still answers to keys', async () => {
    const { page, record } = await openPage({
      path: 'present/',
      prepare: async (one) => {
        await one.route(/\/later-[^/]*\.js$/, (route) => route.abort());
      },
    });
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('A part of the page could not be loaded.');
    await row(page, 'map').locator('.grip').press('ArrowUp');
    await expect.poll(() => rowsOf(page)).toEqual(['map', 'opening', ...usual.slice(2)]);
    await record.expectQuiet(/later-|ERR_FAILED/);
  });

  it('is reordered by buttons, whose focus stays', async () => {
    const { page } = await open();
    await openRow(page, 'map');
    const up = row(page, 'map').locator('[data-up]');
    await up.click();
    await expect.poll(() => rowsOf(page)).toEqual(['map', 'opening', ...usual.slice(2)]);
    expect(await up.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('is reordered by dragging', async () => {
    const { page } = await open({ height: 1000 });
    const from = (await row(page, 'opening').locator('.grip').boundingBox())!;
    const to = (await row(page, 'theme:circular-economy').boundingBox())!;
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y + 40);
    await page.mouse.move(to.x + 20, to.y + to.height - 4, { steps: 4 });
    // A line shows where it would fall; the rows wait.
    expect(await page.locator('[data-drop]').count()).toBe(1);
    expect(await rowsOf(page)).toEqual(usual);
    await page.mouse.up();
    const order = ['map', 'theme:circular-economy', 'opening', ...usual.slice(3)];
    await expect.poll(() => rowsOf(page)).toEqual(order);
    expect(await slidesOf(page)).toEqual(order);
  });

  /** A slide's handle is taken up and carried to a height of the window, with the mouse or a finger. */
  async function carry(page: Page, id: string, by: 'mouse' | 'finger', y: number) {
    const box = (await row(page, id).locator('.grip').boundingBox())!;
    const [x, from] = [box.x + 8, box.y + box.height / 2];
    const heights = [from, (from + y) / 2, y];
    if (by === 'mouse') {
      await page.mouse.move(x, from);
      await page.mouse.down();
      for (const height of heights) await page.mouse.move(x, height);
      return { drop: () => page.mouse.up() };
    }
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', height?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: height === undefined ? [] : [{ x, y: height }],
      });
    await touch('touchStart', from);
    for (const height of heights) await touch('touchMove', height);
    return { drop: () => touch('touchEnd') };
  }

  describe.each([
    { where: 'the list over the slides', width: 768, height: 1000, runner: '.rows' },
    { where: 'the editor beside the slides', width: 1280, height: 700, runner: '.editor-pane' },
    { where: 'list and page on a phone', width: 320, height: 640, runner: 'html' },
  ])('a slide dragged to the edge scrolls $where', ({ width, height, runner }) => {
    it.each(['mouse', 'finger'] as const)('with the %s, as far as it goes', async (by) => {
      const { page, record } = await open({ width, height, touch: by === 'finger' });
      const at = () => page.$eval(runner, ({ scrollTop }) => scrollTop);
      await row(page, 'opening')
        .locator('.grip')
        .evaluate((grip) => grip.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const before = await at();
      /** How far each frame went. */
      await page.evaluate((selector) => {
        const box = document.querySelector(selector)!;
        const steps: number[] = Object.assign(window, { steps: [] }).steps;
        let last = box.scrollTop;
        const frame = () => {
          steps.push(box.scrollTop - last);
          last = box.scrollTop;
          requestAnimationFrame(frame);
        };
        frame();
      }, runner);
      const hand = await carry(page, 'opening', by, height - 4);
      // It goes on under a hand that holds still, until the last slide is seen.
      const last = row(page, usual.at(-1)!);
      await expect
        .poll(async () => {
          const box = await last.boundingBox();
          return box!.y + box!.height <= height + 1;
        })
        .toBe(true);
      await expect.poll(() => page.locator('[data-drop=after]').count()).toBe(1);
      expect(await at()).toBeGreaterThan(before);
      const steps = await page.evaluate(() => (window as unknown as { steps: number[] }).steps);
      expect(Math.max(...steps)).toBeLessThan(20);
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
      await hand.drop();
      await expect.poll(() => rowsOf(page)).toEqual([...usual.slice(1), 'opening']);
      await record.expectQuiet();
    });
  });

  it('a slide let go while the list scrolls stays there, and the list too', async () => {
    const { page } = await open({ width: 768, height: 1000 });
    const at = () => page.$eval('.rows', ({ scrollTop }) => scrollTop);
    const hand = await carry(page, 'opening', 'mouse', 990);
    await expect.poll(at).toBeGreaterThan(40);
    await hand.drop();
    const stopped = await at();
    // Two frames later it would have moved.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await at()).toBe(stopped);
    expect(await page.locator('[data-drop]').count()).toBe(0);
    const place = (await rowsOf(page)).indexOf('opening');
    expect(place).toBeGreaterThan(5);
  });

  it('has slides left out and brought back, and stays so on a reload', async () => {
    const { page, record } = await open();
    await openRow(page, 'sum');
    await row(page, 'sum').getByRole('button', { name: 'Hide' }).click();
    await expect.poll(() => slidesOf(page)).toEqual(usual.filter((id) => id !== 'sum'));
    await expect.poll(() => new URL(page.url()).hash).not.toBe('');
    await page.reload();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    expect(await slidesOf(page)).toEqual(usual.filter((id) => id !== 'sum'));
    await page.getByRole('button', { name: /^Show again/ }).click();
    await expect.poll(() => slidesOf(page)).toEqual(usual);
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await record.expectQuiet();
  });

  it('takes a title and notes, which go with the address and nowhere else', async () => {
    const { page, record } = await open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await openRow(page, 'place:LT');
    await row(page, 'place:LT').locator('input').fill('Vilnius first <b>');
    await row(page, 'place:LT').locator('textarea').fill('Thank the minister.\n\nSecret.');
    const slide = page.locator('[data-slide="place:LT"]');
    await expect.poll(() => slide.locator('h2').textContent()).toBe('Vilnius first <b>');
    expect(await slide.locator('[data-notes]').textContent()).toBe(
      'Thank the minister.\n\nSecret.',
    );
    await expect
      .poll(() => inAddress(page).entries.find(({ step }) => idOf(step) === 'place:LT'))
      .toMatchObject({ title: 'Vilnius first <b>', notes: 'Thank the minister.\n\nSecret.' });
    await row(page, 'place:LT').getByRole('button', { name: 'Restore original text' }).click();
    await expect.poll(() => slide.locator('h2').textContent()).toBe('Lithuania: roadmap');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(requests).toEqual([]);
    await record.expectQuiet();
  });

  it('says how long each slide may take', async () => {
    const { page } = await open();
    const minutes = page.getByLabel('Planned minutes');
    await minutes.fill('66');
    await minutes.press('Enter');
    await expect.poll(() => page.locator('.pace').textContent()).toContain('about 3 min a slide');
    await minutes.fill('9999');
    await minutes.press('Enter');
    await expect.poll(() => minutes.inputValue()).toBe('600');
  });

  it('is saved as a file and opened again; a foreign file is named as such', async () => {
    const { page, record } = await open();
    await openRow(page, 'map');
    await row(page, 'map').locator('input').fill('Here they are');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as file' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('transition-atlas-briefing.json');
    const saved = await text(await download.createReadStream());
    expect(JSON.parse(saved)).toMatchObject({ format: 'transition-atlas-briefing', version: 1 });
    await page.getByRole('button', { name: 'Restore original', exact: true }).click();
    await expect
      .poll(() => page.locator('[data-slide=map] h2').textContent())
      .toContain('12 pilots');
    const put = (name: string, content: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    const said = page.locator('[data-said]');
    await put('holiday.json', '{"type": "FeatureCollection"}');
    await expect.poll(() => said.textContent()).toContain('not a briefing of Transition Atlas');
    await put('broken.json', saved.replace('"minutes": 20', '"minutes": "soon"'));
    await expect.poll(() => said.textContent()).toContain('minutes');
    expect(await page.locator('[data-slide=map] h2').textContent()).toContain('12 pilots');
    await put('mine.json', saved);
    await expect
      .poll(() => page.locator('[data-slide=map] h2').textContent())
      .toBe('Here they are');
    await record.expectQuiet();
  });

  it('says what is wrong with a link and shows what comes with the map', async () => {
    const { page, record } = await open({ path: '#b=1.broken!' });
    await expect.poll(() => page.locator('[data-arrival]').textContent()).toContain('cut off');
    expect(await slidesOf(page)).toEqual(usual);
    expect(new URL(page.url()).hash).toBe('');
    await record.expectQuiet();
  });

  it('takes a link that is put into the address of the open page', async () => {
    const { page } = await open();
    const entries = [{ step: { kind: 'map' as const }, title: 'Only this' }];
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#b=${writeBriefing({ minutes: 5, entries }, programme)}`,
    );
    await expect.poll(() => slidesOf(page)).toEqual(['map']);
    expect(await page.locator('[data-slide=map] h2').textContent()).toBe('Only this');
  });

  it('stays in the address when a link leads to a place in the page', async () => {
    const code = `#b=${writeBriefing({ ...plain, minutes: 5 }, programme)}`;
    const { page } = await open({ path: code });
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.$eval('#slides', (slides) => slides.getBoundingClientRect().top))
      .toBeLessThan(100);
    await expect.poll(() => new URL(page.url()).hash).toBe(code);
    expect(await page.getByLabel('Planned minutes').inputValue()).toBe('5');
  });

  it('gets a view of the map added once, drawn in the browser', async () => {
    const add = encodeURIComponent('region=ES13&colour=unemployment');
    const { page, record } = await open({ path: `?add=${add}` });
    const view = page.locator('[data-slide="view:ES13:unemployment"]');
    await view.locator('svg[role=img]').waitFor();
    expect(await view.locator('.bars li').count()).toBe(12);
    expect(await view.locator('.names[data-form=wide] .label').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('');
    const order = await slidesOf(page);
    expect(order[order.indexOf('view:ES13:unemployment') + 1]).toBe('sum');
    // The map, and the page in the other language, carry the briefing along.
    const { hash } = new URL(page.url());
    for (const selector of ['[data-more]', '[data-language=fr]'])
      expect(await page.locator(selector).getAttribute('href')).toContain(hash);
    await record.expectQuiet();
  });

  it('copies its link, and says how long it is', async () => {
    const { page } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByLabel('Planned minutes').fill('7');
    await page.getByLabel('Planned minutes').press('Enter');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.locator('[data-said]').textContent()).toMatch(/Copied: \d+ char/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(readBriefing(new URL(link).hash.replace('#b=', ''), programme).briefing.minutes).toBe(7);
  });

  it('comes on paper as one slide a page, and with its notes when asked', async () => {
    const { page } = await open();
    const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    const slides = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesIn(slides)).toBe(usual.length);
    expect(slides.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 9(59|60)(\.\d+)? 540/);
    await page.goto(`${page.url().split('#')[0]}?print=notes`);
    await page.waitForSelector('html[data-print=notes]', { state: 'attached' });
    const notes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesIn(notes)).toBe(usual.length);
    expect(notes.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12]/);
  });

  it('stays with its reader in forced colours and in the dark', async () => {
    for (const options of [{ forcedColors: true }, { dark: true }]) {
      const { page } = await open(options);
      expect(await violations(page)).toEqual([]);
      const fills = await page.$$eval('[data-slide=map] .bars rect', (bars) =>
        bars.map((bar) => getComputedStyle(bar).fill),
      );
      expect(new Set(fills).size).toBe(5);
    }
  });
});

describe('from the map', () => {
  it('views are collected into one briefing, there and back', async () => {
    const { page, record } = await openPage({ reducedMotion: true, path: '?region=ES13' });
    const link = page.locator('[data-present=add]');
    await expect.poll(() => link.getAttribute('href')).toContain('ES13');
    await link.click();
    await page.locator('[data-slide="view:ES13"] svg[role=img]').waitFor();
    await page.locator('[data-more]').click();
    await page.waitForSelector('[data-map]');
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    // The map keeps the briefing while something else is asked of it.
    await page.locator('[data-choose-colour=unemployment]').first().click();
    await expect.poll(() => page.url()).toMatch(/\?colour=unemployment#b=1\./);
    await link.click();
    await page.locator('[data-slide="view:unemployment"] svg[role=img]').waitFor();
    expect(await slidesOf(page)).toEqual([
      ...usual.slice(0, usual.indexOf('sum')),
      'view:ES13',
      'view:unemployment',
      ...usual.slice(usual.indexOf('sum')),
    ]);
    await record.expectQuiet();
  });

  it('stay collected when a link leads to a place in the page', async () => {
    const code = `#b=${writeBriefing({ minutes: 5, entries: plain.entries }, programme)}`;
    const { page, record } = await openPage({
      reducedMotion: true,
      path: `?theme=decarbonisation${code}`,
      height: 600,
    });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    // The first stop of the keyboard is the way to the map, and goes there.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(100);
    await expect.poll(() => new URL(page.url()).hash).toBe(code);
    expect(new URL(page.url()).search).toBe('?theme=decarbonisation');
    // The next stop is in the map or after it, no more before.
    await page.keyboard.press('Tab');
    expect(await page.locator('#map :focus').count()).toBe(1);
    const links = await page.locator('a[data-present]').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(await link.getAttribute('href')).toContain(code);
    // Another briefing counts from then on, none is none.
    await page.evaluate(() => (location.hash = ''));
    await page.evaluate(() => (location.hash = 'map'));
    await expect.poll(() => new URL(page.url()).hash).toBe('#map');
    await record.expectQuiet();
  });

  it('stay collected where the browser tells late that a link has been followed', async () => {
    const code = `#b=${writeBriefing({ minutes: 5, entries: plain.entries }, programme)}`;
    const { page, record } = await openPage({
      reducedMotion: true,
      path: code,
      prepare: async (page) => {
        await page.addInitScript(() => {
          const late: HashChangeEvent[] = [];
          const tell = () => {
            for (const event of late.splice(0))
              dispatchEvent(new HashChangeEvent('hashchange', event));
          };
          Object.assign(globalThis, { late, tell });
          addEventListener('hashchange', (event) => {
            if (!event.isTrusted) return;
            event.stopImmediatePropagation();
            late.push(event);
          });
        });
      },
    });
    const goTo = (hash: string) =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, hash);
    const tellLate = async (count: number) => {
      const told = () => page.evaluate(() => (globalThis as unknown as Late).late.length);
      await expect.poll(told).toBe(count);
      await page.evaluate(() => (globalThis as unknown as Late).tell());
    };
    await goTo('map');
    await page.locator('[data-choose-colour=unemployment]').first().click();
    await expect.poll(() => page.url()).toContain(`?colour=unemployment${code}`);
    for (const link of await page.locator('a[data-present]').all())
      await expect.poll(() => link.getAttribute('href')).toContain(code);
    await tellLate(1);
    expect(new URL(page.url()).hash).toBe(code);
    // What comes late tells of the address as it was: none is none.
    await goTo('');
    await goTo('map');
    await tellLate(2);
    expect(new URL(page.url()).hash).toBe('#map');
    await record.expectQuiet();
  });
});
