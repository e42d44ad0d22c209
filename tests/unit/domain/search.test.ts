import { describe, expect, it } from 'vitest';
import { nameOf, otherNamesOf } from '../../../src/domain/names';
import { findSites, foldName } from '../../../src/domain/search';
import { sitesOf, type Site } from '../../../src/domain/sites';
import { busyEurope, busyWords, changedEurope, tinyEurope, tinyWords } from '../tiny-europe';

const sites = sitesOf(tinyEurope);
const { places } = tinyEurope;
const named = (found: { readonly site: Site }[]) => found.map(({ site }) => site.id);
const find = (query: string, among = sites) => named(findSites(query, among, tinyWords));

describe('a folded name', () => {
  it('has no accents, no capitals, no hyphens', () => {
    expect(foldName('Piémont')).toBe('piemont');
    expect(foldName('Didžiųjų Rytų regionas')).toBe('didziuju rytu regionas');
    expect(foldName('Itä-  ja Pohjois-Suomi')).toBe('ita ja pohjois suomi');
    expect(foldName('Širši Manchester')).toBe('sirsi manchester');
    expect(foldName('Côte d’Opale')).toBe(foldName("cote d'opale"));
  });

  it('knows the letters that are typed as others', () => {
    expect(foldName('Łódź')).toBe('lodz');
    expect(foldName('Großenhain')).toBe('grossenhain');
    expect(foldName('Sjælland Øst')).toBe('sjaelland ost');
  });

  it('keeps other alphabets', () => {
    expect(foldName('Άττικη')).toBe('αττικη');
    expect(foldName('София')).toBe('софия');
  });
});

describe('searching', () => {
  it('finds a name in any language, without accents', () => {
    expect(find('basse bor')).toEqual(['BO1']);
    expect(find('lodka')).toEqual(['CE42']);
    expect(find('alandia')).toEqual(['AL']);
  });

  it('puts the beginning of a name before the beginning of a word, before the middle', () => {
    const called = (id: string, name: string): Site => ({
      ...sites[0]!,
      id,
      place: { ...places[0]!, names: { en: name }, ownNames: [] },
    });
    const ranked = [called('middle', 'Abor'), called('word', 'Old Bor'), called('start', 'Born')];
    expect(find('bor', ranked)).toEqual(['start', 'word', 'middle']);
  });

  it('does not mind the order of words', () => {
    expect(find('borea high')).toEqual(['BO2']);
  });

  it('finds by code, exact code first, in any spelling and level', () => {
    expect(find('BO2')).toEqual(['BO2']);
    expect(find('bo31')).toEqual(['BO31']);
    expect(find('BO312')).toEqual(['BO31']);
    expect(find('al')[0]).toBe('AL');
  });

  it('finds everybody in a country by its name', () => {
    expect(find('celestie')).toEqual(['CE42']);
    expect(find('Borea')).toHaveLength(3);
  });

  it('says what matched, in the page’s language where it can', () => {
    expect(findSites('lodka', sites, tinyWords)[0]!.matched).toBe('Łódka on Sea');
    expect(findSites('basse', sites, tinyWords)[0]!.matched).toBe('Basse-Borée');
    expect(findSites('celest', sites, tinyWords)[0]!.matched).toBe('Célestie');
  });

  it('finds a place by a code of any level within it, and by one that it lies in', () => {
    expect(find('AL012')).toEqual(['AL']);
    expect(find('BO10')).toEqual(['BO1']);
    expect(find('BO3')).toEqual(['BO31']);
    expect(find('ZZ')).toEqual([]);
  });

  it('finds a place by the name of each project in it, and of one in several all its places', () => {
    const busy = (query: string) => named(findSites(query, sitesOf(busyEurope), busyWords));
    expect(busy('night school')).toEqual(['AL']);
    expect(busy('ferry')).toEqual(['BO1', 'BO2', 'CE42']);
    expect(busy('moor')).toEqual(['BO32']);
  });

  it('finds every place of a code that two editions of NUTS have', () => {
    const twice = changedEurope((raw) => {
      raw.places.push({ ...raw.places[1], nuts: 2010 });
    });
    expect(find('BO1', sitesOf(twice))).toEqual(['BO1', 'BO1.2010']);
  });

  it('finds nothing for nothing, and nothing for nonsense', () => {
    expect(find('')).toEqual([]);
    expect(find(' -’ ')).toEqual([]);
    expect(find('xyzzy')).toEqual([]);
    expect(find('.*')).toEqual([]);
  });

  it('does not take one letter in the middle for a find', () => {
    expect(find('w')).toEqual([]);
  });
});

describe('names', () => {
  it('fall back to the first that there is, and then to the code', () => {
    expect(nameOf({ names: { sl: 'Alandija', fi: 'Alanti' }, code: 'AL' }, 'fr')).toBe('Alandija');
    expect(nameOf({ names: {}, code: 'AL' }, 'fr')).toBe('AL');
    expect(nameOf(places[0]!, 'fr')).toBe('Alande');
    expect(nameOf(places[0]!, 'sl')).toBe('Aland');
  });

  it('of its own are told where they are not already seen', () => {
    expect(otherNamesOf(places[4]!, 'fr').map(({ name }) => name)).toEqual(['Łódka on Sea']);
    expect(otherNamesOf(places[4]!, 'en')).toEqual([]);
  });
});
