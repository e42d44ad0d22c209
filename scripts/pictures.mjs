// @ts-check
/**
 * Writes the named views as files that leave the site: SVG as the scene draws it, PNG painted from it
 * with the site's own typefaces. What may be done with them stands in the files.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import { FRAME, HEIGHTS } from './heights.mjs';
import { addressOf, escape, rootFrom } from './page.mjs';

/** @typedef {import('./page.mjs').Page} Page */
/** @typedef {import('../src/pictures.ts').PictureFile} PictureFile */

const deflate = promisify(zlib.deflate);
const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
/** Painting takes half a minute; what was painted from the same SVG before is taken from here. */
const cache = fileURLToPath(new URL('../.cache/pictures', import.meta.url));
const self = await readFile(fileURLToPath(import.meta.url), 'utf8');
const subset = createRequire(import.meta.url)('subset-font');

/** Letters of the Union's languages in Latin script, and what stands between them. */
const LETTERS = String.fromCodePoint(
  ...[...Array(0x250).keys()].filter((code) => code >= 0x20 && (code < 0x7f || code >= 0xa0)),
  ...[0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x202f, 0x20ac],
);

/**
 * The typefaces as files that the painter reads. The serif comes as WOFF only.
 *
 * @param {string} folder
 */
export async function fontFiles(folder) {
  const serif = join(
    modules,
    '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  );
  const file = join(folder, 'serif.ttf');
  await writeFile(file, await subset(await readFile(serif), LETTERS, { targetFormat: 'truetype' }));
  const sans = ['Regular', 'Semibold'].map((weight) =>
    join(modules, `source-sans/TTF/SourceSans3-${weight}.ttf`),
  );
  return [...sans, file];
}

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(zlib.crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

/**
 * A text of a PNG in UTF-8, as its specification has it: keyword, flags, language, text.
 *
 * @param {string} keyword one of the registered ones @param {string} language @param {string} text
 */
function textChunk(keyword, language, text) {
  return chunk('iTXt', Buffer.from(`${keyword}\0\0\0${language}\0\0${text}`, 'utf8'));
}

/** Colours of a palette: what one byte can name. */
const MOST = 256;

/**
 * The commonest colours of an image, and for every pixel the one that is nearest. Flat colours stay
 * what they are; of the thousands along the edges each is moved by less than an eye can tell.
 *
 * @param {Uint32Array} pixels opaque, a colour each
 */
function reduce(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  // Counted by runs: next to a pixel there is mostly one like it.
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    const colour = pixels[from] ?? 0;
    while (pixels[to] === colour) to += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = ranked.slice(0, MOST);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of ranked.slice(MOST)) {
    let [place, least] = [0, Infinity];
    palette.forEach((other, at) => {
      const red = (colour & 255) - (other & 255);
      const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
      const blue = ((colour >> 16) & 255) - ((other >> 16) & 255);
      const distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
      if (distance < least) [place, least] = [at, distance];
    });
    places.set(colour, place);
  }
  return { palette, places };
}

/**
 * A PNG with a palette and texts, which stand before the image where every reader looks first.
 * Unfiltered, since flat colours under each other are what the compressor finds by itself.
 *
 * @param {{ width: number, height: number, pixels: Uint8Array }} image
 * @param {string} language @param {Readonly<Record<string, string>>} texts
 */
export async function writePng({ width, height, pixels }, language, texts) {
  const bytes = Uint8Array.from(pixels);
  const colours = new Uint32Array(bytes.buffer);
  const { palette, places } = reduce(colours);
  const rows = Buffer.alloc((width + 1) * height);
  let [last, place] = [-1, 0];
  for (let y = 0, i = 0, at = 0; y < height; y++) {
    at += 1;
    for (let x = 0; x < width; x++, i++) {
      const colour = colours[i] ?? 0;
      if (colour !== last) [last, place] = [colour, places.get(colour) ?? 0];
      rows[at++] = place;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits per pixel, with a palette.
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('sRGB', Buffer.from([0])),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, language, text)),
    chunk('PLTE', Buffer.from(palette.flatMap((c) => [c & 255, (c >> 8) & 255, (c >> 16) & 255]))),
    chunk('IDAT', await deflate(rows, { level: 6, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} site folder that the files go into
 * @param {readonly PictureFile[]} files
 * @param {boolean} png  whether to paint them
 */
export async function writePictures(site, files, png) {
  for (const { path, svg } of files) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, `${path}.svg`), svg);
  }
  if (!png) return;
  const folder = await mkdtemp(join(tmpdir(), 'atlas-fonts-'));
  try {
    const fonts = await fontFiles(folder);
    await mkdir(cache, { recursive: true });
    const waiting = [...files];
    const work = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) await write(site, file, fonts);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {string} svg @param {number} width @param {readonly string[]} fonts */
function paint(svg, width, fonts) {
  // The serif calls itself by its weight.
  return renderAsync(svg.replaceAll("'Source Serif 4'", "'Source Serif 4 SemiBold'"), {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Source Sans 3' },
  });
}

/** @param {string} site @param {PictureFile} file @param {readonly string[]} fonts */
async function write(site, file, fonts) {
  const { path, svg, width, language, title, alt, creator, source, rights } = file;
  const texts = {
    Title: title,
    Author: creator,
    Description: alt,
    Copyright: rights.join(' '),
    Source: source,
  };
  for (const times of [1, 2]) {
    const key = createHash('sha256')
      .update(JSON.stringify([self, svg, texts, times]))
      .digest('hex');
    const kept = join(cache, `${key}.png`);
    const png =
      (await readFile(kept).catch(() => null)) ??
      (await writePng(await paint(svg, width * times, fonts), language, texts));
    await writeFile(kept, png);
    const name = times === 1 ? `${path}.png` : `${path}@2x.png`;
    await writeFile(join(site, name), png);
  }
}

/**
 * The picture that stands for a page, if it has one: the main ones are about the whole.
 *
 * @param {Page} page @param {readonly PictureFile[]} files
 */
const pictureOf = (page, files) => {
  const shared = /^share\/[^/]+\/([^/]+)\/index\.html$/.exec(page.path)?.[1];
  return files.find(
    ({ view, form, language, folder }) =>
      form === 'wide' &&
      language === page.language &&
      view === (page.path === `${folder}index.html` ? 'europe' : shared),
  );
};

/**
 * What messengers and newsroom systems show of a page's address. They want whole addresses; where the
 * site will stand is known only if `site` is given.
 *
 * @param {Page} page @param {readonly PictureFile[]} files @param {string} [site] ends with a slash
 */
export function shareTags(page, files, site) {
  const picture = pictureOf(page, files);
  if (!picture) return '';
  const { path, width, height, alt, title, language, view } = picture;
  const description = /name="description" content="([^"]*)"/.exec(page.head)?.[1] ?? '';
  const base = site ?? rootFrom(page.path);
  /** @type {readonly (readonly [string, string])[]} */
  const open = [
    ['og:type', 'website'],
    ['og:site_name', 'Transition Atlas'],
    ['og:locale', language],
    ['og:title', title],
    ...(site ? [/** @type {const} */ (['og:url', `${site}${addressOf(page.path)}`])] : []),
    ['og:image', `${base}${path}.png`],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ['og:image:alt', alt],
  ];
  return [
    ...open.map(([name, said]) => `<meta property="${name}" content="${escape(said)}">`),
    // Escaped already: it is taken from the page.
    `<meta property="og:description" content="${description}">`,
    '<meta name="twitter:card" content="summary_large_image">',
    `<meta name="twitter:image:alt" content="${escape(alt)}">`,
    ...(site
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${site}oembed/${language}/${view}.json" title="${escape(title)}">`,
        ]
      : []),
  ].join('\n');
}

