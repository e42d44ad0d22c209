// @ts-check
/**
 * A Chromium to test with. On Linux x64 it is the one that npm brings (`@sparticuz/chromium`, a
 * headless shell that needs no library, font or display of the system), so that every machine tests
 * with the same browser. Elsewhere an installed Chrome, Chromium or Edge is found.
 * `ATLAS_CHROMIUM=/path/to/chrome` overrules both.
 */
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path */
const isFile = async (path) => (await stat(path).catch(() => null))?.isFile() ?? false;

/**
 * Where the browser is and what it needs in its environment.
 * @returns {Promise<{ executablePath: string, env: Record<string, string>, bundled: boolean }>}
 */
export async function findChromium() {
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  const asked = process.env['ATLAS_CHROMIUM'];
  if (asked) {
    if (!(await isFile(asked))) throw new Error(`ATLAS_CHROMIUM: there is no file ${asked}.`);
    return { executablePath: asked, env, bundled: false };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpack(env);
  for (const path of installed()) {
    if (await isFile(path)) return { executablePath: path, env, bundled: false };
  }
  throw new Error(
    `No Chromium is bundled for ${process.platform} ${process.arch} and none was found installed. ` +
      'Install Google Chrome, Chromium or Microsoft Edge, or set ATLAS_CHROMIUM to its executable.',
  );
}

/** Where installers put a Chromium, best first. */
function installed() {
  if (process.platform === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    const home = process.env['HOME'] ?? '';
    return apps.flatMap((app) => [`/Applications/${app}`, join(home, 'Applications', app)]);
  }
  if (process.platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
    return folders.flatMap((folder) =>
      programs.map((program) => join(process.env[folder] ?? 'C:\\Program Files', program)),
    );
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Unpacks the bundled Chromium into `.cache/`, once per version.
 *
 * Not by the package's own function: that one writes to the system's temporary folder under a fixed
 * name, where two processes starting together run a half-written file.
 *
 * @param {Record<string, string>} env
 */
async function unpack(env) {
  const bin = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin');
  /** @type {{ version: string }} */
  const { version } = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8'));
  // The number behind the version counts what is put beside it.
  const folder = join(root, '.cache', `chromium-${version}-2`);
  if (!(await isFile(join(folder, 'chromium')))) {
    const work = `${folder}-${process.pid}`;
    await mkdir(work, { recursive: true });
    /** @param {string} name */
    const open = async (name) =>
      promisify(brotliDecompress)(await readFile(join(bin, `${name}.br`)));
    await untar(await open('al2023.tar'), work);
    await untar(await open('fonts.tar'), work);
    await addEverydayFonts(join(work, 'fonts'));
    await writeFile(join(work, 'chromium'), await open('chromium'));
    await chmod(join(work, 'chromium'), 0o755);
    await writeFile(
      join(work, 'fonts.conf'),
      `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
    );
    // Whoever comes second finds the folder there already, whole.
    await rename(work, folder).catch(() => rm(work, { recursive: true, force: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...env,
      // NSS and Expat, which a bare image lacks.
      LD_LIBRARY_PATH: [join(folder, 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      // The same fonts on every machine, and some font where there is none.
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
    bundled: true,
  };
}

/**
 * Arial's and Times' doubles. The page's fallback faces are fitted to those, which nearly every
 * reader's system has and a bare image has not: without them every swap of a font would seem to
 * shift the page.
 *
 * @param {string} folder
 */
async function addEverydayFonts(folder) {
  /** @type {(font: Buffer, text: null, options: Record<string, unknown>) => Promise<Buffer>} */
  const convert = require('subset-font');
  for (const name of ['arimo-latin-400', 'arimo-latin-700', 'tinos-latin-400', 'tinos-latin-700']) {
    const family = name.split('-')[0];
    const file = require.resolve(`@fontsource/${family}/files/${name}-normal.woff2`);
    const font = await convert(await readFile(file), null, {
      targetFormat: 'truetype',
      keepAllGlyphs: true,
      preserveNameIds: [0, 1, 2, 4, 6],
    });
    await writeFile(join(folder, `${name}.ttf`), font);
  }
}

/** Unpacks files of a tar archive (names up to 100 characters, which is all there are). @param {Buffer} tar @param {string} folder */
async function untar(tar, folder) {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    /** @param {number} from @param {number} length */
    const text = (from, length) =>
      tar.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 12).trim(), 8) || 0;
    const path = resolve(folder, text(0, 100));
    if (!path.startsWith(folder + sep)) throw new Error(`Archive leaves its folder: ${path}`);
    const type = text(156, 1);
    if (type === '' || type === '0') {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, tar.subarray(at + 512, at + 512 + size));
    }
    at += 512 + 512 * Math.ceil(size / 512);
  }
}

const args = [
  // As root, in containers and in CI there is no user namespace to build a sandbox with. Only the
  // product's own pages are opened.
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  // Letter shapes and widths that do not depend on the machine's settings.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** @param {readonly string[]} [more] further switches */
async function options(more = []) {
  const { executablePath, env } = await findChromium();
  return { executablePath, env, args: [...args, ...more], headless: true };
}

/** @param {readonly string[]} [more] further switches */
export async function launch(more) {
  return chromium.launch(await options(more));
}

/** A browser that several processes share; connect with `chromium.connect(server.wsEndpoint())`. */
export async function launchServer() {
  return chromium.launchServer(await options());
}
