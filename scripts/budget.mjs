// @ts-check
/**
 * How much the first load of `/` and of `/present/` fetches until they answer, compressed as a good host sends it,
 * and whether that is within the bars. The build fails when it is not.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {import('vite').Manifest} Manifest */
/** @typedef {{ kind: 'HTML' | 'CSS' | 'JS' | 'data' | 'fonts', file: string, bytes: number }} Item */

/** In kB of 1000 bytes; fonts are counted apart, because the page is whole without them. */
export const BARS = {
  total: 74,
  present: 88,
  presentJS: 52,
  JS: 45,
  fonts: 30,
  inline: 24,
  element: 3,
};

/**
 * The files that an entry brings: itself, its static imports, and its dynamic imports (the first
 * ring of them, with what they import statically; all of it is asked for before the map answers).
 *
 * @param {Manifest} manifest
 * @param {string} entry  source file
 * @param {readonly string[]} [needs]  source files of the dynamic imports to take; all when absent
 * @param {readonly string[]} [wears]  source files of dynamic imports of which the style alone is taken
 */
export function graphOf(manifest, entry, needs, wears = []) {
  const first = manifest[entry];
  if (!first) throw new Error(`The manifest has no entry "${entry}".`);
  for (const need of [...(needs ?? []), ...wears]) {
    if (!manifest[need]) throw new Error(`The manifest has no chunk of "${need}".`);
  }
  /** @param {Set<string>} seen @param {string} key */
  const walk = (seen, key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const one of chunk.imports ?? []) walk(seen, one);
  };
  /** @type {Set<string>} */
  const seen = new Set();
  for (const key of [entry, ...(needs ?? first.dynamicImports ?? [])]) walk(seen, key);
  const worn = new Set(seen);
  for (const key of wears) walk(worn, key);
  const style = manifest['style.css'];
  const js = [...seen].map((key) => /** @type {string} */ (manifest[key]?.file));
  return {
    script: first.file,
    css: style ? [style.file] : [...new Set([...worn].flatMap((key) => manifest[key]?.css ?? []))],
    js,
    later: js.filter((file) => file !== first.file),
  };
}

/** @param {Buffer} bytes */
function packed(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

/**
 * @param {string} site  folder
 * @param {Manifest} manifest
 * @param {readonly import('./page.mjs').Page[]} pages
 * @param {string} path  of the page
 * @returns {Promise<Item[]>}
 */
export async function budget(site, manifest, pages, path) {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  const html = await readFile(join(site, page.path), 'utf8');
  /** @type {Item[]} */
  const items = [];
  /** @param {Item['kind']} kind @param {string} file */
  const add = async (kind, file) => {
    const bytes = await readFile(join(site, file));
    items.push({ kind, file, bytes: kind === 'fonts' ? bytes.length : packed(bytes) });
  };
  await add('HTML', page.path);
  if (page.entry) {
    const { css, js } = graphOf(manifest, page.entry, page.needs, page.wears);
    for (const file of css) await add('CSS', file);
    for (const file of js) await add('JS', file);
    // The page's own style sheet says which fonts a text in its language fetches.
    for (const file of await fontsOf(site, css, html)) await add('fonts', file);
  }
  for (const file of await dataOf(site, page.language)) await add('data', file);
  return items;
}

/** The fonts whose `unicode-range` a page's text touches. @param {string} site @param {string[]} css @param {string} html */
async function fontsOf(site, css, html) {
  /** @param {string} markup */
  const pointsOf = (markup) =>
    new Set(
      [...markup.replace(/<[^>]*>/g, ' ')].map((c) => /** @type {number} */ (c.codePointAt(0))),
    );
  const everywhere = pointsOf(html.slice(html.indexOf('<body')));
  // The serif is the face of titles.
  const titles = pointsOf((html.match(/<(h[1-6])\b[\s\S]*?<\/\1>/g) ?? []).join(' '));
  const found = new Set();
  for (const sheet of css) {
    const text = await readFile(join(site, sheet), 'utf8');
    for (const [face] of text.matchAll(/@font-face\s*\{[^}]*\}/g)) {
      const file = /url\(["']?[^)"']*?(fonts\/[^)"']+\.woff2)/.exec(face)?.[1];
      const ranges = /unicode-range:\s*([^;}]+)/.exec(face)?.[1]?.split(',') ?? [];
      if (!file) continue;
      const points = /font-family:\s*["']?[^;"']*serif/i.test(face) ? titles : everywhere;
      const touched =
        ranges.length === 0 ||
        ranges.some((range) => {
          const [a = '', b = a] = range.trim().slice(2).split('-');
          // A question mark stands for any digit.
          const low = parseInt(a.replaceAll('?', '0'), 16);
          const high = parseInt(b.replaceAll('?', 'f'), 16);
          for (const point of points) if (point >= low && point <= high) return true;
          return false;
        });
      if (touched) found.add(file);
    }
  }
  return /** @type {string[]} */ ([...found]);
}

