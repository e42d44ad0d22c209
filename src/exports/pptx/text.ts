import { atMost, cut, fillLines, roomFor, type Face } from '../../scene/typeset';
import { UNSPOKEN } from './layout';
import { colour, fill, type Colour } from './theme';
import { emu } from './units';
import { el, txt, type Xml } from './xml';

export interface Run {
  readonly text: string;
  /** Whether it is the slide's number, which PowerPoint keeps. */
  readonly field?: boolean;
  /** Points; without it, that of the placeholder. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  /** The theme's title face; else that of its texts. */
  readonly font?: 'serif' | 'sans';
  /** A glow that keeps the letters apart from what they stand on. */
  readonly halo?: Colour;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'l' | 'ctr' | 'r';
  /** Points of room above it. */
  readonly before?: number;
}

export interface Frame {
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly wrap?: boolean;
  /** Lets PowerPoint shrink what a person makes longer. */
  readonly shrinks?: boolean;
  /** Line spacing, part of the font's own. */
  readonly leading?: number;
}

/**
 * The text of a shape. Without margins of its own: places are worked out, and text stands where its
 * box begins.
 * @param name `p:txBody` of a shape, `a:txBody` of a table's cell
 */
export function textBody(
  name: 'p:txBody' | 'a:txBody',
  paragraphs: readonly Paragraph[],
  frame: Frame = {},
): Xml {
  const inset = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  const { wrap = true, anchor = 't', shrinks = false } = frame;
  const body =
    name === 'a:txBody'
      ? el('a:bodyPr')
      : el(
          'a:bodyPr',
          { wrap: wrap ? 'square' : 'none', ...inset, anchor },
          el(shrinks ? 'a:normAutofit' : 'a:noAutofit'),
        );
  const said = paragraphs.length > 0 ? paragraphs : [{ runs: [] }];
  return el(
    name,
    {},
    body,
    el('a:lstStyle'),
    said.map((one) => paragraph(one, frame.leading)),
  );
}

/** The field that is the slide's number. */
const NUMBER = { id: '{7A1B3C5D-2E4F-4A6B-8C9D-0E1F2A3B4C5D}', type: 'slidenum' };

function paragraph({ runs, align, before }: Paragraph, leading?: number): Xml {
  const spacing = [
    ...(leading ? [el('a:lnSpc', {}, el('a:spcPct', { val: leading * 100_000 }))] : []),
    ...(before === undefined
      ? []
      : [el('a:spcBef', {}, el('a:spcPts', { val: Math.round(before * 100) }))]),
  ];
  return el(
    'a:p',
    {},
    align || spacing.length > 0 ? el('a:pPr', { algn: align }, spacing) : null,
    runs.map((run) =>
      el(
        run.field ? 'a:fld' : 'a:r',
        run.field ? NUMBER : {},
        runProperties('a:rPr', UNSPOKEN, { font: 'sans', ...run }),
        el('a:t', {}, txt(run.text)),
      ),
    ),
    runs.length === 0 ? runProperties('a:endParaRPr', UNSPOKEN, {}) : null,
  );
}

/** How letters look; also of what is set by PowerPoint itself, like a chart's labels. */
export function runProperties(
  name: 'a:rPr' | 'a:endParaRPr' | 'a:defRPr',
  lang: string | null,
  run: Omit<Run, 'text'>,
): Xml {
  return el(
    name,
    {
      lang: lang ?? undefined,
      sz: run.size === undefined ? undefined : Math.round(run.size * 100),
      b: run.bold,
      ...(name === 'a:rPr' ? { dirty: false } : {}),
    },
    run.colour ? fill(run.colour) : null,
    run.halo ? el('a:effectLst', {}, el('a:glow', { rad: emu(2.5) }, colour(run.halo))) : null,
    run.font ? el('a:latin', { typeface: run.font === 'serif' ? '+mj-lt' : '+mn-lt' }) : null,
  );
}

/** Height of a line, in sizes of its type: that of the tallest face likely to be used. */
export const LINE: Readonly<Record<Face, number>> = {
  sans: 1.22,
  'sans-bold': 1.22,
  'serif-bold': 1.15,
};

/**
 * Calibri and Georgia beside the faces that `typeset` reckons with: the one is narrower, the other
 * wider. Measured on every text of the briefing, with the widest of them just inside.
 */
const BESIDE: Readonly<Record<Face, number>> = {
  sans: 0.92,
  'sans-bold': 0.87,
  'serif-bold': 1.06,
};

