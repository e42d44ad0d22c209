// @ts-check
/**
 * Addresses that never change once they are published: `v/<version>/`, the data's version.
 *
 *     npm run freeze
 *
 * keeps what the last build made for the present version in `static/v/`, with the sums of its files
 * beside it. From then on every build publishes it as it is, and stops when it is not as it was.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {ReadonlyMap<string, string>} Sums  SHA-256 in hex, by path */

/** Where a version lies below the site's root, or below `static/`. @param {string} version */
export const folderOf = (version) => `v/${version}/`;

/** The list of sums beside a version's folder. @param {string} version */
const listOf = (version) => `v/${version}.sha256`;

/** @param {string} folder @returns {Promise<string[]>} paths of its files, sorted; none when it is not there */
export async function filesOf(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** @param {string} folder @returns {Promise<Sums>} */
export async function sumsOf(folder) {
  const files = await filesOf(folder);
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const bytes = await readFile(join(folder, file));
        return /** @type {const} */ ([file, createHash('sha256').update(bytes).digest('hex')]);
      }),
    ),
  );
}

/** As `sha256sum -c` reads it, in the folder of all versions. @param {Sums} sums @param {string} version */
export const writeSums = (sums, version) =>
  [...sums].map(([file, sum]) => `${sum}  ${version}/${file}\n`).join('');

/** @param {string} text @param {string} version @returns {Sums} */
export function readSums(text, version) {
  return new Map(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line, index) => {
        const [, sum, path] = /^([\da-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (!sum || !path?.startsWith(`${version}/`))
          throw new Error(
            `${listOf(version)}, line ${index + 1}, is not a sum and a file: ${line}`,
          );
        return [path.slice(version.length + 1), sum];
      }),
  );
}

/** What is no longer as it was, in words. @param {Sums} before @param {Sums} now */
export function changesOf(before, now) {
  return [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((file) => {
    if (!now.has(file)) return [`${file} is missing`];
    if (!before.has(file)) return [`${file} was not there`];
    return before.get(file) === now.get(file) ? [] : [`${file} has changed`];
  });
}

/**
 * Whether all frozen versions are as they were published, and the present data are those that were
 * frozen under their version.
 *
 * @param {string} statics  the folder `static/` @param {string} version  of the present data
 * @returns {Promise<{ frozen: boolean, faults: string[] }>}  `frozen`: the present version is
 */
export async function checkFrozen(statics, version) {
  /** @type {string[]} */
  const faults = [];
  const entries = await readdir(join(statics, 'v'), { withFileTypes: true }).catch(() => []);
  const lists = entries
    .filter(({ name }) => name.endsWith('.sha256'))
    .map(({ name }) => name.slice(0, -7));
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const one of new Set([...lists, ...folders])) {
    const list = await readFile(join(statics, listOf(one)), 'utf8').catch(() => null);
    if (list === null) {
      faults.push(`static/${folderOf(one)} has no list of sums, static/${listOf(one)}`);
      continue;
    }
    const changes = changesOf(readSums(list, one), await sumsOf(join(statics, folderOf(one))));
    faults.push(...changes.map((change) => `static/${folderOf(one)}${change}`));
  }
  const frozen = folders.includes(version);
  if (frozen) {
    const kept = join(statics, folderOf(version), 'data');
    for (const file of await filesOf(kept)) {
      // Tables are made from these.
      if (!/^(pilots|words\.[\w-]+)\.json$/.test(file)) continue;
      const [then, now] = await Promise.all(
        [join(kept, file), join(statics, 'data', file)].map((path) =>
          readFile(path, 'utf8').catch(() => ''),
        ),
      );
      if (then !== now)
        faults.push(
          `static/data/${file} is not the one that was published as ${version}: set a new "version" in static/data/pilots.json`,
        );
    }
  }
  return { frozen, faults };
}

/**
 * @param {string} site  the built site @param {string} statics
 * @returns {Promise<string>} the version that is frozen now
 */
export async function freeze(site, statics) {
  const { version } = JSON.parse(await readFile(join(statics, 'data/pilots.json'), 'utf8'));
  const [from, to] = [join(site, folderOf(version)), join(statics, folderOf(version))];
  if (await stat(to).catch(() => null))
    throw new Error(`static/${folderOf(version)} is there already, and what is published stays.`);
  const sums = await sumsOf(from);
  if (!sums.has('embed.js') || !sums.has('embed/index.html'))
    throw new Error(`The build has no ${folderOf(version)}: run "npm run build" first.`);
  const built = await readFile(join(from, 'data/pilots.json'), 'utf8');
  if (built !== (await readFile(join(statics, 'data/pilots.json'), 'utf8')))
    throw new Error('The data have changed since the last build: run "npm run build" first.');
  await mkdir(join(statics, 'v'), { recursive: true });
  await cp(from, to, { recursive: true });
  await writeFile(join(statics, listOf(version)), writeSums(sums, version));
  return version;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = (/** @type {string} */ name) =>
    fileURLToPath(new URL(`../${name}`, import.meta.url));
  try {
    const version = await freeze(folder('dist'), folder('static'));
    console.log(`static/${folderOf(version)} and its sums are kept. Commit them.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
