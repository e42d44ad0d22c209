import { decodeProgramme } from '../../src/domain/check-programme';
import type { Programme, Words } from '../../src/data/types';
import { decodeWords } from '../../src/data/words';
import { choicesOf, openingOf, type Choices, type Question } from '../../src/domain/question';

/** Parsed JSON before it is checked: whatever a test wants to break in it, it may. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a type would forbid the very breaking
export type Raw = any;

/** A copy to spoil, as it would come out of `JSON.parse`. */
export function spoil(value: unknown, change: (copy: Raw) => void): unknown {
  const copy: Raw = JSON.parse(JSON.stringify(value));
  change(copy);
  return copy;
}

const figures = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, status: 'published' }]),
  );

const source = (id: string) => ({
  id,
  title: `What ${id} says`,
  publisher: 'The Tiny Press',
  language: 'en',
  date: '2001-02',
  reference: null,
  url: `https://example.org/${id}`,
  rank: 'official',
});

const column = (id: string, unit: string, shown: string | null = 'classes') => ({
  id,
  combine: 'place',
  unit,
  digits: 0,
  shown,
  year: 2000,
  datasets: ['tiny_01'],
  extracted: '2001-02',
  sources: ['almanac'],
});

const use = (theme: string, from = 'gazette') => ({ theme, source: from });

/** A project as its file has it, in the place of the same name unless told otherwise. */
const project = (id: string, places: string[], grant: number, more: object) => ({
  id,
  places,
  wave: 'first',
  further: [],
  kinds: ['school'],
  values: { grant },
  sources: ['gazette'],
  ...more,
});

/**
 * A Europe small enough to be kept in the head, as it stands in its file: two countries and a bit,
 * five places with a project each, three themes.
 *
 *   Aland  AL   level 0, the whole country; mending; no figures at all
 *   Borea  BO1  level 1, one part only, so BO10 is the same ground; mending, also teaching
 *          BO2  level 1; teaching; as many jobless as BO1
 *          BO31 level 2; weaving, also mending; nobody counted its people
 *   Céleste CE42 level 2, an island with a hard name (Łódka-sur-Mer); teaching
 */
export const tinyFile: Raw = {
  id: 'tiny-europe',
  version: '2001-02-03',
  languages: ['en', 'fr'],
  nuts: 2016,
  themes: [
    { id: 'mending', hue: 0 },
    { id: 'teaching', hue: 1 },
    { id: 'weaving', hue: 2 },
  ],
  waves: [
    { id: 'first', date: '2000-01-01', release: 'IP/00/1', source: 'gazette' },
    { id: 'second', date: '2000-02-02', release: 'IP/00/2', source: 'gazette' },
  ],
  measures: [
    { id: 'grant', combine: 'sum', unit: 'euro', digits: 0, sources: ['gazette'] },
    column('population', 'people', null),
    {
      id: 'grant-per-inhabitant',
      combine: 'ratio',
      numerator: 'grant',
      denominator: 'population',
      unit: 'euro-cents',
      digits: 0,
      shown: 'classes',
    },
    { ...column('gdp-per-head', 'index'), reference: { value: 100, union: 27 } },
    column('unemployment', 'percent'),
    column('industry-share', 'percent'),
  ],
  amount: 'grant',
  places: [
    {
      code: 'AL',
      names: { en: 'Aland', fr: 'Alande' },
      ownNames: [{ language: 'al', name: 'Ålandia' }],
    },
    {
      code: 'BO1',
      names: { en: 'Low Borea', fr: 'Basse-Borée' },
      ownNames: [{ language: 'bo', name: 'Boreja' }],
      values: figures({
        population: 1000,
        'gdp-per-head': 80,
        unemployment: 5,
        'industry-share': 20,
      }),
    },
    {
      code: 'BO2',
      names: { en: 'High Borea', fr: 'Haute-Borée' },
      unverifiedNames: ['fr'],
      ownNames: [{ language: 'bo', name: 'Boreja' }],
      values: figures({
        population: 400,
        'gdp-per-head': 120,
        unemployment: 5,
        'industry-share': 10,
      }),
    },
    {
      code: 'BO31',
      names: { en: 'Borean Marsh', fr: 'Marais boréen' },
      ownNames: [{ language: 'bo', name: 'Boreja' }],
      values: figures({ 'gdp-per-head': 60, unemployment: 0 }),
    },
    {
      code: 'CE42',
      names: { en: 'Łódka on Sea', fr: 'Łódka-sur-Mer' },
      ownNames: [{ language: 'en', name: 'Łódka on Sea' }],
      values: figures({
        population: 100,
        'gdp-per-head': 100,
        unemployment: 12,
        'industry-share': 30,
      }),
    },
  ],
  projects: [
    project('aland', ['AL'], 100, { primary: use('mending') }),
    project('low-borea', ['BO1'], 200, { primary: use('mending'), further: [use('teaching')] }),
    project('high-borea', ['BO2'], 200, { primary: use('teaching', 'almanac'), wave: 'second' }),
    project('borean-marsh', ['BO31'], 0, {
      primary: use('weaving'),
      further: [use('mending', 'almanac')],
      kinds: ['loom', 'school'],
    }),
    project('lodka', ['CE42'], 300, { primary: use('teaching') }),
  ],
  sources: [source('gazette'), source('almanac')],
  about: ['gazette'],
};

