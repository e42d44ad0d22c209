import type { Box, Point } from '../../data/plane';

/** The sheet in points: 13.333 x 7.5 inches. Everything is laid out in points from its upper left. */
export const SHEET = { width: 960, height: 540 } as const;

/** English Metric Units, of which the file is made: whole numbers, 12,700 to the point. */
export const emu = (points: number): number => Math.round(points * 12_700);

export const boxAround = (points: readonly Point[]): Box => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b))];
  return [
    left,
    top,
    xs.reduce((a, b) => Math.max(a, b)) - left,
    ys.reduce((a, b) => Math.max(a, b)) - top,
  ];
};
