import type { FigureId, Pilot, PilotSet, Source, Words } from '../../src/data/types';

/**
 * A Europe small enough to be kept in the head: two countries and a bit, five pilots, three themes.
 *
 *   Aland  AL   level 0, the whole country; mending; no figures at all
 *   Borea  BO1  level 1, one part only, so BO10 is the same ground; mending, also teaching
 *          BO2  level 1; teaching; as many jobless as BO1
 *          BO31 level 2; weaving, also mending; nobody counted its people
 *   Céleste CE42 level 2, an island with a hard name (Łódka-sur-Mer); teaching
 */
const figure = (values: Partial<Record<FigureId, number>>) =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { value: value!, status: 'published' as const },
    ]),
  );

const source = (id: string): Source => ({
  id,
  title: `What ${id} says`,
  publisher: 'The Tiny Press',
  language: 'en',
  date: '2001-02',
  reference: null,
  url: `https://example.org/${id}`,
  rank: 'official',
});

const ALAND: Pilot = {
  slug: 'aland',
  region: 'AL',
  nuts: 2016,
  level: 0,
  country: 'AL',
  names: { en: 'Aland', fr: 'Alande' },
  ownNames: [{ language: 'al', name: 'Ålandia' }],
  wave: 'first',
  grant: 100,
  primary: { theme: 'mending', source: 'gazette' },
  further: [],
  kinds: ['school'],
  figures: {},
  sources: ['gazette'],
};

const LOW_BOREA: Pilot = {
  ...ALAND,
  slug: 'low-borea',
  region: 'BO1',
  level: 1,
  country: 'BO',
  names: { en: 'Low Borea', fr: 'Basse-Borée' },
  ownNames: [{ language: 'bo', name: 'Boreja' }],
  grant: 200,
  further: [{ theme: 'teaching', source: 'gazette' }],
  figures: figure({ population: 1000, 'gdp-per-head': 80, unemployment: 5, 'industry-share': 20 }),
};

const HIGH_BOREA: Pilot = {
  ...LOW_BOREA,
  slug: 'high-borea',
  region: 'BO2',
  names: { en: 'High Borea', fr: 'Haute-Borée' },
  unverifiedNames: ['fr'],
  wave: 'second',
  primary: { theme: 'teaching', source: 'almanac' },
  further: [],
  figures: figure({ population: 400, 'gdp-per-head': 120, unemployment: 5, 'industry-share': 10 }),
};

const BOREAN_MARSH: Pilot = {
  ...LOW_BOREA,
  slug: 'borean-marsh',
  region: 'BO31',
  level: 2,
  names: { en: 'Borean Marsh', fr: 'Marais boréen' },
  grant: 0,
  primary: { theme: 'weaving', source: 'gazette' },
  further: [{ theme: 'mending', source: 'almanac' }],
  kinds: ['loom', 'school'],
  figures: figure({ 'gdp-per-head': 60, unemployment: 0 }),
};

const LODKA: Pilot = {
  ...ALAND,
  slug: 'lodka',
  region: 'CE42',
  level: 2,
  country: 'CE',
  names: { en: 'Łódka on Sea', fr: 'Łódka-sur-Mer' },
  ownNames: [{ language: 'en', name: 'Łódka on Sea' }],
  grant: 300,
  primary: { theme: 'teaching', source: 'gazette' },
  figures: figure({ population: 100, 'gdp-per-head': 100, unemployment: 12, 'industry-share': 30 }),
};

const column = (id: FigureId, unit: PilotSet['figures'][number]['unit']) => ({
  id,
  year: 2000,
  datasets: ['tiny_01'],
  extracted: '2001-02',
  unit,
  digits: 0,
  sources: ['almanac'],
  union: null,
  unionOf: null,
});

export const tinyEurope: PilotSet = {
  version: '2001-02-03',
  themes: [
    { id: 'mending', hue: 0, letter: 'M' },
    { id: 'teaching', hue: 1, letter: 'T' },
    { id: 'weaving', hue: 2, letter: 'W' },
  ],
  waves: [
    { id: 'first', date: '2000-01-01', release: 'IP/00/1', source: 'gazette' },
    { id: 'second', date: '2000-02-02', release: 'IP/00/2', source: 'gazette' },
  ],
  figures: [
    column('population', 'people'),
    { ...column('gdp-per-head', 'index'), union: 100, unionOf: 27 },
    column('unemployment', 'percent'),
    column('industry-share', 'percent'),
  ],
  pilots: [ALAND, LOW_BOREA, HIGH_BOREA, BOREAN_MARSH, LODKA],
  sources: [source('gazette'), source('almanac')],
  about: ['gazette'],
};

const figureWords = (name: string) => ({ name, short: name, definition: `${name} in 2000.` });
const pilotWords = (summary: string) => ({
  summary,
  detail: `${summary} And so on.`,
  sector: 'Everything',
  beneficiaries: 'Everybody',
  territory: '',
});

export const tinyWords: Words = {
  language: 'en',
  themesNote: 'Invented.',
  themes: {
    mending: { name: 'Mending', short: 'Mend', meaning: 'To make whole.' },
    teaching: { name: 'Teaching', short: 'Teach', meaning: 'To make wise.' },
    weaving: { name: 'Weaving', short: 'Weave', meaning: 'To make cloth.' },
  },
  figures: {
    population: figureWords('People'),
    'grant-per-inhabitant': figureWords('Grant per head'),
    'gdp-per-head': figureWords('Wealth'),
    unemployment: figureWords('Jobless'),
    'industry-share': figureWords('Industry'),
  },
  kinds: { school: 'School', loom: 'Loom' },
  countries: { AL: 'Aland', BO: 'Borea', CE: 'Célestie' },
  pilots: {
    aland: pilotWords('Everybody mends.'),
    'low-borea': pilotWords('The low mend, and learn.'),
    'high-borea': pilotWords('The high learn.'),
    'borean-marsh': pilotWords('The marsh weaves.'),
    lodka: pilotWords('The island learns.'),
  },
};

/** Parsed JSON before it is checked: whatever a test wants to break in it, it may. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a type would forbid the very breaking
export type Raw = any;

/** A copy to spoil, as it would come out of `JSON.parse`. */
export function spoil(value: unknown, change: (copy: Raw) => void): unknown {
  const copy: Raw = JSON.parse(JSON.stringify(value));
  change(copy);
  return copy;
}
