import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodePilots } from '../../../src/data/pilots';
import { decodeWords } from '../../../src/data/words';
import { COLOURINGS, valueOf } from '../../../src/domain/figures';
import { classesOf } from '../../../src/domain/classes';
import { findPilots } from '../../../src/domain/search';
import { pilotOf } from '../../../src/domain/joins';
import { tallyByTheme, totalGrant } from '../../../src/domain/themes';

/** The real data: what the Commission presented in May 2019, as this map tells it. */
const read = (file: string): string =>
  readFileSync(new URL(`../../../static/data/${file}`, import.meta.url), 'utf8');
const set = decodePilots(JSON.parse(read('pilots.json')));
const languages = ['en', 'fr'] as const;
const words = Object.fromEntries(
  languages.map((language) => {
    const file = `words.${language}.json`;
    return [language, decodeWords(JSON.parse(read(file)), set, file)];
  }),
);
const NAMES = ['en', 'fr', 'de', 'es', 'it', 'fi', 'sv', 'lt', 'sl', 'nl'];

describe('the twelve pilots', () => {
  it('are ten regions and two Member States', () => {
    expect(set.pilots).toHaveLength(12);
    expect(set.pilots.filter(({ level }) => level === 0).map(({ region }) => region)).toEqual([
      'LT',
      'SI',
    ]);
  });

  it('get EUR 300,000 each and 3.6 million together', () => {
    expect(new Set(set.pilots.map(({ grant }) => grant))).toEqual(new Set([300_000]));
    expect(totalGrant(set.pilots)).toBe(3_600_000);
  });

  it('were selected in two rounds, five and seven', () => {
    const count = (wave: string) => set.pilots.filter((pilot) => pilot.wave === wave).length;
    expect(set.waves.map(({ id, release }) => [release, count(id)])).toEqual([
      ['IP/17/5167', 5],
      ['IP/18/1506', 7],
    ]);
  });

  it('have main themes that add up to twelve and to all the money', () => {
    const tallies = tallyByTheme(set);
    expect(tallies.map(({ theme, primary }) => [theme.id, primary.length])).toEqual([
      ['circular-economy', 3],
      ['decarbonisation', 2],
      ['digital-skills', 3],
      ['skills-and-jobs', 2],
      ['innovation-and-clusters', 2],
    ]);
    expect(tallies.reduce((sum, { euros }) => sum + euros, 0)).toBe(3_600_000);
  });

  it('are named in ten languages and in their own', () => {
    for (const pilot of set.pilots) {
      expect(Object.keys(pilot.names)).toEqual(NAMES);
      expect(pilot.ownNames.length).toBeGreaterThan(0);
    }
  });

  it('are not called by the names the regions gave up', () => {
    expect(read('pilots.json')).not.toMatch(/ALSACE-CHAMPAGNE|PICARDIE|Koillis/i);
  });

  it('have every figure, so that no legend has a hole', () => {
    for (const pilot of set.pilots) {
      expect(Object.keys(pilot.figures)).toEqual(set.figures.map(({ id }) => id));
      for (const colouring of COLOURINGS)
        if (colouring !== 'theme') expect(valueOf(pilot, colouring).kind).toBe('value');
    }
  });

  it('have one vintage and one kind of GDP per head: all our own calculation', () => {
    const kinds = set.pilots.map(({ figures }) => figures['gdp-per-head']!.status);
    expect(new Set(kinds)).toEqual(new Set(['derived']));
  });

  it('give 10 cents for each of their 36.6 million people', () => {
    const people = set.pilots.reduce((sum, { figures }) => sum + figures['population']!.value, 0);
    expect(people).toBe(36_564_919);
    expect(totalGrant(set.pilots) / people).toBeCloseTo(0.0985, 4);
  });

  it('fall into classes with breaks that people think in', () => {
    expect(classesOf(set.pilots, 'grant-per-inhabitant').breaks).toEqual([0.1, 0.2, 0.5]);
    expect(classesOf(set.pilots, 'gdp-per-head', 4, 100).breaks).toEqual([85, 90, 100]);
    expect(classesOf(set.pilots, 'unemployment').breaks).toEqual([5, 8, 10]);
    expect(classesOf(set.pilots, 'industry-share').breaks).toEqual([15, 20, 25]);
  });

  it('are found from the ground they stand on', () => {
    const where = {
      FRF21: 'grand-est',
      ES130: 'cantabria',
      LT011: 'lithuania',
      GBD35: 'greater-manchester',
      FI1D7: 'east-north-finland',
      ITC11: 'piedmont',
    };
    for (const [code, slug] of Object.entries(where))
      expect(pilotOf(set.pilots, code)?.slug).toBe(slug);
    expect(pilotOf(set.pilots, 'ES12')).toBeUndefined();
  });

  it('are found by every name they have', () => {
    for (const pilot of set.pilots)
      for (const name of [...Object.values(pilot.names), ...pilot.ownNames.map(({ name }) => name)])
        expect(findPilots(name, set.pilots, words['en']!).map(({ pilot }) => pilot.slug)).toContain(
          pilot.slug,
        );
  });
});

