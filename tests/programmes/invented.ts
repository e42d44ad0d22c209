/**
 * Programmes that nobody runs, to see whether a site can be made of any: a large one with hostile
 * names, the smallest there can be, and one of totals alone. The same seed gives the same files.
 *
 * `node scripts/invent.mjs large <folder>` writes one, to be built by `npm run build -- --programme <folder>`.
 */
import type { Gazetteer } from '../../src/data/gazetteer';
import type { Vintage } from '../../src/data/types';
import { HOSTILE } from './hostile';
import { choosePlaces, countriesOf, placeOf, USUAL } from './places';
import { createRandom, type Random } from './random';
import { inventRegions } from './regions';
import {
  each,
  type Invented,
  type MeasureFile,
  type PlaceFile,
  type ProgrammeFile,
  type ProjectFile,
  type Said,
  type WordsFile,
} from './types';

type Invent = (gazetteer: Gazetteer, seed?: number) => Invented;

const THEMES: readonly (readonly [id: string, sign: string, en: string, fr: string])[] = [
  ['water', 'W', 'Water', 'Eau'],
  ['soil', 'S', 'Soil and forests', 'Sols et forêts'],
  ['air', 'A', 'Clean air', 'Air pur'],
  ['energy', 'E', 'Energy', 'Énergie'],
  ['transport', 'T', 'Transport', 'Transports'],
  ['housing', 'H', 'Housing', 'Logement'],
  ['health', '+', 'Health and care', 'Santé et soins'],
  ['schools', '1', 'Schools', 'Écoles'],
  ['borders', '↔', 'Across borders', 'Par-delà les frontières'],
];

const LARGE_MEASURES: readonly (MeasureFile & { readonly said: Said })[] = [
  {
    ...{ id: 'budget', combine: 'sum', unit: 'euro', digits: 0, shown: 'circles' },
    said: { en: 'Budget', fr: 'Budget' },
  },
  {
    ...{ id: 'local-share', combine: 'mean', unit: 'percent', digits: 1, shown: 'classes' },
    said: { en: 'Share paid locally', fr: 'Part payée sur place' },
  },
  {
    ...{ id: 'income', combine: 'place', unit: 'index', digits: 0, shown: 'classes' },
    ...{ year: 2018, reference: { value: 100, union: 28 }, sources: ['statistics'] },
    said: { en: 'Income, Union = 100', fr: 'Revenu, Union = 100' },
  },
  {
    ...{ id: 'growth', combine: 'place', unit: 'percent', digits: 1, shown: 'classes' },
    ...{ year: 2019, middle: 0, sources: ['statistics'] },
    said: { en: 'Change of population', fr: 'Évolution de la population' },
  },
  {
    ...{ id: 'number-of-projects', combine: 'count', unit: 'number', digits: 0, shown: 'circles' },
    said: { en: 'Projects', fr: 'Projets' },
  },
  {
    ...{ id: 'patents', combine: 'place', unit: 'own', digits: 1, shown: 'classes', year: 2017 },
    said: { en: 'Patents per million', fr: 'Brevets par million' },
  },
];

