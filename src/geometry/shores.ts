import type { Area, Box, Point } from '../data/plane';
import { draw, someEdge } from './overlap';

/** Height of the strips in which the land is known, px. */
const STRIP = 4;

/**
 * Where the land lies: for every strip of the sheet the places at which its middle line comes ashore
 * or leaves it. A border between two countries is met twice at one place and so does not count.
 */
export function shoresOf(land: readonly Area[], toSheet: (point: Point) => Point, height: number) {
  const shores: number[][] = Array.from({ length: Math.ceil(height / STRIP) }, () => []);
  for (const { rings } of land.flatMap((area) => draw(area, toSheet))) {
    someEdge(rings, ([x0, y0], [x1, y1]) => {
      const last = Math.ceil(Math.max(y0, y1) / STRIP - 0.5);
      for (let strip = Math.ceil(Math.min(y0, y1) / STRIP - 0.5); strip < last; strip++) {
        const part = ((strip + 0.5) * STRIP - y0) / (y1 - y0);
        shores[strip]?.push(x0 + part * (x1 - x0));
      }
      return false;
    });
  }
  return shores;
}

/** Part of a box that lies on land, by points along its middle. */
export function landUnder(
  shores: readonly (readonly number[])[],
  [x, y, width, height]: Box,
): number {
  const strip = shores[Math.floor((y + height / 2) / STRIP)] ?? [];
  const onLand = [0, 0.25, 0.5, 0.75, 1].filter(
    (part) => strip.filter((shore) => shore < x + part * width).length % 2 === 1,
  );
  return onLand.length / 5;
}
