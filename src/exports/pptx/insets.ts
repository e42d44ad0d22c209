import type { Box, Inset, Point } from '../../data/plane';
import { polygonsOf } from '../../geometry/anchor';
import { simplify } from '../../geometry/simplify';
import type { DeckText } from '../../text/catalogue';
import type { Atlas } from './atlas';
import { TOLERANCE } from './basemap';
import { freeform } from './freeform';
import { group, preset, textBox } from './shapes';
import { inTwo, LINE, widthOf } from './text';
import { COLOURS } from './theme';
import type { Xml } from './xml';

/** Sizes of the plate, in points. */
const INSET = { size: 12, width: 174, pad: 7, columns: 2, shape: 24, gap: 5 } as const;
const INNER = INSET.width - 2 * INSET.pad;
const LINE_HEIGHT = INSET.size * LINE.sans;
const CELL = INSET.shape + LINE_HEIGHT + INSET.gap;

/** Where the outermost regions stand: in the map's upper right corner, over what is not of the Union. */
export function insetsBox({ boundaries, text }: Atlas, [x, y, width]: Box): Box {
  const rows = Math.ceil(boundaries.insets.length / INSET.columns);
  const tall = INSET.pad + headHeight(text) + rows * CELL;
  return [x + width - INSET.width, y, INSET.width, tall];
}

/** What they are, in one line or in the two that are most alike. */
function headLines(text: DeckText): string[] {
  const said = text.say('picture.insets');
  return widthOf(said, 'sans', INSET.size) <= INNER ? [said] : inTwo(said);
}

const headHeight = (text: DeckText) => headLines(text).length * LINE_HEIGHT + INSET.gap;

/** The outermost regions, each over its name. The Union is not shown without them. */
export function insetGroup({ boundaries, text }: Atlas, bounds: Box): Xml {
  const [x, y] = bounds;
  const { size, shape, pad, columns } = INSET;
  const colour = COLOURS['ink-soft'];
  const head = headHeight(text);
  const name = text.say('deck.shape.insets');
  const wide = INNER / columns;
  const scaleOf = ({ box }: Inset) => Math.min(shape / box[3], (wide - 2 * pad) / box[2]);
  const scales = new Map(boundaries.insets.map((inset) => [inset.id, scaleOf(inset)]));
  const { insets } = simplify(boundaries, (id, kind) =>
    kind === 'insets' ? TOLERANCE / scales.get(id)! : 0,
  );
  return group({ name }, bounds, [
    preset({ name: text.say('deck.shape.insets.plate'), decorative: true }, 'rect', bounds, {
      fill: COLOURS.sea,
      stroke: { colour: COLOURS.rule, width: 0.75 },
    }),
    textBox(
      { name },
      [x + pad, y + pad, INNER, head - INSET.gap],
      headLines(text).map((line) => ({ runs: [{ text: line, size, colour }] })),
      { wrap: false },
    ),
    ...insets.flatMap(({ id, box, land }, index) => {
      const left = x + pad + (index % columns) * wide;
      const top = y + pad + head + Math.floor(index / columns) * CELL;
      const scale = scales.get(id)!;
      const at = ([a = 0, b = 0]: readonly number[]): Point => [
        left + (a - box[0]) * scale + (wide - box[2] * scale) / 2,
        top + (b - box[1]) * scale + (shape - box[3] * scale) / 2,
      ];
      const rings = polygonsOf(land).flatMap((polygon) =>
        polygon.slice(0, 1).map((ring) => ring.slice(0, -1).map(at)),
      );
      const region = text.say(`inset.${id}` as 'inset.MF');
      return [
        freeform(
          { name: region, decorative: true },
          { rings, lines: null },
          { fill: COLOURS.land, stroke: { colour: COLOURS.coast, width: 0.75 } },
        ),
        textBox(
          { name: text.say('deck.shape.name', { name: region }) },
          [left, top + shape, wide, LINE_HEIGHT],
          [{ align: 'ctr', runs: [{ text: region, size, colour }] }],
          { anchor: 'ctr', wrap: false },
        ),
      ];
    }),
  ]);
}
