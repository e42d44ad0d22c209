import { PALETTE } from '../../scene/palette';
import { el, xml, type Xml } from './xml';

export const DRAWING = xml`http://schemas.openxmlformats.org/drawingml/2006/main`;

/** The names under which PowerPoint offers a theme's colours. */
export type Slot =
  | 'bg1'
  | 'tx1'
  | 'bg2'
  | 'tx2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'hlink'
  | 'folHlink';

/**
 * A colour of the theme, and how it is varied. No colour is said outright, so that another set of
 * theme colours recolours the whole deck.
 */
export interface Colour {
  readonly slot: Slot;
  /** Part of its lightness that it keeps, 0 to 1. */
  readonly keep?: number;
  /** Lightness added to that. */
  readonly add?: number;
  /** Part of it that covers, 0 to 1. */
  readonly alpha?: number;
}

/** Stripes of a colour on another. */
export interface Hatch {
  readonly hatch: Colour;
  readonly on: Colour;
}

export type Paint = Colour | Hatch;

/** The roles of `scene/palette`, in terms of the theme. */
export const COLOURS = {
  sea: { slot: 'bg2' },
  land: { slot: 'bg1' },
  neighbour: { slot: 'bg2', keep: 0.6, add: 0.4 },
  border: { slot: 'tx2', keep: 0.27, add: 0.73 },
  quiet: { slot: 'bg1', keep: 0.92 },
  coast: { slot: 'tx2', keep: 0.35, add: 0.65 },
  ink: { slot: 'tx1' },
  'ink-soft': { slot: 'tx2' },
  rule: { slot: 'tx2', keep: 0.32, add: 0.68 },
} as const satisfies Readonly<Record<string, Colour>>;

/** The hue of the ratios' classes, which are its tints, and of links. */
export const RATIO_HUE = '#10698d';
/** The hue of classes below a middle. Links that were followed have it, since a file has no colour more. */
const BELOW_HUE = '#a8662b';

export const colour = ({ slot, keep, add, alpha }: Colour): Xml =>
  el(
    'a:schemeClr',
    { val: slot },
    keep === undefined ? null : el('a:lumMod', { val: thousandths(keep) }),
    add === undefined ? null : el('a:lumOff', { val: thousandths(add) }),
    alpha === undefined ? null : el('a:alpha', { val: thousandths(alpha) }),
  );

export function fill(paint: Paint | null): Xml {
  if (!paint) return el('a:noFill');
  if ('slot' in paint) return el('a:solidFill', {}, colour(paint));
  return el(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    el('a:fgClr', {}, colour(paint.hatch)),
    el('a:bgClr', {}, colour(paint.on)),
  );
}

/** Drawing ML counts parts in thousandths of a per cent. */
const thousandths = (part: number) => Math.round(part * 100_000);

/**
 * The theme: colours, faces, and no effects. Its faces are on office machines; none is embedded.
 * @param accents all six, as `#rrggbb`
 */
export function themeXml(accents: readonly string[]): Xml {
  const rgb = (name: string, value: string) =>
    el(`a:${name}`, {}, el('a:srgbClr', { val: value.slice(1).toUpperCase() }));
  const plain = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
  const line = (width: number) => xml`
    <a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${plain}<a:prstDash val="solid"/></a:ln>`;
  const none = xml`<a:effectStyle><a:effectLst/></a:effectStyle>`;
  return xml`
    <a:theme xmlns:a="${DRAWING}" name="Transition Atlas">
      <a:themeElements>
        <a:clrScheme name="Transition Atlas">
          ${rgb('dk1', PALETTE.ink)}
          ${rgb('lt1', PALETTE.land)}
          ${rgb('dk2', PALETTE['ink-soft'])}
          ${rgb('lt2', PALETTE.sea)}
          ${accents.map((accent, index) => rgb(`accent${index + 1}`, accent))}
          ${rgb('hlink', RATIO_HUE)}
          ${rgb('folHlink', BELOW_HUE)}
        </a:clrScheme>
        <a:fontScheme name="Transition Atlas">
          <a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
          <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>
        </a:fontScheme>
        <a:fmtScheme name="Transition Atlas">
          <a:fillStyleLst>${plain}${plain}${plain}</a:fillStyleLst>
          <a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>
          <a:effectStyleLst>${none}${none}${none}</a:effectStyleLst>
          <a:bgFillStyleLst>${plain}${plain}${plain}</a:bgFillStyleLst>
        </a:fmtScheme>
      </a:themeElements>
      <a:objectDefaults/>
      <a:extraClrSchemeLst/>
    </a:theme>`;
}
