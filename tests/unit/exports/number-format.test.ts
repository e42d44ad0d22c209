import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../../src/exports/pptx/number-format';

const bars = (...pairs: readonly (readonly [number | null, string])[]) =>
  pairs.map(([value, said], index) => ({
    id: String(index),
    label: '',
    theme: 'any',
    letter: '',
    value,
    said,
  }));

describe('a chart’s numbers are shown as they are said', () => {
  test('with what stands before or after them', () => {
    expect(numbersOf(bars([300_000, 'EUR 300,000'], [0, 'EUR 0']))).toEqual({
      times: 1,
      format: '"EUR "#,##0',
      unit: '',
      labels: ['EUR 300,000', 'EUR 0'],
    });
    expect(numbersOf(bars([300_000, '300\u202f000\u00a0€']))).toMatchObject({
      times: 1,
      format: '#,##0"\u00a0€"',
    });
  });

  test('in the unit in which they are said: millions, cents', () => {
    expect(numbersOf(bars([900_000, 'EUR 0.9 million'], [null, 'No data']))).toEqual({
      times: 0.000_001,
      format: '#,##0.0',
      unit: 'EUR million',
      labels: ['0.9'],
    });
    expect(numbersOf(bars([0.516, '52 cents'], [0.0502, '5.0 cents'])).times).toBe(100);
  });

  test('a unit of words is left to the title, a sign stays at each number', () => {
    const unitOf = (said: string) => numbersOf(bars([0.9, said])).unit;
    expect(unitOf('0.9 cents')).toBe('cents');
    expect(unitOf('0,9\u00a0M€')).toBe('');
    expect(unitOf('0.9%')).toBe('');
    expect(unitOf('0.9')).toBe('');
  });

  test('small ones more finely than large ones, if they are said so', () => {
    const { format } = numbersOf(bars([0.516, '52 ct'], [0.0502, '5.0 ct']));
    expect(format).toBe('[<10]#,##0.0" ct";#,##0" ct"');
  });

  test('a second fact behind a dot is not their unit', () => {
    const { unit } = numbersOf(
      bars([900_000, 'EUR 0.9 million · 3 pilots'], [600_000, 'EUR 0.6 million · 2 pilots']),
    );
    expect(unit).toBe('EUR million');
  });

  test('bare, where no number that is said is the value', () => {
    const bare = { times: 1, format: '#,##0', unit: '' };
    expect(numbersOf(bars([12, 'a dozen'], [7, '9 lives']))).toMatchObject(bare);
    expect(numbersOf([])).toMatchObject(bare);
  });
});
