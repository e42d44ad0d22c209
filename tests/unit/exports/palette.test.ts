import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classColour, hueOf, HUES, PALETTE } from '../../../src/scene/palette';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** OKLCH as sRGB in six digits, after Björn Ottosson. */
function hex([lightness = 0, chroma = 0, hue = 0]: readonly number[]): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((value) => {
    const coded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(255 * Math.min(1, Math.max(0, coded)));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The light value of a token, in the last rule of a selector that sets it. */
function light(selector: string, token: string): string {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ([, names = '', body = '']) =>
      names.replace(/\/\*[\s\S]*?\*\//g, '').includes(selector) && body.includes(`--${token}:`),
  );
  const value = new RegExp(`--${token}:\\s*(?:light-dark\\()?oklch\\(([^)]*)\\)`).exec(
    rules.at(-1)?.[2] ?? '',
  );
  if (!value) throw new Error(`${selector} has no --${token}`);
  return hex(value[1]!.split(' ').map(Number));
}

test('the pictures wear the colours of the page', () => {
  for (const [token, colour] of Object.entries(PALETTE)) {
    expect(light(':root', token), token).toBe(colour);
  }
});

test('so do the themes', () => {
  for (const [theme, { hue, light: pale, on }] of Object.entries(HUES)) {
    const selector = `[data-fill='${theme}']`;
    expect(light(selector, 'hue'), theme).toBe(hue);
    expect(light(selector, 'hue-light'), theme).toBe(pale);
    const own = new RegExp(`\\[data-fill='${theme}'\\][^{}]*\\{\\s*--on-hue`).test(css);
    expect(light(own ? selector : '[data-fill]', 'on-hue'), theme).toBe(on);
  }
});

test('so do the classes of a ratio and what has no data', () => {
  const classes = [0, 1, 2, 3, 4];
  expect(classes.map(classColour)).toEqual(
    classes.map((index) => light(':root', `class-${index}`)),
  );
  expect(classColour(null)).toBe(light(':root', 'no-data'));
  expect(() => classColour(5)).toThrow(/5/);
});

test('a theme without a colour is refused, not painted black', () => {
  expect(() => hueOf('basket-weaving')).toThrow(/basket-weaving/);
});
