import type { HueSlot } from '../../data/types';
import type { Paint as Worn, Shade } from '../../scene/paint';
import type { Circle } from '../../geometry/circles';
import { hueOf, PALETTE, type Hue } from '../../scene/palette';
import type { Look } from './shapes';
import { COLOURS, RATIO_HUE, type Colour, type Paint, type Slot } from './theme';

/** A theme's colours in a deck. */
export interface ThemeColours {
  readonly full: Colour;
  /** "Also contributes". */
  readonly light: Colour;
  /** A letter on the full colour. */
  readonly on: Colour;
}

/** What a deck's themes and classes are painted with. */
export interface Colours {
  /** The six accents of the file's theme, as `#rrggbb`. */
  readonly accents: readonly string[];
  readonly theme: (hue: HueSlot) => ThemeColours;
  readonly shade: (shade: Shade) => Paint;
  /** A total's circle by its kind. */
  readonly circle: (kind: Circle['kind']) => Look;
  /** What is painted so, as on the map so in its legend. */
  readonly of: (worn: Pick<Worn, 'hue' | 'fill'>) => Paint;
}

const SLOTS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;
/** Themes without a colour of their own. */
const OTHER: ThemeColours = {
  full: { slot: 'tx2', keep: 0.75, add: 0.25 },
  light: { slot: 'tx2', keep: 0.4, add: 0.6 },
  on: COLOURS.land,
};

/** Tints of the ratios' hue by tone: even steps of lightness. Below a middle they are of another hue. */
const TINTS: Readonly<Record<Exclude<Shade, 'base' | 'none'>, Pick<Colour, 'keep' | 'add'>>> = {
  0: { keep: 0.3, add: 0.7 },
  1: { keep: 0.55, add: 0.45 },
  2: { keep: 0.8, add: 0.2 },
  3: {},
  4: { keep: 0.68 },
  'below-0': { keep: 0.4, add: 0.6 },
  'below-1': { keep: 0.8, add: 0.2 },
  'below-2': { keep: 0.6 },
  'above-0': { keep: 0.55, add: 0.45 },
  'above-1': {},
  'above-2': { keep: 0.6 },
};

/** No data: hatched, so that it is no class, and is not taken for a region without a part. */
const NO_DATA: Paint = { hatch: { slot: 'tx2', keep: 0.5, add: 0.5 }, on: COLOURS.quiet };

/**
 * The themes take the accents in their order. Up to five leave the last one to the ratios; a sixth
 * takes it, and the ratios go by the colour of links, which is the same hue. From the seventh on, an
 * accent comes once more, half as light; a file has no more than six.
 */
export function coloursOf(themes: readonly { readonly hue: HueSlot }[]): Colours {
  const hues = themes.map(({ hue }) => hue).filter((hue) => hue !== 'other');
  const known = new Map<HueSlot, ThemeColours>(
    hues.map((hue, index) => [hue, themeColours(hueOf(hue), index)]),
  );
  const accents = hues.slice(0, SLOTS.length).map((hue) => hueOf(hue).hue);
  const ratio: Slot = hues.length < SLOTS.length ? 'accent6' : 'hlink';
  const shade = (one: Shade): Paint =>
    one === 'none'
      ? NO_DATA
      : one === 'base'
        ? COLOURS.quiet
        : { slot: String(one).startsWith('below') ? 'folHlink' : ratio, ...TINTS[one] };
  const theme = (hue: HueSlot) => known.get(hue) ?? OTHER;
  return {
    accents: SLOTS.map((slot, index) =>
      slot === ratio ? RATIO_HUE : (accents[index] ?? PALETTE['ink-soft']),
    ),
    theme,
    shade,
    circle: (kind) =>
      kind === 'negative'
        ? {
            fill: { ...COLOURS.land, alpha: 0.6 },
            stroke: { colour: { slot: 'folHlink' }, width: 1.5 },
          }
        : {
            fill: kind === 'zero' ? COLOURS.ink : { slot: ratio, alpha: 0.85 },
            stroke: { colour: COLOURS.land, width: 0.75 },
          },
    of: ({ hue, fill }) =>
      fill === 'full' || fill === 'light'
        ? theme(hue)[fill]
        : fill === 'quiet'
          ? COLOURS.quiet
          : shade(fill),
  };
}

function themeColours(hue: Hue, index: number): ThemeColours {
  const slot = SLOTS[index % SLOTS.length]!;
  if (index >= SLOTS.length) {
    return {
      full: { slot, keep: 0.5 },
      light: { slot, keep: 0.2, add: 0.6 },
      on: COLOURS.land,
    };
  }
  return {
    full: { slot },
    light: { slot, keep: 0.4, add: 0.6 },
    on: hue.on.startsWith('#f') ? COLOURS.land : COLOURS.ink,
  };
}
