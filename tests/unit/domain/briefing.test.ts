import { describe, expect, it } from 'vitest';
import {
  defaultBriefing,
  idOf,
  MOST_PLACES,
  questionOf,
  stepOf,
  stepsOf,
  toldPlaces,
} from '../../../src/domain/briefing';
import type { Programme } from '../../../src/data/types';
import { busyEurope, changedEurope, OPENING, tinyEurope, type Raw } from '../tiny-europe';

const told = (programme: Programme) =>
  defaultBriefing(programme).entries.map(({ step }) => idOf(step));

/** Aland and 39 more places, each with a project that got as many euros as its number. */
const wide = changedEurope((raw) => {
  raw.places = Array.from({ length: 40 }, (_, index) => ({
    code: `BO${String(index + 10)}`,
    names: { en: `Place ${index}` },
  }));
  raw.projects = raw.places.map(({ code }: Raw, index: number) => ({
    id: `p${index}`,
    places: [code],
    primary: { theme: 'mending' },
    values: { grant: index },
  }));
});

describe('a briefing that nobody has changed', () => {
  it('tells the whole, each theme, each place by theme, and what closes it', () => {
    expect(told(tinyEurope)).toEqual([
      'opening',
      'map',
      ...['theme:mending', 'theme:teaching', 'theme:weaving'],
      ...['place:AL', 'place:BO1', 'place:BO2', 'place:CE42', 'place:BO31'],
      ...['sum', 'table', 'sources'],
    ]);
  });

  it('tells a place once, however much goes on in it, and one without a project last', () => {
    expect(told(busyEurope).filter((id) => id.startsWith('place:'))).toEqual([
      ...['place:BO1', 'place:AL', 'place:BO2', 'place:CE42', 'place:BO31', 'place:BO32'],
    ]);
  });

  it('does not tell of one theme alone, of sums that nobody knows, of a table of nothing', () => {
    const plain = changedEurope((raw) => {
      raw.themes = raw.themes.slice(0, 1);
      raw.measures = [];
      raw.amount = null;
      for (const place of raw.places) delete place.values;
      for (const project of raw.projects)
        Object.assign(project, { primary: { theme: 'mending' }, further: [], values: {} });
    });
    expect(told(plain).filter((id) => !id.startsWith('place:'))).toEqual([
      ...['opening', 'map', 'sources'],
    ]);
  });
});

describe('a briefing on many places', () => {
  it('picks those with the most money, twenty at most, and tells them in their usual order', () => {
    const places = told(wide).filter((id) => id.startsWith('place:'));
    expect(MOST_PLACES).toBe(20);
    expect(places).toEqual(Array.from({ length: 20 }, (_, index) => `place:BO${index + 30}`));
  });

  it('picks those with the most projects where no money is known', () => {
    const crowded = changedEurope((raw) => {
      Object.assign(raw, { places: wide.places.map(({ code, names }) => ({ code, names })) });
      raw.amount = null;
      raw.projects = wide.places.flatMap(({ code }, index) =>
        Array.from({ length: index < 20 ? 2 : 1 }, (_, more) => ({
          id: `p${index}-${more}`,
          places: [code],
          primary: { theme: 'mending' },
        })),
      );
    });
    expect([...toldPlaces(crowded)]).toEqual(crowded.places.slice(0, 20).map(({ id }) => id));
  });

  it('can be given the others by hand', () => {
    expect(stepsOf(wide)).toContainEqual({ kind: 'place', region: 'BO10' });
    expect(stepOf('place:BO10', wide)).toEqual({ kind: 'place', region: 'BO10' });
    expect(told(wide)).not.toContain('place:BO10');
  });

  it('tells of all where they are twenty or fewer', () => {
    expect(toldPlaces(busyEurope).size).toBe(busyEurope.places.length);
  });
});

it('every step asks the map something that it can answer', () => {
  const asked = Object.fromEntries(
    stepsOf(tinyEurope).map((step) => [idOf(step), questionOf(step, tinyEurope)]),
  );
  expect(asked['theme:weaving']).toEqual({ ...OPENING, theme: 'weaving' });
  expect(asked['place:BO31']).toEqual({ ...OPENING, region: 'BO31' });
  expect(asked['sum']).toEqual({ ...OPENING, colour: 'grant-per-inhabitant' });
  expect(asked['table']).toEqual(OPENING);
});