/** The most that a line takes, in points, in any face that an office machine may show it in. */
export const widthOf = (text: string, face: Face, size: number): number =>
  roomFor(text, face, size) * BESIDE[face];

/**
 * Breaks a text into lines as office programs do: between words, and after a hyphen. Of more lines than
 * allowed the last ends in an ellipsis, and so does a word that is wider than a line. Each keeps the
 * space at its end, so that together they are the text.
 */
function broken(text: string, face: Face, size: number, width: number, most: number): string[] {
  const fits = (line: string) => widthOf(line.trimEnd(), face, size) <= width;
  const lines = fillLines(text.match(/[^ -]*(?: |-+)|[^ -]+$/g) ?? [''], '', fits);
  return atMost(lines, most, '').map((line) =>
    fits(line) ? line : cutTo(line, face, size, width),
  );
}

export const linesOf = (
  text: string,
  face: Face,
  size: number,
  width: number,
  most = Infinity,
): string[] => broken(text, face, size, width, most).map((line) => line.trimEnd());

export const cutTo = (text: string, face: Face, size: number, width: number): string =>
  cut(text, face, size, width / BESIDE[face]);

/** A text in the two lines that are most alike in length; one word in one. */
export function inTwo(name: string): string[] {
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  const unlike = (gap: number) => Math.abs(gap - name.length / 2);
  const [gap] = gaps.sort((a, b) => unlike(a) - unlike(b));
  return gap === undefined ? [name] : [name.slice(0, gap), name.slice(gap + 1)];
}

/** A text with the size at which it fits, cut where even the smallest is too large. */
export interface Fitted {
  readonly text: string;
  readonly size: number;
  readonly height: number;
}

/** Points of size that are given for a line less: few lines in a smaller type are the calmer ones. */
const A_LINE = 6;

/**
 * A text of at most so many lines at the size that makes it large and short alike; cut where even the
 * smallest is too large.
 */
export function fitText(
  text: string,
  face: Face,
  sizes: readonly number[],
  width: number,
  most: number,
): Fitted {
  const tries = sizes.map((size) => {
    const lines = broken(text, face, size, width, most);
    const height = lines.length * size * LINE[face];
    return { text: lines.join(''), size, height, loss: lines.length * A_LINE - size };
  });
  const whole = tries.filter((one) => one.text === text).sort((a, b) => a.loss - b.loss);
  return whole[0] ?? tries.at(-1)!;
}

/** A paragraph to be fitted with others into a box: a bold beginning, and what follows it. */
export interface Piece {
  readonly lead?: string;
  readonly text: string;
  readonly before: number;
}

/**
 * Paragraphs for a box: at the largest size at which all of them fit; at the smallest what fits, the
 * last of it ending in an ellipsis.
 */
export function fitPieces(
  pieces: readonly Piece[],
  sizes: readonly number[],
  width: number,
  height: number,
): { readonly pieces: readonly Piece[]; readonly size: number; readonly height: number } {
  // A bold beginning is wider than what it is measured as; the whole is then reckoned bold.
  const faceOf = ({ lead }: Piece): Face => (lead ? 'sans-bold' : 'sans');
  const said = (piece: Piece) => (piece.lead ? `${piece.lead} ${piece.text}` : piece.text);
  const set = (size: number, room: number) => {
    const kept: Piece[] = [];
    let used = 0;
    for (const piece of pieces) {
      const before = kept.length === 0 ? 0 : piece.before;
      const left = Math.floor((room - used - before) / (size * LINE.sans) + 1e-6);
      if (left < 1) break;
      const all = linesOf(said(piece), faceOf(piece), size, width);
      used += before + Math.min(all.length, left) * size * LINE.sans;
      const held = broken(said(piece), faceOf(piece), size, width, left).join('');
      kept.push(held === said(piece) ? piece : cutPiece(piece, held));
      if (all.length > left) break;
    }
    return { pieces: kept, size, height: used };
  };
  for (const size of sizes) {
    const free = set(size, Infinity);
    if (free.height <= height) return free;
  }
  return set(sizes.at(-1)!, height);
}

const cutPiece = (piece: Piece, said: string): Piece =>
  piece.lead && said.startsWith(`${piece.lead} `)
    ? { ...piece, text: said.slice(piece.lead.length + 1) }
    : { text: said, before: piece.before };

export const runsOf = (piece: Piece, size: number): readonly Run[] => [
  ...(piece.lead ? [{ text: `${piece.lead} `, size, bold: true }] : []),
  { text: piece.text, size },
];
