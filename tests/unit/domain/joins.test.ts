import { describe, expect, it } from 'vitest';
import { contains, groundOf, joinRegions, nutsCode, pilotOf } from '../../../src/domain/joins';
import { tinyEurope } from '../tiny-europe';

const { pilots } = tinyEurope;
const placed = (codes: string[]) =>
  Object.fromEntries(
    joinRegions(pilots, codes).placed.map(({ pilot, codes }) => [pilot.region, codes]),
  );

describe('codes', () => {
  it('are understood in the spelling of others', () => {
    expect(nutsCode('gr30')).toBe('EL30');
    expect(nutsCode(' GB D3 ')).toBe('UKD3');
    expect(nutsCode('gb')).toBe('UK');
    expect(nutsCode('FRB')).toBe('FRB');
  });

  it('name the same ground on several levels', () => {
    expect(groundOf('ES130')).toBe('ES13');
    expect(groundOf('FRB0')).toBe('FRB');
    expect(groundOf('LT0')).toBe('LT');
    expect(groundOf('SI0')).toBe('SI');
    expect(groundOf('CY000')).toBe('CY');
  });

  it('end in 0 without being the whole only in Northern Ireland', () => {
    expect(contains('UKN10', 'UKN11')).toBe(false);
    expect(contains('UKN0', 'UKN10')).toBe(true);
    expect(contains('UKN0', 'UKN11')).toBe(true);
  });

  it('may be an only child by another number', () => {
    expect(contains('LT011', 'LT01')).toBe(true);
    expect(contains('FI1B1', 'FI1B')).toBe(true);
  });
});

describe('containing', () => {
  it('goes down the levels', () => {
    expect(contains('FRF', 'FRF2')).toBe(true);
    expect(contains('FRF', 'FRF21')).toBe(true);
    expect(contains('LT', 'LT022')).toBe(true);
    expect(contains('BE3', 'BE310')).toBe(true);
  });

  it('holds both ways on the same ground', () => {
    expect(contains('FRB0', 'FRB')).toBe(true);
    expect(contains('FRB', 'FRB0')).toBe(true);
    expect(contains('FRB0', 'FRB05')).toBe(true);
  });

  it('does not go up, nor sideways', () => {
    expect(contains('ES13', 'ES1')).toBe(false);
    expect(contains('ES13', 'ES')).toBe(false);
    expect(contains('FRF', 'FRE1')).toBe(false);
    expect(contains('SE31', 'SE3')).toBe(false);
  });
});

describe('joining pilots and shapes', () => {
  it('prefers a region’s own shape', () => {
    expect(placed(['AL', 'BO1', 'BO10', 'BO2', 'BO31', 'CE42', 'CE'])).toEqual({
      AL: ['AL'],
      BO1: ['BO1'],
      BO2: ['BO2'],
      BO31: ['BO31'],
      CE42: ['CE42'],
    });
  });

  it('takes a twin, or all parts of the coarsest level, where it has none of its own', () => {
    expect(placed(['AL01', 'AL02', 'AL011', 'BO10', 'BO21', 'BO22', 'BO310', 'CE420'])).toEqual({
      AL: ['AL01', 'AL02'],
      BO1: ['BO10'],
      BO2: ['BO21', 'BO22'],
      BO31: ['BO310'],
      CE42: ['CE420'],
    });
  });

  it('lists who cannot be placed: a larger area is no substitute', () => {
    const { placed, notPlaced } = joinRegions(pilots, ['AL', 'BO', 'CE4']);
    expect(placed.map(({ pilot }) => pilot.slug)).toEqual(['aland']);
    expect(notPlaced.map(({ slug }) => slug)).toEqual([
      'low-borea',
      'high-borea',
      'borean-marsh',
      'lodka',
    ]);
  });
});

describe('whose ground is this', () => {
  it('answers for any level below', () => {
    expect(pilotOf(pilots, 'AL0123')?.slug).toBe('aland');
    expect(pilotOf(pilots, 'BO31')?.slug).toBe('borean-marsh');
    expect(pilotOf(pilots, 'bo312')?.slug).toBe('borean-marsh');
    expect(pilotOf(pilots, 'BO10')?.slug).toBe('low-borea');
  });

  it('is nobody’s when only a part of it is somebody’s, or none', () => {
    expect(pilotOf(pilots, 'BO')).toBeUndefined();
    expect(pilotOf(pilots, 'BO3')).toBeUndefined();
    expect(pilotOf(pilots, 'ZZ')).toBeUndefined();
  });

  it('is the smaller one’s where regions nest', () => {
    const nested = [
      ...pilots,
      { ...pilots[0]!, slug: 'aland-town', region: 'AL1', level: 1 as const },
    ];
    expect(pilotOf(nested, 'AL12')?.slug).toBe('aland-town');
    expect(pilotOf(nested, 'AL2')?.slug).toBe('aland');
  });
});
