import type { ThemeId } from '../../data/types';
import type { RegionMark } from '../../scene/map';
import { hueOf, PALETTE, type Hue } from '../../scene/palette';
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
  readonly theme: (id: ThemeId) => ThemeColours;
  /** @param index of a class, `null` for no data */
  readonly class: (index: number | null) => Paint;
}

const SLOTS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;
/** Themes that can be told apart: six accents, and each of them once more, darker. */
export const MOST_THEMES = 2 * SLOTS.length;

/** How much of its colour a region keeps beside the one that is chosen. */
const QUIET = 0.4;

/** Tints of the ratios' hue, lowest class first: even steps of lightness. */
const TINTS: readonly Pick<Colour, 'keep' | 'add'>[] = [
  { keep: 0.3, add: 0.7 },
  { keep: 0.55, add: 0.45 },
  { keep: 0.8, add: 0.2 },
  {},
  { keep: 0.68 },
];

/** No data: hatched, so that it is no class, and is not taken for a region without a part. */
const NO_DATA: Paint = { hatch: { slot: 'tx2', keep: 0.5, add: 0.5 }, on: COLOURS.quiet };

/**
 * The themes take the accents in their order. Up to five leave the last one to the ratios; a sixth
 * takes it, and the ratios go by the colour of links, which is the same hue. From the seventh on, an
 * accent comes once more, half as light.
 * @param hue of a theme on the page
 * @throws RangeError naming the first theme for which there is no colour left
 */
export function coloursOf(
  themes: readonly { readonly id: ThemeId }[],
  hue: (theme: ThemeId) => Hue = hueOf,
): Colours {
  const beyond = themes[MOST_THEMES];
  if (beyond) {
    throw new RangeError(`a deck has ${MOST_THEMES} colours for themes, none for "${beyond.id}"`);
  }
  const known = new Map(themes.map(({ id }, index) => [id, themeColours(hue(id), index)]));
  const accents = themes.slice(0, SLOTS.length).map(({ id }) => hue(id).hue);
  const ratio: Slot = themes.length < SLOTS.length ? 'accent6' : 'hlink';
  const tints = TINTS.map((tint): Colour => ({ slot: ratio, ...tint }));
  return {
    accents: SLOTS.map((slot, index) =>
      slot === ratio ? RATIO_HUE : (accents[index] ?? PALETTE['ink-soft']),
    ),
    theme: (id) => {
      const found = known.get(id);
      if (!found) throw new RangeError(`no theme of the deck is "${id}"`);
      return found;
    },
    class: (index) => (index === null ? NO_DATA : tints[Math.min(index, tints.length - 1)]!),
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

/** What a region is painted with, as in its legend. */
export function regionPaint(colours: Colours, mark: RegionMark, quiet: boolean): Paint {
  if (mark.part === 'none' && mark.class === undefined) return COLOURS.quiet;
  const paint =
    mark.class !== undefined
      ? colours.class(mark.class)
      : colours.theme(mark.fill)[mark.part === 'further' ? 'light' : 'full'];
  return quiet && 'slot' in paint ? { ...paint, alpha: QUIET } : paint;
}
