import type { Facts } from '../../data/facts';
import type { Area, Box } from '../../data/plane';
import { frameOf } from '../../geometry/frame';
import { place, type LabelScene } from '../labels';
import { partOf } from '../map';
import type { Shapes } from '../shapes';
import type { SlideMap } from '../slide';
import type { PresentText } from '../../text/present/catalogue';

/** A place for a map on a slide, in px, and how large the names are to those on the page. */
export interface MapPlace {
  readonly width: number;
  readonly height: number;
  readonly times: number;
  /** px at its left and its edges where no name is to stand. */
  readonly left: number;
  readonly edge: number;
}

/** On a sheet of 1280 px, beside the words; and on a phone, under them. */
export const PLACES = {
  wide: { width: 794, height: 664, times: 1.45, left: 40, edge: 10 },
  narrow: { width: 296, height: 262, times: 0.93, left: 4, edge: 4 },
} as const satisfies Record<string, MapPlace>;

export interface SlideNames {
  /** What the place shows of the plane. */
  readonly frame: Box;
  /** Units of the plane that a px of the page's type takes. */
  readonly scale: number;
  readonly labels: readonly LabelScene[];
}

/**
 * What a place of a given shape shows when a map is fitted into it. What is over lies in the west and
 * above and below: in the east the sheet of the map ends.
 */
function placed(bounds: Box, aspect: number): Box {
  const [x, y, width, height] = frameOf(bounds, aspect, 0);
  return [Math.min(x, bounds[0] + bounds[2] - width), y, width, height];
}

/**
 * The names of the regions that a slide's map is about. They are set in units of the plane and grow
 * with the map, so that one placing serves a sheet of any size.
 * @param land which a name should rather not cover
 */
export function slideNames(
  facts: Facts,
  shapes: Shapes,
  { question, bounds }: Pick<SlideMap, 'question' | 'bounds'>,
  land: readonly Area[],
  text: PresentText,
  { width, height, times, left, edge }: MapPlace,
): SlideNames {
  const frame = placed(bounds, width / height);
  const pilots = facts.set.pilots.filter((pilot) => partOf(pilot, question.theme) !== 'none');
  const [wide, high] = [width / times, height / times];
  const labels = place({ ...facts, set: { ...facts.set, pilots } }, shapes, text, {
    frame,
    width: wide,
    land,
    obstacles: [
      [0, 0, left / times, high],
      [wide - edge / times, 0, edge / times, high],
      [0, 0, wide, edge / times],
      [0, high - edge / times, wide, edge / times],
    ],
  });
  return { frame, scale: frame[2] / wide, labels };
}
