import type { Facts } from '../../data/facts';
import type { Area, Box } from '../../data/plane';
import { frameOf } from '../../geometry/frame';
import { placeNames, type LabelScene } from '../labels';
import type { Shapes } from '../shapes';
import { isWhole, type MappedSlide } from '../slide';
import type { PresentText } from '../../text/catalogue';

/** A place for a map on a slide, in px, and how large the names are to those on the page. */
export interface MapPlace {
  readonly width: number;
  readonly height: number;
  readonly times: number;
  /** px at its left and its edges where no name is to stand. */
  readonly left: number;
  readonly edge: number;
  /** px of a sheet's unit, where words and insets lie over the map. */
  readonly unit: number | null;
}

/** On a sheet of 1280 px, beside the words; and on a phone, under them. */
export const PLACES = {
  wide: { width: 819, height: 660, times: 23 / 13, left: 40, edge: 10, unit: 16 },
  narrow: { width: 296, height: 239, times: 0.93, left: 4, edge: 4, unit: null },
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
export function fitted(bounds: Box, aspect: number): Box {
  const [x, y, width, height] = frameOf(bounds, aspect, 0);
  return [Math.min(x, bounds[0] + bounds[2] - width), y, width, height];
}

/**
 * What of a map's place is kept for what a sheet lays over it, in px: the insets beside the whole of
 * Europe, and on a wide sheet the bars that reach into the ocean.
 * @param unit what the sheet is measured in, in px: an 80th of a wide one's width
 * @param tall whether the words stand under the map, where the insets are small
 */
export function keptOnSheet(
  { map, chart }: Pick<MappedSlide, 'map' | 'chart'>,
  width: number,
  height: number,
  unit: number,
  tall = false,
): Box[] {
  const kept: Box[] = [];
  const [across, down] = tall ? [5.75, 9.25] : [12, 19];
  if (isWhole(map)) kept.push([width - across * unit, 0, across * unit, down * unit]);
  if (chart && !tall && width > height) kept.push([0, 0, 7 * unit, height]);
  return kept;
}

/**
 * The names of the regions that a slide's map is about. They are set in units of the plane and grow
 * with the map, so that one placing serves a sheet of any size.
 * @param land which a name should rather not cover
 */
export function slideNames(
  facts: Facts,
  shapes: Shapes,
  slide: Pick<MappedSlide, 'map' | 'chart'>,
  land: readonly Area[],
  text: PresentText,
  { width, height, times, left, edge, unit }: MapPlace,
): SlideNames {
  const { question, bounds } = slide.map;
  const frame = fitted(bounds, width / height);
  const kept = unit === null ? [] : keptOnSheet(slide, width, height, unit);
  const [wide, high] = [width / times, height / times];
  const sheet = {
    frame,
    width: wide,
    land,
    obstacles: [
      [0, 0, left / times, high],
      [wide - edge / times, 0, edge / times, high],
      [0, 0, wide, edge / times],
      [0, high - edge / times, wide, edge / times],
      ...kept.map(([x, y, w, h]): Box => [x / times, y / times, w / times, h / times]),
    ] as const,
  };
  const labels = placeNames(facts, shapes, question, sheet, text);
  return { frame, scale: frame[2] / wide, labels };
}
