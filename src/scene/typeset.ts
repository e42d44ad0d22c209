import { textWidth } from '../geometry/text-width';

/** The two faces of a picture, in the weights that it uses. */
export type Face = 'sans' | 'sans-bold' | 'serif-bold';

/**
 * Room for a face beside Source Sans semibold. No font goes with a picture, so the room is that of the
 * widest face that a reader is likely to have: Arial, or Times and Source Serif for titles.
 */
const ROOM: Readonly<Record<Face, number>> = { sans: 1.04, 'sans-bold': 1.13, 'serif-bold': 1.13 };

/** The most that a line takes, in px. */
export function roomFor(text: string, face: Face, size: number): number {
  return textWidth(text, size) * ROOM[face];
}

/** Lines as full of pieces as they can be; a piece that does not fit into any has one to itself. */
export function fillLines(
  pieces: readonly string[],
  between: string,
  fits: (line: string) => boolean,
): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1)}${between}${piece}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/**
 * Breaks a text into lines of at most a width. A word that is longer than that keeps a line to itself,
 * cut with an ellipsis; of more lines than allowed the last ends in one.
 */
export function breakLines(
  text: string,
  face: Face,
  size: number,
  width: number,
  most = Infinity,
): string[] {
  const lines = fillLines(text.split(' '), ' ', (line) => roomFor(line, face, size) <= width);
  return atMost(lines, most, ' ').map((line) => cut(line, face, size, width));
}

/** So many lines, the last of them with the one that is left out: too long, so that its cut is seen. */
export const atMost = (lines: readonly string[], most: number, between: string): string[] =>
  lines
    .slice(0, most)
    .map((line, at) =>
      at === most - 1 && at + 1 < lines.length ? line + between + lines[most] : line,
    );

/** The text if it fits, else as much of it as does, with an ellipsis. */
export function cut(text: string, face: Face, size: number, width: number): string {
  if (roomFor(text, face, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && roomFor(`${letters.join('')}…`, face, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The largest of the sizes at which a text takes at most so many lines; else the smallest. */
export function sizeFor(
  text: string,
  face: Face,
  sizes: readonly number[],
  width: number,
  most: number,
): number {
  const fits = (size: number) =>
    breakLines(text, face, size, width).length <= most &&
    text.split(' ').every((word) => roomFor(word, face, size) <= width);
  return sizes.find(fits) ?? sizes.at(-1)!;
}
