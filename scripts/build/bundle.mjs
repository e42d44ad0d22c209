// @ts-check
/**
 * What Vite makes of `src/`, the same for every programme: the files of the client, what renders pages
 * and pictures, and the scripts that stand in pages of one document.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { Stop } from './stop.mjs';

/** @typedef {import('vite').Manifest} Manifest */
/** @typedef {{ script: string, style: string }} Classic */
/**
 * @typedef {object} Bundle
 * @property {string} site  folder with what every site has
 * @property {Manifest} manifest  of the map's own pages
 * @property {Record<string, Manifest>} apart  of pages that are built by themselves, by their entry
 * @property {Classic} inline  of an embed
 * @property {Classic} element
 * @property {Classic} alone  of a saved briefing
 * @property {Classic} worker  that keeps pages for when there is no network
 * @property {Classic} unpack
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
export const PRESENT = 'src/present.ts';
const YOUR_DATA = 'src/your-data.ts';
/** What renders pages and pictures, at build and, when it is asked for, in a browser. */
export const RENDERER = 'render.js';

/**
 * A room looks at slides for longer than a late face takes to come, and sheets do not move when it does:
 * there running text waits for its face, too.
 *
 * @type {import('vite').Plugin}
 */
const lateFaces = {
  name: 'late-faces',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/fonts.css') ? code.replace('font-display: optional', 'font-display: swap') : null,
};

/**
 * The briefing, and the page of a reader's own table, are built by themselves: each has its own style sheets, and
 * what the map's first load fetches stays as it is whatever they come to need. What is asked for later
 * brings its own style.
 *
 * @param {string} site @param {string} entry @returns {Promise<Manifest>}
 */
async function buildApart(site, entry) {
  const manifest = join('.vite', `${basename(entry, '.ts')}.json`);
  await build({
    root,
    logLevel: 'warn',
    plugins: [lateFaces],
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      cssCodeSplit: true,
      manifest,
      rollupOptions: { input: entry },
    },
  });
  return JSON.parse(await readFile(join(site, manifest), 'utf8'));
}

/**
 * One script that needs no module, and the style that it brings: for frames without an origin, which
 * may load no module, and for pages that are not ours.
 *
 * @param {string} folder  to build into @param {string} entry @param {import('vite').Plugin[]} [plugins]
 */
async function buildClassic(folder, entry, plugins = []) {
  await build({
    root,
    logLevel: 'warn',
    plugins,
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      // What is asked for later is in the same file: there is nothing to load ahead.
      modulePreload: false,
      rollupOptions: {
        input: entry,
        output: {
          format: 'iife',
          entryFileNames: 'classic.js',
          assetFileNames: 'classic[extname]',
        },
      },
    },
  });
  const [script, style] = await Promise.all(
    ['classic.js', 'classic.css'].map(async (file) =>
      (await readFile(join(folder, file), 'utf8').catch(() => '')).trim(),
    ),
  );
  if (!script) throw new Stop(`${entry} makes no script.`);
  return { script, style: style ?? '' };
}

/**
 * What is rendered at build alone runs nowhere: of a component that such a page imports it wears the style.
 *
 * @type {import('vite').Plugin}
 */
const stylesAlone = {
  name: 'styles-alone',
  enforce: 'post',
  transform: (code, id) => {
    // Otherwise the style goes with the component when nobody uses that.
    if (id.includes('.svelte?')) return { code, map: null, meta: { vite: {} } };
    if (!id.endsWith('.svelte')) return null;
    const imported = code.matchAll(/^import [^'"]*(['"][^'"]+\.svelte\b[^'"]*['"])/gm);
    return { code: [...imported].map(([, file]) => `import ${file};`).join('\n'), map: null };
  },
};

/**
 * Style and script of the pages that hold both.
 *
 * @param {string} folder  to build into @param {string} entry
 */
async function buildInline(folder, entry) {
  const { style, script } = await buildClassic(folder, entry, [stylesAlone]);
  if (!style || /<\/(style|script)|<!--/i.test(style + script)) {
    throw new Stop(`What ${entry} makes cannot stand in a page.`);
  }
  return { style, script };
}

/**
 * All that the map answers with goes into one file: by itself, the bundler parts it by who else needs which
 * module later, and what is parted compresses less.
 */
function answering() {
  const START = join(root, 'src/stages/explore/start.svelte.ts');
  const MAIN = join(root, 'src/main.ts');
  /** @typedef {(id: string) => { importedIds: readonly string[] } | null} Find */
  /** @param {string} from @param {Find} find */
  const reach = (from, find) => {
    const found = new Set([from]);
    for (const id of found) for (const next of find(id)?.importedIds ?? []) found.add(next);
    return found;
  };
  /** @type {Set<string> | undefined} */
  let modules;
  return {
    debugName: 'answering',
    /** @param {string} id @param {{ getModuleInfo: Find }} context */
    name(id, context) {
      if (!modules) {
        const find = (/** @type {string} */ one) => context.getModuleInfo(one);
        // What begins keeps the name under which the manifest has it.
        const before = reach(MAIN, find).add(START);
        modules = new Set([...reach(START, find)].filter((one) => !before.has(one)));
      }
      return modules.has(id) ? 'answering' : null;
    },
  };
}

/**
 * Builds into a folder, from which `readBundle` reads it.
 *
 * @param {string} folder
 */
export async function makeBundle(folder) {
  const site = join(folder, 'site');
  const prerender = join(folder, 'prerender');
  await build({
    root,
    logLevel: 'warn',
    build: {
      outDir: site,
      emptyOutDir: true,
      rollupOptions: {
        output: {
          codeSplitting: { includeDependenciesRecursively: false, groups: [answering()] },
        },
      },
    },
  });
  // A site holds one programme, in the form that others read.
  await rm(join(site, 'programmes'), { recursive: true });
  await build({
    root,
    logLevel: 'warn',
    // Its build for Node asks for `module`, which a browser does not have.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: prerender,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      minify: true,
      ssr: 'src/prerender.ts',
      rollupOptions: {
        input: 'src/prerender.ts',
        // One file that asks for nothing: the very same renders in a browser, see docs/architecture.md.
        output: { entryFileNames: RENDERER, codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  });
  await rename(join(prerender, RENDERER), join(site, RENDERER));
  /** @type {Omit<Bundle, 'site'>} */
  const rest = {
    manifest: JSON.parse(await readFile(join(site, '.vite', 'manifest.json'), 'utf8')),
    apart: {
      [PRESENT]: await buildApart(site, PRESENT),
      [YOUR_DATA]: await buildApart(site, YOUR_DATA),
    },
    inline: await buildInline(join(folder, 'inline'), 'src/embed.ts'),
    element: await buildClassic(join(folder, 'element'), 'src/element.ts'),
    alone: await buildClassic(join(folder, 'alone'), 'src/saved.ts'),
    worker: await buildClassic(join(folder, 'worker'), 'src/service-worker.ts'),
    unpack: await buildClassic(join(folder, 'unpack'), 'src/unpack.ts'),
  };
  await rm(join(site, '.vite'), { recursive: true });
  await writeFile(join(folder, 'bundle.json'), JSON.stringify(rest));
}

/** @param {string} folder  that `makeBundle` made @returns {Promise<Bundle>} */
export async function readBundle(folder) {
  const rest = JSON.parse(await readFile(join(folder, 'bundle.json'), 'utf8'));
  return { site: join(folder, 'site'), ...rest };
}
