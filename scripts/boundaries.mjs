// @ts-check

/**
 * Makes `static/boundaries/`: the ground of the map, projected, simplified and laid out once.
 * `--check` makes it anew and compares. Sources, choices and traps: `docs/boundaries.md`.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { makeGazetteer } from './boundaries/gazetteer.mjs';
import { makeGround } from './boundaries/ground.mjs';
import { makeLevels } from './boundaries/levels.mjs';
import { importSource } from './programme.mjs';

const ROOT = new URL('../', import.meta.url);
const PROGRAMME = 'static/programmes/industrial-transition/programme.json';

/** @type {typeof import('../src/data/link.ts')} */
const { placesOf } = await importSource('src/data/link.ts');
const programme = JSON.parse(readFileSync(new URL(PROGRAMME, ROOT), 'utf8'));
const { europe, regions } = await makeGround(placesOf(programme));
const files = new Map([
  ['europe.json', europe],
  ['regions.json', regions],
  ...(await makeLevels()),
  ['gazetteer.json', JSON.stringify(makeGazetteer()) + '\n'],
]);

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const check = process.argv.includes('--check');

/** Writes a file and says what it weighs, or compares it. @param {string} name @param {string} text */
function keep(name, text) {
  const url = new URL(`static/boundaries/${name}`, ROOT);
  if (check) {
    if (!existsSync(url) || readFileSync(url, 'utf8') !== text) {
      console.error(`static/boundaries/${name} is not what scripts/boundaries.mjs makes`);
      process.exitCode = 1;
    }
    return;
  }
  writeFileSync(url, text);
  const bytes = Buffer.from(text);
  console.log(
    `${name}: ${kilobytes(bytes.length)}, gzip ${kilobytes(gzipSync(bytes, { level: 9 }).length)}, ` +
      `brotli ${kilobytes(brotliCompressSync(bytes).length)}`,
  );
}

for (const [name, text] of files) keep(name, text);
