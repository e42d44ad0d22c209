/** Codes at the door of a programme: what is none is told with what was expected and what may be meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VINTAGES } from '../../../src/data/gazetteer';
import { DataProblems } from '../../../src/data/problem';
import type { Vintage } from '../../../src/data/types';
import { decodeProgramme } from '../../../src/domain/check-programme';
import { checkFacts } from '../../../src/domain/check-facts';
import { faultOf } from '../../../src/domain/place-faults';
import { gazetteer, gazetteerFile } from '../real-gazetteer';

type Place = readonly [code: string, nuts?: Vintage];

const programmeOf = (places: readonly Place[], named: readonly string[], nuts: Vintage) => ({
  id: 'rivers',
  version: '2026-11-25',
  nuts,
  themes: [],
  measures: [],
  places: places.map(([code, own]) => ({ code, names: { en: code }, ...(own && { nuts: own }) })),
  projects: named.map((place, at) => ({ id: `river-${at + 1}`, places: [place] })),
});

/** All that is said of a programme of these places, in which each of `named` has a project. */
function faults(places: readonly Place[], named: readonly string[] = [], nuts: Vintage = 2016) {
  try {
    decodeProgramme(programmeOf(places, named, nuts), gazetteer);
  } catch (error) {
    if (error instanceof DataProblems) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe('a place', () => {
  it('is any code of its edition, of any level, with places in it and under it', () => {
    const places: Place[] = [['LU'], ['LU000'], ['FR'], ['FRB0'], ['FR24', 2013], ['UKN16']];
    expect(faults(places, ['LU000', 'FR24'])).toEqual([]);
  });

  it('is in one country, whatever letters its edition has for it', () => {
    const places: Place[] = [['EL30'], ['GR11', 2006], ['UKI']];
    const { places: read } = decodeProgramme(programmeOf(places, [], 2016), gazetteer);
    expect(read.map(({ country }) => country)).toEqual(['EL', 'EL', 'UK']);
  });

  it('by a code that was renamed is told with the code of its edition, all at once', () => {
    expect(faults([['ES13'], ['FR24'], ['EL11'], ['EL51', 2010], ['EL30', 2006]])).toEqual([
      'programme.json, record 2 (FR24) of places, "code": expected a code of NUTS 2016, found "FR24"; perhaps "FRB0" (Centre — Val de Loire) is meant',
      'programme.json, record 3 (EL11) of places, "code": expected a code of NUTS 2016, found "EL11"; perhaps "EL51" (Anatoliki Makedonia, Thraki) is meant',
      'programme.json, record 4 (EL51) of places, "code": expected a code of NUTS 2010, found "EL51"; perhaps "EL11" (Anatoliki Makedonia, Thraki) is meant',
      'programme.json, record 5 (EL30) of places, "code": expected a code of NUTS 2006, found "EL30"; perhaps "GR30" (Attiki) is meant',
    ]);
  });

  it('by the code of another edition that is other ground there is told with that edition', () => {
    expect(faults([['IE01', 2021]])).toEqual([
      'programme.json, record 1 (IE01) of places, "code": expected a code of NUTS 2021, found "IE01"; perhaps "IE01" with "nuts": 2013 (Border, Midland and Western) is meant',
    ]);
  });

  it('by a code that two places had is told with both', () => {
    expect(faults([['HR021']])).toEqual([
      'programme.json, record 1 (HR021) of places, "code": expected a code of NUTS 2016, found "HR021"; perhaps "HR021" with "nuts": 2006 (Bjelovarsko-bilogorska županija) or "HR047" (Bjelovarsko-bilogorska županija) is meant',
    ]);
  });

  it('by a code that nobody ever had, or of extra-regio, is told without a guess', () => {
    expect(faults([['FRZ9'], ['ESZZ']])).toEqual([
      'programme.json, record 1 (FRZ9) of places, "code": expected a code of NUTS 2016, found "FRZ9"',
      'programme.json, record 2 (ESZZ) of places, "code": expected a code of NUTS 2016, found "ESZZ"',
    ]);
  });

  it('is refused in each edition that does not have it, and then its ground is offered', () => {
    const units = fc.constantFrom(...gazetteer.units);
    fc.assert(
      fc.property(units, fc.constantFrom(...VINTAGES), (unit, nuts) => {
        const { code } = unit;
        const fault = faultOf({ code, nuts }, gazetteer);
        expect(fault === null).toBe(gazetteer.unitIn(code, nuts) !== undefined);
        if (fault === null || gazetteer.unitsOf(code).length > 1) return;
        const here = gazetteer.sameGround(unit).filter(({ vintages }) => vintages.includes(nuts));
        const offered = here.length
          ? here.map((it) => `"${it.code}" (`)
          : [`"${code}" with "nuts": `];
        // FRA is France to ISO, and was all of its overseas in 2013.
        if (code !== 'FRA') expect(offered.filter((it) => fault.includes(it))).toHaveLength(1);
      }),
    );
  });
});

describe('a project', () => {
  it('names its place by its own code, and hears of it by any other code of the ground', () => {
    const told = faults(
      [['ES13'], ['FRB0'], ['DE4']],
      ['ES130', 'FR24', 'DE40.2021', 'ES12', 'XX99'],
    );
    expect(told).toEqual([
      'programme.json, record 1 (river-1), "places": unknown place "ES130"; perhaps "ES13" is meant',
      'programme.json, record 2 (river-2), "places": unknown place "FR24"; perhaps "FRB0" is meant',
      'programme.json, record 3 (river-3), "places": unknown place "DE40.2021"; perhaps "DE4" is meant',
      'programme.json, record 4 (river-4), "places": unknown place "ES12"',
      'programme.json, record 5 (river-5), "places": unknown place "XX99"',
    ]);
  });
});

describe('a page whose file was edited', () => {
  const words = { language: 'en', messages: {}, themes: {}, measures: {}, projects: {} };
  const file = (name: string, json: unknown) => ({ name, text: JSON.stringify(json) });
  const checked = (gazetteer?: () => Promise<{ name: string; text: string }>) =>
    checkFacts({
      programme: file('data/programme.json', programmeOf([['FR24']], [], 2016)),
      words: file('data/programme.en.json', words),
      regions: file('boundaries/regions.json', {}),
      ...(gazetteer && { gazetteer }),
    });

  it('says of a code what the build says', async () => {
    await expect(
      checked(() => Promise.resolve(file('boundaries/gazetteer.json', gazetteerFile()))),
    ).rejects.toThrow(
      'data/programme.json, record 1 (FR24) of places, "code": expected a code of NUTS 2016, found "FR24"; perhaps "FRB0" (Centre — Val de Loire) is meant',
    );
  });

  it('says what else is wrong where the gazetteer does not come', async () => {
    const wrong = 'data/programme.en.json';
    await expect(checked()).rejects.toThrow(wrong);
    await expect(checked(() => Promise.reject(new Error('no network')))).rejects.toThrow(wrong);
  });
});
