/**
 * Where names stand on a map.
 *
 * A label is drawn at a constant size in CSS pixels, but its point scales with the map. So a placing
 * is made for the smallest width that it serves, and holds for every larger one: seen from the plane
 * a label's box shrinks towards its own point as the map grows, each box lies within its former self,
 * and what was apart stays apart. For that the point must lie on the box, which it does.
 */
import type { Area, Box, Point } from '../data/plane';
import {
  COST,
  placesBeside,
  placesInside,
  raysOf,
  type Candidate,
  type Form,
  type Hanging,
} from './candidates';
import { boxMeets, cross, draw, lineMeets, lineMeetsBox, overlap } from './overlap';
import { landUnder, shoresOf } from './shores';

/** A name that wants a place. */
export interface WantedLabel {
  readonly id: string;
  /** What it names, in units of the plane. */
  readonly shape: Area;
  /** The visual centre of the shape. */
  readonly anchor: Point;
  /**
   * The sizes that the text may take, with the room that it is to have round it, the best first: in
   * one line, in two.
   */
  readonly forms: readonly Form[];
}

/** The sheet that the labels stand on. */
export interface Sheet {
  /** What of the plane it shows. */
  readonly frame: Box;
  /** Its width in px; the height follows from the frame. */
  readonly width: number;
  /** What is taken, in px from the upper left corner: a title, buttons, insets. */
  readonly obstacles?: readonly Box[];
  /** Land that a text should rather not cover: the sea reads better. */
  readonly land?: readonly Area[];
}

/** A name in its place; points are in units of the plane. */
export interface PlacedLabel extends Hanging {
  readonly id: string;
  /** Which of the forms it takes. */
  readonly form: number;
}

export interface Placing {
  readonly labels: readonly PlacedLabel[];
  /** Names for which there was no room, in the order in which they were asked for. */
  readonly unplaced: readonly string[];
}

/** Free room between two labels, and between a label and the edge, px. */
const GAP = 2;
/** Candidates whose ground is looked at, and kept per eighth of the compass; partial placings kept. */
const LOOKED_AT = 200;
const PER_SECTOR = 12;
const BEAM = 64;

/** Two placed labels: what it costs to have both, infinite if they cannot stand together. */
function conflict(a: Candidate, b: Candidate): number {
  if (overlap(a.box, b.box, GAP)) return Infinity;
  if (a.leader && lineMeetsBox(a.leader[0], a.leader[1], b.box)) return Infinity;
  if (b.leader && lineMeetsBox(b.leader[0], b.leader[1], a.box)) return Infinity;
  if (a.leader && b.leader && cross(...a.leader, ...b.leader)) return COST.crossing;
  return 0;
}

const byCost = <T extends { readonly cost: number }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => a.cost - b.cost);

/** A placing of some of the labels: the last choice, and the placing before it. */
interface Partial {
  readonly choice: Candidate | null;
  readonly before: Partial | null;
  readonly cost: number;
}

/** What a candidate costs in the company of those already chosen. */
function conflicts(candidate: Candidate, company: Partial | null): number {
  let sum = 0;
  for (let p = company; p && sum < Infinity; p = p.before) {
    if (p.choice) sum += conflict(candidate, p.choice);
  }
  return sum;
}

/**
 * Places labels without collision, none cut by the sheet: on the shape where the text fits, else
 * beside it, with a leader where it stands off. Searched label by label, the one with least choice
 * first, keeping the best partial placings. The same question always gets the same answer.
 */
