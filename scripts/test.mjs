// @ts-check
/**
 * `npm test`: every check of the product, two at a time, each told under its heading in the same order;
 * then the tests. Goes on after a failure, so that one run tells all; the last line counts.
 *
 * Each check counts as one; each test of Vitest counts as one. Words given are passed on to Vitest
 * and skip the checks: `npm test -- tests/unit`.
 */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, '.cache', `vitest-${process.pid}.json`);
const filters = process.argv.slice(2);

let passed = 0;
let failed = 0;
/** @type {string[]} */
const broken = [];

/** Starts a Node program of this project. @param {string} file @param {readonly string[]} words @param {'inherit' | 'pipe'} output */
const start = (file, words, output) =>
  spawn(process.execPath, [join(root, file), ...words], {
    cwd: root,
    stdio: ['inherit', output, output],
    // What is kept for its turn looks as it would have looked.
    env: { ...(output === 'pipe' && process.stdout.isTTY && { FORCE_COLOR: '1' }), ...process.env },
  });

/** Waits until a program has ended and said all. @param {ReturnType<typeof start>} child @returns {Promise<number>} */
const ended = (child) =>
  new Promise((done) => {
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });

/** Runs a program and keeps what it says. @param {string} file @param {readonly string[]} words */
async function run(file, words) {
  const child = start(file, words, 'pipe');
  /** @type {Uint8Array[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => void said.push(part));
  const code = await ended(child);
  return { ok: code === 0, said: Buffer.concat(said) };
}

/** @param {string} name */
const heading = (name) => console.log(`\n== ${name}`);

const bin = 'node_modules';
/** @typedef {readonly [name: string, file: string, ...words: string[]]} Check */
/** @type {Check} */
const BUILD = ['Build, and its budget', 'scripts/build.mjs'];
/** @type {readonly Check[]} */
const CHECKS = [
  ['Format', `${bin}/prettier/bin/prettier.cjs`, '--check', '--log-level', 'warn', '.'],
  ['Lint, and the walls between the rooms', `${bin}/eslint/bin/eslint.js`, '.', '--max-warnings=0'],
  ['Nothing unused', `${bin}/knip/bin/knip.js`],
  [
    'Types of the rooms that know no screen',
    `${bin}/typescript/bin/tsc`,
    '-p',
    'tsconfig.pure.json',
  ],
  [
    // It reads every file that tsconfig.json includes, as tsc would.
    'Types, and markup of components',
    `${bin}/svelte-check/bin/svelte-check`,
    ...['--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  ],
  ['Boundaries are what the script makes', 'scripts/boundaries.mjs', '--check'],
  ['Schema is what the script makes', 'scripts/schema.mjs', '--check'],
  ['Fonts are what the script makes', 'scripts/fonts.mjs', '--check'],
  BUILD,
];

/** Runs all checks, two at a time, and tells each in its turn. Returns whether there is a site to test. */
async function checkAll() {
  // The build takes longest and begins first. None reads what another writes.
  const waiting = [BUILD, ...CHECKS.filter((check) => check !== BUILD)];
  const untold = [...CHECKS];
  /** @type {Map<Check, Awaited<ReturnType<typeof run>>>} */
  const results = new Map();
  const tell = () => {
    for (let result; untold[0] && (result = results.get(untold[0])); untold.shift()) {
      const [name] = untold[0];
      heading(name);
      process.stdout.write(result.said);
      console.log(result.ok ? 'ok' : `FAILED: ${name}`);
      if (result.ok) passed += 1;
      else {
        failed += 1;
        broken.push(name);
      }
    }
  };
  const work = async () => {
    for (let check; (check = waiting.shift());) {
      const [, file, ...words] = check;
      results.set(check, await run(file, words));
      tell();
    }
  };
  await Promise.all([work(), work()]);
  return results.get(BUILD)?.ok ?? false;
}

const built = filters.length > 0 || (await checkAll());

heading('Tests');
// What was not built cannot be opened; the rest can still be told.
const projects = built ? [] : ['--project', 'unit', '--project', 'render'];
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const words = ['run', ...reporters, ...projects, ...filters];
const code = await ended(start(`${bin}/vitest/vitest.mjs`, words, 'inherit'));
/** @type {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, status: string, assertionResults: unknown[] }[] } | null} */
const results = await readFile(report, 'utf8').then(JSON.parse, () => null);
await rm(report, { force: true });
const before = failed;
if (results) {
  passed += results.numPassedTests;
  failed += results.numFailedTests;
  // A file that cannot even be read has no tests to count.
  failed += results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
}
// An error outside every test is a failure too.
if (code !== 0 && failed === before) failed += 1;

if (broken.length > 0) console.log(`\nFailed checks: ${broken.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
