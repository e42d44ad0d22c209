// @ts-check
/**
 * Makes the web fonts in `static/fonts/` and their stylesheet `src/styles/fonts.css` from Adobe's
 * own package of Source Sans and from fontsource's of Source Serif. `--check` makes them again in
 * memory and fails when a byte differs.
 *
 * The sans holds the letters of all the Union's Latin-script languages in one file: composed letters
 * cost little beside their parts, and a page in English names its sources in Lithuanian. The serif
 * is for titles only; letters beyond Latin-1 sit in a file of their own that a browser fetches when
 * a title uses one of them (`unicode-range`).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const require = createRequire(import.meta.url);
/** @type {(font: Buffer, text: string, options: Record<string, unknown>) => Promise<Buffer>} */
const subset = require('subset-font');

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const modules = join(root, 'node_modules');

/** The most that a first load of an English or French page may spend on fonts, in bytes. */
const LIMIT = 30_000;

/** @param {number} from @param {number} to */
function range(from, to) {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

const ascii = range(0x20, 0x7e);
const latin1 =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŸ' +
  // Icelandic: a neighbour whose names may be printed.
  'ÐðÞþ';
const punctuation = '\u00a0\u2009\u202f¡¿«»‹›‘’‚“”„–—…•·§©°±×÷²³½−′″€£µ' + '→←↑↓↗▲▼';
const extended =
  'ĀāĂăĄąĆćČčĊċĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŊŋŌōŐőŔŕŘřŚśŞşŠšŢţŤťŦŧŪūŮůŰűŲųŹźŻżŽžȘșȚțẞ';
/** A title is a sentence: letters, figures, few marks, and only the capitals that begin words. */
const title =
  ' \u00a0' +
  range(0x30, 0x39) +
  range(0x41, 0x5a) +
  range(0x61, 0x7a) +
  ',.:-–()&?!’‘“”' +
  'ÀÁÄÅÇÈÉÊÎÍÓÖØÚÜÆŒ' +
  'ßàáâãäåæçèéêëíîïñòóôõöøùúûüÿœ';

/**
 * @typedef {object} File
 * @property {string} name  file name in static/fonts
 * @property {string} family
 * @property {string} ownName  what the font calls itself
 * @property {string} weight  as `font-weight` of the face
 * @property {string} from  package file, relative to node_modules
 * @property {'optional' | 'swap'} display
 * @property {string} text
 * @property {readonly string[]} features
 * @property {Record<string, unknown>} [variationAxes]
 */

const sans = 'source-sans';
const serif = '@fontsource/source-serif-4/files/source-serif-4';

// The default figures of both are lining and of one width already: no `tnum` or `lnum` is needed,
// and `font-variant-numeric: tabular-nums` does no harm.
/** @type {readonly File[]} */
const files = [
  {
    name: 'source-sans-3.woff2',
    family: 'Source Sans 3',
    // Running text that is late stays as it is: its lines would break anew and move the page.
    display: 'optional',
    ownName: 'Atlas Sans',
    weight: '400 600',
    from: `${sans}/VF/SourceSans3VF-Upright.ttf`,
    text: ascii + latin1 + punctuation + extended,
    features: ['kern'],
    // One variable file with two ends is smaller than two static ones (20 kB against 25).
    variationAxes: { wght: { min: 400, max: 600 } },
  },
  {
    name: 'source-serif-4.woff2',
    family: 'Source Serif 4',
    // Titles are a line or two, and the fallback takes the same: nothing moves.
    display: 'swap',
    ownName: 'Atlas Serif',
    weight: '600',
    from: `${serif}-latin-600-normal.woff2`,
    text: title,
    features: ['kern'],
  },
];

/** Tables that only editors or old printers read. */
const dropTables = ['HVAR', 'MVAR', 'STAT', 'BASE', 'DSIG', 'meta'];

/** @param {File} file */
async function make(file) {
  const options = {
    noHinting: true,
    keepFeatures: file.features,
    dropTables,
  };
  const cut = await subset(await readFile(join(modules, file.from)), file.text, {
    ...options,
    targetFormat: 'truetype',
    ...(file.variationAxes ? { variationAxes: file.variationAxes } : {}),
  });
  const tables = tablesOf(cut);
  tables.set('name', nameTable(file.ownName));
  return subset(toFont(tables), file.text, { ...options, targetFormat: 'woff2' });
}

/** @param {Buffer} font TrueType @returns {Map<string, Buffer>} */
function tablesOf(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    const from = font.readUInt32BE(at + 8);
    const tag = font.toString('latin1', at, at + 4);
    tables.set(tag, font.subarray(from, from + font.readUInt32BE(at + 12)));
  }
  return tables;
}

