// @ts-check
/**
 * `npm run bench -- --regions`: a map of all regions of NUTS 3 as the product builds it, beside the same
 * regions as planar data with 1 kB of script on the same page.
 *
 * That page is ours as it was prerendered, with what is drawn or listed of the regions taken out: head,
 * style sheets, fonts, headings, basemap, choice of colours. It asks for its script and the script for
 * the data, as such pages do. Building takes its time: `--site <folder>` measures what was built before.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { interact } from './answers.mjs';
import { load } from './load.mjs';
import { LINE, median, quantile, SLOWER } from './measure.mjs';
import { withoutScripts } from './pages.mjs';
import { createTable, fixed, option, weightOf } from './table.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('./load.mjs').Load} Load */
/** @typedef {import('./answers.mjs').Answers} Answers */

/** Painted and blocking beside the planar page; ms from a choice of colours to the next frame. */
const BARS = { painted: 1.15, blocking: 1, colour: 90, script: 1.0 };

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, '.cache', `bench-${process.pid}`);
const rounds = option('rounds', 5);
const viewport = { width: option('width', 1280), height: option('height', 800) };

/** Runs a script of ours; fails as it fails. @param {string} file @param {...string} words */
const run = (file, ...words) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'scripts', file), ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('exit', (code) => (code === 0 ? done(null) : fail(new Error(`${file} failed`))));
  });

/** The site of all regions, as a build makes it. */
async function builtSite() {
  const at = process.argv.indexOf('--site');
  if (at > 0) return resolve(process.argv[at + 1] ?? '');
  const [programme, site] = [join(work, 'programme'), join(work, 'site')];
  await run('invent.mjs', 'regions', programme);
  await run('build.mjs', '--programme', programme, '--out', site, '--no-pictures');
  return site;
}

/**
 * The page without what is drawn or listed of the regions.
 *
 * @param {Browser} browser @param {string} html
 */
async function frameOf(browser, html) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://frame.invalid/');
  const frame = await page.evaluate(() => {
    for (const gone of document.querySelectorAll('[data-map] [data-region], [data-map] .labels'))
      gone.remove();
    for (const island of document.querySelectorAll('[data-island]')) {
      island.removeAttribute('data-labels');
      if (island.matches('[data-island="map"]')) continue;
      const choice = island.querySelector('.choice');
      island.replaceChildren(...(choice ? [choice] : []));
    }
    for (const said of document.querySelectorAll('[data-map] desc')) said.textContent = '';
    const script = document.createElement('script');
    script.type = 'module';
    script.src = 'planar.js';
    document.head.append(script);
    return `<!doctype html>\n${document.documentElement.outerHTML}`;
  });
  await context.close();
  return frame;
}

/**
 * What the script draws: arcs, the rings of every region, its class in each colouring.
 *
 * @param {string} site
 */
async function planarData(site) {
  /** @param {string} file */
  const json = async (file) =>
    // What is sealed has its sum in front.
    JSON.parse((await readFile(join(site, file), 'utf8')).replace(/^[^{]*/, ''));
  const { arcs, objects } = await json('boundaries/regions.json');
  const { measures, places } = await json('data/programme.json');
  const valuesOf = new Map(
    places.map((/** @type {any} */ place) => [place.id ?? place.code, place.values]),
  );
  /** @type {{ id: string, type: string, arcs: any }[]} */
  const shapes = objects.regions.geometries;
  const regions = shapes.map(({ id, type, arcs: parts }) => ({
    id,
    rings: type === 'MultiPolygon' ? parts.flat() : parts,
  }));
  const classes = Object.fromEntries(
    measures.map((/** @type {{ id: string }} */ { id: measure }) => {
      const values = regions.map(({ id }) => valuesOf.get(id)?.[measure]?.value ?? NaN);
      const breaks = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(values, share));
      return [
        measure,
        values.map((value) => breaks.filter((limit) => value > limit).length).join(''),
      ];
    }),
  );
  return { arcs, regions, classes };
}

/** @param {Browser} browser @param {string} site @param {string} folder  to make the page in */
async function makePlanar(browser, site, folder) {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('planar', import.meta.url)),
    logLevel: 'warn',
    build: {
      outDir: folder,
      // The page awaits its data at the top level.
      target: 'es2022',
      rollupOptions: {
        input: fileURLToPath(new URL('planar/planar.js', import.meta.url)),
        output: { entryFileNames: 'planar.js' },
      },
    },
  });
  for (const part of ['assets', 'fonts', 'icons'])
    await cp(join(site, part), join(folder, part), { recursive: true });
  const data = await planarData(site);
  await writeFile(join(folder, 'planar.json'), JSON.stringify(data));
  const html = withoutScripts(await readFile(join(site, 'index.html'), 'utf8'));
  await writeFile(join(folder, 'index.html'), await frameOf(browser, html));
  return data;
}

