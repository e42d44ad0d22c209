import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeProgramme } from '../../../src/domain/check-programme';
import { decodeWords } from '../../../src/data/words';
import { shadingOf } from '../../../src/scene/paint';
import {
  colouringsOf,
  commonAmount,
  measureOf,
  totalOf,
  valueOf,
} from '../../../src/domain/measures';
import { findSites } from '../../../src/domain/search';
import { sitesOf } from '../../../src/domain/sites';
import { tallyByTheme } from '../../../src/domain/themes';
import { pilotsJson, wordsJson } from '../../../src/exports/public-data';
import { gazetteer } from '../real-gazetteer';

/** The real data: what the Commission presented in May 2019, as this map tells it. */
const read = (file: string): string =>
  readFileSync(
    new URL(`../../../static/programmes/industrial-transition/${file}`, import.meta.url),
    'utf8',
  );
const programme = decodeProgramme(JSON.parse(read('programme.json')), gazetteer);
const sites = sitesOf(programme);
const { places, projects } = programme;
const languages = ['en', 'fr'] as const;
const words = Object.fromEntries(
  languages.map((language) => {
    const file = `words/${language}.json`;
    return [language, decodeWords(JSON.parse(read(file)), programme, file)];
  }),
);
const NAMES = ['en', 'fr', 'de', 'es', 'it', 'fi', 'sv', 'lt', 'sl', 'nl'];

const found = (query: string) =>
  findSites(query, sites, words['en']!).map(({ site }) => site.projects[0]!.id);

describe('the twelve pilots', () => {
  it('are ten regions and two Member States, each with one project', () => {
    expect(places).toHaveLength(12);
    expect(places.filter(({ level }) => level === 0).map(({ code }) => code)).toEqual(['LT', 'SI']);
    expect(sites.map((site) => site.projects.length)).toEqual(places.map(() => 1));
    expect(projects.every((project) => project.places.length === 1)).toBe(true);
  });

  it('are of the levels and codes of NUTS 2016 that the Commission meant', () => {
    expect(places.map(({ code, nuts, level }) => [code, nuts, level])).toEqual([
      ['ES13', 2016, 2],
      ['FRB', 2016, 1],
      ['FRF', 2016, 1],
      ['FRE', 2016, 1],
      ['LT', 2016, 0],
      ['FI1D', 2016, 2],
      ['UKD3', 2016, 2],
      ['SE31', 2016, 2],
      ['ITC1', 2016, 2],
      ['DED', 2016, 1],
      ['SI', 2016, 0],
      ['BE3', 2016, 1],
    ]);
    expect(places.map(({ id }) => id)).toEqual(places.map(({ code }) => code));
  });

  it('get EUR 300,000 each and 3.6 million together', () => {
    expect(commonAmount(programme)).toBe(300_000);
    expect(totalOf(programme, projects)).toBe(3_600_000);
  });

  it('were selected in two rounds, five and seven', () => {
    const count = (wave: string) => projects.filter((project) => project.wave === wave).length;
    expect(programme.waves.map(({ id, release }) => [release, count(id)])).toEqual([
      ['IP/17/5167', 5],
      ['IP/18/1506', 7],
    ]);
  });

  it('have main themes that add up to twelve and to all the money', () => {
    const tallies = tallyByTheme(programme);
    expect(tallies.map(({ theme, primary }) => [theme.id, primary.length])).toEqual([
      ['circular-economy', 3],
      ['decarbonisation', 2],
      ['digital-skills', 3],
      ['skills-and-jobs', 2],
      ['innovation-and-clusters', 2],
    ]);
    expect(tallies.reduce((sum, { euros }) => sum + (euros ?? 0), 0)).toBe(3_600_000);
  });

  it('are named in ten languages and in their own', () => {
    for (const place of places) {
      expect(Object.keys(place.names)).toEqual(NAMES);
      expect(place.ownNames.length).toBeGreaterThan(0);
    }
  });

  it('are not called by the names the regions gave up', () => {
    expect(read('programme.json')).not.toMatch(/ALSACE-CHAMPAGNE|PICARDIE|Koillis/i);
  });

  it('have every figure, so that no legend has a hole', () => {
    const given = programme.measures.filter(({ combine }) => combine === 'place');
    for (const { values } of places) expect(Object.keys(values)).toEqual(given.map(({ id }) => id));
    for (const measure of programme.measures)
      for (const site of sites) expect(valueOf(site, measure).kind, measure.id).toBe('value');
  });

  it('have one vintage and one kind of GDP per head: all our own calculation', () => {
    const kinds = places.map(({ values }) => values['gdp-per-head']!.status);
    expect(new Set(kinds)).toEqual(new Set(['derived']));
  });

  it('give 10 cents for each of their 36.6 million people', () => {
    const people = places.reduce((sum, { values }) => sum + values['population']!.value, 0);
    expect(people).toBe(36_564_919);
    expect(totalOf(programme, projects)! / people).toBeCloseTo(0.0985, 4);
  });

  it('are coloured by theme or by four ratios, and never by a total', () => {
    expect(colouringsOf(programme)).toEqual([
      'theme',
      'grant-per-inhabitant',
      'gdp-per-head',
      'unemployment',
      'industry-share',
    ]);
    expect(programme.measures.filter(({ shown }) => shown === 'circles')).toEqual([]);
    expect(
      programme.measures.flatMap(({ id, reference }) => (reference ? [[id, reference]] : [])),
    ).toEqual([
      ['gdp-per-head', { value: 100, union: 27 }],
      ['industry-share', { value: 17.2, union: 28 }],
    ]);
  });

  it('fall into classes with breaks that people think in', () => {
    const breaks = (id: string) =>
      shadingOf({ programme }, measureOf(programme, id)!).classing!.breaks;
    expect(breaks('grant-per-inhabitant')).toEqual([0.1, 0.2, 0.5]);
    expect(breaks('gdp-per-head')).toEqual([85, 90, 100]);
    expect(breaks('unemployment')).toEqual([5, 8, 10]);
    expect(breaks('industry-share')).toEqual([15, 17.2, 25]);
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
    for (const [code, slug] of Object.entries(where)) expect(found(code)).toEqual([slug]);
    expect(found('ES12')).toEqual([]);
  });

  it('are found by every name they have', () => {
    for (const { place, projects } of sites)
      for (const name of [...Object.values(place.names), ...place.ownNames.map(({ name }) => name)])
        expect(found(name)).toContain(projects[0]!.id);
  });
});