/** @param {Map<string, Buffer>} tables */
function toFont(tables) {
  const tags = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const head = Buffer.alloc(12 + 16 * tags.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tags.length, 4);
  head.writeUInt16BE(16 * power, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE(16 * (tags.length - power), 10);
  const parts = [head];
  let from = head.length;
  tags.forEach((tag, i) => {
    const bytes = /** @type {Buffer} */ (tables.get(tag));
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    let sum = 0;
    for (let k = 0; k < padded.length; k += 4) sum = (sum + padded.readUInt32BE(k)) >>> 0;
    const at = 12 + 16 * i;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(sum, at + 4);
    head.writeUInt32BE(from, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    parts.push(padded);
    from += padded.length;
  });
  return Buffer.concat(parts);
}

/**
 * What the font calls itself. "Source" is a reserved font name: a changed version, which a subset
 * is, must go by another.
 *
 * @param {string} own
 */
function nameTable(own) {
  const names = /** @type {const} */ ([
    [0, 'Adobe. SIL OFL 1.1, see OFL.txt'],
    [1, own],
    [2, 'Regular'],
    [6, own.replaceAll(' ', '')],
  ]);
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts = names.map(([id, text], i) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    // Windows, Unicode, English (United States).
    [3, 1, 0x409, id, bytes.length].forEach((n, k) => head.writeUInt16BE(n, 6 + 12 * i + 2 * k));
    return bytes;
  });
  let from = 0;
  texts.forEach((bytes, i) => {
    head.writeUInt16BE(from, 6 + 12 * i + 10);
    from += bytes.length;
  });
  return Buffer.concat([head, ...texts]);
}

/** `U+20-7e,U+a0` of the characters of a text. @param {string} text */
function unicodeRange(text) {
  const points = [...new Set(text)].map((c) => /** @type {number} */ (c.codePointAt(0)));
  points.sort((a, b) => a - b);
  /** @type {[number, number][]} */
  const runs = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs
    .map(([a, b]) => `U+${a.toString(16)}${a === b ? '' : `-${b.toString(16)}`}`)
    .join(', ');
}

// ---- Fallback faces whose lines are as high and as long as those of the web font ---------------

/** How often letters stand in running text, per thousand; English and French averaged. */
const frequency = {
  ' ': 170,
  a: 64,
  b: 10,
  c: 25,
  d: 33,
  e: 113,
  f: 14,
  g: 13,
  h: 30,
  i: 59,
  j: 3,
  k: 4,
  l: 40,
  m: 22,
  n: 58,
  o: 55,
  p: 21,
  q: 6,
  r: 54,
  s: 60,
  t: 67,
  u: 38,
  v: 11,
  w: 10,
  x: 3,
  y: 9,
  z: 1,
};

/** @param {string} widths of a to z and the space, in thousandths of an em */
function table(widths) {
  const numbers = widths.split(' ').map(Number);
  return Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz '].map((c, i) => [c, numbers[i] ?? 0]));
}

// Advance widths of Arial and Times New Roman. Liberation, Arimo, Tinos, Helvetica and Nimbus were
// drawn to the same widths, so one table serves every system.
const arial = table(
  '556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 278',
);
const arialBold = table(
  '556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 278',
);
const timesBold = table(
  '500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 250',
);

/** @param {Record<string, number>} widths */
function meanWidth(widths) {
  let sum = 0;
  let count = 0;
  for (const [letter, n] of Object.entries(frequency)) {
    sum += n * (widths[letter] ?? 0);
    count += n;
  }
  return sum / count;
}

/** Advance widths of a to z and the space, and the vertical measures, from the tables of a font. @param {Buffer} font TrueType */
function measure(font) {
  const tables = tablesOf(font);
  /** @param {string} tag */
  const of = (tag) => {
    const bytes = tables.get(tag);
    if (!bytes) throw new Error(`The font has no "${tag}" table.`);
    return bytes;
  };
  const unit = of('head').readUInt16BE(18);
  const long = of('hhea').readUInt16BE(34);
  /** @param {string} letter */
  const width = (letter) => {
    const glyph = glyphOf(of('cmap'), /** @type {number} */ (letter.codePointAt(0)));
    return (1000 * of('hmtx').readUInt16BE(4 * Math.min(glyph, long - 1))) / unit;
  };
  return {
    widths: Object.fromEntries(Object.keys(frequency).map((c) => [c, width(c)])),
    ascent: of('hhea').readInt16BE(4) / unit,
    descent: -of('hhea').readInt16BE(6) / unit,
    lineGap: of('hhea').readInt16BE(8) / unit,
  };
}

/** Looks a character up in a format 4 table. @param {Buffer} cmap @param {number} point */
function glyphOf(cmap, point) {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(8 + 8 * i);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const segments = cmap.readUInt16BE(at + 6) / 2;
    for (let k = 0; k < segments; k++) {
      const end = cmap.readUInt16BE(at + 14 + 2 * k);
      const start = cmap.readUInt16BE(at + 16 + 2 * (segments + k));
      if (point < start || point > end) continue;
      const delta = cmap.readUInt16BE(at + 16 + 2 * (2 * segments + k));
      const offsetAt = at + 16 + 2 * (3 * segments + k);
      const offset = cmap.readUInt16BE(offsetAt);
      if (offset === 0) return (point + delta) & 0xffff;
      return cmap.readUInt16BE(offsetAt + offset + 2 * (point - start));
    }
  }
  throw new Error(`The font has no U+${point.toString(16)}.`);
}

