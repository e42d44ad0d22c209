import type { Box, Point } from '../../data/plane';
import type { Line } from '../../geometry/clip';
import { look, place, shape, type Identity, type Look } from './shapes';
import { boxAround } from './units';
import { el, xml, type Xml } from './xml';

/** Points of a path are counted in twentieths of a point: fine enough for print, short to write. */
const STEP = 20;

export interface Outline {
  /** Closed, in points of the sheet. */
  readonly rings: readonly Line[];
  /** Lines to be drawn in place of the rings' own edges; null where those are drawn. */
  readonly lines: readonly Line[] | null;
}

/** Where an outline lies on the sheet, on whole steps. */
export function boundsOf(rings: readonly Line[]): Box {
  const [x, y, width, height] = boxAround(rings.flat());
  const [left, top] = [Math.floor(x * STEP), Math.floor(y * STEP)];
  return [
    left / STEP,
    top / STEP,
    Math.max(1, Math.ceil((x + width) * STEP) - left) / STEP,
    Math.max(1, Math.ceil((y + height) * STEP) - top) / STEP,
  ];
}

/** A freeform: one shape, however many islands it has. */
export function freeform(who: Identity, outline: Outline, style: Look): Xml {
  const bounds = boundsOf(outline.rings);
  const [left, top, width, height] = bounds;
  const size = { w: Math.round(width * STEP), h: Math.round(height * STEP) };
  const point = ([x, y]: Point) =>
    el('a:pt', { x: Math.round((x - left) * STEP), y: Math.round((y - top) * STEP) });
  const path = (lines: readonly Line[], closed: boolean, attributes: object) =>
    el(
      'a:path',
      { ...size, ...attributes },
      lines.flatMap(([first, ...others]) =>
        first
          ? [
              el('a:moveTo', {}, point(first)),
              ...others.map((one) => el('a:lnTo', {}, point(one))),
              ...(closed ? [el('a:close')] : []),
            ]
          : [],
      ),
    );
  const { rings, lines } = outline;
  const paths = lines
    ? [
        path(rings, true, { stroke: false }),
        ...(lines.length > 0 ? [path(lines, false, { fill: 'none' })] : []),
      ]
    : path(rings, true, {});
  const geometry = xml`
    <a:custGeom>
      <a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>
      <a:rect l="0" t="0" r="r" b="b"/>
      <a:pathLst>${paths}</a:pathLst>
    </a:custGeom>`;
  return shape(who, [place('a:xfrm', bounds), geometry, ...look(style)]);
}
