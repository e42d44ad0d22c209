import type { RegionMark } from '../../scene/map';
import type { Atlas } from './atlas';
import { COLOURS, RATIO, type Colour, type Slot } from './theme';

/** How much of its colour a region keeps beside the one that is chosen. */
const QUIET = 0.4;

/** What a region is painted with, as in its legend. */
export function regionFill(mark: RegionMark, slotOf: Atlas['slotOf'], quiet: boolean): Colour {
  const weak = quiet ? { alpha: QUIET } : {};
  if (mark.class !== undefined) return { ...classColour(mark.class), ...weak };
  if (mark.part === 'none') return COLOURS.quiet;
  return {
    ...(mark.part === 'further' ? lightOf(slotOf(mark.fill)) : { slot: slotOf(mark.fill) }),
    ...weak,
  };
}

/** "Also contributes": the theme's colour, lighter. */
export const lightOf = (slot: Slot): Colour => ({ slot, keep: 0.4, add: 0.6 });

/** Tints of the ratios' hue, lowest class first: even steps of lightness. */
const TINTS: readonly Pick<Colour, 'keep' | 'add'>[] = [
  { keep: 0.3, add: 0.7 },
  { keep: 0.55, add: 0.45 },
  { keep: 0.8, add: 0.2 },
  {},
  { keep: 0.68 },
];

/** @param index of a class, `null` for no data */
export const classColour = (index: number | null): Colour =>
  index === null
    ? { slot: 'bg1', keep: 0.87 }
    : { slot: RATIO, ...TINTS[Math.min(index, TINTS.length - 1)] };
