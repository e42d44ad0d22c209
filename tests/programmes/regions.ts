/** Every NUTS 3 region at once, without projects: what a map of figures is at its largest. */
import type { Gazetteer } from '../../src/data/gazetteer';
import { countriesOf, placeOf, USUAL } from './places';
import { createRandom } from './random';
import { each, type Invented, type MeasureFile, type Said } from './types';

const MEASURES: readonly (MeasureFile & { readonly said: Said })[] = [
  {
    ...{ id: 'jobs', combine: 'place', unit: 'percent', digits: 1, shown: 'classes', year: 2018 },
    said: { en: 'Share of jobs', fr: 'Part des emplois' },
  },
  {
    ...{ id: 'income', combine: 'place', unit: 'index', digits: 0, shown: 'classes', year: 2018 },
    ...{ reference: { value: 100, union: 28 } },
    said: { en: 'Income, Union = 100', fr: 'Revenu, Union = 100' },
  },
];

/** Regions of Türkiye that lie beyond the edge of the map. */
const BEYOND = /^TR(A2|B2|C3)/;

/** All regions of NUTS 3 that the map can hold, with two ratios. */
export function inventRegions(gazetteer: Gazetteer, seed = 20260103): Invented {
  const random = createRandom(seed);
  const places = gazetteer.units
    // Extra-regio has no ground.
    .filter(
      ({ code, level, vintages }) =>
        level === 3 && vintages.includes(USUAL) && code[2] !== 'Z' && !BEYOND.test(code),
    )
    .map((unit) => ({
      ...placeOf(unit, USUAL),
      values: {
        jobs: { value: Math.max(0, random.around(20, 8, 1)), status: 'published' as const },
        income: { value: Math.max(20, random.around(95, 30, 0)), status: 'published' as const },
      },
    }));
  const countries = countriesOf(places);
  return {
    programme: {
      ...{ id: 'invented-regions', version: '2026-01-01', nuts: USUAL },
      ...{ themes: [], projects: [], places },
      measures: MEASURES.map(({ said: _, ...measure }) => measure),
    },
    words: each((language) => ({
      ...{ language, themes: {}, kinds: {}, projects: {} },
      messages: { title: language === 'en' ? 'Invented: regions' : 'Inventé : régions' },
      measures: Object.fromEntries(
        MEASURES.map(({ id, said: { [language]: name } }) => [
          id,
          { name, short: name.slice(0, 16), definition: `${name}.` },
        ]),
      ),
      countries: Object.fromEntries(
        Object.entries(countries).map(([code, names]) => [code, names[language]]),
      ),
    })),
  };
}
