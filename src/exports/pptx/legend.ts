import type { Box, Point } from '../../data/plane';
import { measureOf } from '../../domain/measures';
import { signOf, themeName } from '../../domain/names';
import { partOf, siteOf, sitesOf } from '../../domain/sites';
import type { Circle } from '../../geometry/circles';
import { measureLegend, type MeasureLegend } from '../../scene/legend';
import type { SlideMap } from '../../scene/slide';
import type { Atlas } from './atlas';
import { nestOf, nestShapes, nestWidth } from './circles';
import { disc, group, preset, textBox } from './shapes';
import { LINE, linesOf, widthOf } from './text';
import { COLOURS, type Colour, type Paint } from './theme';
import type { Xml } from './xml';

/** A line of a legend. */
export interface Row {
  readonly say: string;
  readonly fill: Paint;
  /** A letter in a disc; without one, a patch of land. */
  readonly letter: { readonly text: string; readonly colour: Colour } | null;
  readonly strong: boolean;
  readonly quiet: boolean;
  /** A circle and no patch of land. */
  readonly circle?: Circle['kind'];
  /** In its place the circles of the map, inside each other. */
  readonly nest?: MeasureLegend['circles'];
  /** The chosen region has no part in it: the first to go where there is no room. */
  readonly aside?: boolean;
}

/** What the colours of a map mean. */
export function legendRows({ facts, text, colours }: Atlas, { question }: SlideMap): Row[] {
  const { programme, words } = facts;
  const patch = { letter: null, strong: false, quiet: false };
  const measure = measureOf(programme, question.colour);
  if (measure) {
    const legend = measureLegend(facts, measure, text);
    const nest = { ...patch, say: '', fill: colours.shade('base'), nest: legend.circles };
    return [
      ...(legend.circles.length > 0 ? [nest] : []),
      ...legend.rows
        .filter(({ range }) => range !== '')
        .map(({ fill, range }): Row => {
          const row = { ...patch, say: range };
          return fill === 'positive' || fill === 'zero' || fill === 'negative'
            ? { ...row, fill: colours.circle(fill).fill!, circle: fill }
            : { ...row, fill: colours.shade(fill) };
        }),
      ...(legend.missing.length > 0
        ? [{ ...patch, say: text.say('value.none'), fill: colours.shade('none') }]
        : []),
    ];
  }
  const theme = programme.themes.find(({ id }) => id === question.theme);
  if (theme) {
    const { full, light } = colours.theme(theme.hue);
    const any = sitesOf(programme).some((site) => partOf(site, theme.id) === 'further');
    return [
      { ...patch, say: text.say('part.primary'), fill: full },
      ...(any ? [{ ...patch, say: text.say('part.further'), fill: light }] : []),
      { ...patch, say: text.say('part.none'), fill: COLOURS.quiet },
    ];
  }
  const site = siteOf(programme, question.region);
  return programme.themes.map(({ id, hue }): Row => {
    const quiet = site !== null && partOf(site, id) !== 'primary';
    const { full, light, on } = colours.theme(hue);
    return {
      say: themeName(words, id),
      fill: quiet ? light : full,
      letter: { text: signOf(words, id), colour: quiet ? COLOURS.ink : on },
      strong: site !== null && !quiet,
      quiet,
      aside: site !== null && partOf(site, id) === 'none',
    };
  });
}

/** Room between a mark and its word, and between two rows, in sizes of the type. */
const INDENT = 1.75;
const STEP = 1.38;

/** How tall a legend under each other is. */
export const legendHeight = (rows: readonly Row[], size: number, width: number): number =>
  rows.reduce((sum, row) => sum + size * (STEP - 1.22) + rowHeight(row, size, width), 0);

const rowHeight = (row: Row, size: number, width: number) =>
  row.nest ? nestOf(row.nest, size).height : linesFor(row, size, width).length * size * LINE.sans;

const faceOf = ({ strong }: Row) => (strong ? 'sans-bold' : 'sans');
const linesFor = (row: Row, size: number, width: number) =>
  linesOf(row.say, faceOf(row), size, width - size * INDENT, 2);

/** How wide a legend is whose rows take one line each. */
export const legendWidth = (rows: readonly Row[], size: number): number =>
  Math.max(
    0,
    ...rows.map((row) =>
      row.nest
        ? nestWidth(row.nest, size)
        : widthOf(row.say, faceOf(row), size) + size * INDENT + 1,
    ),
  );

/** A ground for a legend that stands on land. */
export const legendPlate = ({ text }: Atlas, box: Box): Xml =>
  preset({ name: text.say('deck.shape.plate'), decorative: true }, 'rect', box, {
    fill: { ...COLOURS.sea, alpha: 0.9 },
    stroke: null,
  });

/** The legend, rows under each other. */
export function legendColumn(
  atlas: Atlas,
  rows: readonly Row[],
  [x, y, width, height]: Box,
  size: number,
): Xml {
  const { text, colours } = atlas;
  const radius = size * 0.56;
  const patch = { colour: COLOURS.coast, width: 0.5 };
  let top = y;
  const shapes = rows.flatMap(({ say: name, fill, letter, circle, nest, strong, quiet }, index) => {
    const lines = linesFor(rows[index]!, size, width);
    const tall = rowHeight(rows[index]!, size, width);
    const middle = top + (size * LINE.sans) / 2;
    const box: Box = [x + size * INDENT, top, width - size * INDENT, tall];
    const mark = text.say('deck.shape.legend.mark', { name });
    const who = { name: text.say('deck.shape.legend.word', { name }) };
    const ink = quiet ? COLOURS['ink-soft'] : COLOURS.ink;
    const corner: Point = [x, top];
    top += tall + size * (STEP - 1.22);
    if (nest) return nestShapes(atlas, nest, corner, size);
    return [
      circle
        ? disc(
            mark,
            [x + radius, middle],
            circle === 'zero' ? 2.5 : radius * 0.8,
            colours.circle(circle),
            null,
          )
        : letter
          ? disc(
              mark,
              [x + radius, middle],
              radius,
              { fill, stroke: null },
              {
                size: size * 0.7,
                ...letter,
              },
            )
          : preset(
              { name: mark, decorative: true },
              'rect',
              [x, middle - size * 0.36, radius * 2, size * 0.72],
              { fill, stroke: patch },
            ),
      textBox(who, box, [{ runs: [{ text: lines.join(' '), size, bold: strong, colour: ink }] }]),
    ];
  });
  return group({ name: text.say('deck.shape.legend') }, [x, y, width, height], shapes);
}
