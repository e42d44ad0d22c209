import type { Box } from '../../data/plane';
import { fillLines } from '../../scene/typeset';
import type { Atlas } from './atlas';
import { FOOT, MARGIN, SIZES, WIDE } from './layout';
import { LINE, linesOf, widthOf } from './text';
import { COLOURS } from './theme';
import { SHEET } from './units';
import { placeholder } from './placeholder';
import type { Xml } from './xml';

/** Sources as a list, in the largest type in which it takes no more than half a slide. */
export function sourceList(sources: readonly string[]) {
  const heightAt = (size: number) =>
    sources.reduce(
      (sum, one) => sum + linesOf(one, 'sans', size, WIDE).length * size * LINE.sans + 3,
      0,
    );
  const size = [14, 13, 12, 11].find((one) => heightAt(one) <= SHEET.height / 2) ?? SIZES.source;
  return { size, height: heightAt(size) };
}

/** Points of the line under a slide, the best first. */
const LINE_SIZES = [SIZES.source, 11, 10];

/** Sources in lines that break between them, so that each notice is read in one piece. */
function brokenBetween(sources: readonly string[], size: number, width: number): string[] {
  const fits = (line: string) => widthOf(line, 'sans', size) <= width;
  return fillLines(sources, ' · ', fits).flatMap((line) => linesOf(line, 'sans', size, width));
}

/** The sources under a slide, in the largest type in which they take so many lines. */
function sourceLines(sources: readonly string[], width: number, most: number) {
  const tries = LINE_SIZES.map((size) => ({ size, lines: brokenBetween(sources, size, width) }));
  const { size, lines } = tries.find((one) => one.lines.length <= most) ?? tries.at(-1)!;
  if (lines.length <= most) return { size, lines };
  // The last is the owner of the boundaries, who has to be named.
  const [last = ''] = linesOf(sources.at(-1) ?? '', 'sans', size, width, 1);
  return { size, lines: [...lines.slice(0, most - 1), last] };
}

export function sourceShape({ text }: Atlas, sources: readonly string[], listed: boolean): Xml {
  const list = listed ? sourceList(sources) : null;
  const width = list ? WIDE : WIDE - 60;
  const { size, lines } = list
    ? { size: list.size, lines: sources }
    : sourceLines(sources, width, 2);
  const box: Box = list
    ? [MARGIN, FOOT - 12 - list.height, width, list.height]
    : [MARGIN, FOOT, width, SHEET.height - FOOT];
  return placeholder(
    'ftr',
    text.say('deck.shape.sources'),
    box,
    lines.map((line) => ({
      runs: [{ text: line, size, colour: COLOURS['ink-soft'] }],
      ...(listed ? { before: 3 } : {}),
    })),
    { anchor: listed ? 'b' : 'ctr' },
  );
}
