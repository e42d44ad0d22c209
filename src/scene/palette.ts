import type { HueSlot } from '../data/types';
import type { Paint, Shade } from './paint';

/**
 * The light scheme of `styles/tokens.css` as sRGB. A picture that leaves the site can follow no style
 * sheet and not every program reads OKLCH. A test converts the style sheet and compares.
 */
export const PALETTE = {
  sea: '#dbe9f0',
  land: '#fcfbf8',
  neighbour: '#e8f1f4',
  border: '#cad2d8',
  'neighbour-border': '#d5e0e6',
  quiet: '#eae7e2',
  coast: '#bdc9d2',
  circle: '#10698d',
  'circle-below': '#86431c',
  paper: '#fefdfc',
  ink: '#151e29',
  'ink-soft': '#434b55',
  rule: '#c1ced6',
} as const;

/** By what a measure shades places with. */
const SHADES: Readonly<Record<Shade, string>> = {
  0: '#b2e2e4',
  1: '#70c0cb',
  2: '#3597af',
  3: '#10698d',
  4: '#113a5f',
  'below-0': '#edc889',
  'below-1': '#c98040',
  'below-2': '#86431c',
  'above-0': '#78c2cb',
  'above-1': '#23839f',
  'above-2': '#133f68',
  base: PALETTE.quiet,
  none: '#dedede',
};

/** The colour of what is painted so. */
export function colourOf({ hue, fill }: Pick<Paint, 'hue' | 'fill'>): string {
  if (fill === 'full') return hueOf(hue).hue;
  if (fill === 'light') return hueOf(hue).light;
  if (fill === 'quiet') return PALETTE.quiet;
  return shadeColour(fill);
}

export function shadeColour(shade: Shade): string {
  const colour = SHADES[shade];
  if (!colour) throw new Error(`src/scene/palette.ts has no colour for ${shade}`);
  return colour;
}

/** A total's circle by its kind; `strength` is how much its fill covers. */
export const CIRCLES = {
  positive: { fill: PALETTE.circle, stroke: PALETTE.land, strength: 0.85 },
  negative: { fill: PALETTE.land, stroke: PALETTE['circle-below'], strength: 0.6 },
  zero: { fill: PALETTE.ink, stroke: PALETTE.land, strength: 0.85 },
} as const;

export interface Hue {
  readonly hue: string;
  /** "Also contributes". */
  readonly light: string;
  /** Text on the full colour. */
  readonly on: string;
}

/** By slot. */
const HUES: readonly Hue[] = [
  { hue: '#299663', light: '#a5d9b9', on: '#091018' },
  { hue: '#1d66a7', light: '#99bfe6', on: '#fdfcf9' },
  { hue: '#55327e', light: '#b6a4d3', on: '#fdfcf9' },
  { hue: '#e2a34f', light: '#f8d9aa', on: '#091018' },
  { hue: '#d57286', light: '#f8c5cd', on: '#091018' },
  { hue: '#d1d469', light: '#e7e9b4', on: '#091018' },
  { hue: '#764300', light: '#d1a883', on: '#fdfcf9' },
  { hue: '#5dd1d0', light: '#a0e7e5', on: '#091018' },
  { hue: '#58aabf', light: '#9fe0f2', on: '#091018' },
  { hue: '#983b4c', light: '#e4a9af', on: '#fdfcf9' },
  { hue: '#a76798', light: '#e5b7d9', on: '#091018' },
  { hue: '#5a7a10', light: '#b6ca99', on: '#fdfcf9' },
];
/** Themes past the twelve, which their signs tell apart. */
const OTHER: Hue = { hue: '#70757b', light: '#c6cbd1', on: '#fdfcf9' };

export function hueOf(slot: HueSlot): Hue {
  return slot === 'other' ? OTHER : HUES[slot]!;
}
