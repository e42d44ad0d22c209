import { expect, test } from 'vitest';
import type { HueSlot } from '../../../src/data/types';
import type { Tone } from '../../../src/domain/classes';
import { classColour, hueOf, PALETTE } from '../../../src/scene/palette';
import { hexOf } from '../../support/colour';
import { tokensOf } from '../../support/tokens';

/** A token of the light scheme as six digits. */
const light = (token: string, ...selectors: string[]) =>
  hexOf(tokensOf(':root', ...selectors)(token, 'light'));

const TONES: readonly Tone[] = [
  ...[0, 1, 2, 3, 4],
  ...(['below', 'above'] as const).flatMap((side) =>
    [0, 1, 2].map((step): Tone => `${side}-${step}`),
  ),
];

test('the pictures wear the colours of the page', () => {
  for (const [token, colour] of Object.entries(PALETTE)) expect(light(token), token).toBe(colour);
});

test('so do the themes, the twelve and all others', () => {
  for (const slot of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 'other'] satisfies HueSlot[]) {
    const own = `[data-hue='${slot}']`;
    expect(hueOf(slot), own).toEqual({
      hue: light('hue', own),
      light: light('hue-light', own),
      on: light('on-hue', own),
    });
  }
});

test('so do the classes of a ratio and what has no data', () => {
  for (const tone of TONES)
    expect(classColour(tone), `${tone}`).toBe(light('class', `[data-class='${tone}']`));
  expect(classColour(null)).toBe(light('class', "[data-class='none']"));
  expect(() => classColour(5)).toThrow(/5/);
});
