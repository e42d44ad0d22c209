/** The pictures that ship: every named view in every language, read back from their files. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { oembed, shareTags } from '../../scripts/pictures.mjs';
import { shownMeasures } from '../../src/domain/measures';
import type { PictureFile } from '../../src/pictures';
import { LANGUAGES } from '../../src/text/languages';
import { real } from '../render/real';
import { expectEach, sampleOf } from '../support/each';
import { parseXml, textOf } from '../support/xml';

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const { themes, pilots } = JSON.parse(await readFile(join(dist, 'data/pilots.json'), 'utf8')) as {
  themes: { id: string }[];
  pilots: { slug: string }[];
};
const ratios = shownMeasures(real('en').facts.programme).map(({ id }) => id);
const views = [
  'europe',
  ...themes.map(({ id }) => id),
  ...ratios,
  ...pilots.map(({ slug }) => slug),
];

const FORMS = [
  { ending: '', width: 1200, height: 675 },
  { ending: '-square', width: 1080, height: 1080 },
];

/** Every view in every form, without the ending of its files. */
const drawn = LANGUAGES.flatMap(({ id }) =>
  views.flatMap((view) =>
    FORMS.map(({ ending, ...size }) => ({ language: id, name: `${id}/${view}${ending}`, ...size })),
  ),
);
const read = (name: string) => readFile(join(dist, 'pictures', name));

/** Chunks of a PNG by type; of texts, keyword and text. */
function readPng(png: Buffer) {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const texts: Record<string, string> = {};
  const data: Buffer[] = [];
  let [width, height, type] = [0, 0, ''];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === 'IHDR') [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    if (type === 'IDAT') data.push(body);
    if (type === 'iTXt') {
      const keyword = body.subarray(0, body.indexOf(0)).toString('latin1');
      // Flags of compression, language, translated keyword; then the text.
      const language = body.indexOf(0, keyword.length + 3);
      texts[keyword] = body.subarray(body.indexOf(0, language + 1) + 1).toString('utf8');
    }
  }
  expect(type).toBe('IEND');
  return { width, height, texts, bytes: inflateSync(Buffer.concat(data)).length };
}

test('every view is an SVG of its size that says what it shows and fetches nothing', async () => {
  const count = LANGUAGES.length * views.length * FORMS.length;
  await expectEach(
    drawn,
    count,
    ({ name }) => name,
    async ({ name, width, height }) => {
      const svg = (await read(`${name}.svg`)).toString();
      const root = parseXml(svg);
      expect(root.attributes['viewBox']).toBe(`0 0 ${width} ${height}`);
      expect(textOf(root, 'title')).toMatch(/\S/);
      expect(textOf(root, 'desc')?.length).toBeGreaterThan(60);
      expect(svg).toContain('© EuroGeographics');
      expect(svg).toContain('CC BY 4.0');
      // Names of XML vocabularies are addresses in form only.
      expect(svg.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:|href|url\((?!#)/);
    },
  );
});

test('every view is a whole PNG, once and twice the size, that carries its text and its terms', async () => {
  // How a PNG is packed does not depend on its language.
  const languages = sampleOf(LANGUAGES.map(({ id }) => id));
  const files = drawn
    .filter(({ language }) => languages.includes(language))
    .flatMap((one) => [1, 2].map((times) => ({ ...one, times })));
  await expectEach(
    files,
    languages.length * views.length * FORMS.length * 2,
    ({ name, times }) => `${name}, ${times} x`,
    async ({ name, width, height, times }) => {
      const png = readPng(await read(`${name}${times === 2 ? '@2x' : ''}.png`));
      expect([png.width, png.height]).toEqual([width * times, height * times]);
      expect(png.bytes).toBe((png.width + 1) * png.height);
      expect(Object.keys(png.texts)).toEqual([
        'Title',
        'Author',
        'Description',
        'Copyright',
        'Source',
      ]);
      expect(png.texts['Copyright']).toMatch(/CC BY 4\.0.*© EuroGeographics/);
      const svg = (await read(`${name}.svg`)).toString();
      expect(png.texts['Description']).toBe(textOf(parseXml(svg), 'desc'));
    },
  );
});

describe('the picture of a page', () => {
  test.each([
    ['index.html', 'pictures/en/europe.png'],
    ['fr/index.html', 'pictures/fr/europe.png'],
  ])('%s', async (page, picture) => {
    const html = await readFile(join(dist, page), 'utf8');
    const tag = (name: string) =>
      new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(html);
    expect(tag('og:image')?.[1]).toMatch(new RegExp(`(^(\\./|\\.\\./)|^https?://.*/)${picture}$`));
    expect(tag('og:image:width')?.[1]).toBe('1200');
    expect(tag('og:image:alt')?.[1]?.length).toBeGreaterThan(60);
    expect(tag('og:title')?.[1]).toMatch(/\S/);
    // Consumers read the first 150 kB at most.
    expect(html.indexOf('og:image')).toBeGreaterThan(0);
    expect(html.indexOf('og:image')).toBeLessThan(html.indexOf('<body'));
    expect(html.indexOf('og:image')).toBeLessThan(150_000);
  });
});

describe('oEmbed', () => {
  const site = 'https://example.org/atlas/';
  const file: PictureFile = {
    path: 'pictures/fr/cantabria',
    svg: '',
    query: '?region=ES13&colour=theme',
    folder: 'fr/',
    title: 'Cantabrie & "autres"',
    alt: 'Une carte',
    creator: '',
    source: '',
    rights: [],
    width: 1200,
    height: 675,
    language: 'fr',
    view: 'cantabria',
    kind: 'region',
    form: 'wide',
  };

  test('is a quotation with a link, then one frame, and nothing that would be stripped', () => {
    const answer = oembed(file, site);
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      provider_name: 'Transition Atlas',
      thumbnail_url: `${site}pictures/fr/cantabria.png`,
      thumbnail_width: 1200,
      thumbnail_height: 675,
    });
    expect(answer.height).toBeLessThanOrEqual(1000);
    expect(answer.html).toMatch(
      /^<blockquote><a href="[^"<>]*">[^<>]*<\/a><\/blockquote><iframe src="[^"<>]*" width="600" height="\d+" title="[^"<>]*"><\/iframe>$/,
    );
    expect(answer.html).toContain(`src="${site}fr/embed/?region=ES13&amp;colour=theme"`);
  });

  test('is told of where the site’s address is known, and only there', () => {
    const page = {
      path: 'fr/index.html',
      language: 'fr',
      title: '',
      head: '',
      body: '',
      entry: null,
    };
    const whole = { ...file, view: 'europe', path: 'pictures/fr/europe' };
    expect(shareTags(page, [whole], site)).toContain(`href="${site}oembed/fr/europe.json"`);
    expect(shareTags(page, [whole], site)).toContain(`content="${site}pictures/fr/europe.png"`);
    expect(shareTags(page, [whole])).not.toMatch(/oembed|https?:/);
    expect(shareTags({ ...page, path: 'credits/index.html' }, [whole], site)).toBe('');
  });
});

test.each(['en', 'fr'])('the table as CSV, %s', async (language) => {
  const comma = await readFile(join(dist, `data/pilots.${language}.csv`), 'utf8');
  const semicolon = await readFile(join(dist, `data/pilots.${language}.semicolon.csv`), 'utf8');
  for (const csv of [comma, semicolon]) {
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + pilots.length);
  }
});
