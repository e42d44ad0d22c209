import { describe, expect, test } from 'vitest';
import {
  contrast,
  difference,
  hexOf,
  lightnessOf,
  SIGHTS,
  type Rgb,
  type Sight,
} from '../../support/colour';
import { tokensOf, type Scheme } from '../../support/tokens';

/*
 * What "apart" means here. Colours of themes are areas side by side, told by sign and label as well; they
 * have to differ plainly, in hundredths of OKLab, of which two can just be noticed. Grey has lightness
 * alone: twelve steps of it cannot be far from each other. There the difference can be seen where two
 * areas touch, and which theme it is says the sign.
 */
const APART: Readonly<Record<number, Readonly<Record<Sight, number>>>> = {
  5: { normal: 13, protanopia: 6.5, deuteranopia: 7.5, tritanopia: 6, grey: 3.5 },
  8: { normal: 10.5, protanopia: 6.5, deuteranopia: 7.5, tritanopia: 6, grey: 3.5 },
  12: { normal: 9, protanopia: 6, deuteranopia: 6, tritanopia: 5.5, grey: 2.5 },
};
const sights = Object.keys(SIGHTS) as Sight[];
const schemes: readonly Scheme[] = ['light', 'dark'];
const slots = Array.from({ length: 12 }, (_, slot) => slot);

const hueOf = (slot: number | 'other') => tokensOf(':root', '[data-hue]', `[data-hue='${slot}']`);

/** The two of `colours` that are nearest to each other. */
function nearest(colours: readonly Rgb[], sight: Sight): { pair: string; by: number } {
  let found = { pair: '', by: Infinity };
  colours.forEach((one, i) =>
    colours.slice(i + 1).forEach((other, k) => {
      const by = difference(one, other, sight);
      if (by < found.by) found = { pair: `${i} and ${i + 1 + k}`, by };
    }),
  );
  return found;
}

describe.each(schemes)('themes in the %s scheme', (scheme) => {
  const full = slots.map((slot) => hueOf(slot)('hue', scheme));
  const grounds = ['land', 'quiet', 'sea'].map((token) => tokensOf(':root')(token, scheme));

  describe.each(sights)('%s', (sight) => {
    test.each(Object.entries(APART))('the first %i are apart', (count, least) => {
      const { pair, by } = nearest(full.slice(0, Number(count)), sight);
      expect(by, `${hexes(full)}: ${pair}`).toBeGreaterThanOrEqual(least[sight]);
    });

    test('"also contributes" is apart from the full colour', () => {
      for (const slot of slots) {
        const by = difference(full[slot]!, hueOf(slot)('hue-light', scheme), sight);
        expect(by, `${slot}`).toBeGreaterThanOrEqual(7);
      }
    });

    test('no theme is taken for land, for a quiet region or for the sea', () => {
      for (const slot of slots) {
        for (const ground of grounds)
          expect(difference(full[slot]!, ground, sight), `${slot}`).toBeGreaterThanOrEqual(6);
      }
    });
  });

  test('"also contributes" is taken for no quiet region', () => {
    for (const slot of slots) {
      for (const ground of grounds) {
        const by = difference(hueOf(slot)('hue-light', scheme), ground, 'normal');
        expect(by, `${slot}`).toBeGreaterThanOrEqual(6);
      }
    }
  });

  test('the grey of all other themes is none of the twelve', () => {
    const other = hueOf('other')('hue', scheme);
    for (const slot of slots)
      expect(difference(full[slot]!, other, 'normal'), `${slot}`).toBeGreaterThanOrEqual(6);
  });

  test('a sign is read on each colour', () => {
    const ink = tokensOf(':root')('ink', scheme);
    for (const slot of [...slots, 'other'] as const) {
      const colour = hueOf(slot);
      const on = contrast(colour('hue', scheme), colour('on-hue', scheme));
      expect(on, `${slot}`).toBeGreaterThanOrEqual(4.5);
      // Of what also contributes the sign is in ink.
      expect(contrast(colour('hue-light', scheme), ink), `${slot}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe.each(schemes)('classes on either side of a middle, in the %s scheme', (scheme) => {
  const classOf = (name: string) => tokensOf(`[data-fill='${name}']`)('fill', scheme);
  const below = [0, 1, 2].map((step) => classOf(`below-${step}`));
  const above = [0, 1, 2].map((step) => classOf(`above-${step}`));
  const noData = classOf('none');
  const land = tokensOf(':root')('land', scheme);

  test.each(sights)('are apart for %s, and from what has no data', (sight) => {
    const { pair, by } = nearest([...below, ...above, land], sight);
    expect(by, `${hexes([...below, ...above])}: ${pair}`).toBeGreaterThanOrEqual(7);
    for (const one of [...below, ...above])
      expect(difference(one, noData, sight)).toBeGreaterThanOrEqual(4);
  });

  test.each(sights)('go away from the land step by step for %s', (sight) => {
    for (const side of [below, above]) {
      const steps = [land, ...side].map((one) => lightnessOf(one, sight));
      const sorted = [...steps].sort((a, b) => (scheme === 'light' ? b - a : a - b));
      expect(steps).toEqual(sorted);
    }
  });
});

const hexes = (colours: readonly Rgb[]) => colours.map(hexOf).join(' ');