/** The data that the map fetches at first: the programme, its words in the language, the regions. @param {string} site @param {string} language */
async function dataOf(site, language) {
  const wanted = [
    'data/programme.json',
    `data/programme.${language}.json`,
    'boundaries/regions.json',
  ];
  const there = new Set(
    (
      await Promise.all(
        ['data', 'boundaries'].map(async (folder) =>
          (await readdir(join(site, folder)).catch(() => /** @type {string[]} */ ([]))).map(
            (file) => `${folder}/${file}`,
          ),
        ),
      )
    ).flat(),
  );
  return wanted.filter((file) => there.has(file));
}

/**
 * Prints the table; says whether all bars are kept.
 *
 * @param {readonly Item[]} items @param {string} name  of the page
 * @param {{ total: number, JS: number }} own  its bars
 */
export function printBudget(items, name, own) {
  /** @param {number} bytes */
  const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
  /** @param {(item: Item) => boolean} which */
  const sum = (which) => items.filter(which).reduce((all, item) => all + item.bytes, 0);
  console.log(`First load of ${name} until the map answers, brotli, kB`);
  for (const { kind, file, bytes } of items)
    console.log(`  ${kind.padEnd(6)}${kB(bytes)}  ${file}`);
  const bars = /** @type {const} */ ([
    ['total', sum((item) => item.kind !== 'fonts'), own.total],
    ['JS', sum((item) => item.kind === 'JS'), own.JS],
    ['fonts', sum((item) => item.kind === 'fonts'), BARS.fonts],
  ]);
  let kept = true;
  for (const [what, bytes, bar] of bars) {
    const ok = bytes <= bar * 1000;
    kept &&= ok;
    console.log(`${what.padEnd(8)}${kB(bytes)}  of ${bar}  ${ok ? 'ok' : 'OVER'}`);
  }
  return kept;
}

/**
 * The pages that are one document each, style, script, picture and words together.
 *
 * @param {string} site @param {readonly import('./page.mjs').Page[]} pages @param {string} script
 */
export async function printInline(site, pages, script) {
  let kept = true;
  console.log('Pages of one document, brotli, kB');
  for (const { path } of pages.filter(({ inline }) => inline)) {
    const bytes = packed(await readFile(join(site, path)));
    const ok = bytes <= BARS.inline * 1000;
    kept &&= ok;
    console.log(
      `  ${path.padEnd(20)}${(bytes / 1000).toFixed(1).padStart(7)}  of ${BARS.inline}  ${ok ? 'ok' : 'OVER'}`,
    );
  }
  const alone = packed(Buffer.from(script));
  console.log(`  its script alone    ${(alone / 1000).toFixed(1).padStart(7)}`);
  return kept;
}

/** The script that other people's pages load. @param {string} site */
export async function printElement(site) {
  const bytes = packed(await readFile(join(site, 'embed.js')));
  const ok = bytes <= BARS.element * 1000;
  console.log(
    `The element, brotli, kB ${(bytes / 1000).toFixed(1)}  of ${BARS.element}  ${ok ? 'ok' : 'OVER'}`,
  );
  return ok;
}