describe('sources', () => {
  const used = new Set([
    ...set.about,
    ...set.waves.map(({ source }) => source),
    ...set.figures.flatMap(({ sources }) => sources),
    ...set.pilots.flatMap(({ sources, primary, further }) => [
      ...sources,
      primary.source,
      ...further.map(({ source }) => source),
    ]),
  ]);

  it('are all used', () => {
    expect(set.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('of a pilot’s themes are among the pilot’s sources', () => {
    for (const { slug, sources, primary, further } of set.pilots)
      for (const { source } of [primary, ...further])
        if (source !== null)
          expect([slug, sources]).toEqual([slug, expect.arrayContaining([source])]);
  });

  it('of what each pilot does are accounts of the release; its summary names none of them', () => {
    const accounts = ['affiches-parisiennes', 'wired-gov-2019'];
    for (const { sources, primary } of set.pilots) {
      expect(sources).toEqual(expect.arrayContaining(accounts));
      expect(accounts).toContain(primary.source);
    }
  });

  it('never carry a number for the release of May 2019, which is not known', () => {
    expect(read('pilots.json')).not.toContain('IP/19');
    expect(read('pilots.json')).toContain('MEX/19/2450');
  });

  it('hold nothing that was not found', () => {
    for (const file of ['pilots.json', 'words.en.json', 'words.fr.json'])
      expect(read(file)).not.toMatch(/NOT FOUND|NOT SEEN|TODO|welcomeurope|4[.,]8 m/i);
  });
});

describe.each(languages)('words in %s', (language) => {
  const said = words[language]!;
  const texts = Object.values(said.pilots);

  it('say of the right language that they are', () => {
    expect(said.language).toBe(language);
  });

  it('sum a pilot up in one sentence of at most 110 characters', () => {
    for (const { summary } of texts) {
      expect(summary.length, summary).toBeLessThanOrEqual(110);
      expect(summary).toMatch(/^\p{Lu}.*[^.]\.$/u);
    }
  });

  it('do not begin every summary with the region’s name', () => {
    const named = set.pilots.filter(({ slug, names }) =>
      said.pilots[slug]!.summary.startsWith(names[language]!),
    );
    expect(named.length).toBeLessThan(3);
  });

  it('tell each pilot in two to four sentences, the Commission’s part first', () => {
    for (const { detail } of texts) {
      const sentences = detail.match(/[.!?](?=\s|$)/g)!.length;
      expect(sentences, detail).toBeGreaterThanOrEqual(2);
      expect(sentences, detail).toBeLessThanOrEqual(4);
      expect(detail).toMatch(/^[^.]*Commission/);
    }
  });

  it('have short names that fit', () => {
    for (const { short } of [...Object.values(said.figures), ...Object.values(said.themes)])
      expect(short.length, short).toBeLessThanOrEqual(16);
  });

  it('are set as a printer would', () => {
    const file = read(`words.${language}.json`).replace(/"\$schema".*/, '');
    expect(file).not.toContain("'");
    expect(file).not.toMatch(/ {2}[a-z]/);
    if (language === 'fr') {
      // In values only: JSON's own colons are not French.
      for (const text of Object.values(JSON.parse(file.replace(/^\{\s*,?/, '{')) as object).flatMap(
        strings,
      ))
        expect(text, text).not.toMatch(/[^\u202f\u00a0][;!?%»]|[^\u00a0]:|«[^\u00a0]/);
    }
  });
});

/** Every text below a value of parsed JSON. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
