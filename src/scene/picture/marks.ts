import type { Box, Point } from '../../data/plane';
import type { PlaceId, ThemeId } from '../../data/types';
import { breakLines, roomFor, type Face } from '../typeset';

/** A line of text. It takes at most `room` px from its anchor, whatever common font draws it. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly room: number;
  /** A line about the letters that keeps them apart from what they stand on. */
  readonly halo: string | null;
}

export interface PathMark {
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  /** In px of the picture. */
  readonly width: number;
  readonly dashed?: boolean;
  /** Of the fill, 0 to 1. */
  readonly strength?: number;
  readonly region?: PlaceId;
  readonly theme?: ThemeId;
}

/** A window on the plane: what of it is shown, and where. Both have the same shape. */
export interface MapMark {
  readonly kind: 'map';
  readonly box: Box;
  readonly frame: Box;
  readonly paths: readonly PathMark[];
}

export type Mark =
  | TextMark
  | MapMark
  | {
      readonly kind: 'circle';
      readonly at: Point;
      readonly radius: number;
      readonly fill: string;
      readonly stroke: string | null;
      readonly strength?: number;
    }
  | {
      readonly kind: 'rect';
      readonly box: Box;
      readonly fill: string | null;
      readonly stroke: string | null;
    }
  | {
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly stroke: string;
      readonly width: number;
    }
  /** A colour that runs out from one side of a box to the other. */
  | {
      readonly kind: 'fade';
      readonly box: Box;
      readonly colour: string;
      readonly from: 'left' | 'top' | 'bottom';
    };

/** A picture that can leave the site: complete in itself, the same for every format. */
export interface Picture {
  readonly view: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly creator: string;
  /** Version of the data, `YYYY-MM-DD`. */
  readonly date: string;
  readonly source: string;
  /** What may be done with it: one line for the data, one for the boundaries. */
  readonly rights: readonly string[];
  /** In the order in which they are painted. */
  readonly marks: readonly Mark[];
}

export type Style = Pick<TextMark, 'size' | 'face' | 'fill'> &
  Partial<Pick<TextMark, 'anchor' | 'halo'>>;

export function textMark(text: string, x: number, y: number, style: Style): TextMark {
  return {
    kind: 'text',
    text,
    x: tenth(x),
    y: tenth(y),
    anchor: 'start',
    halo: null,
    ...style,
    room: Math.ceil(roomFor(text, style.face, style.size)),
  };
}

/** Lines under each other, the first with its top at `top`; and where the next may begin. */
export function paragraph(
  text: string,
  [x, top]: Point,
  width: number,
  style: Style & { readonly leading: number; readonly most?: number },
): { readonly marks: TextMark[]; readonly bottom: number } {
  const { leading, most, ...rest } = style;
  const lines = breakLines(text, style.face, style.size, width, most);
  const height = style.size * leading;
  return {
    marks: lines.map((line, index) =>
      textMark(line, x, top + height * (index + 0.5) + style.size * 0.34, rest),
    ),
    bottom: top + height * lines.length,
  };
}

/** Places of marks need no more than a tenth of a px. */
export const tenth = (value: number) => Math.round(value * 10) / 10;
