// @ts-check
/** A site: the bundle, and every page, picture and file of one programme. */
import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { graphOf } from '../budget.mjs';
import { checkFrozen, filesOf, folderOf } from '../freeze.mjs';
import { apacheHeaders, netlifyHeaders } from '../headers.mjs';
import { writeServiceWorker } from '../offline.mjs';
import { writeOneFile } from '../onefile.mjs';
import { faults, fill, LOST, POLICY, rootFrom } from '../page.mjs';
import { shareTags, writeOembed, writePictures } from '../pictures.mjs';
import { readerOf } from '../programme.mjs';
import { writeViews } from '../views.mjs';
import { PRESENT, RENDERER } from './bundle.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('../page.mjs').Page} Page */
/** @typedef {import('vite').Manifest} Manifest */
/** @typedef {import('../../src/pictures.ts').Pictures} Draw */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The links and scripts of a page.
 *
 * @param {Page} page @param {Manifest} manifest
 */
function assetsOf(page, manifest) {
  const base = rootFrom(page.path);
  if (page.inline) return '';
  if (!page.entry) {
    const css = page.style ? graphOf(manifest, page.style, []).css : [];
    return css.map((file) => `<link rel="stylesheet" href="${base}${file}">`).join('\n');
  }
  const { script, css, later } = graphOf(manifest, page.entry, page.needs, page.wears);
  return [
    ...css.map((file) => `<link rel="stylesheet" href="${base}${file}">`),
    // The picture is there without them: scripts wait for style and fonts.
    ...((page.needs ?? []).length > 0
      ? later.map((file) => `<link rel="modulepreload" href="${base}${file}" fetchpriority="low">`)
      : []),
    `<script type="module" src="${base}${script}" fetchpriority="low"></script>`,
  ].join('\n');
}

/**
 * What the frozen address holds beside its embeds: the element, wide pictures, data.
 *
 * @param {string} site  folder
 * @param {Awaited<ReturnType<Draw>>} drawn @param {string} script
 * @param {boolean} png
 */
async function writeVersion(site, { version, files, tables }, script, png) {
  const to = join(site, folderOf(version));
  const data = (await filesOf(join(site, 'data'))).filter((file) =>
    /^(pilots|words|programme)\..*(json|csv)$/.test(file),
  );
  const kept = [
    ...data.map((file) => `data/${file}`),
    ...tables.map(({ path }) => path),
    ...files
      .filter(({ form }) => form === 'wide')
      .flatMap(({ path }) => [`${path}.svg`, ...(png ? [`${path}.png`] : [])]),
  ];
  for (const file of new Set(kept)) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(site, file), join(to, file));
  }
  await writeFile(join(to, 'embed.js'), `${script}\n`);
}

/**
 * For hosts that read their headers from a file beside the pages.
 *
 * @param {string} site  folder @param {string} [address]  of the site
 */
async function writeHeaders(site, address) {
  const files = await filesOf(site);
  await writeFile(join(site, '_headers'), netlifyHeaders(files));
  const base = address ? new URL(address).pathname : undefined;
  await writeFile(join(site, '.htaccess'), apacheHeaders(base));
}

/**
 * Writes the site of a programme. Made beside and moved in place at the end: what fails leaves the last
 * good one, and two at once do not mix.
 *
 * @param {import('./bundle.mjs').Bundle} bundle
 * @param {{ folder: string, out: string, address?: string, png?: boolean, pictures?: boolean }} how
 *   `folder` of the programme; `address` where the site will stand; without `png` its pictures are SVG alone,
 *   and there are none without `pictures`
 * @returns {Promise<{ pages: Page[], frozen: boolean, version: string, saved: { path: string, bytes: number }[] }>}
 *   rejects with what is wrong, all of it
 */
export async function publish(bundle, { folder, out, address, png = true, pictures = true }) {
  const read = readerOf(folder);
  const site = `${out}.${process.pid}`;
  try {
    await cp(bundle.site, site, { recursive: true });
    /** @type {{ pages: import('../page.mjs').Pages, pictures: Draw, publicFiles: import('../../src/prerender.ts').PublicFiles }} */
    const renderer = await import(pathToFileURL(join(bundle.site, RENDERER)).href);
    const given = await renderer.publicFiles(read);
    for (const { path, text } of given) {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), text);
    }
    const { version } = JSON.parse(await read('programme.json'));
    const { frozen, faults: changed } = await checkFrozen(folder, version, given);
    if (changed.length > 0)
      throw new Stop(`What is published under v/ never changes:\n  ${changed.join('\n  ')}`);
    if ((await filesOf(join(folder, 'v'))).length > 0)
      await cp(join(folder, 'v'), join(site, 'v'), { recursive: true });
    const all = (await renderer.pages(read)).filter(
      // It has been copied as it was published.
      ({ path }) => !frozen || !path.startsWith(folderOf(version)),
    );
    const drawn = pictures ? await renderer.pictures(read) : { version, files: [], tables: [] };
    const template = await readFile(join(root, 'index.html'), 'utf8');
    if (!all.some((page) => page.path === LOST)) throw new Stop(`There is no page ${LOST}.`);
    const seen = new Set();
    /** @type {string[]} */
    const wrong = [];
    for (const page of all) {
      if (seen.has(page.path)) wrong.push(`${page.path} is made twice`);
      seen.add(page.path);
      const head = [shareTags(page, drawn.files, address), page.head].filter(Boolean).join('\n');
      const shown = { ...page, head };
      const html = fill(template, shown, {
        pages: all,
        assets: assetsOf(page, bundle.apart[page.entry ?? ''] ?? bundle.manifest),
        policy: POLICY,
        ...(page.inline ? { inline: bundle.inline } : {}),
        ...(address ? { site: address } : {}),
      });
      for (const fault of faults(html)) wrong.push(`${page.path} holds ${fault}`);
      const file = join(site, page.path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, html);
    }
    if (wrong.length > 0) {
      throw new Stop(
        `A page breaks its own Content-Security-Policy or plan:\n  ${wrong.join('\n  ')}`,
      );
    }
    const saved = [];
    for (const page of all.filter(
      ({ entry, copyOf }) => entry === PRESENT && copyOf === undefined,
    )) {
      const one = await writeOneFile(site, page, bundle.alone, bundle.unpack.script);
      saved.push(one);
      if (one.wrong.length > 0) throw new Stop(`${one.path} holds ${one.wrong.join(', ')}`);
    }
    await writePictures(site, drawn.files, png);
    for (const { path, text } of drawn.tables) await writeFile(join(site, path), text);
    if (address) await writeOembed(site, drawn.files, address);
    await writeFile(join(site, 'embed.js'), `${bundle.element.script}\n`);
    if (!frozen) await writeVersion(site, drawn, bundle.element.script, png);
    await writeViews(site, drawn, address);
    await writeServiceWorker(site, all, bundle.worker.script);
    await writeHeaders(site, address);
    await rm(out, { recursive: true, force: true });
    await mkdir(dirname(out), { recursive: true });
    await rename(site, out);
    return { pages: all, frozen, version, saved };
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}