/** 1,200 projects at 420 places of levels 0 to 3 in three vintages, nine themes, six measures. */
export const inventLarge: Invent = (gazetteer, seed = 20260101) => {
  const random = createRandom(seed);
  const places = choosePlaces(
    random,
    gazetteer,
    [
      { vintage: USUAL, levels: [16, 50, 130, 173] },
      { vintage: 2010, levels: [0, 6, 10, 14] },
      { vintage: 2021, levels: [0, 0, 3, 17] },
    ],
    // One ground under four codes; a region far from Europe; a place inside a place inside a place.
    ['LU', 'LU0', 'LU00', 'LU000', 'FRY', 'FRY4', 'PT20', 'ES70', 'DE', 'DED', 'DED2', 'DED21'],
  );
  // One code of two vintages: the second goes by `DED21.2010`.
  places.push(placeOf(gazetteer.unitIn('DED21', 2010)!, 2010));
  for (const place of places) place.values = valuesOf(random);
  const named = places.filter(() => random.chance(0.08));
  named.forEach((place, index) => {
    place.names = each(() => HOSTILE[index % HOSTILE.length]!);
  });
  const ids = places.map((place, index) => idOf(place, places.slice(0, index)));
  const projects = Array.from({ length: 1200 }, (_, index) => projectAt(random, index, ids));
  const { programme, words } = assemble('invented-large', places, projects, LARGE_MEASURES, THEMES);
  return {
    programme: {
      ...programme,
      amount: 'budget',
      waves: [
        { id: 'first', date: '2018-03-07', release: 'X/18/1', source: 'call' },
        { id: 'second', date: '2020-11-30', release: '=1+1', source: 'call' },
      ],
      sources: [
        ...['statistics', 'call', 'report'].map((id, index) => source(id, `Source ${index + 1}`)),
        ...HOSTILE.slice(0, 12).map((title, index) => source(`hostile-${index + 1}`, title)),
      ],
      about: ['call', 'report', 'hostile-1'],
    },
    words: each((language) => ({
      ...words[language],
      themesNote: said(language, 'The themes are ours.', 'Les thèmes sont les nôtres.'),
      notes: [{ title: HOSTILE[0]!, text: HOSTILE[7]! }],
    })),
  };
};

/** One project, one place, one theme, no measure. */
export const inventSmallest: Invent = (gazetteer) => {
  const place = placeOf(gazetteer.unitIn('MT', USUAL)!, USUAL);
  const project: ProjectFile = { id: 'only', places: ['MT'], primary: { theme: 'water' } };
  return assemble('invented-smallest', [place], [project], [], THEMES.slice(0, 1));
};

/** One measure, a total, shown as circles; no themes; several projects in a place, one without a sum. */
export const inventTotals: Invent = (gazetteer, seed = 20260102) => {
  const random = createRandom(seed);
  const places = choosePlaces(random, gazetteer, [{ vintage: USUAL, levels: [2, 6, 16, 16] }]);
  const ids = places.map(({ code }) => code);
  const projects = Array.from({ length: 60 }, (_, index): ProjectFile => ({
    id: `project-${index + 1}`,
    places: [ids[index] ?? random.pick(ids)],
    values: index === 7 ? {} : { budget: random.integer(0, 500) * 10_000 },
  }));
  const [budget] = LARGE_MEASURES;
  const { programme, words } = assemble('invented-totals', places, projects, [budget!], []);
  return { programme: { ...programme, amount: 'budget' }, words };
};

export const INVENTED: Readonly<Record<string, Invent>> = {
  large: inventLarge,
  smallest: inventSmallest,
  totals: inventTotals,
  regions: inventRegions,
};

/** By which projects name a place: its code, and the year where an earlier one has that code. */
const idOf = ({ code, nuts }: PlaceFile, before: readonly PlaceFile[]) =>
  before.some((place) => place.code === code) ? `${code}.${nuts as Vintage}` : code;

function valuesOf(random: Random): NonNullable<PlaceFile['values']> {
  const values: NonNullable<PlaceFile['values']> = {};
  const give = (id: string, share: number, value: () => number) => {
    if (random.chance(share))
      values[id] = { value: value(), status: random.chance(0.8) ? 'published' : 'derived' };
  };
  give('income', 0.95, () => Math.max(20, random.around(95, 30, 0)));
  give('growth', 0.9, () => (random.chance(0.03) ? 0 : random.around(-0.5, 3, 1)));
  give('patents', 0.08, () => Math.max(0, random.around(60, 80, 1)));
  return values;
}

