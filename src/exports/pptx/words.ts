import type { Box } from '../../data/plane';
import type { Slide } from '../../scene/slide';
import type { Atlas } from './atlas';
import { placeholderHead, MARGIN, SIZES, TOP, type Kind } from './layout';
import { place, type Canvas } from './shapes';
import {
  fitPieces,
  fitText,
  LINE,
  runsOf,
  textBody,
  type Fitted,
  type Frame,
  type Paragraph,
  type Piece,
} from './text';
import { el, type Xml } from './xml';

export const BODY = [SIZES.body, 19, SIZES.least];

/** A shape that takes the place of one of the layout's. */
export function placeholder(
  canvas: Canvas,
  kind: Kind,
  name: string,
  box: Box,
  paragraphs: readonly Paragraph[],
  frame: Frame = {},
): Xml {
  return el(
    'p:sp',
    {},
    placeholderHead(canvas, name, kind),
    el('p:spPr', {}, place('a:xfrm', box)),
    textBody('p:txBody', canvas.lang, paragraphs, frame),
  );
}

/** Points of size that are given for a line less: few lines in a smaller type are the calmer ones. */
const A_LINE = 6;

/** A title at the size that makes it large and short alike; cut where even the smallest is too large. */
export function fitTitle(
  title: string,
  width: number,
  sizes: readonly number[],
  most: number,
): Fitted {
  const lines = ({ size, height }: Fitted) => Math.round(height / (size * LINE['serif-bold']));
  const loss = (one: Fitted) => lines(one) * A_LINE - one.size;
  const [best] = sizes
    .map((size) => fitText(title, 'serif-bold', [size], width, most))
    .filter(({ text }) => text === title)
    .sort((a, b) => loss(a) - loss(b));
  return best ?? fitText(title, 'serif-bold', sizes, width, most);
}

export function titleShape(
  canvas: Canvas,
  { text }: Atlas,
  title: string,
  width: number,
  sizes: readonly number[],
  most: number,
): { readonly shape: Xml; readonly bottom: number } {
  const fitted = fitTitle(title, width, sizes, most);
  const shape = placeholder(
    canvas,
    'title',
    text.say('deck.shape.title'),
    [MARGIN, TOP, width, fitted.height],
    [{ runs: [{ text: fitted.text, size: fitted.size, font: 'serif' }] }],
    { shrinks: true, leading: 0.9 },
  );
  return { shape, bottom: TOP + fitted.height };
}

/** Sentences and facts as paragraphs. */
export const piecesOf = ({ lines, facts }: Slide): Piece[] => [
  ...lines.map((line) => ({ text: line, before: 6 })),
  ...facts.map(({ term, value }, index) => ({
    lead: term,
    text: value,
    before: index === 0 ? 10 : 3,
  })),
];

export function bodyShape(
  canvas: Canvas,
  { text }: Atlas,
  slide: Slide,
  box: Box,
  sizes: readonly number[] = BODY,
): Xml[] {
  const fitted = fitPieces(piecesOf(slide), sizes, box[2], box[3]);
  if (fitted.pieces.length === 0) return [];
  return [
    placeholder(
      canvas,
      'body',
      text.say('deck.shape.text'),
      box,
      fitted.pieces.map((piece, index) => ({
        runs: runsOf(piece, fitted.size),
        ...(index > 0 ? { before: piece.before } : {}),
      })),
      { shrinks: true },
    ),
  ];
}
