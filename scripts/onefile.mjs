// @ts-check
/**
 * The briefing as one document: page, style, faces, script, data and words together, to be saved with a
 * briefing inside and opened from a disk (`src/exports/onefile.ts` puts that in).
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { escape, faults } from './page.mjs';

/** @typedef {import('./page.mjs').Page} Page */

/** In bytes. A third is the slides as they are read without scripts, a third the script. */
export const MOST = 720_000;

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** JSON that cannot end its element. @param {unknown} value */
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Not a page of the site: it waits for a briefing, and is served as text. @param {Page} page of a briefing */
const pathOf = ({ path }) => join(dirname(path), 'one-page.txt');

/**
 * @param {string} site  folder
 * @param {Page} page  the prerendered briefing of a language
 * @param {{ style: string, script: string }} made  what `src/saved.ts` makes, as one classic script
 * @returns {Promise<{ path: string, bytes: number, wrong: string[] }>}
 */
export async function writeOneFile(site, page, made) {
  // Within strings and patterns this means the same, and cannot end or open an element.
  const script = made.script.replace(/<(?=\/?(?:script|style)\b|!--)/gi, '\\x3C');
  const style = await withFaces(made.style, site);
  /** @param {string} name */
  const file = async (name) => ({ name, text: await readFile(join(site, name), 'utf8') });
  const files = {
    pilots: await file('data/pilots.json'),
    words: await file(`data/words.${page.language}.json`),
    regions: await file('boundaries/regions.json'),
  };
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; font-src data:; base-uri 'none'; form-action 'none'`;
  // Links lead to where the file was saved from, which is known when it is.
  const body = page.body.replace(/ href="(?:\.\.\/)+/g, ' href="https://site.invalid/');
  const html = `<!doctype html>
<html lang="${escape(page.language)}" data-saved>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(page.title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script type="application/json" data-files>${json(files)}</script>
<script type="application/json" data-kept></script>
<script>${script}</script>
</body>
</html>
`;
  const path = pathOf(page);
  await writeFile(join(site, path), html);
  return { path, bytes: Buffer.byteLength(html), wrong: faults(html) };
}

/** The faces stand in the style: a borrowed computer has none of them. @param {string} style @param {string} site */
async function withFaces(style, site) {
  let whole = style;
  for (const [address, name] of style.matchAll(
    /url\(["']?[^)"']*?fonts\/([\w-]+\.woff2)["']?\)/g,
  )) {
    const face = await readFile(join(site, 'fonts', name ?? ''));
    whole = whole.replaceAll(address, `url(data:font/woff2;base64,${face.toString('base64')})`);
  }
  return whole;
}
