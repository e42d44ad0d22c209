// @ts-check
/**
 * Addresses that never change once they are published: `v/<version>/`, the data's version.
 *
 *     npm run freeze [-- --programme folder]
 *
 * builds the site and keeps what that made for the present version in the programme's `v/`, with the sums
 * of its files beside it. From then on every build publishes it as it is, and stops when it is not as it was.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { programmeFolder } from './programme.mjs';

/** @typedef {ReadonlyMap<string, string>} Sums  SHA-256 in hex, by path */

/** Where a version lies below the site's root, or below the programme's folder. @param {string} version */
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
 * @param {string} folder  of the programme @param {string} version  of the present data
 * @param {readonly { path: string, text: string }[]} given  the data as they are published now
 * @returns {Promise<{ frozen: boolean, faults: string[] }>}  `frozen`: the present version is
 */
export async function checkFrozen(folder, version, given) {
  /** @type {string[]} */
  const faults = [];
  const entries = await readdir(join(folder, 'v'), { withFileTypes: true }).catch(() => []);
  const lists = entries
    .filter(({ name }) => name.endsWith('.sha256'))
    .map(({ name }) => name.slice(0, -7));
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const one of new Set([...lists, ...folders])) {
    const list = await readFile(join(folder, listOf(one)), 'utf8').catch(() => null);
    if (list === null) {
      faults.push(`${folderOf(one)} has no list of sums, ${listOf(one)}`);
      continue;
    }
    const changes = changesOf(readSums(list, one), await sumsOf(join(folder, folderOf(one))));
    faults.push(...changes.map((change) => `${folderOf(one)}${change}`));
  }
  const frozen = folders.includes(version);
  if (frozen) {
    const kept = join(folder, folderOf(version), 'data');
    for (const file of await filesOf(kept)) {
      // Tables are made from these.
      if (!/^(pilots|words\.[\w-]+)\.json$/.test(file)) continue;
      const then = await readFile(join(kept, file), 'utf8').catch(() => '');
      if (then !== given.find(({ path }) => path === `data/${file}`)?.text)
        faults.push(
          `data/${file} is not the one that was published as ${version}: set a new "version" in programme.json`,
        );
    }
  }
  return { frozen, faults };
}

/**
 * @param {string} site  the built site @param {string} folder  of its programme
 * @returns {Promise<string>} the version that is frozen now
 */
export async function freeze(site, folder) {
  const { version } = JSON.parse(await readFile(join(folder, 'programme.json'), 'utf8'));
  const [from, to] = [join(site, folderOf(version)), join(folder, folderOf(version))];
  if (await stat(to).catch(() => null))
    throw new Error(`${folderOf(version)} is there already, and what is published stays.`);
  const sums = await sumsOf(from);
  if (!sums.has('embed.js') || !sums.has('embed/index.html'))
    throw new Error(`The build has no ${folderOf(version)}: run "npm run build" first.`);
  await mkdir(join(folder, 'v'), { recursive: true });
  await cp(from, to, { recursive: true });
  await writeFile(join(folder, listOf(version)), writeSums(sums, version));
  return version;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  const builder = fileURLToPath(new URL('build.mjs', import.meta.url));
  try {
    const programme = programmeFolder(process.argv);
    // What is kept is of the data as they are now, and never of an earlier build.
    execFileSync(process.execPath, [builder, '--programme', programme], { stdio: 'inherit' });
    const version = await freeze(dist, programme);
    console.log(`${join(programme, folderOf(version))} and its sums are kept. Commit them.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
