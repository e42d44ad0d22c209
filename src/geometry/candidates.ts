/** Where a name could stand: on its shape, or beside it with or without a line to it. */
import type { Box, Point } from '../data/plane';
import { isIn } from './anchor';
import { lineMeetsBox, overlap, someEdge, type Drawn } from './overlap';

/** Size of a text in px. */
export interface Form {
  readonly width: number;
  readonly height: number;
}

/** How a text hangs from a point. */
export interface Hanging {
  /** The point, in px here; a placed label has it in units of the plane. */
  readonly at: Point;
  /** Where along the text the point is. */
  readonly align: 'start' | 'middle' | 'end';
  /** Where the text stands from the point: over it, level with it, under it. */
  readonly stand: 'over' | 'level' | 'under';
  /** What it takes of the sheet, in px from the upper left corner, at the width asked for. */
  readonly box: Box;
  /** A line from the shape to the text; null where it stands close by. */
  readonly leader: readonly [Point, Point] | null;
  /** Whether it stands on its own shape. */
  readonly inside: boolean;
}

/** A place that a name could have, in px of the sheet. */
export interface Candidate extends Hanging {
  readonly form: number;
  /** Eighth of the compass, or -1 on the shape itself. */
  readonly sector: number;
  readonly cost: number;
}

/** Turns of the compass tried for a name beside its shape. */
const TURNS = 32;
/** Distances from the shape's edge tried, px. Up to `CLOSE` no leader is needed. */
const DISTANCES = [3, 9, 14, 20, 28, 38, 50, 64, 80, 100, 125, 155, 190] as const;
export const CLOSE = 3;
export const FARTHEST = Math.max(...DISTANCES);
/** How far a leader reaches into its shape, px. */
const REACH = 5;

/** What makes a place worse, in px of leader. */
export const COST = {
  /** For every form that is not the first. */
  form: 6,
  beside: 14,
  land: 22,
  ownShape: 40,
  otherShape: 70,
  leaderOverShape: 45,
  crossing: 120,
  unplaced: 4000,
} as const;

/** The box of a text that hangs from a point. */
function boxAt(
  [x, y]: Point,
  align: Hanging['align'],
  stand: Hanging['stand'],
  width: number,
  height: number,
): Box {
  return [
    align === 'start' ? x : align === 'end' ? x - width : x - width / 2,
    stand === 'under' ? y : stand === 'over' ? y - height : y - height / 2,
    width,
    height,
  ];
}

/** How far a ray from a point inside runs to the last edge of the polygon it starts in. */
function reachOf(shape: Drawn, [x, y]: Point, [ux, uy]: Point): number {
  const home = shape.find(({ rings }) => isIn(rings, x, y));
  let reach = 0;
  if (!home) return reach;
  someEdge(home.rings, ([x0, y0], [x1, y1]) => {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const turn = ux * dy - uy * dx;
    const along = ((x0 - x) * dy - (y0 - y) * dx) / turn;
    const part = ((x0 - x) * uy - (y0 - y) * ux) / turn;
    // An edge along the ray itself gives no number and changes nothing.
    if (part >= 0 && part <= 1 && along > reach) reach = along;
    return false;
  });
  return reach;
}

/** Places on the shape itself: its centre, and a few steps about it for an awkward outline. */
export function* placesInside(own: Drawn, anchor: Point, { width, height }: Form) {
  for (const [dx, dy] of [
    [0, 0],
    [0, -0.6],
    [0, 0.6],
    [-0.15, 0],
    [0.15, 0],
    [-0.15, -0.6],
    [0.15, -0.6],
    [-0.15, 0.6],
    [0.15, 0.6],
    [0, -1.2],
    [0, 1.2],
  ] as const) {
    const at: Point = [anchor[0] + dx * width, anchor[1] + dy * height];
    const box = boxAt(at, 'middle', 'level', width, height);
    const fits = own.some(({ rings, box: extent }) => {
      if (!overlap(extent, box, 0) || !isIn(rings, at[0], at[1])) return false;
      return !someEdge(rings, (a, b) => lineMeetsBox(a, b, box));
    });
    if (!fits) continue;
    const cost = Math.hypot(dx * width, dy * height) / 4;
    const hung = {
      sector: -1,
      align: 'middle',
      stand: 'level',
      leader: null,
      inside: true,
    } as const;
    yield { ...hung, at, box, cost };
  }
}

/** Every direction from a shape's anchor, and where the shape ends there. */
export function raysOf(own: Drawn, anchor: Point) {
  return Array.from({ length: TURNS }, (_, turn) => {
    const angle = (turn / TURNS) * 2 * Math.PI;
    const ray: Point = [Math.cos(angle), Math.sin(angle)];
    return { ray, edge: reachOf(own, anchor, ray) };
  });
}

/** Places beside the shape, near and as far as `most` px, all round. */
export function* placesBeside(
  rays: ReturnType<typeof raysOf>,
  anchor: Point,
  { width, height }: Form,
  most: number,
) {
  for (const [turn, { ray, edge }] of rays.entries()) {
    const along = (distance: number): Point => [
      anchor[0] + ray[0] * distance,
      anchor[1] + ray[1] * distance,
    ];
    const align = ray[0] > 0.3 ? 'start' : ray[0] < -0.3 ? 'end' : 'middle';
    const stand = align !== 'middle' ? 'level' : ray[1] < 0 ? 'over' : 'under';
    for (const distance of DISTANCES) {
      if (distance > most) break;
      const at = along(edge + distance);
      const from = along(Math.max(0, edge - REACH));
      const box = boxAt(at, align, stand, width, height);
      const leader = distance > CLOSE ? ([from, at] as const) : null;
      // A text to the right is where readers look first.
      const cost = COST.beside + distance + (ray[0] > 0.3 ? 0 : 2);
      const sector = Math.floor((turn / TURNS) * 8);
      yield { sector, at, align, stand, box, leader, inside: false, cost } as const;
    }
  }
}
