// @ts-check
/**
 * Makes the web fonts in `static/fonts/` and their stylesheet `src/styles/fonts.css` from the
 * fontsource packages. `--check` makes them again in memory and fails when a byte differs.
 *
 * Split by writing system habit, not by weight: a page in English, French or German fetches the two
 * `latin` files only; the letters of the Union's other Latin-script languages sit in `latin-ext`
 * files that a browser fetches when a page uses one of them (`unicode-range`).
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
const accented =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŸ' +
  // Icelandic: a neighbour whose names may be printed.
  'ÐðÞþ';
const punctuation = '\u00a0\u2009\u202f¡¿«»‹›‘’‚“”„–—…•·§©°±×÷²³½−′″€£µ↑↓';
const extended =
  'ĀāĂăĄąĆćČčĊċĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŊŋŌōŐőŔŕŘřŚśŞşŠšŢţŤťŦŧŪūŮůŰűŲųŹźŻżŽžȘșȚțẞ';
/** A title needs letters, figures and the marks of a sentence, no more. */
const title = ' \u00a0' + range(0x30, 0x39) + range(0x41, 0x5a) + range(0x61, 0x7a) + accented;
const titleMarks = ',.:;-–—()&?!’‘“”„«»·';

/**
 * @typedef {object} File
 * @property {string} name  file name in static/fonts
 * @property {string} family
 * @property {string} weight  as `font-weight` of the face
 * @property {string} from  package file, relative to node_modules
 * @property {string} text
 * @property {readonly string[]} features
 * @property {Record<string, unknown>} [variationAxes]
 */

const sans = '@fontsource-variable/source-sans-3/files/source-sans-3';
const serif = '@fontsource/source-serif-4/files/source-serif-4';

// The default figures of both are lining and of one width already: no `tnum` or `lnum` is needed,
// and `font-variant-numeric: tabular-nums` does no harm.
/** @type {readonly File[]} */
const files = [
  {
    name: 'source-sans-3-latin.woff2',
    family: 'Source Sans 3',
    weight: '400 600',
    from: `${sans}-latin-wght-normal.woff2`,
    text: ascii + accented + punctuation,
    features: ['kern'],
    // One variable file with two ends is smaller than two static ones (16 kB against 20).
    variationAxes: { wght: { min: 400, max: 600 } },
  },
  {
    name: 'source-sans-3-latin-ext.woff2',
    family: 'Source Sans 3',
    weight: '400 600',
    from: `${sans}-latin-ext-wght-normal.woff2`,
    text: extended,
    features: ['kern'],
    variationAxes: { wght: { min: 400, max: 600 } },
  },
  {
    name: 'source-serif-4-latin.woff2',
    family: 'Source Serif 4',
    weight: '600',
    from: `${serif}-latin-600-normal.woff2`,
    text: title + titleMarks,
    features: ['kern'],
  },
  {
    name: 'source-serif-4-latin-ext.woff2',
    family: 'Source Serif 4',
    weight: '600',
    from: `${serif}-latin-ext-600-normal.woff2`,
    text: extended,
    features: ['kern'],
  },
];

/** Tables that only editors or old printers read. */
const dropTables = ['HVAR', 'MVAR', 'STAT', 'BASE', 'DSIG', 'meta'];

/** @param {File} file */
async function make(file) {
  return subset(await readFile(join(modules, file.from)), file.text, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: file.features,
    ...(file.variationAxes ? { variationAxes: file.variationAxes } : {}),
    dropTables,
  });
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
  /** @type {Map<string, Buffer>} */
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    const from = font.readUInt32BE(at + 8);
    const tag = font.toString('latin1', at, at + 4);
    tables.set(tag, font.subarray(from, from + font.readUInt32BE(at + 12)));
  }
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
    local: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo', 'Helvetica'],
    from: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
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
      'Helvetica-Bold',
    ],
    from: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
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
  font-display: swap;
  src: url('/fonts/${file.name}') format('woff2');
  unicode-range: ${unicodeRange(file.text)};
}
`,
);
const css = `/* Made by scripts/fonts.mjs. Use as: 'Source Sans 3', 'Source Sans 3 Fallback', sans-serif. */

${[...faces, ...(await Promise.all(fallbacks.map(fallback)))].join('\n')}`;
const style = await resolveConfig(join(root, 'src/styles/fonts.css'));
wanted.set('src/styles/fonts.css', Buffer.from(await format(css, { ...style, parser: 'css' })));

const licences = await Promise.all(
  ['source-sans-3', 'source-serif-4'].map(async (name) =>
    (await readFile(join(modules, '@fontsource', name, 'LICENSE'), 'utf8')).trim(),
  ),
);
wanted.set(
  'static/fonts/OFL.txt',
  Buffer.from(
    `The fonts in this folder are subsets of Source Sans 3 and Source Serif 4,\n` +
      `Copyright Adobe (https://www.adobe.com/), drawn by Paul D. Hunt and Frank Griesshammer.\n` +
      `They are licensed under the SIL Open Font License, Version 1.1.\n\n` +
      `${licences.every((text) => text === licences[0]) ? licences[0] : licences.join('\n\n')}\n`,
  ),
);

const first = files.filter((file) => !file.name.includes('-ext'));
const firstLoad = first.reduce(
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
