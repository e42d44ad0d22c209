import { describe, expect, it } from 'vitest';
import { contains, groundOf, nutsCode } from '../../../src/domain/joins';

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
