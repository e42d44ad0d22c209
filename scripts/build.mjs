// @ts-check
/**
 * Builds the static site into `dist/`: the client's files, then every page prerendered.
 *
 *     node scripts/build.mjs [--programme folder] [--out dist] [--no-png | --no-pictures]
 *
 * `--no-png` leaves out the painted pictures, which take most of the time where places are many, and
 * `--no-pictures` the drawn ones too: for trying a programme out, not for publishing it.
 *
 * `ATLAS_SITE=https://example.org/atlas/` makes canonical and alternate links whole addresses.
 * What Vite made is kept in `.cache/bundle`: tests make sites of other programmes with it.
 */
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { BARS, budget, printBudget, printElement, printInline } from './budget.mjs';
import { makeBundle, PRESENT, readBundle } from './build/bundle.mjs';
import { publish } from './build/publish.mjs';
import { Stop } from './build/stop.mjs';
import { folderOf } from './freeze.mjs';
import { MOST } from './onefile.mjs';
import { checkSite, FIRST, programmeFolder, readerOf } from './programme.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const kept = join(root, '.cache', 'bundle');

/** @param {string} out @param {string} folder  of the programme */
async function make(out, folder) {
  const address = process.env['ATLAS_SITE']?.replace(/\/*$/, '/');
  const pictures = !process.argv.includes('--no-pictures');
  const how = { folder, out, pictures, png: pictures && !process.argv.includes('--no-png') };
  for (const line of await checkSite(readerOf(folder))) console.log(line);
  // Made beside and moved in place at the end: two builds at once do not mix.
  const work = join(root, '.cache', `build-${process.pid}`);
  let made;
  try {
    await makeBundle(work);
    made = await publish(await readBundle(work), { ...how, ...(address && { address }) });
    await rm(kept, { recursive: true, force: true });
    await rename(work, kept);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const bundle = await readBundle(kept);
  const { pages, frozen, version, saved } = made;
  const sizes = await budget(out, bundle.manifest, pages, 'index.html');
  const others = await budget(out, bundle.apart[PRESENT] ?? {}, pages, 'present/index.html');
  console.log(`${pages.length} pages in ${out}\n`);
  const within = [
    printBudget(sizes, '/', BARS),
    printBudget(others, '/present/', { total: BARS.present, JS: BARS.presentJS }),
    await printInline(out, pages, bundle.inline.script),
    await printElement(out),
  ];
  if (address && !frozen)
    console.log(
      `\n${folderOf(version)} is promised never to change. Before you publish it: npm run freeze`,
    );
  for (const { path, bytes } of saved)
    console.log(`${path}, whole, kB ${(bytes / 1000).toFixed(0)} of ${MOST / 1000}`);
  // The bars are those of our own site: another programme weighs what its data weigh.
  if (folder !== resolve(root, FIRST)) return;
  if (saved.some(({ bytes }) => bytes > MOST)) throw new Stop('The one file is too large.');
  if (within.includes(false)) throw new Stop('A first load is over its budget.');
}

const at = process.argv.indexOf('--out');
try {
  await make(
    resolve(root, at < 0 ? 'dist' : (process.argv[at + 1] ?? 'dist')),
    programmeFolder(process.argv),
  );
} catch (error) {
  // The bundler's messages show the place; a stack of its insides says nothing more.
  const plain = error instanceof Stop || (error instanceof Error && 'errors' in error);
  const words = error instanceof Error ? (plain ? error.message : error.stack) : String(error);
  console.error(`\nThe site was not built. ${words}`);
  process.exit(1);
}
