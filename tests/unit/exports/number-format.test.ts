import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../../src/exports/pptx/number-format';
import type { NumberForm } from '../../../src/scene/slide';

const text = { number: (value: number, digits = 0) => value.toFixed(digits).replace('.', ',') };

const numbers = (
  form: Partial<NumberForm>,
  values: readonly (number | null)[],
  said = 'not to be read',
) =>
  numbersOf(
    {
      form: { times: 1, digits: 0, fine: false, pattern: '{amount}', ...form },
      bars: values.map((value, index) => ({
        id: String(index),
        label: '',
        hue: 0 as const,
        letter: '',
        value,
        said,
      })),
    },
    text,
  );

describe('a chart’s numbers are shown as they are said', () => {
  test('with what stands before or after them', () => {
    expect(numbers({ pattern: 'EUR {amount}' }, [300_000, 0])).toEqual({
      format: '"EUR "#,##0',
      unit: 'EUR',
      labels: ['EUR 300000', 'EUR 0'],
    });
    expect(numbers({ pattern: '{amount}\u00a0€' }, [300_000]).format).toBe('#,##0"\u00a0€"');
  });

  test('in the unit in which they are said: millions, cents', () => {
    const millions = { times: 1e-6, digits: 1, pattern: 'EUR {amount} million' };
    expect(numbers(millions, [900_000, null])).toEqual({
      format: '#,##0.0',
      unit: 'EUR million',
      labels: ['0,9'],
    });
    expect(numbers({ times: 100, pattern: '{amount} ct' }, [0.516]).labels).toEqual(['52 ct']);
  });

  test('a unit of words is left to the title, a sign stays at each number', () => {
    const shown = (pattern: string) => numbers({ pattern }, [9]);
    expect(shown('{amount} cents')).toMatchObject({ format: '#,##0', unit: 'cents' });
    expect(shown('{amount}%')).toMatchObject({ format: '#,##0"%"', unit: '%' });
    expect(shown('{amount}')).toMatchObject({ format: '#,##0', unit: '' });
    const scaled = numbers({ times: 1e-6, pattern: '{amount}\u00a0M€' }, [9e6]);
    expect(scaled).toMatchObject({ format: '#,##0"\u00a0M€"', unit: '' });
  });

  test('small ones more finely than large ones, if they are said so', () => {
    const cents = { times: 100, fine: true, pattern: '{amount} ct' };
    expect(numbers(cents, [0.516, 0.0502])).toMatchObject({
      format: '[<10]#,##0.0" ct";#,##0" ct"',
      labels: ['52 ct', '5,0 ct'],
    });
    expect(numbers(cents, [0.516, 0.3]).format).toBe('#,##0" ct"');
    expect(numbers(cents, [0.0502, 0.03]).format).toBe('#,##0.0" ct"');
    // Ten is no small number, however it came to be ten; and nothing is nothing.
    expect(numbers(cents, [0.0998, 0]).labels).toEqual(['10 ct', '0 ct']);
  });

  test('whatever else the words at a bar say', () => {
    const share = { digits: 1, pattern: '{amount}%' };
    const expected = { format: '#,##0.0"%"', labels: ['8,3%'] };
    for (const said of ['8.3%', 'call 2: 8.3%', '8.3% · 3 pilots', 'about eight', ''])
      expect(numbers(share, [8.3], said)).toMatchObject(expected);
  });

  test('as its unit says, where there is none', () => {
    expect(numbers({ digits: 2 }, [null])).toEqual({ format: '#,##0.00', unit: '', labels: [] });
  });
});
