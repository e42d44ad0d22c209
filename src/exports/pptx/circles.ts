import type { Point } from '../../data/plane';
import { inPaintOrder, nestCircles, type Nest } from '../../geometry/circles';
import type { MeasureLegend } from '../../scene/legend';
import type { SlideMap } from '../../scene/slide';
import type { Atlas } from './atlas';
import { connector, group, preset, textBox } from './shapes';
import { LINE, widthOf } from './text';
import { COLOURS } from './theme';
import { toSheet, type MapView } from './view';
import type { Xml } from './xml';

/** Points of a circle to its px on the page: as the names, which are 16 points for 13 px. */
const TIMES = 16 / 13;

/** The circles of a total as ellipses, the larger under the smaller; those whose place is seen. */
export function circleShapes(
  { shapes, text, colours }: Atlas,
  view: MapView,
  map: SlideMap,
): Xml[] {
  const [left, top, width, height] = view.box;
  const circles = inPaintOrder(map.regions).flatMap(({ id, circle, name, label }) => {
    const [x, y] = toSheet(view)(shapes.get(id)!.anchor);
    const radius = circle.radius * TIMES;
    const within =
      x - radius >= left &&
      y - radius >= top &&
      x + radius <= left + width &&
      y + radius <= top + height;
    return within ? [{ x, y, radius, name, label, kind: circle.kind }] : [];
  });
  if (circles.length === 0) return [];
  const name = text.say('deck.shape.circles');
  return [
    group(
      { name },
      view.box,
      circles.map(({ x, y, radius, name, label, kind }) =>
        preset(
          { name: text.say('deck.shape.circle', { name }), descr: label },
          'ellipse',
          [x - radius, y - radius, radius * 2, radius * 2],
          colours.circle(kind),
        ),
      ),
    ),
  ];
}

/** What the circles stand for, in points: inside each other, each with a line to its word. */
export const nestOf = (circles: MeasureLegend['circles'], size: number): Nest =>
  nestCircles(
    circles.map(({ radius }) => radius * TIMES),
    size * 1.2,
  );

/** How wide it is with its words. */
export const nestWidth = (circles: MeasureLegend['circles'], size: number): number =>
  nestOf(circles, size).width +
  Math.max(...circles.map(({ value }) => widthOf(value, 'sans', size))) +
  size * 0.3;

/** @param corner its left upper one on the sheet */
export function nestShapes(
  { text, colours }: Atlas,
  circles: MeasureLegend['circles'],
  [left, top]: Point,
  size: number,
): Xml[] {
  const nest = nestOf(circles, size);
  const tall = size * LINE.sans;
  return nest.circles.flatMap(({ radius, top: over, word }, index): Xml[] => {
    const { value } = circles[index]!;
    const [x, end] = [left + nest.middle, left + nest.width];
    const mark = { name: text.say('deck.shape.legend.mark', { name: value }), decorative: true };
    return [
      preset(
        mark,
        'ellipse',
        [x - radius, top + over, radius * 2, radius * 2],
        colours.circle('positive'),
      ),
      connector(mark, [x, top + over], [end, top + word], {
        colour: COLOURS['ink-soft'],
        width: 0.75,
      }),
      textBox(
        { name: text.say('deck.shape.legend.word', { name: value }) },
        [end + size * 0.2, top + word - tall / 2, widthOf(value, 'sans', size) + 2, tall],
        [{ runs: [{ text: value, size, colour: COLOURS.ink }] }],
        { wrap: false, anchor: 'ctr' },
      ),
    ];
  });
}
