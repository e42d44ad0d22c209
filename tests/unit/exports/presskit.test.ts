import { describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { citeBibtex, citeRis, type Citation } from '../../../src/exports/citation';
import { PLACES } from '../../../src/exports/guides';
import { kitName, pressKit, type KitEntry, type KitPart } from '../../../src/exports/presskit';
import { packZip } from '../../../src/exports/zip';
import { everyWord } from '../../../src/text/check';
import { createText } from '../../../src/text/text';

const texts = {
  en: createText(everyWord('en')),
  fr: createText(everyWord('fr')),
};

const citation: Citation = {
  id: 'lodka',
  author: 'Somebody',
  title: 'Łódka & Sons, 100 % #1',
  language: 'en',
  version: '2001-02-03',
  address: 'https://example.org/?region=CE42&colour=unemployment',
  today: '2001-03-04',
};

const part = (language: 'en' | 'fr'): KitPart => ({
  language,
  text: texts[language],
  view: {
    id: 'lodka',
    kind: 'region',
    query: '?region=CE42',
    title: 'Łódka on Sea',
    alt: 'A map of the island.',
    source: 'Source: the gazette',
    rights: ['Words: free.', 'Boundaries: not.'],
    pictures: {
      wide: `pictures/${language}/lodka`,
      square: `pictures/${language}/lodka-square`,
    },
    share: `share/${language}/lodka/`,
    oembed: null,
  },
  caption: 'Łódka on Sea. The island learns.',
  takeaway: {
    title: 'Łódka on Sea',
    alt: 'A map of the island.',
    embed: 'https://example.org/embed/?region=CE42',
    full: 'https://example.org/?region=CE42',
    share: `https://example.org/share/${language}/lodka/`,
    picture: `https://example.org/pictures/${language}/lodka.png`,
    element: { src: 'https://example.org/v/1/embed.js', integrity: 'sha384-abc' },
    width: 640,
    height: 820,
  },
  shortfall: { nearest: null, site: true },
  citation: { ...citation, language },
  credits: 'https://example.org/credits/',
});

const folder = kitName({ id: 'lodka' }, '2001-02-03');
const entries = pressKit([part('en'), part('fr')], folder);
const textOf = (entry: KitEntry | undefined) => (entry && 'text' in entry ? entry.text : '');
const named = (ending: string) => textOf(entries.find(({ name }) => name.endsWith(ending)));

describe('a press kit', () => {
  test('holds for each language three sizes, two drawings, two tables and the texts', () => {
    expect(entries.map(({ name }) => name.slice(folder.length + 1))).toMatchInlineSnapshot(`
      [
        "READ-ME-AND-LICENCE.en.txt",
        "LISEZ-MOI-ET-LICENCE.fr.txt",
        "en/caption.txt",
        "en/alternative-text.txt",
        "en/embed-codes.txt",
        "en/citation.txt",
        "en/citation.bib",
        "en/citation.ris",
        "en/pictures/lodka-en-wide-1200x675.png",
        "en/pictures/lodka-en-wide-2400x1350.png",
        "en/pictures/lodka-en-square-1080x1080.png",
        "en/pictures/lodka-en-wide.svg",
        "en/pictures/lodka-en-square.svg",
        "en/data/pilots-en-comma.csv",
        "en/data/pilots-en-semicolon.csv",
        "fr/legende.txt",
        "fr/texte-de-remplacement.txt",
        "fr/codes-d-integration.txt",
        "fr/citation.txt",
        "fr/citation.bib",
        "fr/citation.ris",
        "fr/images/lodka-fr-large-1200x675.png",
        "fr/images/lodka-fr-large-2400x1350.png",
        "fr/images/lodka-fr-carre-1080x1080.png",
        "fr/images/lodka-fr-large.svg",
        "fr/images/lodka-fr-carre.svg",
        "fr/donnees/pilots-fr-virgule.csv",
        "fr/donnees/pilots-fr-point-virgule.csv",
      ]
    `);
  });

  test('has one folder, and names that any system can write', () => {
    for (const { name } of entries) {
      expect(name.startsWith(`${folder}/`)).toBe(true);
      expect(name).toMatch(/^[\w./-]+$/);
    }
    expect(new Set(entries.map(({ name }) => name.toLowerCase())).size).toBe(entries.length);
  });

  test('fetches what lies in the site, in the right language and size', () => {
    const paths = entries.flatMap((entry) => ('path' in entry ? [[entry.name, entry.path]] : []));
    for (const [name, path] of paths) {
      const language = name!.slice(folder.length + 1, folder.length + 3);
      expect(path).toContain(path!.startsWith('data') ? `.${language}.` : `/${language}/`);
      expect(path!.includes('@2x')).toBe(name!.includes('2400x1350'));
      expect(path!.includes('-square')).toBe(/square|carre/.test(name!));
      expect(path!.includes('.semicolon')).toBe(/semicolon|point-virgule/.test(name!));
    }
  });

  test('says in plain words what one may do, with the line that the boundaries ask for', () => {
    for (const [file, line] of [
      ['READ-ME-AND-LICENCE.en.txt', '© EuroGeographics for the administrative boundaries'],
      ['LISEZ-MOI-ET-LICENCE.fr.txt', '© EuroGeographics pour les limites administratives'],
    ] as const) {
      expect(named(file)).toContain(line);
      expect(named(file)).toContain('CC BY 4.0');
      expect(named(file)).toContain('Boundaries: not.');
      expect(named(file)).toContain('https://example.org/credits/');
    }
    expect(named('en/caption.txt')).toContain(
      '© EuroGeographics for the administrative boundaries',
    );
  });

  test('tells every kind of code, in the language of its folder', () => {
    for (const language of ['en', 'fr'] as const) {
      const codes = named(language === 'en' ? 'embed-codes.txt' : 'codes-d-integration.txt');
      for (const place of PLACES) expect(codes).toContain(texts[language].say(`code.${place}`));
      expect(codes).toContain('<transition-atlas src=');
      expect(codes).toContain('<amp-iframe');
    }
  });

  test('no text has a hole left in it, and each line ends as Windows wants it', () => {
    for (const entry of entries) {
      const text = textOf(entry);
      if (!entry.name.endsWith('.bib')) expect(text).not.toMatch(/\{\w+\}/);
      expect(text).not.toMatch(/undefined|null|NaN/);
      if (entry.name.endsWith('.txt')) expect(text).not.toMatch(/[^\r]\n/);
    }
  });
});

describe('a citation', () => {
  test('for TeX escapes what TeX takes for its own, and leaves the address whole', () => {
    expect(citeBibtex(citation)).toContain('title = {{Łódka \\& Sons, 100 \\% \\#1}}');
    expect(citeBibtex(citation)).toContain(`url = {${citation.address}}`);
    expect(citeBibtex(citation)).toMatch(/^@online\{transition-atlas-lodka-2001-02-03,\n/);
  });

  test('for reference managers keeps to a line per field, from TY to ER', () => {
    const lines = citeRis({ ...citation, title: 'Two\nlines' }).split('\r\n');
    expect(lines[0]).toBe('TY  - MAP');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
    expect(lines).toContain('TI  - Two lines');
    expect(lines).toContain('DA  - 2001/02/03');
  });

  test('in a sentence says when it was seen, as its language writes a date', () => {
    expect(named('en/citation.txt')).toContain('(accessed 4 March 2001)');
    expect(named('fr/citation.txt')).toContain('(consulté le 4 mars 2001)');
  });
});

test('an archive gives back what was put in, pictures as they were', () => {
  const bytes = new TextEncoder().encode('Łódka '.repeat(200));
  const zip = packZip(
    [
      { name: 'a/text.txt', bytes },
      { name: 'a/picture.png', bytes },
    ],
    new Date(2001, 1, 3),
  );
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(['a/text.txt', 'a/picture.png']);
  expect(strFromU8(files['a/text.txt']!)).toBe('Łódka '.repeat(200));
  expect(files['a/picture.png']).toEqual(bytes);
  // The text is packed, what is dense already is not.
  expect(zip.length).toBeGreaterThan(bytes.length);
  expect(zip.length).toBeLessThan(1.5 * bytes.length);
});
