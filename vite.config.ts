import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { addressOf, fill, LOST, type Page, type Pages } from './scripts/page.mjs';
import { programmeFolder, readerOf } from './scripts/programme.mjs';
import { readTarget } from './scripts/serve.mjs';
import { integrityOf, viewsOf } from './scripts/views.mjs';
import type { Pictures } from './src/pictures';
import type { PublicFiles } from './src/prerender';

const root = fileURLToPath(new URL('.', import.meta.url));
const folder = programmeFolder(process.argv);

/** In development every page is rendered on request, by the same code that prerenders it. */
function prerendered(): Plugin {
  return {
    name: 'atlas-prerendered',
    apply: 'serve',
    configureServer(server) {
      /** In the build the bundler gathers these; here they are asked for one by one. */
      const stylesOf = async (entry: string | undefined) => {
        if (!entry) return '';
        await server.transformRequest(`/${entry}`);
        const module = await server.moduleGraph.getModuleByUrl(`/${entry}`);
        return [...(module?.importedModules ?? [])]
          .filter(({ url }) => url.endsWith('.css'))
          .map(({ url }) => `<link rel="stylesheet" href="${url}">`)
          .join('\n');
      };
      return () => {
        server.middlewares.use((request, response, next) => {
          const target = readTarget(request.originalUrl);
          if (
            !target ||
            request.method !== 'GET' ||
            !request.headers.accept?.includes('text/html')
          ) {
            next();
            return;
          }
          void (async () => {
            const { pages } = (await server.ssrLoadModule('/src/prerender.ts')) as { pages: Pages };
            const all = await pages(readerOf(folder));
            const path = decodeURI(target.path).slice(1);
            const wanted = (one: Page) => addressOf(one.path) === path || one.path === path;
            const page = all.find(wanted) ?? all.find((one) => one.path === LOST);
            if (!page) {
              next();
              return;
            }
            const template = await readFile(`${root}index.html`, 'utf8');
            const assets = page.entry
              ? `<script type="module" src="/${page.entry}"></script>`
              : await stylesOf(page.style);
            const html = await server.transformIndexHtml(
              target.path,
              fill(template, page, { pages: all, assets, policy: null }),
              request.originalUrl,
            );
            response.statusCode = page.path === LOST ? 404 : 200;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(html);
          })().catch((error: unknown) => {
            if (error instanceof Error) server.ssrFixStacktrace(error);
            next(error);
          });
        });
      };
    },
    // What a page shows at first comes from the server: a change there is a change of the page.
    hotUpdate({ file, modules }) {
      if (this.environment.name !== 'client' || modules.length > 0) return;
      if (file.endsWith('.html') || /\/(src|static)\//.test(file)) {
        this.environment.hot.send({ type: 'full-reload' });
      }
    },
  };
}

/** What the build draws: drawings, tables and the list of views, on request. Only a build makes PNG. */
function drawn(): Plugin {
  return {
    name: 'atlas-drawn',
    apply: 'serve',
    configureServer(server) {
      const find = async (path: string): Promise<string | undefined> => {
        if (/\.json$/.test(path) && !path.startsWith('data/views.')) {
          const { publicFiles } = (await server.ssrLoadModule('/src/prerender.ts')) as {
            publicFiles: PublicFiles;
          };
          return (await publicFiles(readerOf(folder))).find((file) => file.path === path)?.text;
        }
        const { pictures } = (await server.ssrLoadModule('/src/pictures.ts')) as {
          pictures: Pictures;
        };
        const all = await pictures(readerOf(folder));
        const [, language] = /^data\/views\.([\w-]+)\.json$/.exec(path) ?? [];
        if (language) {
          // The element that is promised never to change is built, not served from here.
          const element = {
            path: `v/${all.version}/embed.js`,
            integrity: integrityOf(Buffer.of()),
          };
          return JSON.stringify(viewsOf(all, language, element));
        }
        return (
          all.tables.find((table) => table.path === path)?.text ??
          all.files.find((file) => `${file.path}.svg` === path)?.svg
        );
      };
      const TYPES = { json: 'application/json', csv: 'text/csv', svg: 'image/svg+xml' };
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').slice(1).replace(/\?.*$/, '');
        const [, ending] =
          /^(?:data\/(?!.*schema).*\.(json)|boundaries\/(?:europe|regions)\.(json)|data\/.*\.(csv)|pictures\/.*\.(svg))$/
            .exec(path)
            ?.filter((one) => one !== undefined) ?? [];
        if (!ending) {
          next();
          return;
        }
        find(path).then((text) => {
          if (text === undefined) {
            next();
            return;
          }
          response.setHeader(
            'Content-Type',
            `${TYPES[ending as keyof typeof TYPES]}; charset=utf-8`,
          );
          response.end(text);
        }, next);
      });
    },
  };
}

/**
 * Each colour lies within sRGB, so what the minifier adds for screens that show more (each once more as
 * lab()) is the same to the eye, and a sixth of the style sheet.
 */
function withinSrgb(): Plugin {
  return {
    name: 'atlas-within-srgb',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
          file.source = String(file.source).replace(
            /@supports \(color:lab\(0% 0 0\)\)\{(?:[^{}]*\{[^{}]*\})*\}/g,
            '',
          );
        }
      },
    },
  };
}

/**
 * With one style sheet nothing that is loaded later brings a style, so what Vite puts around each later import need
 * not wait for one: it asks for what the module itself will ask for, and is a tenth as long.
 */
function shortPreload(): Plugin {
  let short = false;
  return {
    name: 'atlas-short-preload',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      short = !build.cssCodeSplit;
    },
    load(id) {
      if (!short || id !== '\0vite/preload-helper.js') return null;
      return `export const __vitePreload = (load, needs = [], from) => {
        for (const need of needs)
          document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: new URL(need, from).href }));
        return load();
      };`;
    },
  };
}

export default defineConfig({
  // Relative, so that the site runs under any path of any host.
  base: './',
  publicDir: 'static',
  appType: 'custom',
  plugins: [svelte(), prerendered(), drawn(), withinSrgb(), shortPreload()],
  build: {
    // Browsers of about the last four years.
    target: ['chrome105', 'edge105', 'firefox105', 'safari16'],
    manifest: true,
    // Data addresses would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    // One style sheet: the prerendered page wears all of it before any script has come.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: { input: 'src/main.ts' },
  },
});