/** Each place has one project at least, a few have dozens, and one project in eight several places. */
function projectAt(random: Random, index: number, ids: readonly string[]): ProjectFile {
  const crowded = ids.slice(0, 24);
  const first = ids[index] ?? random.pick(random.chance(0.4) ? crowded : ids);
  const others = random.chance(0.125) ? random.some(ids, random.integer(1, 5)) : [];
  const themes = random.some(THEMES, random.integer(1, 4)).map(([theme]) => theme);
  // The first theme is everybody's, the last is rare.
  const primary = random.chance(0.3) ? THEMES[0]![0] : themes[0]!;
  const values: Record<string, number> = {};
  if (random.chance(0.92)) values['budget'] = random.chance(0.02) ? 0 : skewed(random);
  if (random.chance(0.7)) values['local-share'] = random.integer(0, 1000) / 10;
  return {
    id: `project-${index + 1}`,
    places: [...new Set([first, ...others])],
    ...(random.chance(0.9) ? { wave: random.pick(['first', 'second']) } : {}),
    primary: random.chance(0.5) ? { theme: primary, source: 'call' } : { theme: primary },
    further: themes.filter((theme) => theme !== primary).map((theme) => ({ theme })),
    kinds: random.some(['training', 'testbed', 'voucher'], random.integer(0, 3)),
    values,
    sources: random.some(['statistics', 'call', 'report', 'hostile-1'], random.integer(0, 4)),
  };
}

/** Euros: most projects are small, a few are a thousand times larger. */
const skewed = (random: Random) => Math.round(10 ** (4 + 4 * random.number() ** 2));

const source = (id: string, title: string) => ({
  ...{ id, title, publisher: 'Nobody', language: 'en', date: '2020', reference: null },
  ...{ url: `https://example.org/${id}`, rank: 'official' as const },
});

const said = (language: 'en' | 'fr', en: string, fr: string) => (language === 'en' ? en : fr);

/** The files of a programme with words for all that is in it; a hostile name every fortieth project. */
function assemble(
  id: string,
  places: readonly PlaceFile[],
  projects: readonly ProjectFile[],
  measures: typeof LARGE_MEASURES,
  themes: typeof THEMES,
): Invented {
  const programme: ProgrammeFile = {
    id,
    version: '2026-01-01',
    nuts: USUAL,
    themes: themes.map(([id]) => ({ id })),
    measures: measures.map(({ said: _, ...measure }) => measure),
    places: [...places],
    projects: [...projects],
  };
  const countries = countriesOf(places);
  const kinds = new Set(projects.flatMap(({ kinds = [] }) => kinds));
  const hostileAt = (index: number) => (index % 40 === 3 ? HOSTILE[(index - 3) / 40] : undefined);
  const words = each((language): WordsFile => ({
    language,
    messages: { title: said(language, `Invented: ${id}`, `Inventé : ${id}`) },
    themes: Object.fromEntries(
      themes.map(([id, sign, en, fr]) => {
        const name = said(language, en, fr);
        return [id, { name, short: name.slice(0, 16), meaning: `${name}.`, sign }];
      }),
    ),
    measures: Object.fromEntries(
      measures.map(({ id, unit, said: { [language]: name } }) => [
        id,
        {
          ...{ name, short: name.slice(0, 16), definition: `${name}.` },
          ...(unit === 'own' ? { unit: '{amount} ‰‰' } : {}),
        },
      ]),
    ),
    kinds: Object.fromEntries([...kinds].map((kind) => [kind, `${kind} (${language})`])),
    countries: Object.fromEntries(
      Object.entries(countries).map(([code, names]) => [code, names[language]]),
    ),
    projects: Object.fromEntries(
      projects.map(({ id }, index) => {
        const hostile = hostileAt(index);
        const name = hostile ?? `${said(language, 'Project', 'Projet')} ${index + 1}`;
        const detail = hostile ?? said(language, 'It does something.', 'On y fait quelque chose.');
        return [id, { name, summary: name, detail, sector: name, beneficiaries: name }];
      }),
    ),
  }));
  return { programme, words };
}
