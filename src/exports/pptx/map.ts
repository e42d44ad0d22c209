import type { Area, Box } from '../../data/plane';
import { clipTo, type Line } from '../../geometry/clip';
import { isWhole, type SlideMap } from '../../scene/slide';
import type { Atlas } from './atlas';
import type { Basemap } from './basemap';
import { insetGroup, insetsBox } from './insets';
import { circleShapes } from './circles';
import { borderShape, countryShapes, neighbourShapes } from './land';
import { nameShapes } from './names';
import { type Outline } from './freeform';
import { fade, group } from './shapes';
import { COLOURS } from './theme';
import { FADE, frameFor, toSheet, type MapView } from './view';
import type { Xml } from './xml';

/**
 * The map as one group: what lies round the Union, its countries with their regions, the names, and
 * on a map of the whole its outermost regions.
 * @param taken where no name is to stand, on the sheet
 */
export function mapGroup(
  atlas: Atlas,
  basemap: (scale: number) => Basemap,
  map: SlideMap,
  box: Box,
  taken: readonly Box[] = [],
): Xml {
  const { text, boundaries } = atlas;
  const frame = frameFor(map.bounds, box, boundaries);
  const view: MapView = { box, frame, scale: box[2] / frame[2] };
  const land = basemap(view.scale);
  const outline = (shape: Area): Outline | null => {
    const { rings, outline: lines } = clipTo(shape, frame);
    const onSheet = (line: Line) => line.map(toSheet(view));
    return rings.length === 0
      ? null
      : { rings: rings.map(onSheet), lines: lines?.map(onSheet) ?? null };
  };
  const insets = isWhole(map) ? insetsBox(atlas, box) : null;
  const obstacles = [...taken, ...(insets ? [insets] : [])];
  return group({ name: text.say('deck.shape.map'), descr: map.alt }, box, [
    ...neighbourShapes(land, outline, text),
    ...borderShape(boundaries, view, text),
    ...countryShapes(atlas, land, outline, map),
    // Where land is cut beside the words it comes out of the sea.
    ...(isWhole(map)
      ? []
      : [
          fade(
            { name: text.say('deck.shape.edge'), decorative: true },
            [box[0], box[1], FADE, box[3]],
            COLOURS.sea,
          ),
        ]),
    ...circleShapes(atlas, view, map),
    ...nameShapes(atlas, view, map, obstacles),
    ...(insets ? [insetGroup(atlas, insets)] : []),
  ]);
}
