import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, readDates } from '../../../../src/domain/table/dates';
import { isMissing, numberOf, readNumbers } from '../../../../src/domain/table/numbers';
import { readColumns } from '../../../../src/domain/table/roles';
import { readText } from '../../../../src/imports/table-file';
import { gazetteer } from '../../real-gazetteer';

describe('a column of numbers', () => {
  const readAs = (...cells: string[]) => {
    const read = readNumbers(cells);
    return read && cells.map((cell) => numberOf(cell, read.sign));
  };

  it('has the one format that fits all of its cells', () => {
    expect(readAs('15.414.794', '1.234', '0,5')).toEqual([15414794, 1234, 0.5]);
    expect(readAs('15,414,794', '1,234', '0.5')).toEqual([15414794, 1234, 0.5]);
    expect(readAs('26 112 €', '1 000,50 €')).toEqual([26112, 1000.5]);
    expect(readAs('£4.578.474', '£1.000.000')).toEqual([4578474, 1000000]);
    expect(readAs("1'000.5", '12')).toEqual([1000.5, 12]);
    expect(readAs('−3,5 %', '(4,25)', '1,5E+3')).toEqual([-3.5, -4.25, 1500]);
    expect(readAs('12.4 p', '11.9 e', ':')).toEqual([12.4, 11.9, null]);
  });

  it('is asked about where all that it says may be read in two ways', () => {
    expect(readNumbers(['1.234', '5.678'])).toMatchObject({ asked: true });
    expect(readNumbers(['1.234', '5.67'])).toMatchObject({ asked: false, sign: '.' });
    expect(readNumbers(['1', '22'])).toMatchObject({ asked: false });
    expect(readNumbers([1.234, 5.678])).toMatchObject({ asked: false });
  });

  it('names the cells that are none, and is none where they are many', () => {
    expect(readNumbers(['1', '2', '3', '4', 'about 300'])).toMatchObject({ odd: [4] });
    expect(readNumbers(['1', 'two', 'three'])).toBeNull();
    expect(readNumbers(['', ':'])).toBeNull();
  });

  it('has missing values and not zeros where a sign stands for nothing', () => {
    for (const sign of ['', ' ', ':', '-', '–', 'n/a', 'N.A.', '..', '#N/A', 'null'])
      expect(isMissing(sign), sign).toBe(true);
    for (const sign of ['0', '0,0', 'x']) expect(isMissing(sign), sign).toBe(false);
  });

  it('comes back whatever the language that wrote it', () => {
    const values = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'pl-PL', 'de-CH'),
        (cents, locale) => {
          const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
          // One with a group and decimals leaves no doubt.
          const cells = [...cents, 123456789].map((value) => format.format(value / 100));
          const read = readNumbers(cells)!;
          expect(read.asked).toBe(false);
          expect(cells.map((cell) => numberOf(cell, read.sign))).toEqual(
            [...cents, 123456789].map((value) => (value === 0 ? 0 : value / 100)),
          );
        },
      ),
    );
  });
});

describe('a column of dates', () => {
  it('has one order, which a day past the twelfth gives away', () => {
    expect(readDates(['31/12/18', '01/02/19'], true)).toEqual({ order: 'dmy', asked: false });
    expect(readDates(['12/31/2018', '01/02/2019'], true)).toEqual({ order: 'mdy', asked: false });
    expect(readDates(['2018-12-31', '2019-02'], false)).toEqual({ order: 'ymd', asked: false });
    expect(readDates(['01/02/2019', '03/04/2019'], true)).toEqual({ order: 'dmy', asked: true });
    expect(readDates(['43831', '43900'], true)).toEqual({ order: 'serial', asked: false });
    expect(readDates(['43831', '43900'], false)).toBeNull();
    expect(readDates(['1 May', '2019'], true)).toBeNull();
  });

  it('says days that there are', () => {
    expect(dateOf('31/12/18', 'dmy')).toBe('2018-12-31');
    expect(dateOf('5.7.1971', 'dmy')).toBe('1971-07-05');
    expect(dateOf(43831, 'serial')).toBe('2020-01-01');
    expect(dateOf('31/02/2019', 'dmy')).toBeNull();
    expect(dateOf('2019-5-8T10:00', 'ymd')).toBe('2019-05-08');
  });
});

describe('what columns are for', () => {
  const rolesOf = (text: string) => {
    const { kind, columns } = readColumns(readText('t', text).tables[0], gazetteer);
    return [kind, ...columns.map(({ role }) => role)].join(' ');
  };

  it('is read from their cells, whatever they are called', () => {
    // Named after a country, and full of regions; and the other way round.
    const land = 'Land;Region;Betrag\nBrandenburg;DE;1,5 €\nSachsen;DE;2 €\nBrandenburg;DE;3 €\n';
    expect(rolesOf(land)).toBe('projects place country amount');
    const projects =
      'Acronym,Region,Pays,Subvention,Thème,Contact,Site\n' +
      'ALPHA,Bretagne,FR,10 000 €,Eau,a@example.org,https://example.org/a\n' +
      'BETA,Corse,FR,20 000 €,Air,b@example.org,https://example.org/b\n' +
      'GAMMA,Bretagne,FR,5 000 €,Eau,c@example.org,https://example.org/c\n' +
      'DELTA,Liguria,IT,5 000 €,Eau,d@example.org,https://example.org/d\n';
    expect(rolesOf(projects)).toBe('projects project place country amount theme person link');
  });

  it('prefers codes to names, and tells figures from projects', () => {
    const figures =
      'Key;Name;NUTS3;Density\n1001;Flensburg, Stadt;DEF01;1578\n1002;Kiel, Stadt;DEF02;2086\n';
    expect(rolesOf(figures)).toBe('figures none text place measure');
  });

  it('is projects where a column is called so, though no region comes twice', () => {
    const once = 'Projekt;Region;Zuschuss\nA;Brandenburg;1,5\nB;Sachsen;2,5\nC;Hessen;3,5\n';
    expect(rolesOf(once)).toBe('projects project place amount');
  });

  it('takes countries for places where there is nothing smaller', () => {
    expect(rolesOf('Country,2019\nFrance,1\nGermany,2\nGreece,3\n')).toBe('figures place measure');
  });
});
