// @ts-check
/**
 * How the first view loads and answers on a slow phone and a slow line, beside the same HTML with all
 * scripts removed and a plain d3 page of the same map.
 */
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { BARS } from '../budget.mjs';
import { launch } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { interact } from './answers.mjs';
import { load } from './load.mjs';
import { LINE, median, quantile, SLOWER } from './measure.mjs';
import { makeBare, makePlain } from './pages.mjs';
import { createTable, fixed, option, weightOf } from './table.mjs';

/** @typedef {import('./load.mjs').Load} Load */
/** @typedef {import('./answers.mjs').Answers} Answers */

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

const rounds = option('rounds', 7);
const viewport = { width: option('width', 1280), height: option('height', 800) };
const withTrace = process.argv.includes('--trace');

const bars = process.argv.includes('--embed')
  ? { total: BARS.inline, painted: 1.15, blocking: 50, theme: 33, colour: 50, hover: 50, shift: 0 }
  : { total: BARS.total, painted: 1.15, blocking: 150, theme: 50, colour: 50, hover: 50, shift: 0 };
/** What of the twelve is chosen in turn. */
const CHOICES = {
  regions: 12,
  themes: [
    'circular-economy',
    'decarbonisation',
    'digital-skills',
    'skills-and-jobs',
    'innovation-and-clusters',
  ],
  colours: ['grant-per-inhabitant', 'gdp-per-head', 'unemployment', 'industry-share', 'theme'],
};
const path = process.argv.includes('--embed') ? 'embed/' : '';

if (!(await stat(join(dist, 'index.html')).catch(() => null))) {
  await import('../build.mjs');
}
const work = join(root, '.cache', `bench-${process.pid}`);
const bareFolder = join(work, 'bare');
const plainFolder = join(work, 'plain');
await makeBare(dist, bareFolder);
await makePlain(dist, plainFolder);
const servers = await Promise.all(
  [dist, bareFolder, plainFolder].map((folder) => serve({ folder, port: 0 })),
);
const browser = await launch();
const names = /** @type {const} */ (['atlas', 'bare', 'plain']);
const urls = {
  atlas: `${servers[0]?.url}${path}`,
  bare: `${servers[1]?.url}${path}`,
  plain: servers[2]?.url ?? '',
};
/** @type {Record<'atlas' | 'bare' | 'plain', Load[]>} */
const loads = { atlas: [], bare: [], plain: [] };
/** @type {Record<'atlas' | 'plain', Answers[]>} */
const answers = { atlas: [], plain: [] };

try {
  // Once for nothing: the server compresses, the browser wakes.
  for (const name of names)
    await load(browser, urls[name], { viewport, regions: 12, answers: name !== 'bare' });
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`\rround ${round + 1} of ${rounds} `);
    for (const name of names) {
      const how = { viewport, regions: 12, answers: name !== 'bare', trace: withTrace };
      loads[name].push(await load(browser, urls[name], how));
    }
  }
  for (let round = 0; round < 3; round++) {
    process.stderr.write(`\ranswers, round ${round + 1} of 3 `);
    for (const name of /** @type {const} */ (['atlas', 'plain'])) {
      answers[name].push(await interact(browser, urls[name], { viewport, ...CHOICES }));
    }
  }
  process.stderr.write('\r                         \r');
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  await rm(work, { recursive: true, force: true });
}

// ---- The table ----------------------------------------------------------------------------------

const table = createTable();
const { row, judge } = table;
/** @param {'atlas' | 'bare' | 'plain'} name @param {(load: Load) => number} of */
const mid = (name, of) => median(loads[name].map(of));
console.log(
  `Medians of ${rounds} interleaved rounds; processor ${SLOWER} x slower, 1.6 Mbit/s, ` +
    `${LINE.latency} ms round trip, ${viewport.width} x ${viewport.height}\n`,
);
row('', ['atlas', 'no scripts', 'plain d3']);
for (const kind of ['HTML', 'CSS', 'JS', 'data', 'other', 'fonts']) {
  const cells = names.map((name) => mid(name, (one) => one.kB[kind] ?? 0));
  if (cells.every((cell) => cell === 0)) continue;
  const bar =
    kind === 'JS'
      ? judge((cells[0] ?? 0) <= BARS.JS, `at most ${BARS.JS}`)
      : kind === 'fonts'
        ? judge((cells[0] ?? 0) <= BARS.fonts, `at most ${BARS.fonts}`)
        : '';
  row(
    `first load, ${kind}, kB`,
    cells.map((cell) => fixed(cell, 1)),
    bar,
  );
}
row(
  'first load without fonts, kB',
  names.map((name) => fixed(mid(name, weightOf), 1)),
  judge(mid('atlas', weightOf) <= bars.total, `at most ${bars.total}`),
);
const painted = names.map((name) => mid(name, (one) => one.painted));
const ratio = (painted[0] ?? NaN) / (painted[1] ?? NaN);
row(
  'first contentful paint, ms',
  names.map((name) => fixed(mid(name, (one) => one.fcp))),
);
row(
  'map painted, ms',
  painted.map((ms) => fixed(ms)),
);
row(
  'map painted, over the one without scripts',
  painted.map((ms) => fixed(ms / (painted[1] ?? NaN), 2)),
  judge(ratio <= bars.painted, `at most ${bars.painted}`),
);
row('answers (atlas-ready), ms', [
  fixed(mid('atlas', (one) => one.ready ?? NaN)),
  null,
  fixed(mid('plain', (one) => one.ready ?? NaN)),
]);
row(
  'blocking time, ms',
  names.map((name) => fixed(mid(name, (one) => one.blocking))),
  judge(mid('atlas', (one) => one.blocking) <= bars.blocking, `at most ${bars.blocking}`),
);
if (withTrace) {
  row(
    'blocking time from a trace, ms',
    names.map((name) => fixed(mid(name, (one) => one.traced ?? NaN))),
  );
}
const worstShift = Math.max(...loads.atlas.map((one) => one.shift));
row(
  'layout shift, worst round',
  names.map((name) => fixed(Math.max(...loads[name].map((one) => one.shift)), 4)),
  judge(worstShift.toFixed(2) === bars.shift.toFixed(2), '0.00'),
);
for (const kind of /** @type {const} */ (['theme', 'colour', 'hover'])) {
  /** @param {'atlas' | 'plain'} name */
  const p95 = (name) => median(answers[name].map((one) => quantile(one[kind], 0.95)));
  /** @param {'atlas' | 'plain'} name */
  const typical = (name) => median(answers[name].map((one) => median(one[kind])));
  row(
    `${kind === 'hover' ? 'hover' : `${kind} chosen`} to next frame, p95 (median), ms`,
    [
      `${fixed(p95('atlas'))} (${fixed(typical('atlas'))})`,
      null,
      `${fixed(p95('plain'))} (${fixed(typical('plain'))})`,
    ],
    judge(p95('atlas') <= bars[kind], `at most ${bars[kind]}`),
  );
}
row('longest by Event Timing, ms', [
  fixed(median(answers.atlas.map((one) => one.screen))),
  null,
  fixed(median(answers.plain.map((one) => one.screen))),
]);
if (worstShift > 0) {
  console.log('\nWhat shifted:');
  const lines = new Set(
    loads.atlas.flatMap((one) =>
      one.shifts.map(
        ([at, value, what]) =>
          `  ${value.toFixed(4)} ${what} (about ${Math.round(at / 100) * 100} ms)`,
      ),
    ),
  );
  for (const line of [...lines].slice(0, 20)) console.log(line);
}
if (!table.kept && process.argv.includes('--strict')) process.exitCode = 1;
