/** The sheet that names stand on: which places on it are free, and what each of them costs. */
import type { Point } from '../data/plane';
import { COST, FARTHEST, placesBeside, placesInside, raysOf, type Candidate } from './candidates';
import type { Sheet, WantedLabel } from './labels';
import { boxMeets, boxRound, draw, lineMeets, lineMeetsBox, overlap } from './overlap';
import { landUnder, shoresOf } from './shores';

/** Free room between two labels, and between a label and the edge, px. */
export const GAP = 2;

export interface Ground {
  readonly toPlane: (point: Point) => Point;
  /** Height of the sheet, px. */
  readonly height: number;
  /**
   * Where a label could stand, on its shape or not farther from it than `most` px, at what that alone
   * costs, the best first; other labels are not looked at.
   */
  readonly free: (index: number, most: number) => Candidate[];
  /** What the land costs that a candidate covers. */
  readonly landCost: (candidate: Candidate) => number;
  /** What a candidate costs with all that it covers. */
  readonly costOf: (index: number, candidate: Candidate) => number;
}

export function groundOf(wanted: readonly WantedLabel[], sheet: Sheet): Ground {
  const [left, top, frameWidth, frameHeight] = sheet.frame;
  const scale = sheet.width / frameWidth;
  const height = frameHeight * scale;
  const toSheet = ([x, y]: Point): Point => [(x - left) * scale, (y - top) * scale];
  const obstacles = sheet.obstacles ?? [];
  const shores = shoresOf(sheet.land ?? [], toSheet, height);
  const shapes = wanted.map(({ shape }) => draw(shape, toSheet));
  const extents = shapes.map((drawn) => boxRound(drawn.map(({ box }) => box)));
  /** Of the last label that was asked for: they come one after another. */
  let asked = { index: -1, near: shapes };

  function nearOf(index: number) {
    if (asked.index !== index) {
      const reach = FARTHEST + Math.max(...wanted[index]!.forms.map(({ width }) => width));
      const near = shapes.filter(
        (_, other) => other !== index && overlap(extents[index]!, extents[other]!, reach),
      );
      asked = { index, near };
    }
    return asked.near;
  }

  const isFree = ({ box, leader }: Pick<Candidate, 'box' | 'leader'>) =>
    box[0] >= GAP &&
    box[1] >= GAP &&
    box[0] + box[2] <= sheet.width - GAP &&
    box[1] + box[3] <= height - GAP &&
    !obstacles.some(
      (taken) => overlap(box, taken, GAP) || (leader && lineMeetsBox(leader[0], leader[1], taken)),
    );

  const landCost = ({ box, inside }: Pick<Candidate, 'box' | 'inside'>) =>
    inside ? 0 : COST.land * landUnder(shores, box);

  return {
    toPlane: ([x, y]) => [x / scale + left, y / scale + top],
    height,
    free(index, most) {
      const own = shapes[index]!;
      const anchor = toSheet(wanted[index]!.anchor);
      const rays = raysOf(own, anchor);
      const free = wanted[index]!.forms.flatMap((size, form): Candidate[] =>
        [...placesInside(own, anchor, size), ...placesBeside(rays, anchor, size, most)]
          .filter(isFree)
          .map((place) => ({ ...place, form, cost: place.cost + form * COST.form })),
      );
      // Sorting is stable, so equal costs keep the order in which they were tried.
      return free.sort((a, b) => a.cost - b.cost);
    },
    landCost,
    costOf(index, candidate) {
      const { box, leader, inside, cost } = candidate;
      if (inside) return cost;
      let sum = cost + landCost(candidate);
      if (boxMeets(shapes[index]!, box)) sum += COST.ownShape;
      for (const other of nearOf(index)) {
        if (boxMeets(other, box)) sum += COST.otherShape;
        if (leader && lineMeets(other, leader[0], leader[1])) sum += COST.leaderOverShape;
      }
      return sum;
    },
  };
}