export function placeLabels(wanted: readonly WantedLabel[], sheet: Sheet): Placing {
  const [left, top, frameWidth, frameHeight] = sheet.frame;
  const scale = sheet.width / frameWidth;
  const height = frameHeight * scale;
  const toSheet = ([x, y]: Point): Point => [(x - left) * scale, (y - top) * scale];
  const toPlane = ([x, y]: Point): Point => [x / scale + left, y / scale + top];
  const obstacles = sheet.obstacles ?? [];
  const shores = shoresOf(sheet.land ?? [], toSheet, height);
  const shapes = wanted.map(({ shape }) => draw(shape, toSheet));

  const isFree = (box: Box, leader: Candidate['leader']) =>
    box[0] >= GAP &&
    box[1] >= GAP &&
    box[0] + box[2] <= sheet.width - GAP &&
    box[1] + box[3] <= height - GAP &&
    !obstacles.some(
      (taken) => overlap(box, taken, GAP) || (leader && lineMeetsBox(leader[0], leader[1], taken)),
    );

  const choices = wanted.map((label, index): Candidate[] => {
    const own = shapes[index] ?? [];
    const others = shapes.filter((_, other) => other !== index);
    const anchor = toSheet(label.anchor);
    const rays = raysOf(own, anchor);
    const free = label.forms.flatMap((size, form): Candidate[] =>
      [...placesInside(own, anchor, size), ...placesBeside(rays, anchor, size)]
        .filter(({ box, leader }) => isFree(box, leader))
        .map((place) => ({ ...place, form, cost: place.cost + form * COST.form })),
    );
    // Sorting is stable, so equal costs keep the order in which they were tried.
    const weighed = byCost(free)
      .slice(0, LOOKED_AT)
      .map((candidate) => {
        const { box, leader, inside } = candidate;
        if (inside) return candidate;
        let cost = candidate.cost + COST.land * landUnder(shores, box);
        if (boxMeets(own, box)) cost += COST.ownShape;
        for (const other of others) {
          if (boxMeets(other, box)) cost += COST.otherShape;
          if (leader && lineMeets(other, leader[0], leader[1])) cost += COST.leaderOverShape;
        }
        return { ...candidate, cost };
      });
    // Some of every direction: the nearest places alone are often all taken by one neighbour.
    const kept = new Map<number, number>();
    return byCost(weighed).filter(({ sector }) => {
      const count = (kept.get(sector) ?? 0) + 1;
      kept.set(sector, count);
      return count <= PER_SECTOR;
    });
  });

  const order = wanted
    .map((_, index) => index)
    .sort(
      (a, b) =>
        (choices[a]?.length ?? 0) - (choices[b]?.length ?? 0) ||
        (choices[b]?.[0]?.cost ?? 0) - (choices[a]?.[0]?.cost ?? 0) ||
        a - b,
    );
  let beam: (Partial | null)[] = [null];
  for (const index of order) {
    let next: Partial[] = [];
    // What the last placing that is kept costs: one that costs no less would not be kept.
    let most = Infinity;
    const keep = (partial: Partial) => {
      if (next.push(partial) < 2 * BEAM) return;
      next = byCost(next).slice(0, BEAM);
      most = next[BEAM - 1]?.cost ?? Infinity;
    };
    for (const before of beam) {
      const cost = before?.cost ?? 0;
      keep({ choice: null, before, cost: cost + COST.unplaced });
      for (const choice of choices[index] ?? []) {
        // They come by cost, and company makes none cheaper.
        if (cost + choice.cost >= most) break;
        const sum = cost + choice.cost + conflicts(choice, before);
        if (sum < most) keep({ choice, before, cost: sum });
      }
    }
    beam = byCost(next).slice(0, BEAM);
  }

  const best = new Map<number, Candidate>();
  let last = beam[0] ?? null;
  for (const index of [...order].reverse()) {
    if (last?.choice) best.set(index, last.choice);
    last = last?.before ?? null;
  }
  const labels = wanted.flatMap(({ id }, index): PlacedLabel[] => {
    const place = best.get(index);
    if (!place) return [];
    const { form, at, align, stand, box, leader, inside } = place;
    return [
      {
        id,
        form,
        at: toPlane(at),
        align,
        stand,
        box,
        leader: leader && [toPlane(leader[0]), toPlane(leader[1])],
        inside,
      },
    ];
  });
  return {
    labels,
    unplaced: wanted.filter((_, index) => !best.get(index)).map(({ id }) => id),
  };
}
