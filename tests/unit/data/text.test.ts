import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitizeText } from '../../../src/data/text';

describe('sanitizeText', () => {
  it('leaves ordinary names alone, accents and narrow blanks too', () => {
    for (const name of ['Didžiųjų Rytų regionas', 'Pohjois- ja Itä-Suomi', '300\u202f000\u00a0€'])
      expect(sanitizeText(name, 120)).toBe(name);
  });

  it('shows markup as it is, for the page to show as text', () => {
    expect(sanitizeText('<b onclick=x>Saxony</b>', 120)).toBe('<b onclick=x>Saxony</b>');
  });

  it('takes away what would make text run backwards', () => {
    expect(sanitizeText('Pied\u202emont\u202c \u2066a\u2069', 120)).toBe('Piedmont a');
  });

  it('makes lines one line and drops control characters', () => {
    expect(sanitizeText('\tone\r\ntwo\u0000\u0007\u001b[31m', 120)).toBe('one two[31m');
  });

  it('cuts what is too long with an ellipsis, never within a character', () => {
    expect(sanitizeText('x'.repeat(10_000), 5)).toBe('xxxx…');
    expect(sanitizeText('🏭'.repeat(10), 5)).toBe('🏭🏭🏭🏭…');
    expect(sanitizeText('abcde', 5)).toBe('abcde');
  });

  it('is never longer than asked, and does nothing more the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 60 }),
        (text, max) => {
          const once = sanitizeText(text, max);
          expect(Array.from(once).length).toBeLessThanOrEqual(max);
          expect(sanitizeText(once, max)).toBe(once);
        },
      ),
    );
  });
});
