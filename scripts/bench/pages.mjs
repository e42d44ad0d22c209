// @ts-check
/** The pages that the product is measured beside. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A page's HTML without scripts, and without what only scripts would use. @param {string} html */
export const withoutScripts = (html) =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '')
    .replace(/<link\b[^>]*\bas="(script|fetch)"[^>]*>/g, '');

/** The built site without a script. @param {string} site @param {string} folder  to make it in */
export async function makeBare(site, folder) {
  await cp(site, folder, { recursive: true });
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), withoutScripts(html));
  }
}

/** A plain d3 page of the same map. @param {string} site @param {string} folder  to make it in */
export async function makePlain(site, folder) {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('plain', import.meta.url)),
    base: './',
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      // The page awaits its data at the top level.
      target: 'es2022',
    },
  });
  for (const file of ['data/pilots.json', 'boundaries/europe.json']) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await cp(join(site, file), join(folder, file));
  }
}
