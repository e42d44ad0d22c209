// @ts-check
/**
 * Pictures of the built app.
 *
 *     npm run screenshots                     the README's pictures, into docs/pictures/
 *     npm run screenshots -- --all --out DIR  every width, scheme, language, with and without scripts
 *     npm run screenshots -- --path 'fr/?region=BE3' --width 390 --dark --out DIR    one view
 *
 * Built first: `npm run build`.
 */
import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from './chromium.mjs';
import { serve } from './serve.mjs';

/**
 * @typedef {object} Shot
 * @property {string} name
 * @property {string} path
 * @property {number} width
 * @property {number} height
 * @property {boolean} dark
 * @property {boolean} scripts
 * @property {boolean} whole  the whole page, not only what a screen shows
 * @property {number} scale
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.env['ATLAS_DIST'] ?? join(root, 'dist');

/** @param {string} name @returns {string | undefined} */
function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}
/** @param {string} name */
const flag = (name) => process.argv.includes(`--${name}`);

/** @type {Shot[]} */
let shots = [];
if (flag('all')) {
  for (const [language, path] of [
    ['en', ''],
    ['fr', 'fr/'],
  ]) {
    for (const width of [320, 768, 1280, 1920]) {
      for (const dark of [false, true]) {
        for (const scripts of [true, false]) {
          shots.push({
            name: `${language}-${width}-${dark ? 'dark' : 'light'}${scripts ? '' : '-no-scripts'}`,
            path: path ?? '',
            width,
            height: width < 700 ? 720 : 900,
            dark,
            scripts,
            whole: true,
            scale: 1,
          });
        }
      }
    }
  }
} else if (option('path') !== undefined || option('width') !== undefined) {
  const path = option('path') ?? '';
  const width = Number(option('width') ?? 1280);
  shots.push({
    name: option('name') ?? `${path.replace(/[^\w-]+/g, '-') || 'root'}-${width}`,
    path,
    width,
    height: Number(option('height') ?? 900),
    dark: flag('dark'),
    scripts: !flag('no-scripts'),
    whole: flag('whole'),
    scale: Number(option('scale') ?? 1),
  });
} else {
  const common = { scripts: true, whole: false };
  shots = [
    { ...common, name: 'explore', path: '', width: 1280, height: 900, dark: false, scale: 1 },
    {
      ...common,
      name: 'explore-dark',
      path: '?colour=grant-per-inhabitant',
      width: 1280,
      height: 900,
      dark: true,
      scale: 1,
    },
    {
      ...common,
      name: 'explore-phone',
      path: 'fr/?theme=decarbonisation',
      width: 390,
      height: 844,
      dark: false,
      scale: 2,
    },
    {
      ...common,
      name: 'stage',
      path: 'present/?slide=theme:digital-skills',
      width: 1280,
      height: 720,
      dark: false,
      scale: 1,
    },
  ];
}

if (!(await stat(join(folder, 'index.html')).catch(() => null))) {
  console.error(`There is no built site in ${folder}. Run: npm run build`);
  process.exit(1);
}
const out = resolve(option('out') ?? join(root, 'docs/pictures'));
await mkdir(out, { recursive: true });
const site = await serve({ folder, port: 0 });
const browser = await launch();
try {
  for (const shot of shots) {
    const context = await browser.newContext({
      viewport: { width: shot.width, height: shot.height },
      colorScheme: shot.dark ? 'dark' : 'light',
      javaScriptEnabled: shot.scripts,
      deviceScaleFactor: shot.scale,
      // Pictures show where things end, not how they get there.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(site.url + shot.path, { waitUntil: 'load' });
    // A typeface that comes late is for the next view (`font-display: optional`): this is the next.
    await page.reload({ waitUntil: 'load' });
    if (shot.scripts) await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // On stage the controls go when no hand is there.
    if (await page.$('[data-stage]')) await page.waitForSelector('[data-stage]:not([data-lively])');
    const path = join(out, `${shot.name}.png`);
    await page.screenshot({ path, fullPage: shot.whole });
    await context.close();
    console.log(path);
  }
} finally {
  await browser.close();
  await site.close();
}
