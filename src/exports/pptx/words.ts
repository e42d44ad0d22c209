import type { Box } from '../../data/plane';
import type { Slide } from '../../scene/slide';
import type { Atlas } from './atlas';
import { MARGIN, SIZES, TOP } from './layout';
import { placeholder } from './placeholder';
import { fitPieces, fitText, runsOf, type Piece } from './text';
import type { Xml } from './xml';

export const BODY = [SIZES.body, 19, SIZES.least];

export function titleShape(
  { text }: Atlas,
  title: string,
  width: number,
  sizes: readonly number[],
  most: number,
): { readonly shape: Xml; readonly bottom: number } {
  const fitted = fitText(title, 'serif-bold', sizes, width, most);
  const shape = placeholder(
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
  { text }: Atlas,
  slide: Slide,
  box: Box,
  sizes: readonly number[] = BODY,
): Xml[] {
  const fitted = fitPieces(piecesOf(slide), sizes, box[2], box[3]);
  if (fitted.pieces.length === 0) return [];
  return [
    placeholder(
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
