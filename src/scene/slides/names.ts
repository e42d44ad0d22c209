import type { Area, Box } from '../../data/plane';
import { frameOf } from '../../geometry/frame';
import { TOGETHER } from '../../geometry/labels';
import { namedSites, placeNames, type About, type LabelScene } from '../labels';
import { hasMap, isWhole, type MappedSlide, type Slide } from '../slide';
import type { Text } from '../../text/text';
import type { SlideContext } from './context';

/**
 * Places for a map, in px: on a sheet of 1280 px, beside the words; and on a phone, under them. `times`
 * is how large the names are to those on the page, `unit` a sheet's unit, where words and insets lie over
 * the map.
 */
export const PLACES = [
  { form: 'wide', width: 819, height: 660, times: 23 / 13, left: 40, edge: 10, unit: 16 },
  { form: 'narrow', width: 296, height: 239, times: 0.93, left: 4, edge: 4, unit: null },
] as const;

/** The names on a slide's map. */
export interface NameSet {
  readonly form: 'wide' | 'narrow';
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

/** Where the names of a map stand, all in the px or points that it is drawn in. */
export interface NamesPlace {
  /** What is seen of the plane, and how wide. */
  readonly frame: Box;
  readonly width: number;
  /** Type of the names to that on the page, the best first. */
  readonly sizes: readonly number[];
  /** Free of names: at the left, where the map runs into the sea, and at its edges. */
  readonly left: number;
  readonly edge: number;
  /** Kept for what lies over the map. */
  readonly kept: readonly Box[];
  /** Which a name should rather not cover. */
  readonly land?: readonly Area[];
}

/** Names at the best size at which all of them find room, or else the most. */
export interface PlacedNames {
  readonly size: number;
  readonly labels: readonly LabelScene[];
}

/** Places the names of what a map is about. */
export function namesIn(
  { facts, shapes, text }: Omit<SlideContext, 'text'> & { readonly text: Text },
  about: About,
  { frame, width, sizes, left, edge, kept, land }: NamesPlace,
): PlacedNames {
  const wanted = namedSites(facts, shapes, about, frame).length;
  const height = (width * frame[3]) / frame[2];
  const free: readonly Box[] = [
    [0, 0, left, height],
    [width - edge, 0, edge, height],
    [0, 0, width, edge],
    [0, height - edge, width, edge],
    ...kept,
  ];
  let best: PlacedNames = { size: sizes.at(-1)!, labels: [] };
  // Of very many not all find room at any size.
  for (const size of wanted > TOGETHER ? sizes.slice(0, 1) : sizes) {
    const obstacles = free.map((box) => box.map((px) => px / size) as unknown as Box);
    const sheet = { frame, width: width / size, obstacles, ...(land && { land }) };
    const labels = placeNames(facts, shapes, about, sheet, text);
    if (labels.length > best.labels.length) best = { size, labels };
    if (labels.length === wanted) break;
  }
  return best;
}

/** The names of a slide on a sheet, which grow with it, and on a phone. */
export function slideNames(context: SlideContext, slide: Slide, land: readonly Area[]): NameSet[] {
  if (!hasMap(slide)) return [];
  return PLACES.map(({ form, width, height, times, left, edge, unit }) => {
    const frame = fitted(slide.map.bounds, width / height);
    const kept = unit === null ? [] : keptOnSheet(slide, width, height, unit);
    const at = { frame, width, sizes: [times], left, edge, kept, land };
    const { labels } = namesIn(context, slide.map.question, at);
    return { form, frame, scale: (frame[2] * times) / width, labels };
  });
}
