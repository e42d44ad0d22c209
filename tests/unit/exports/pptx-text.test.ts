import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, linesOf, widthOf } from '../../../src/exports/pptx/text';

const words = fc
  .array(fc.stringMatching(/^[a-zé’]{1,12}(-[a-z]{1,8}){0,2}$/), { minLength: 1, maxLength: 20 })
  .map((all) => all.join(' '));

describe('lines of a deck', () => {
  test('lose nothing where there is room for each word, and none is wider than the room', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 200, max: 500 }), (text, width) => {
        const lines = linesOf(text, 'sans', 18, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line, 'sans', 18)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('are as many as are asked for; what is too much ends in an ellipsis', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 200 }), (text, width) => {
        const [all, two] = [linesOf(text, 'sans', 18, width), linesOf(text, 'sans', 18, width, 2)];
        expect(two.length).toBeLessThanOrEqual(2);
        if (all.length > 2) expect(two[1]).toMatch(/…$/);
        else expect(two).toEqual(all);
      }),
    );
  });

  test('break after a hyphen too, as office programs do', () => {
    const width = widthOf('A closer look: Hauts-de-', 'sans', 18);
    const text = 'A closer look: Hauts-de-France';
    expect(linesOf(text, 'sans', 18, width)).toEqual(['A closer look: Hauts-de-', 'France']);
    // And are one text again as it was.
    expect(fitText(text, 'sans', [18], width, 2).text).toBe(text);
  });
});