/**
 * @param {{ family: string, weight: string, local: readonly string[], from: string, widths: Record<string, number> }} face
 */
async function fallback(face) {
  const font = await subset(await readFile(join(modules, face.from)), ascii, {
    targetFormat: 'truetype',
  });
  const web = measure(font);
  const adjust = meanWidth(web.widths) / meanWidth(face.widths);
  /** @param {number} ratio */
  const percent = (ratio) => `${(100 * ratio).toFixed(2)}%`;
  return `@font-face {
  font-family: '${face.family} Fallback';
  font-weight: ${face.weight};
  src: ${face.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(adjust)};
  ascent-override: ${percent(web.ascent / adjust)};
  descent-override: ${percent(web.descent / adjust)};
  line-gap-override: ${percent(web.lineGap / adjust)};
}
`;
}

const fallbacks = [
  {
    family: 'Source Sans 3',
    weight: '400',
    local: [
      'Arial',
      'ArialMT',
      'Liberation Sans',
      'LiberationSans',
      'Arimo',
      'Arimo-Regular',
      'Helvetica',
    ],
    from: `${sans}/TTF/SourceSans3-Regular.ttf`,
    widths: arial,
  },
  {
    family: 'Source Sans 3',
    weight: '600',
    local: [
      'Arial Bold',
      'Arial-BoldMT',
      'Liberation Sans Bold',
      'LiberationSans-Bold',
      'Arimo Bold',
      'Arimo-Bold',
      'Helvetica-Bold',
    ],
    from: `${sans}/TTF/SourceSans3-Semibold.ttf`,
    widths: arialBold,
  },
  {
    family: 'Source Serif 4',
    weight: '600',
    local: [
      'Times New Roman Bold',
      'TimesNewRomanPS-BoldMT',
      'Liberation Serif Bold',
      'LiberationSerif-Bold',
      'Tinos Bold',
      'Tinos-Bold',
      'Times-Bold',
    ],
    from: `${serif}-latin-600-normal.woff2`,
    widths: timesBold,
  },
];

// ---- Writing -----------------------------------------------------------------------------------

const wanted = /** @type {Map<string, Buffer>} */ (new Map());
for (const file of files) wanted.set(`static/fonts/${file.name}`, await make(file));

const faces = files.map(
  (file) => `@font-face {
  font-family: '${file.family}';
  font-weight: ${file.weight};
  font-display: ${file.display};
  src: url('/fonts/${file.name}') format('woff2');
  unicode-range: ${unicodeRange(file.text)};
}
`,
);
const css = `/* Made by scripts/fonts.mjs. Use as: 'Source Sans 3', 'Source Sans 3 Fallback', sans-serif. */

${[...faces, ...(await Promise.all(fallbacks.map(fallback)))].join('\n')}`;
const style = await resolveConfig(join(root, 'src/styles/fonts.css'));
wanted.set('src/styles/fonts.css', Buffer.from(await format(css, { ...style, parser: 'css' })));

const licence = (await readFile(join(modules, sans, 'LICENSE.md'), 'utf8')).trim();
wanted.set(
  'static/fonts/OFL.txt',
  Buffer.from(
    `The fonts in this folder are subsets of Source Sans 3 (drawn by Paul D. Hunt) and Source Serif 4\n` +
      `(drawn by Frank Griesshammer), both by Adobe and under the same licence:\n\n${licence}\n`,
  ),
);

const firstLoad = files.reduce(
  (sum, file) => sum + (wanted.get(`static/fonts/${file.name}`)?.length ?? 0),
  0,
);
if (firstLoad > LIMIT) {
  console.error(`Fonts of a first load: ${firstLoad} bytes, over the ${LIMIT} allowed.`);
  process.exit(1);
}

/** @type {string[]} */
const stale = [];
for (const [path, bytes] of wanted) {
  const at = join(root, path);
  if (check) {
    const found = await readFile(at).catch(() => null);
    if (!found?.equals(bytes)) stale.push(path);
  } else {
    await mkdir(join(at, '..'), { recursive: true });
    await writeFile(at, bytes);
    console.log(`${path}  ${bytes.length} bytes`);
  }
}
if (stale.length > 0) {
  console.error(`Not what scripts/fonts.mjs makes: ${stale.join(', ')}. Run: npm run fonts`);
  process.exit(1);
}
console.log(`Fonts of a first load: ${firstLoad} bytes${check ? ', as made by the script' : ''}.`);
