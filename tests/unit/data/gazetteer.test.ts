import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeGazetteer, latinName, VINTAGES, type Unit } from '../../../src/data/gazetteer';
import type { Vintage } from '../../../src/data/types';
import { groundOf } from '../../../src/domain/joins';
import { gazetteer, gazetteerFile } from '../real-gazetteer';

const { units, unitIn, unitsOf, parentOf, childrenOf, sameGround } = gazetteer;
const codes = (list: readonly Unit[]) => list.map(({ code }) => code).join(' ');
const unit = (code: string, vintage: Vintage): Unit => {
  const found = unitIn(code, vintage);
  if (!found) throw new Error(`no ${code} in ${vintage}`);
  return found;
};

describe('the gazetteer', () => {
  it('has as many units in each vintage and level as Eurostat lists', () => {
    const count = (vintage: Vintage) =>
      [0, 1, 2, 3].map(
        (level) => units.filter((u) => u.level === level && u.vintages.includes(vintage)).length,
      );
    expect(Object.fromEntries(VINTAGES.map((vintage) => [vintage, count(vintage)]))).toEqual({
      2003: [33, 112, 313, 1433],
      2006: [35, 116, 318, 1462],
      2010: [35, 116, 316, 1453],
      2013: [35, 116, 320, 1480],
      2016: [37, 125, 332, 1522],
      2021: [37, 125, 334, 1514],
    });
  });

  it('costs at most 21 kB on the way', () => {
    const file = readFileSync(
      new URL('../../../static/boundaries/gazetteer.json', import.meta.url),
    );
    expect(brotliCompressSync(file).length).toBeLessThan(21_000);
  });

  it('knows in which vintages a code is one', () => {
    expect(unitsOf('FRF').map(({ vintages }) => vintages)).toEqual([[2016, 2021]]);
    expect(unitsOf('ES13').map(({ vintages }) => vintages)).toEqual([[...VINTAGES]]);
    expect(unitsOf('XX1')).toEqual([]);
    expect(unitIn('LT00', 2016)).toBeUndefined();
  });

  it('has two units for a code that was given to other ground', () => {
    expect(unitsOf('HR02').map(({ names: [name] }) => name)).toEqual([
      'Središnja i Istočna (Panonska) Hrvatska',
      'Panonska Hrvatska',
    ]);
  });

  it('has names in the native and in the Latin alphabet', () => {
    expect(unit('EL30', 2016).names).toEqual(['Aττική', 'Attiki']);
    expect(latinName(unit('BG41', 2016))).toBe('Yugozapaden');
    expect(latinName(unit('FRF', 2016))).toBe('Grand Est');
    expect(unit('DED53', 2010).names).toEqual(['Nordsachsen']);
  });

  it('leads up by the code, and where a code has run out of signs by a list', () => {
    expect(parentOf(unit('FRF21', 2016), 2016)?.code).toBe('FRF2');
    expect(parentOf(unit('UKN10', 2016), 2016)?.code).toBe('UKN0');
    expect(parentOf(unit('FR', 2016), 2016)).toBeUndefined();
  });

  it('leads down in a vintage', () => {
    expect(codes(childrenOf(unit('FRF', 2016), 2016))).toBe('FRF1 FRF2 FRF3');
    expect(codes(childrenOf(unit('HU1', 2016), 2013))).toBe('HU10');
    expect(codes(childrenOf(unit('HU1', 2016), 2016))).toBe('HU11 HU12');
    expect(childrenOf(unit('FRF21', 2016), 2016)).toEqual([]);
  });

  it('knows one ground under all its codes', () => {
    const others = (code: string, vintage: Vintage) =>
      codes([...sameGround(unit(code, vintage))].sort((a, b) => (a.code < b.code ? -1 : 1)));
    expect(others('DE40', 2013)).toBe('DE4 DE40');
    expect(others('ES13', 2016)).toBe('ES13 ES130');
    expect(others('FRB0', 2016)).toBe('FR24 FRB FRB0');
    expect(others('GR41', 2006)).toBe('EL41 GR41');
    expect(others('LT', 2021)).toBe('LT LT0 LT00');
  });

  it('knows what codes from before it became', () => {
    expect(gazetteer.renamed('RO06')?.code).toBe('RO11');
    expect(gazetteer.renamed('ES13')).toBeUndefined();
  });

  it('never has one ground twice on a level of a vintage, nor side by side', () => {
    for (const vintage of VINTAGES) {
      for (const ground of new Set(units.map(sameGround))) {
        const line = ground
          .filter(({ vintages }) => vintages.includes(vintage))
          .sort((a, b) => a.level - b.level);
        line.slice(1).forEach((inner, i) => expect(parentOf(inner, vintage)).toBe(line[i]));
      }
    }
  });

  it('agrees with the grounds that are read from a code alone', () => {
    for (const vintage of VINTAGES) {
      const here = units.filter(({ vintages }) => vintages.includes(vintage));
      expect(here.length).toBeGreaterThan(1800);
      for (const one of here) {
        const widest = sameGround(one)
          .filter(({ vintages }) => vintages.includes(vintage))
          .reduce((a, b) => (b.level < a.level ? b : a));
        expect(`${one.code} ${groundOf(one.code)}`).toBe(`${one.code} ${groundOf(widest.code)}`);
      }
    }
  });
});

describe('a broken file', () => {
  const broken = (change: (file: Record<string, unknown>) => void) => () => {
    const file = gazetteerFile();
    change(file);
    return decodeGazetteer(file, 'gazetteer.json');
  };
  const replaced = (field: 'codes' | 'names', from: string, to: string) =>
    broken((file) => {
      expect(file[field]).toContain(from);
      file[field] = (file[field] as string).replace(from, to);
    });

  it('is refused with the field that is wrong', () => {
    expect(broken((file) => delete file.names)).toThrow('gazetteer.json, "names": missing');
    expect(broken((file) => (file.codes = 7))).toThrow('"codes": expected string, found 7');
    expect(() => decodeGazetteer(null, 'gazetteer.json')).toThrow('gazetteer.json');
    expect(replaced('names', 'Burgenland|', '\n')).toThrow('"names"');
  });

  it('is refused with the record that is wrong', () => {
    expect(replaced('codes', 'AL01:48 ', 'al01:48 ')).toThrow(
      'record 3 (al01:48), "codes": expected a code such as ES13 or HR02:32',
    );
    expect(replaced('codes', 'AL01:48 ', 'AL01:64 ')).toThrow(
      '3 (AL01), "codes": is in no vintage',
    );
    expect(replaced('codes', 'AL01:48 ', 'AL0:48 ')).toThrow(
      '3 (AL0), "codes": is there twice in 2016',
    );
    expect(replaced('codes', ' AL0:48 ', ' AM0:48 ')).toThrow(
      'AM0, "codes": has no parent in 2016',
    );
    expect(replaced('names', 'Shqipëria', '')).toThrow('1 (AL), "names": has no name');
    expect(broken((file) => (file.recoded = [{ from: 2003, to: 2006, codes: 'A B' }]))).toThrow(
      'record 2003 to 2006, "recoded": "B" is not in 2006',
    );
  });
});