describe('sources', () => {
  const used = new Set([
    ...programme.about,
    ...programme.waves.map(({ source }) => source),
    ...programme.measures.flatMap(({ sources }) => sources),
    ...projects.flatMap(({ sources, primary, further }) => [
      ...sources,
      primary!.source,
      ...further.map(({ source }) => source),
    ]),
  ]);

  it('are all used', () => {
    expect(programme.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('of a pilot’s themes are among the pilot’s sources', () => {
    for (const { id, sources, primary, further } of projects)
      for (const { source } of [primary!, ...further])
        if (source !== null) expect([id, sources]).toEqual([id, expect.arrayContaining([source])]);
  });

  it('of what each pilot does are accounts of the release; its summary names none of them', () => {
    const accounts = ['affiches-parisiennes', 'wired-gov-2019'];
    for (const { sources, primary } of projects) {
      expect(sources).toEqual(expect.arrayContaining(accounts));
      expect(accounts).toContain(primary!.source);
    }
  });

  it('never carry a number for the release of May 2019, which is not known', () => {
    expect(read('programme.json')).not.toContain('IP/19');
    expect(read('programme.json')).toContain('MEX/19/2450');
  });

  it('hold nothing that was not found', () => {
    for (const file of ['programme.json', 'words/en.json', 'words/fr.json'])
      expect(read(file)).not.toMatch(/NOT FOUND|NOT SEEN|TODO|welcomeurope|4[.,]8 m/i);
  });
});

describe.each(languages)('words in %s', (language) => {
  const said = words[language]!;
  const texts = Object.values(said.projects);

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
    const named = sites.filter(({ place, projects: [project] }) =>
      said.projects[project!.id]!.summary.startsWith(place.names[language]!),
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
    for (const { short } of [...Object.values(said.measures), ...Object.values(said.themes)])
      expect(short.length, short).toBeLessThanOrEqual(16);
  });

  it('are set as a printer would', () => {
    const file = read(`words/${language}.json`).replace(/"\$schema".*/, '');
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

describe('what is published for others has the form of the first edition', () => {
  const first = (file: string): unknown =>
    JSON.parse(
      readFileSync(new URL(`../../fixtures/first-edition/${file}`, import.meta.url), 'utf8'),
    );
  /** `pilots.*.summary` is that of each: paths of the records that are in the programme. */
  const each = (paths: readonly string[]) =>
    paths
      .flatMap((path) => {
        const all = path.startsWith('pilots') ? projects : programme.themes;
        return path.includes('*') ? all.map(({ id }) => path.replace('*', id)) : path;
      })
      .sort();

  it('and all of its facts, but for where the readings rest', () => {
    expect(changes(first('pilots.json'), pilotsJson(programme, words['en']!))).toEqual(
      each([
        // What each does is told after the release itself, in two accounts of it.
        'pilots.*.primary.source',
        'pilots.*.sources',
        'pilots.centre-val-de-loire.further.skills-and-jobs.source',
        'pilots.north-middle-sweden.further.decarbonisation.source',
        'about',
        'sources.wired-gov-2019',
        // Readings of our own have no source.
        'pilots.grand-est.further.innovation-and-clusters.source',
        'pilots.hauts-de-france.further.innovation-and-clusters.source',
        'pilots.north-middle-sweden.further.innovation-and-clusters.source',
        'pilots.saxony.further.innovation-and-clusters.source',
        'pilots.slovenia.further.innovation-and-clusters.source',
        'pilots.wallonia.further.innovation-and-clusters.source',
        // Corrected.
        'sources.green-municipalities.language',
        'sources.oecd-2023.url',
      ]),
    );
  });

  /** Of every language: told after the release, each source of a figure said, a reading called ours. */
  const corrected = [
    'pilots.*.detail',
    'pilots.*.summary',
    'pilots.centre-val-de-loire.sector',
    'pilots.centre-val-de-loire.territory',
    'themes.*.meaning',
    'themesNote',
    'figures.gdp-per-head.definition',
    'figures.grant-per-inhabitant.definition',
    'figures.industry-jobs-2008.definition',
    'figures.industry-jobs-2015.definition',
    'figures.industry-share.definition',
    'figures.research-share.definition',
    'figures.unemployment.definition',
    'kinds.back-to-work',
    'kinds.living-lab',
    'kinds.test-hub',
  ];
  it.each([
    [
      'en',
      [
        'figures.gdp-per-head.name',
        'figures.gdp-per-head.short',
        'figures.grant-per-inhabitant.short',
        'figures.population.definition',
        'kinds.cluster-management',
        'pilots.centre-val-de-loire.beneficiaries',
        'pilots.hauts-de-france.territory',
        'pilots.north-middle-sweden.themeNote',
      ],
    ],
    [
      'fr',
      [
        'kinds.challenge',
        'pilots.saxony.beneficiaries',
        'pilots.wallonia.sector',
        'themes.digital-skills.name',
        'themes.skills-and-jobs.short',
      ],
    ],
  ])('and all of its words in %s, but for those that were corrected', (language, own) => {
    const now = wordsJson(programme, words[language]!);
    expect(changes(first(`words.${language}.json`), now)).toEqual(each([...corrected, ...own]));
  });
});

/** The paths at which two values of parsed JSON differ, sorted; rows of lists go by their names. */
function changes(before: unknown, after: unknown): string[] {
  const walk = (a: unknown, b: unknown, path: readonly string[]): string[] => {
    const [one, other] = [byName(a), byName(b)];
    if (!one || !other) return JSON.stringify(a) === JSON.stringify(b) ? [] : [path.join('.')];
    const common = Object.keys(other).filter((key) => Object.hasOwn(one, key));
    // In the order in which others have come to read it.
    expect(Object.keys(one).filter((key) => common.includes(key))).toEqual(common);
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
      walk(one[key], other[key], [...path, key]),
    );
  };
  return walk(before, JSON.parse(JSON.stringify(after)), []).sort();
}

/** A record, or a list of records as one, each under its name; null for whatever else. */
function byName(value: unknown): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return value as Record<string, unknown>;
  const names = value.map((row: { id?: string; slug?: string; theme?: string } | string) =>
    typeof row === 'string' ? undefined : (row.id ?? row.slug ?? row.theme),
  );
  return names.length > 0 && names.every((name) => name !== undefined)
    ? Object.fromEntries(names.map((name, index) => [name, value[index]]))
    : null;
}