/**
 * What a system that is given an address puts into its page: exactly a link in a quotation and a
 * frame, for that is what WordPress lets through.
 *
 * @param {PictureFile} file @param {string} site
 */
export function oembed({ path, width, height, title, language, query, view, folder }, site) {
  const frame = {
    width: FRAME.width,
    // What would like more, or was not measured yet, fits itself into the room that it gets.
    height: Math.min(FRAME.most, HEIGHTS[language]?.[view] ?? 820),
  };
  const said = escape(view === 'europe' ? title : `${title} – Transition Atlas`);
  return {
    version: '1.0',
    type: 'rich',
    title: view === 'europe' ? title : `${title} – Transition Atlas`,
    provider_name: 'Transition Atlas',
    provider_url: site,
    cache_age: 86400,
    ...frame,
    html: `<blockquote><a href="${site}${folder}${escape(query)}">${said}</a></blockquote><iframe src="${site}${folder}embed/${escape(query)}" width="${frame.width}" height="${frame.height}" title="${said}"></iframe>`,
    thumbnail_url: `${site}${path}.png`,
    thumbnail_width: width,
    thumbnail_height: height,
  };
}

/**
 * @param {string} folder  of the site's files @param {readonly PictureFile[]} files
 * @param {string} site  its address: oEmbed knows whole ones only
 */
export async function writeOembed(folder, files, site) {
  for (const file of files.filter(({ form }) => form === 'wide')) {
    const to = join(folder, 'oembed', file.language, `${file.view}.json`);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, `${JSON.stringify(oembed(file, site), null, 2)}\n`);
  }
}
