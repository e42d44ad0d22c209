import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measure, Unit } from '../../../src/data/types';
import { writeCsv, type CsvKind } from '../../../src/exports/csv';
import { spreadsheetOf } from '../../../src/scene/spreadsheet';
import { pictureContext, programme } from './real-pictures';

/** Reads CSV after RFC 4180, and nothing else. */
function parse(csv: string, separator: string): string[][] {
  expect(csv[0]).toBe('\ufeff');
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = csv.slice(1);
  while (rest) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const plain = new RegExp(`^[^"${separator}\\r\\n]*`).exec(rest)!;
    row.push(quoted ? quoted[1]!.replaceAll('""', '"') : plain[0]);
    rest = rest.slice((quoted ?? plain)[0].length);
    if (rest.startsWith(separator)) rest = rest.slice(1);
    else if (rest.startsWith('\r\n')) {
      rows.push(row);
      row = [];
      rest = rest.slice(2);
    } else
      throw new Error(`neither a separator nor an end at ${JSON.stringify(rest.slice(0, 20))}`);
  }
  expect(row).toEqual([]);
  return rows;
}

const kinds: readonly (readonly [CsvKind, string])[] = [
  ['comma', ','],
  ['semicolon', ';'],
];

describe.each(kinds)('%s', (kind, separator) => {
  test('whatever a cell holds, it is read back', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a,b', 'a;b', '"', 'a\r\nb', '=1+1', '-2', '@x', ''),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, ([columns = [], ...rows]) => {
        const read = parse(writeCsv({ columns, rows }, kind), separator);
        // The guard of a formula is the one thing that is added.
        const bare = read.map((line) => line.map((one) => one.replace(/^'(?=[=+\-@\t\r])/, '')));
        const asked = [columns, ...rows].map((line) =>
          line.map((one) => one.replace(/^'(?=[=+\-@\t\r])/, '')),
        );
        expect(bare).toEqual(asked);
        for (const one of read.flat()) expect(one).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('numbers are numbers, missing is empty and zero is zero', () => {
    const [, row] = parse(
      writeCsv({ columns: ['a', 'b', 'c', 'd'], rows: [[-1.5, null, 0, 300000]] }, kind),
      separator,
    );
    expect(row).toEqual([kind === 'comma' ? '-1.5' : '-1,5', '', '0', '300000']);
  });
});

test('the sheet has a row a project, and says unit and year', () => {
  for (const language of ['en', 'fr'] as const) {
    const { facts, text } = pictureContext(language);
    const sheet = spreadsheetOf(facts, text);
    expect(sheet.rows).toHaveLength(programme.projects.length);
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    expect(new Set(sheet.columns).size).toBe(sheet.columns.length);
    expect(sheet.columns.join(' ')).toMatch(/\(%, 2018\).*\(%, 2015\)/);
    expect(sheet.columns.join(' ')).not.toMatch(/[{}]/);
  }
});

test.each<[Unit, string]>([
  ['number', 'Figure (2015)'],
  ['people', 'Figure (2015)'],
  ['thousand-jobs', 'Figure (thousand, 2015)'],
  ['percent', 'Figure (%, 2015)'],
  ['index', 'Figure (index, 2015)'],
  ['euro', 'Figure (EUR, 2015)'],
  ['euro-cents', 'Figure (EUR, 2015)'],
  ['million-euro', 'Figure (million EUR, 2015)'],
  ['own', 'Figure (t CO₂, 2015)'],
])('a column of the unit %s is headed "%s"', (unit, head) => {
  const { facts, text } = pictureContext('en');
  const one = facts.programme.measures.find(({ shown }) => shown === 'classes')!;
  const measure: Measure = { ...one, unit, year: 2015, combine: 'place', reference: null };
  const said = { ...facts.words.measures[one.id]!, name: 'Figure', unit: '{amount} t CO₂' };
  const { columns } = spreadsheetOf(
    {
      ...facts,
      programme: { ...facts.programme, measures: [measure] },
      words: { ...facts.words, measures: { [one.id]: said } },
    },
    text,
  );
  expect(columns).toContain(head);
});
