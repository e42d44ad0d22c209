import type { Box, Point } from '../../data/plane';
import { short } from './limits';
import { textBody, type Frame, type Paragraph } from './text';
import { colour, fill, type Colour, type Paint } from './theme';
import { emu } from './units';
import { el, type Xml } from './xml';

/** What a slide's shapes share: the language, and ids that no two of them have. */
export class Canvas {
  /** 1 is the slide's own tree. */
  #last = 1;

  constructor(
    /** BCP 47 with the country, as PowerPoint has it. */
    readonly lang: string,
  ) {}

  nextId(): number {
    return ++this.#last;
  }
}

/** How a shape is known: in the selection pane, and to those who do not see it. */
export interface Identity {
  readonly name: string;
  readonly title?: string;
  /** Alternative text. */
  readonly descr?: string;
  /** Says nothing that is not said elsewhere; a voice passes over it. */
  readonly decorative?: boolean;
}

/** More than this no selection pane shows and no voice reads to its end. */
const MOST = { name: 120, descr: 1500 };

export function identity(canvas: Canvas, { name, title, descr, decorative }: Identity): Xml {
  return el(
    'p:cNvPr',
    {
      id: canvas.nextId(),
      name: short(name, MOST.name),
      descr: descr === undefined ? undefined : short(descr, MOST.descr),
      title: title === undefined ? undefined : short(title, MOST.name),
    },
    decorative
      ? el(
          'a:extLst',
          {},
          el(
            'a:ext',
            { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
            el('adec:decorative', {
              'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
              val: 1,
            }),
          ),
        )
      : null,
  );
}

export interface Stroke {
  readonly colour: Colour;
  /** Points. */
  readonly width: number;
  readonly dashed?: boolean;
}

export function line(stroke: Stroke | null, name = 'a:ln'): Xml {
  if (!stroke) return el(name, {}, el('a:noFill'));
  return el(
    name,
    { w: emu(stroke.width) },
    fill(stroke.colour),
    stroke.dashed ? el('a:prstDash', { val: 'sysDash' }) : null,
    el('a:round'),
  );
}

export const place = (name: 'a:xfrm' | 'p:xfrm', [x, y, width, height]: Box): Xml =>
  el(
    name,
    {},
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: emu(width), cy: emu(height) }),
  );

export interface Look {
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
  /** A light about it that sets it off. */
  readonly glow?: { readonly colour: Colour; readonly radius: number };
}

export const look = ({ fill: paint, stroke, glow }: Look): readonly Xml[] => [
  fill(paint),
  line(stroke),
  ...(glow
    ? [el('a:effectLst', {}, el('a:glow', { rad: emu(glow.radius) }, colour(glow.colour)))]
    : []),
];

/** A shape of PowerPoint's own: rectangle or ellipse, with a text in it if there is one. */
export function preset(
  canvas: Canvas,
  who: Identity,
  kind: 'rect' | 'ellipse',
  box: Box,
  style: Look & { readonly text?: Paragraph; readonly frame?: Frame },
): Xml {
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, identity(canvas, who), el('p:cNvSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      place('a:xfrm', box),
      el('a:prstGeom', { prst: kind }, el('a:avLst')),
      look(style),
    ),
    style.text
      ? textBody('p:txBody', canvas.lang, [style.text], { anchor: 'ctr', ...style.frame })
      : null,
  );
}

/** A colour that runs out from the left of a box to its right. */
export function fade(canvas: Canvas, who: Identity, box: Box, paint: Colour): Xml {
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, identity(canvas, who), el('p:cNvSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      place('a:xfrm', box),
      el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
      el(
        'a:gradFill',
        { rotWithShape: true },
        el(
          'a:gsLst',
          {},
          el('a:gs', { pos: 0 }, colour(paint)),
          el('a:gs', { pos: 100_000 }, colour({ ...paint, alpha: 0 })),
        ),
        el('a:lin', { ang: 0, scaled: false }),
      ),
      line(null),
    ),
  );
}

/** Text on the sheet, in no shape. */
export function textBox(
  canvas: Canvas,
  who: Identity,
  box: Box,
  paragraphs: readonly Paragraph[],
  frame: Frame = {},
): Xml {
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, identity(canvas, who), el('p:cNvSpPr', { txBox: true }), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      place('a:xfrm', box),
      el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
      el('a:noFill'),
    ),
    textBody('p:txBody', canvas.lang, paragraphs, frame),
  );
}

/** A straight line between two points. */
export function connector(
  canvas: Canvas,
  who: Identity,
  [x1, y1]: Point,
  [x2, y2]: Point,
  stroke: Stroke,
): Xml {
  return el(
    'p:cxnSp',
    {},
    el('p:nvCxnSpPr', {}, identity(canvas, who), el('p:cNvCxnSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      el(
        'a:xfrm',
        { flipH: x2 < x1 || undefined, flipV: y2 < y1 || undefined },
        el('a:off', { x: emu(Math.min(x1, x2)), y: emu(Math.min(y1, y2)) }),
        el('a:ext', { cx: emu(Math.abs(x2 - x1)), cy: emu(Math.abs(y2 - y1)) }),
      ),
      el('a:prstGeom', { prst: 'line' }, el('a:avLst')),
      line(stroke),
    ),
  );
}

/** Shapes that are moved, named and read as one. */
export function group(
  canvas: Canvas,
  who: Identity,
  bounds: Box,
  shapes: () => readonly Xml[],
): Xml {
  // The group's id comes before those of what is in it.
  const named = identity(canvas, who);
  const [x, y, width, height] = bounds.map(emu);
  return el(
    'p:grpSp',
    {},
    el('p:nvGrpSpPr', {}, named, el('p:cNvGrpSpPr'), el('p:nvPr')),
    el(
      'p:grpSpPr',
      {},
      el(
        'a:xfrm',
        {},
        el('a:off', { x, y }),
        el('a:ext', { cx: width, cy: height }),
        // Inside, the sheet's own coordinates hold.
        el('a:chOff', { x, y }),
        el('a:chExt', { cx: width, cy: height }),
      ),
    ),
    [...shapes()],
  );
}
