import type { Box, Point } from '../../data/plane';
import { short } from './limits';
import { UNNUMBERED } from './layout';
import { textBody, type Frame, type Paragraph, type Run } from './text';
import { colour, fill, type Colour, type Paint } from './theme';
import { emu } from './units';
import { el, txt, xml, type Xml } from './xml';

/** How a shape is known: in the selection pane, and to those who do not see it. */
export interface Identity {
  readonly name: string;
  readonly title?: string;
  /** Alternative text. */
  readonly descr?: string;
  /** Says nothing that is not said elsewhere; a voice passes over it. */
  readonly decorative?: boolean;
}

const DECORATIVE = xml`
  <a:extLst>
    <a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">
      <adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>
    </a:ext>
  </a:extLst>`;

/** More than this no selection pane shows and no voice reads to its end. */
const MOST = { name: 120, descr: 1500 };

export function identity({ name, title, descr, decorative }: Identity): Xml {
  return el(
    'p:cNvPr',
    {
      id: UNNUMBERED,
      name: short(name, MOST.name),
      descr: descr === undefined ? undefined : short(descr, MOST.descr),
      title: title === undefined ? undefined : short(title, MOST.name),
    },
    decorative ? DECORATIVE : null,
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

/**
 * A shape on the sheet.
 * @param properties what `p:spPr` says of it
 * @param kind `p:cNvSpPr`, where it says something
 */
export function shape(
  who: Identity,
  properties: readonly Xml[],
  body: Xml | null = null,
  kind = xml`<p:cNvSpPr/>`,
): Xml {
  return xml`
    <p:sp>
      <p:nvSpPr>${identity(who)}${kind}<p:nvPr/></p:nvSpPr>
      <p:spPr>${properties}</p:spPr>
      ${body}
    </p:sp>`;
}

const geometry = (kind: 'rect' | 'ellipse' | 'line') =>
  xml`<a:prstGeom prst="${txt(kind)}"><a:avLst/></a:prstGeom>`;

/** A rectangle in its place, as placeholders and texts have it. */
export const rectangle = (box: Box): Xml => xml`${place('a:xfrm', box)}${geometry('rect')}`;

/** A shape of PowerPoint's own: rectangle or ellipse, with a text in it if there is one. */
export function preset(
  who: Identity,
  kind: 'rect' | 'ellipse',
  box: Box,
  style: Look & { readonly text?: Paragraph; readonly frame?: Frame },
): Xml {
  const { text, frame } = style;
  const body = text && textBody('p:txBody', [text], { anchor: 'ctr', ...frame });
  return shape(who, [place('a:xfrm', box), geometry(kind), ...look(style)], body);
}

/** A disc with a letter in it, the sign of a theme; or, without one, a dot. */
export function disc(
  name: string,
  [x, y]: Point,
  radius: number,
  look: Look,
  letter: Run | null,
): Xml {
  const box: Box = [x - radius, y - radius, radius * 2, radius * 2];
  const text: Paragraph | null = letter && { align: 'ctr', runs: [{ bold: true, ...letter }] };
  return preset({ name, decorative: true }, 'ellipse', box, {
    ...look,
    ...(text && { text, frame: { wrap: false } }),
  });
}

/** A colour that runs out from the left of a box to its right. */
export function fade(who: Identity, box: Box, paint: Colour): Xml {
  const gradient = xml`
    <a:gradFill rotWithShape="1">
      <a:gsLst>
        <a:gs pos="0">${colour(paint)}</a:gs>
        <a:gs pos="100000">${colour({ ...paint, alpha: 0 })}</a:gs>
      </a:gsLst>
      <a:lin ang="0" scaled="0"/>
    </a:gradFill>`;
  return shape(who, [rectangle(box), gradient, line(null)]);
}

/** Text on the sheet, in no shape. */
export function textBox(
  who: Identity,
  box: Box,
  paragraphs: readonly Paragraph[],
  frame: Frame = {},
): Xml {
  const body = textBody('p:txBody', paragraphs, frame);
  const properties = [rectangle(box), xml`<a:noFill/>`];
  return shape(who, properties, body, xml`<p:cNvSpPr txBox="1"/>`);
}

/** A straight line between two points. */
export function connector(who: Identity, [x1, y1]: Point, [x2, y2]: Point, stroke: Stroke): Xml {
  return xml`
    <p:cxnSp>
      <p:nvCxnSpPr>${identity(who)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>
      <p:spPr>
        ${el(
          'a:xfrm',
          { flipH: x2 < x1 || undefined, flipV: y2 < y1 || undefined },
          el('a:off', { x: emu(Math.min(x1, x2)), y: emu(Math.min(y1, y2)) }),
          el('a:ext', { cx: emu(Math.abs(x2 - x1)), cy: emu(Math.abs(y2 - y1)) }),
        )}
        ${geometry('line')}
        ${line(stroke)}
      </p:spPr>
    </p:cxnSp>`;
}

/** Shapes that are moved, named and read as one. Inside, the sheet's own coordinates hold. */
export function group(who: Identity, bounds: Box, shapes: readonly Xml[]): Xml {
  const [x, y, cx, cy] = bounds.map(emu) as [number, number, number, number];
  return xml`
    <p:grpSp>
      <p:nvGrpSpPr>${identity(who)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
      <p:grpSpPr>
        <a:xfrm>
          <a:off x="${x}" y="${y}"/>
          <a:ext cx="${cx}" cy="${cy}"/>
          <a:chOff x="${x}" y="${y}"/>
          <a:chExt cx="${cx}" cy="${cy}"/>
        </a:xfrm>
      </p:grpSpPr>
      ${shapes}
    </p:grpSp>`;
}
