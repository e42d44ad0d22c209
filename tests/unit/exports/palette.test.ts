import { expect, test } from 'vitest';
import type { HueSlot } from '../../../src/data/types';
import type { Shade } from '../../../src/scene/paint';
import { colourOf, hueOf, PALETTE } from '../../../src/scene/palette';
import { hexOf } from '../../support/colour';
import { tokensOf } from '../../support/tokens';

/** A token of the light scheme as six digits. */
const light = (token: string, ...selectors: string[]) =>
  hexOf(tokensOf(':root', ...selectors)(token, 'light'));

const SHADES: readonly Shade[] = [
  ...[0, 1, 2, 3, 4],
  'none',
  ...(['below', 'above'] as const).flatMap((side) =>
    [0, 1, 2].map((step): Shade => `${side}-${step}`),
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
  for (const fill of SHADES)
    expect(colourOf({ hue: 0, fill }), `${fill}`).toBe(light('fill', `[data-fill='${fill}']`));
  expect(() => colourOf({ hue: 0, fill: 5 })).toThrow(/5/);
});