const measureWords = (name: string) => ({ name, short: name, definition: `${name} in 2000.` });
const projectWords = (summary: string) => ({
  summary,
  detail: `${summary} And so on.`,
  sector: 'Everything',
  beneficiaries: 'Everybody',
});

export const tinyWordsFile: Raw = {
  language: 'en',
  themesNote: 'Invented.',
  themes: {
    mending: { name: 'Mending', short: 'Mend', meaning: 'To make whole.', sign: 'M' },
    teaching: { name: 'Teaching', short: 'Teach', meaning: 'To make wise.', sign: 'T' },
    weaving: { name: 'Weaving', short: 'Weave', meaning: 'To make cloth.', sign: 'W' },
  },
  measures: {
    grant: measureWords('Grant'),
    population: measureWords('People'),
    'grant-per-inhabitant': measureWords('Grant per head'),
    'gdp-per-head': measureWords('Wealth'),
    unemployment: measureWords('Jobless'),
    'industry-share': measureWords('Industry'),
  },
  kinds: { school: 'School', loom: 'Loom' },
  countries: { AL: 'Aland', BO: 'Borea', CE: 'Célestie' },
  projects: {
    aland: projectWords('Everybody mends.'),
    'low-borea': projectWords('The low mend, and learn.'),
    'high-borea': projectWords('The high learn.'),
    'borean-marsh': projectWords('The marsh weaves.'),
    lodka: projectWords('The island learns.'),
  },
};

export const tinyEurope: Programme = decodeProgramme(tinyFile, null);
export const tinyWords: Words = decodeWords(tinyWordsFile, tinyEurope);
export const tinyChoices: Choices = choicesOf(tinyEurope);
/** What is asked before anybody has. */
export const OPENING: Question = openingOf(tinyChoices);

/**
 * The same Europe when more goes on in it: three projects in one place, one project in three places,
 * and a place that has figures alone.
 *
 *   AL   aland (mending), and two that teach: school-ship, night-school
 *   BO1  low-borea, ferry          BO2  high-borea, ferry          CE42 lodka, ferry
 *   BO32 nobody's
 *
 * The ferry (weaving) got 90 and carries 30 jobs; of the others only the school ship has any: 7.
 */
export const busyFile: Raw = spoil(tinyFile, (raw) => {
  raw.id = 'busy-europe';
  raw.measures.push(
    { id: 'jobs', combine: 'sum', unit: 'number', digits: 0, shown: 'circles' },
    { id: 'projects', combine: 'count', unit: 'number', digits: 0, shown: 'circles' },
    { id: 'progress', combine: 'mean', unit: 'percent', digits: 0, shown: 'classes' },
    {
      id: 'jobs-per-project',
      combine: 'ratio',
      numerator: 'jobs',
      denominator: 'projects',
      unit: 'number',
      digits: 1,
      shown: 'classes',
    },
  );
  raw.places.push({
    code: 'BO32',
    names: { en: 'Borean Moor' },
    values: figures({ population: 50, unemployment: 1 }),
  });
  raw.projects.push(
    project('school-ship', ['AL'], 40, { primary: use('teaching') }),
    project('night-school', ['AL'], 60, { primary: use('teaching') }),
    project('ferry', ['BO1', 'BO2', 'CE42'], 90, { primary: use('weaving') }),
  );
  const values = Object.fromEntries(
    raw.projects.map((one: Raw) => [one.id, one.values] as const),
  ) as Raw;
  Object.assign(values['school-ship'], { jobs: 7, progress: 20 });
  Object.assign(values['night-school'], { progress: 60 });
  Object.assign(values.ferry, { jobs: 30, progress: 50 });
});

export const busyEurope: Programme = decodeProgramme(busyFile, null);

export const busyWords: Words = decodeWords(
  spoil(tinyWordsFile, (raw) => {
    for (const id of ['jobs', 'projects', 'progress', 'jobs-per-project'])
      raw.measures[id] = measureWords(id);
    raw.projects['school-ship'] = { ...projectWords('A ship teaches.'), name: 'School Ship' };
    raw.projects['night-school'] = {
      ...projectWords('They learn at night.'),
      name: 'Night School',
    };
    raw.projects.ferry = { ...projectWords('The ferry brings cloth.'), name: 'Ferry' };
  }),
  busyEurope,
);

/** The tiny Europe with its file changed. */
export function changedEurope(change: (raw: Raw) => void): Programme {
  return decodeProgramme(spoil(tinyFile, change), null);
}
