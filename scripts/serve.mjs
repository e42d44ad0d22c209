// @ts-check
/**
 * Serves a folder the way a good static host does: compressed, with cache and security headers,
 * folders with their `index.html`, `404.html` for the rest.
 *
 *     node scripts/serve.mjs [folder] [--port 4173] [--base /some/path/]
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersOf, LOST_HEADERS } from './headers.mjs';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

const compressible = /^(text\/|application\/(json|xml|manifest)|image\/svg)/;

/**
 * What a request asks for, in the two forms that a target may have. An authority in it is left out: the path after
 * it begins with a slash, and a path that begins with two is still a path.
 *
 * @param {string | undefined} target  as it stands in the request
 * @returns {{ path: string, query: string } | null} undecoded; null when it is neither
 */
export function readTarget(target = '/') {
  const [, path, query = ''] = /^(?:https?:\/\/[^/?#]+)?(\/[^?#]*)(\?[^#]*)?/i.exec(target) ?? [];
  return path === undefined ? null : { path, query };
}

/**
 * The file that a path names; null for every other way of writing it (`..`, `//`, `%2f`, dot files, which are never
 * part of a site). So headers, which go by the path, are those of the file, and what is redirected to is on this host.
 *
 * @param {string} path  begins with a slash @param {string} base
 */
function nameOf(path, base) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (!name.startsWith(base) || /[\0\\:]|%2f/i.test(path + name)) return null;
  name = name.slice(base.length);
  return /(^|\/)[./]/.test(name) ? null : name;
}

/**
 * @typedef {{ type: string, etag: string, plain: Buffer, packed: Map<string, Buffer>, changed: number }} Stored
 */

/**
 * @param {object} options
 * @param {string} options.folder
 * @param {string} [options.base]  begins and ends with a slash
 * @param {number} [options.port]  0 takes any free one
 * @param {string} [options.host]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, base = '/', port = 4173, host = '127.0.0.1' }) {
  const root = resolve(folder);
  /** @type {Map<string, Stored>} */
  const store = new Map();

  /** @param {string} file @returns {Promise<Stored | null>} */
  async function load(file) {
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return null;
    const known = store.get(file);
    if (known && known.changed === found.mtimeMs) return known;
    const plain = await readFile(file);
    const fresh = {
      type: types[extname(file).toLowerCase()] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      plain,
      packed: new Map(),
      changed: found.mtimeMs,
    };
    store.set(file, fresh);
    return fresh;
  }

  /** @param {Stored} stored @param {string} accepted @returns {[encoding: string | null, body: Buffer]} */
  function pack(stored, accepted) {
    if (!compressible.test(stored.type)) return [null, stored.plain];
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    if (!encoding) return [null, stored.plain];
    let body = stored.packed.get(encoding);
    if (!body) {
      // As small as a host that compresses ahead of time makes it; done once per file.
      body =
        encoding === 'br'
          ? brotliCompressSync(stored.plain, {
              params: {
                [constants.BROTLI_PARAM_QUALITY]: 11,
                [constants.BROTLI_PARAM_SIZE_HINT]: stored.plain.length,
              },
            })
          : gzipSync(stored.plain, { level: 9 });
      stored.packed.set(encoding, body);
    }
    return [encoding, body];
  }

  const server = createServer((request, response) => {
    // Whatever is answered; what is there has its own.
    for (const [name, value] of Object.entries(LOST_HEADERS)) response.setHeader(name, value);
    answer(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' });
      response.end();
      return;
    }
    const target = readTarget(request.url);
    if (!target) {
      response.writeHead(400);
      response.end();
      return;
    }
    /** @param {string} to */
    const redirect = (to) => {
      response.writeHead(301, { Location: to + target.query });
      response.end();
    };
    if (`${target.path}/` === base) {
      redirect(base);
      return;
    }
    let status = 200;
    /** @type {Stored | null} */
    let stored = null;
    const name = nameOf(target.path, base);
    if (name !== null) {
      const file = join(root, name);
      if (name === '' || name.endsWith('/')) {
        stored = await load(join(file, 'index.html'));
      } else {
        stored = await load(file);
        if (!stored && (await load(join(file, 'index.html')))) {
          redirect(`${target.path}/`);
          return;
        }
      }
    }
    if (!stored) {
      status = 404;
      stored = await load(join(root, '404.html'));
      if (!stored) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('Not found\n');
        return;
      }
    }
    if (status === 200)
      for (const [header, value] of Object.entries(headersOf(name ?? '')))
        response.setHeader(header, value);
    const [encoding, body] = pack(stored, String(request.headers['accept-encoding'] ?? ''));
    const tag = encoding ? stored.etag.replace(/"$/, `-${encoding}"`) : stored.etag;
    response.setHeader('ETag', tag);
    response.setHeader('Vary', 'Accept-Encoding');
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304);
      response.end();
      return;
    }
    response.writeHead(status, {
      'Content-Type': stored.type,
      'Content-Length': body.length,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  let taken = port;
  for (;;) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(taken, host, () => {
          server.off('error', fail);
          done(undefined);
        });
      });
      break;
    } catch (error) {
      const inUse = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!inUse || taken >= port + 100) throw error;
      taken += 1;
    }
  }
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : taken;
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${actual}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2);
  /** @param {string} name */
  const option = (name) => {
    const at = words.indexOf(name);
    return at < 0 ? undefined : words.splice(at, 2)[1];
  };
  const port = Number(option('--port') ?? process.env['PORT'] ?? 4173);
  const given = option('--base') ?? '/';
  const base = `/${given.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const folder = words[0] ?? fileURLToPath(new URL('../dist', import.meta.url));
  if (!(await stat(join(folder, 'index.html')).catch(() => null))) {
    console.error(`There is no index.html in ${folder}. Run: npm run build`);
    process.exit(1);
  }
  const host = option('--host') ?? '127.0.0.1';
  const { url } = await serve({ folder, base, port, host });
  console.log(`Transition Atlas: ${url}`);
}
