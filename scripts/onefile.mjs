// @ts-check
/**
 * The briefing as one document: page, style, faces, script, data and words packed together, to be saved
 * with a briefing inside and opened from a disk (`src/exports/onefile.ts` puts that in, `src/unpack.ts`
 * takes the rest out).
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { directionOf, escape, faults } from './page.mjs';

/** @typedef {import('./page.mjs').Page} Page */

/** In bytes: what goes by mail and on a stick without a thought. */
export const MOST = 400_000;

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {Page} page of a briefing */
const pathOf = ({ path }) => join(dirname(path), 'one-page.txt');

/**
 * @param {string} site  folder
 * @param {Page} page  the prerendered briefing of a language
 * @param {{ style: string, script: string }} made  what `src/saved.ts` makes, as one classic script
 * @param {string} unpack  what `src/unpack.ts` makes
 * @returns {Promise<{ path: string, bytes: number, wrong: string[] }>}
 */
export async function writeOneFile(site, page, made, unpack) {
  const { script } = made;
  const style = await withFaces(made.style, site);
  /** @param {string} name */
  const file = async (name) => ({ name, text: await readFile(join(site, name), 'utf8') });
  const files = {
    programme: await file('data/programme.json'),
    words: await file(`data/programme.${page.language}.json`),
    regions: await file('boundaries/regions.json'),
    messages: await file(`data/messages.${page.language}.json`),
  };
  // Links lead to where the file was saved from, which is known when it is.
  const body = page.body.replace(/ href="(?:\.\.\/)+/g, ' href="%site%');
  /** @type {import('../src/exports/onefile.ts').Packed} */
  const whole = { style, body, files: JSON.stringify(files), script };
  const packed = deflateRawSync(JSON.stringify(whole), { level: 9 }).toString('base64');
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(unpack)} ${hashOf(script)}; font-src data:; base-uri 'none'; form-action 'none'`;
  const html = `<!doctype html>
<html lang="${escape(page.language)}"${directionOf(page)} data-saved>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(page.title)}</title>
</head>
<body>
<main data-waiting><h1>${escape(page.title)}</h1><noscript><p>${escape(page.alone ?? '')}</p></noscript></main>
<script type="application/json" data-packed>${packed}</script>
<script type="application/json" data-kept></script>
<script>${unpack}</script>
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
