import type { Box, Point } from '../../data/plane';
import { polygonsOf } from '../../geometry/anchor';
import { simplify } from '../../geometry/simplify';
import type { DeckText } from '../../text/deck/catalogue';
import type { Atlas } from './atlas';
import { TOLERANCE } from './ground';
import { freeform } from './freeform';
import { group, textBox, type Canvas } from './shapes';
import { LINE, linesOf } from './text';
import { COLOURS } from './theme';
import type { Xml } from './xml';

/** Sizes of the list of outermost regions, in points. */
const INSET = { size: 10, row: 12.8, shape: 12, wide: 16, width: 116, side: 10, foot: 5 } as const;

/** Where the outermost regions stand: in the ocean, at the map's lower left. */
export function insetsBox({ boundaries, text }: Atlas, [x, y, , height]: Box): Box {
  const head = insetHead(text).length * INSET.size * LINE.sans + 4;
  const tall = head + boundaries.insets.length * INSET.row;
  return [x + INSET.side, y + height - INSET.foot - tall, INSET.width, tall];
}

const insetHead = (text: DeckText) =>
  linesOf(text.say('picture.insets'), 'sans', INSET.size, INSET.width);

/** The outermost regions, small, each with its name. The Union is not shown without them. */
export function insetGroup(canvas: Canvas, { boundaries, text }: Atlas, bounds: Box): Xml {
  const [x, y, width] = bounds;
  const { size, row, shape, wide } = INSET;
  const colour = COLOURS['ink-soft'];
  const head = insetHead(text).length * size * LINE.sans;
  const name = text.say('deck.shape.insets');
  return group(canvas, { name }, bounds, () => [
    textBox(
      canvas,
      { name },
      [x, y, width, head],
      [{ runs: [{ text: text.say('picture.insets'), size, colour }] }],
    ),
    ...boundaries.insets.flatMap(({ id, box, land }, index) => {
      const top = y + head + 4 + index * row;
      const scale = Math.min(shape / box[3], wide / box[2]);
      const at = ([a = 0, b = 0]: readonly number[]): Point => [
        x + (a - box[0]) * scale + (wide - box[2] * scale) / 2,
        top + (b - box[1]) * scale + (row - box[3] * scale) / 2,
      ];
      const [simple] = simplify([land], TOLERANCE / scale);
      const rings = polygonsOf(simple!).flatMap((polygon) =>
        polygon.slice(0, 1).map((ring) => ring.slice(0, -1).map(at)),
      );
      const region = text.say(`inset.${id}` as 'inset.MF');
      return [
        freeform(
          canvas,
          { name: region, decorative: true },
          { rings, lines: null },
          { fill: COLOURS.land, stroke: { colour: COLOURS.coast, width: 0.5 } },
        ),
        textBox(
          canvas,
          { name: text.say('deck.shape.name', { name: region }) },
          [x + wide + 6, top, width - wide - 6, row],
          [{ runs: [{ text: region, size, colour }] }],
          { anchor: 'ctr', wrap: false },
        ),
      ];
    }),
  ]);
}