const browser = await launch();
const names = /** @type {const} */ (['atlas', 'planar']);
/** @type {Record<'atlas' | 'planar', Load[]>} */
const loads = { atlas: [], planar: [] };
/** @type {Record<'atlas' | 'planar', Answers[]>} */
const answers = { atlas: [], planar: [] };
/** @type {Awaited<ReturnType<typeof serve>>[]} */
const servers = [];
/** How many regions are drawn. */
let drawn;
try {
  await mkdir(work, { recursive: true });
  const site = await builtSite();
  const { regions, classes } = await makePlanar(browser, site, join(work, 'planar'));
  drawn = regions.length;
  const [first = '', ...others] = Object.keys(classes);
  const how = { viewport, regions: drawn, themes: [], colours: [...others, first] };
  const folders = { atlas: site, planar: join(work, 'planar') };
  for (const name of names) servers.push(await serve({ folder: folders[name], port: 0 }));
  /** @param {'atlas' | 'planar'} name */
  const urlOf = (name) => servers[names.indexOf(name)]?.url ?? '';
  // Once for nothing: the server compresses, the browser wakes.
  for (const name of names) await load(browser, urlOf(name), how);
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`\rround ${round + 1} of ${rounds} `);
    for (const name of names) loads[name].push(await load(browser, urlOf(name), how));
  }
  for (let round = 0; round < 3; round++) {
    process.stderr.write(`\ranswers, round ${round + 1} of 3 `);
    for (const name of names) answers[name].push(await interact(browser, urlOf(name), how));
  }
  process.stderr.write('\r                         \r');
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  await rm(work, { recursive: true, force: true });
}

const table = createTable();
const { row, judge } = table;
/** @param {'atlas' | 'planar'} name @param {(load: Load) => number} of */
const mid = (name, of) => median(loads[name].map(of));
console.log(
  `${drawn} regions; medians of ${rounds} interleaved rounds; processor ${SLOWER} x slower, 1.6 Mbit/s, ` +
    `${LINE.latency} ms round trip, ${viewport.width} x ${viewport.height}\n`,
);
row('', names);
for (const kind of ['HTML', 'CSS', 'JS', 'data', 'fonts'])
  row(
    `first load, ${kind}, kB`,
    names.map((name) =>
      fixed(
        mid(name, (one) => one.kB[kind] ?? 0),
        1,
      ),
    ),
    kind === 'JS'
      ? judge(mid('planar', (one) => one.kB['JS'] ?? NaN) <= BARS.script, 'planar at most 1')
      : '',
  );
row(
  'first load without fonts, kB',
  names.map((name) => fixed(mid(name, weightOf), 1)),
);
/** @param {string} label @param {(load: Load) => number} of @param {number} bar */
function beside(label, of, bar) {
  const [ours, theirs] = [mid('atlas', of), mid('planar', of)];
  row(
    label,
    [ours, theirs].map((n) => fixed(n)),
    `${fixed(ours / theirs, 2)} of it, ${judge(ours <= theirs * bar, `at most ${bar}`)}`,
  );
}
beside('map painted, ms', (one) => one.painted, BARS.painted);
beside('blocking time, ms', (one) => one.blocking, BARS.blocking);
row(
  'answers (atlas-ready), ms',
  names.map((name) => fixed(mid(name, (one) => one.ready ?? NaN))),
);
row(
  'layout shift, worst round',
  names.map((name) => fixed(Math.max(...loads[name].map(({ shift }) => shift)), 4)),
);
for (const kind of /** @type {const} */ (['colour', 'hover'])) {
  /** @param {'atlas' | 'planar'} name @param {(times: number[]) => number} of */
  const over = (name, of) => median(answers[name].map((one) => of(one[kind])));
  /** @param {'atlas' | 'planar'} name */
  const p95 = (name) => over(name, (times) => quantile(times, 0.95));
  row(
    `${kind === 'hover' ? 'hover' : 'colour chosen'} to next frame, p95 (median), ms`,
    names.map((name) => `${fixed(p95(name))} (${fixed(over(name, median))})`),
    kind === 'colour' ? judge(p95('atlas') <= BARS.colour, `at most ${BARS.colour}`) : '',
  );
}
if (!table.kept && process.argv.includes('--strict')) process.exitCode = 1;
