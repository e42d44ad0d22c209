import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteTable, sortRows, type ColumnId } from '../../../src/scene/table';
import { english, french, tinyFacts } from './tiny-facts';

const { columns, rows } = siteTable(tinyFacts, english);
const sorted = (column: ColumnId, descending: boolean) =>
  sortRows(rows, { column, descending }, english).map(({ id }) => id);

describe('the table', () => {
  it('has a row for every place and a cell for every column', () => {
    expect(rows).toHaveLength(5);
    for (const { cells } of rows)
      expect(Object.keys(cells).sort()).toEqual(columns.map(({ id }) => id).sort());
  });

  it('is in the order of names as the language has it', () => {
    expect(rows.map(({ cells }) => cells['name']!.text)).toEqual([
      'Aland',
      'Borean Marsh',
      'High Borea',
      'Łódka on Sea',
      'Low Borea',
    ]);
    expect(siteTable(tinyFacts, french).rows.map(({ cells }) => cells['name']!.text)).toEqual([
      'Alande',
      'Basse-Borée',
      'Haute-Borée',
      'Łódka-sur-Mer',
      'Marais boréen',
    ]);
  });

  it('names the year of every column of figures', () => {
    for (const { numeric, note } of columns) expect(note).toBe(numeric ? '2000' : '');
  });

  it('says missing out loud, and zero as a number', () => {
    const cells = (id: string) => rows.find((row) => row.id === id)!.cells;
    expect(cells('AL')['unemployment']).toEqual({ text: english.say('value.none'), order: null });
    expect(cells('BO31')['unemployment']).toEqual({ text: '0%', order: 0 });
    expect(cells('BO31')['population']!.order).toBeNull();
  });

  it('sorts numbers as numbers', () => {
    expect(sorted('gdp-per-head', false)).toEqual(['BO31', 'BO1', 'CE42', 'BO2', 'AL']);
    expect(sorted('population', true).slice(0, 3)).toEqual(['BO1', 'BO2', 'CE42']);
  });

  it('keeps what is missing at the end in either direction', () => {
    expect(sorted('unemployment', false).at(-1)).toBe('AL');
    expect(sorted('unemployment', true).at(-1)).toBe('AL');
  });

  it('keeps the order of equals in either direction', () => {
    const equals = (ids: readonly string[]) => ids.filter((id) => ['BO1', 'BO2'].includes(id));
    const names = rows.map(({ id }) => id);
    expect(equals(sorted('unemployment', false))).toEqual(equals(names));
    expect(equals(sorted('unemployment', true))).toEqual(equals(names));
  });

  it('loses no row and changes nothing in place, however it is sorted', () => {
    const before = rows.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.constantFrom(...columns.map(({ id }) => id)),
        fc.boolean(),
        (column, descending) => {
          expect([...sorted(column, descending)].sort()).toEqual([...before].sort());
          expect(rows.map(({ id }) => id)).toEqual(before);
        },
      ),
    );
  });
});
