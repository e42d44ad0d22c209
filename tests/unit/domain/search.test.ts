import { describe, expect, it } from 'vitest';
import { nameOf, otherNamesOf } from '../../../src/domain/names';
import { findPilots, foldName } from '../../../src/domain/search';
import { tinyEurope, tinyWords } from '../tiny-europe';

const { pilots } = tinyEurope;
const find = (query: string) => findPilots(query, pilots, tinyWords).map(({ pilot }) => pilot.slug);

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
    expect(find('basse bor')).toEqual(['low-borea']);
    expect(find('lodka')).toEqual(['lodka']);
    expect(find('alandia')).toEqual(['aland']);
  });

  it('puts the beginning of a name before the beginning of a word, before the middle', () => {
    const ranked = [
      { ...pilots[0]!, slug: 'middle', names: { en: 'Abor' }, ownNames: [] },
      { ...pilots[0]!, slug: 'word', names: { en: 'Old Bor' }, ownNames: [] },
      { ...pilots[0]!, slug: 'start', names: { en: 'Born' }, ownNames: [] },
    ];
    expect(findPilots('bor', ranked, tinyWords).map(({ pilot }) => pilot.slug)).toEqual([
      'start',
      'word',
      'middle',
    ]);
  });

  it('does not mind the order of words', () => {
    expect(find('borea high')).toEqual(['high-borea']);
  });

  it('finds by code, exact code first, in any spelling and level', () => {
    expect(find('BO2')).toEqual(['high-borea']);
    expect(find('bo31')).toEqual(['borean-marsh']);
    expect(find('BO312')).toEqual(['borean-marsh']);
    expect(find('al')[0]).toBe('aland');
  });

  it('finds everybody in a country by its name', () => {
    expect(find('celestie')).toEqual(['lodka']);
    expect(find('Borea')).toHaveLength(3);
  });

  it('says what matched, in the page’s language where it can', () => {
    expect(findPilots('lodka', pilots, tinyWords)[0]!.matched).toBe('Łódka on Sea');
    expect(findPilots('basse', pilots, tinyWords)[0]!.matched).toBe('Basse-Borée');
    expect(findPilots('celest', pilots, tinyWords)[0]!.matched).toBe('Célestie');
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
  it('fall back to English', () => {
    expect(nameOf(pilots[0]!, 'fr')).toBe('Alande');
    expect(nameOf(pilots[0]!, 'sl')).toBe('Aland');
  });

  it('of its own are told where they are not already seen', () => {
    expect(otherNamesOf(pilots[4]!, 'fr').map(({ name }) => name)).toEqual(['Łódka on Sea']);
    expect(otherNamesOf(pilots[4]!, 'en')).toEqual([]);
  });
});
