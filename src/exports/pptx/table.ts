import type { Box } from '../../data/plane';
import type { SlideTable } from '../../scene/slide';
import type { DeckText } from '../../text/catalogue';
import { graphicFrame } from './placeholder';
import { line, type Stroke } from './shapes';
import { cutTo, inTwo, LINE, linesOf, textBody, widthOf, type Run } from './text';
import { COLOURS } from './theme';
import { emu } from './units';
import { el, txt, xml, type Xml } from './xml';

const TABLES = xml`http://schemas.openxmlformats.org/drawingml/2006/table`;
/** PowerPoint's own "No Style, No Grid": what is drawn is drawn by the cells. */
export const TABLE_STYLE = xml`{2D5ABB26-0587-4C30-8999-92F81FD0307C}`;

/** Points. The first size at which the table fits is taken. */
const SIZES = [16, 15, 14, 13, 12];
const SPACE = { side: 6, row: 3 } as const;

interface Measured {
  readonly size: number;
  readonly widths: readonly number[];
  readonly height: number;
  readonly rowHeight: number;
  readonly headHeight: number;
}

/** A native table that fits its box, columns as wide as what stands in them. */
export function tableFrame(table: SlideTable, box: Box, text: DeckText): Xml {
  const measured = measure(table, box);
  const { size, widths, rowHeight, headHeight, height } = measured;
  const { columns, rows } = table;
  const cell = (runs: readonly Run[], column: number, under: Stroke, anchor: 'ctr' | 'b') => {
    const align = columns[column]?.numeric ? 'r' : 'l';
    // A row is a line, and a note one under its head.
    const paragraphs = runs.map((run) => ({ align, runs: [run] }) as const);
    return xml`
    <a:tc>
      ${textBody('a:txBody', paragraphs)}
      <a:tcPr
        marL="${emu(SPACE.side)}" marR="${emu(SPACE.side)}"
        marT="${emu(SPACE.row)}" marB="${emu(SPACE.row)}" anchor="${txt(anchor)}">
        ${['L', 'R', 'T'].map((side) => line(null, `a:ln${side}`))}
        ${line(under, 'a:lnB')}
        <a:noFill/>
      </a:tcPr>
    </a:tc>`;
  };
  const strong: Stroke = { colour: COLOURS['ink-soft'], width: 1.25 };
  const head = columns.map(({ name, note }, index) => {
    const runs: Run[] = [{ text: name, size, bold: true, colour: COLOURS.ink }];
    if (note) runs.push({ text: note, size: 12, colour: COLOURS['ink-soft'] });
    return cell(runs, index, strong, 'b');
  });
  const body = rows.map((row) =>
    columns.map((_, index) => {
      // What even the smallest size has no room for is cut.
      const room = (widths[index] ?? 0) - 2 * SPACE.side;
      const text = cutTo(row[index] ?? '', faceOf(index), size, room);
      const run = { text, size, bold: index === 0, colour: COLOURS.ink };
      return cell([run], index, { colour: COLOURS.rule, width: 0.75 }, 'ctr');
    }),
  );
  const [x, y] = box;
  const who = {
    name: text.say('deck.shape.table'),
    title: table.caption,
    descr: text.say('deck.table.alt', {
      count: rows.length,
      title: table.caption,
      columns: columns.map(({ name }) => name).join(', '),
    }),
  };
  const place: Box = [x, y, widths.reduce((a, b) => a + b, 0), height];
  const content = xml`
    <a:tbl>
      <a:tblPr firstRow="1"><a:tableStyleId>${TABLE_STYLE}</a:tableStyleId></a:tblPr>
      <a:tblGrid>${widths.map((width) => el('a:gridCol', { w: emu(width) }))}</a:tblGrid>
      ${el('a:tr', { h: emu(headHeight) }, head)}
      ${body.map((cells) => el('a:tr', { h: emu(rowHeight) }, cells))}
    </a:tbl>`;
  return graphicFrame(who, 'tbl', place, TABLES, content);
}

const faceOf = (index: number) => (index === 0 ? 'sans-bold' : 'sans');

/** Sizes of the table at the largest type with which it fits its box. */
function measure(table: SlideTable, [, , width, height]: Box): Measured {
  const tries = SIZES.map((size) => measureAt(table, size, width, height));
  const fits = tries.find((one) => one.height <= height && one.free >= 0);
  return fits ?? tries.at(-1)!;
}

function measureAt({ columns, rows }: SlideTable, size: number, width: number, height: number) {
  const wanted = columns.map(({ name, note }, index) => {
    const cells = rows.map((row) => widthOf(row[index] ?? '', faceOf(index), size));
    const words = inTwo(name).map((line) => widthOf(line, 'sans-bold', size));
    const notes = note.split(' ').map((word) => widthOf(word, 'sans', 12));
    return Math.max(0, ...cells, ...words, ...notes) + 2 * SPACE.side + 2;
  });
  const sum = wanted.reduce((a, b) => a + b, 0);
  const free = width - sum;
  // Room that is left goes to all alike; room that is missing is taken from the widest.
  const widths =
    free >= 0 ? wanted.map((one) => one + free / wanted.length) : narrow(wanted, width);
  const inner = (index: number) => (widths[index] ?? 0) - 2 * SPACE.side;
  const heads = columns.map(({ name, note }, index) => {
    const names = linesOf(name, 'sans-bold', size, inner(index)).length * size;
    const notes = note ? linesOf(note, 'sans', 12, inner(index)).length * 12 : 0;
    return (names + notes) * LINE.sans;
  });
  const headHeight = Math.max(0, ...heads) + 2 * SPACE.row + 2;
  const least = size * LINE.sans + 2 * SPACE.row + 2;
  // Rows share what height is left, up to half as much again.
  const spare = rows.length > 0 ? (height - headHeight) / rows.length : least;
  const rowHeight = Math.max(least, Math.min(spare, least * 1.4));
  return {
    size,
    widths,
    headHeight,
    rowHeight,
    height: headHeight + rows.length * rowHeight,
    free,
  };
}

/** Widths that add up to what there is, the widest columns giving way first. */
function narrow(wanted: readonly number[], width: number): number[] {
  let [low, high] = [0, Math.max(...wanted)];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    const sum = wanted.reduce((all, one) => all + Math.min(one, middle), 0);
    if (sum > width) high = middle;
    else low = middle;
  }
  return wanted.map((one) => Math.min(one, low));
}
