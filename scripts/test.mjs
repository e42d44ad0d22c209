// @ts-check
/**
 * `npm test`: every check of the product, one after the other, each under its heading. Goes on after
 * a failure, so that one run tells all; the last line counts.
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

/** Runs a Node program of this project. @param {string} file @param {readonly string[]} words @returns {Promise<number>} */
function run(file, words) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, file), ...words], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('error', () => done(1));
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** @param {string} name */
const heading = (name) => console.log(`\n== ${name}`);

/** @param {string} name @param {string} file @param {readonly string[]} [words] */
async function check(name, file, words = []) {
  heading(name);
  const ok = (await run(file, words)) === 0;
  if (ok) passed += 1;
  else {
    failed += 1;
    broken.push(name);
  }
  console.log(ok ? 'ok' : `FAILED: ${name}`);
  return ok;
}

const bin = 'node_modules';
let built = true;
if (filters.length === 0) {
  await check('Format', `${bin}/prettier/bin/prettier.cjs`, [
    '--check',
    '--log-level',
    'warn',
    '.',
  ]);
  await check('Lint, and the walls between the rooms', `${bin}/eslint/bin/eslint.js`, [
    '.',
    '--max-warnings',
    '0',
  ]);
  await check('Nothing unused', `${bin}/knip/bin/knip.js`);
  await check('Types of the rooms that know no screen', `${bin}/typescript/bin/tsc`, [
    '-p',
    'tsconfig.pure.json',
  ]);
  await check('Types', `${bin}/typescript/bin/tsc`, ['-p', 'tsconfig.json']);
  await check('Types and markup of components', `${bin}/svelte-check/bin/svelte-check`, [
    '--tsconfig',
    'tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ]);
  await check('Boundaries are what the script makes', 'scripts/boundaries.mjs', ['--check']);
  await check('Schema is what the script makes', 'scripts/schema.mjs', ['--check']);
  await check('Fonts are what the script makes', 'scripts/fonts.mjs', ['--check']);
  built = await check('Build, and its budget', 'scripts/build.mjs');
}

heading('Tests');
// What was not built cannot be opened; the rest can still be told.
const projects = built ? [] : ['--project', 'unit', '--project', 'render'];
const code = await run(`${bin}/vitest/vitest.mjs`, [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...projects,
  ...filters,
]);
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
