// @ts-check
/**
 * Builds the static site into `dist/`: the client's files, then every page prerendered.
 *
 *     node scripts/build.mjs [--programme folder] [--out dist] [--no-png]
 *
 * `--no-png` leaves out the painted pictures, which take most of the time where places are many: for trying
 * a programme out, not for publishing it.
 *
 * `ATLAS_SITE=https://example.org/atlas/` makes canonical and alternate links whole addresses.
 */
import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { BARS, budget, graphOf, printBudget, printElement, printInline } from './budget.mjs';
import { checkFrozen, filesOf, folderOf } from './freeze.mjs';
import { apacheHeaders, netlifyHeaders } from './headers.mjs';
import { writeServiceWorker } from './offline.mjs';
import { MOST, writeOneFile } from './onefile.mjs';
import { faults, fill, LOST, POLICY, rootFrom } from './page.mjs';
import { checkSite, programmeFolder, readerOf } from './programme.mjs';
import { shareTags, writeOembed, writePictures } from './pictures.mjs';
import { writeViews } from './views.mjs';

/** @typedef {import('./page.mjs').Page} Page */
/** @typedef {import('vite').Manifest} Manifest */

const root = fileURLToPath(new URL('..', import.meta.url));
const PRESENT = 'src/present.ts';
/** What renders pages and pictures, at build and, when it is asked for, in a browser. */
const RENDERER = 'render.js';

/** Whether pictures are painted, too, and not only drawn. */
const PNG = !process.argv.includes('--no-png');

/** A reason to stop that needs no stack to be understood. */
class Stop extends Error {}

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
 * The briefing is built by itself: it has its own style sheets, and what the map's first load fetches
 * stays as it is whatever the stage comes to need. What is asked for later brings its own style.
 *
 * @param {string} site @returns {Promise<Manifest>}
 */
async function buildPresent(site) {
  await build({
    root,
    logLevel: 'warn',
    plugins: [lateFaces],
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      cssCodeSplit: true,
      manifest: '.vite/present.json',
      rollupOptions: { input: PRESENT },
    },
  });
  return JSON.parse(await readFile(join(site, '.vite', 'present.json'), 'utf8'));
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
 * What the frozen address holds beside its embeds: the element, wide pictures, data.
 *
 * @param {string} site  folder
 * @param {Awaited<ReturnType<import('../src/pictures.ts').Pictures>>} drawn @param {string} script
 */
async function writeVersion(site, { version, files, tables }, script) {
  const to = join(site, folderOf(version));
  const data = (await filesOf(join(site, 'data'))).filter((file) =>
    /^(pilots|words|programme)\..*(json|csv)$/.test(file),
  );
  const kept = [
    ...data.map((file) => `data/${file}`),
    ...tables.map(({ path }) => path),
    ...files
      .filter(({ form }) => form === 'wide')
      .flatMap(({ path }) => [`${path}.svg`, ...(PNG ? [`${path}.png`] : [])]),
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

/** @param {string} out @param {string} folder  of the programme */
async function make(out, folder) {
  // Built beside and moved in place at the end: a failed build leaves the last good one, and two
  // builds at once do not mix.
  const work = join(root, '.cache', `build-${process.pid}`);
  const site = join(work, 'site');
  const prerender = join(work, 'prerender');
  const read = readerOf(folder);
  try {
    for (const line of await checkSite(read)) console.log(line);
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
    // The site holds one programme, in the form that others read.
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
    /** @type {{ pages: import('./page.mjs').Pages, pictures: import('../src/pictures.ts').Pictures, publicFiles: import('../src/prerender.ts').PublicFiles }} */
    const { pages, pictures, publicFiles } = await import(
      pathToFileURL(join(prerender, RENDERER)).href
    );
    await copyFile(join(prerender, RENDERER), join(site, RENDERER));
    const given = await publicFiles(read);
    given.push({
      path: 'boundaries/europe.json',
      text: await read('boundaries/europe.json'),
    });
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
    const all = (await pages(read)).filter(
      // It has been copied as it was published.
      ({ path }) => !frozen || !path.startsWith(folderOf(version)),
    );
    const inline = await buildInline(join(work, 'inline'), 'src/embed.ts');
    const element = await buildClassic(join(work, 'element'), 'src/element.ts');
    const drawn = await pictures(read);
    const template = await readFile(join(root, 'index.html'), 'utf8');
    const manifest = /** @type {Manifest} */ (
      JSON.parse(await readFile(join(site, '.vite', 'manifest.json'), 'utf8'))
    );
    const present = await buildPresent(site);
    const alone = await buildClassic(join(work, 'alone'), 'src/saved.ts');
    const worker = await buildClassic(join(work, 'worker'), 'src/service-worker.ts');
    const unpack = await buildClassic(join(work, 'unpack'), 'src/unpack.ts');
    const address = process.env['ATLAS_SITE']?.replace(/\/*$/, '/');

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
        assets: assetsOf(page, page.entry === PRESENT ? present : manifest),
        policy: POLICY,
        ...(page.inline ? { inline } : {}),
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
      const one = await writeOneFile(site, page, alone, unpack.script);
      saved.push(one);
      if (one.wrong.length > 0) throw new Stop(`${one.path} holds ${one.wrong.join(', ')}`);
    }
    await writePictures(site, drawn.files, PNG);
    for (const { path, text } of drawn.tables) await writeFile(join(site, path), text);
    if (address) await writeOembed(site, drawn.files, address);
    await writeFile(join(site, 'embed.js'), `${element.script}\n`);
    if (!frozen) await writeVersion(site, drawn, element.script);
    await writeViews(site, drawn, address);
    const sizes = await budget(site, manifest, all, 'index.html');
    const others = await budget(site, present, all, 'present/index.html');
    await rm(join(site, '.vite'), { recursive: true });
    await writeServiceWorker(site, all, worker.script);
    await writeHeaders(site, address);
    await rm(out, { recursive: true, force: true });
    await mkdir(dirname(out), { recursive: true });
    await rename(site, out);
    console.log(`${all.length} pages in ${out}\n`);
    const kept = [
      printBudget(sizes, '/', BARS),
      printBudget(others, '/present/', { total: BARS.present, JS: BARS.presentJS }),
      await printInline(out, all, inline.script),
      await printElement(out),
    ];
    if (address && !frozen)
      console.log(
        `\n${folderOf(version)} is promised never to change. Before you publish it: npm run freeze`,
      );
    for (const { path, bytes } of saved)
      console.log(`${path}, whole, kB ${(bytes / 1000).toFixed(0)} of ${MOST / 1000}`);
    if (saved.some(({ bytes }) => bytes > MOST)) throw new Stop('The one file is too large.');
    if (kept.includes(false)) throw new Stop('A first load is over its budget.');
  } finally {
    await rm(work, { recursive: true, force: true });
  }
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
