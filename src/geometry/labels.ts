/**
 * Where names stand on a map.
 *
 * A label is drawn at a constant size in CSS pixels, but its point scales with the map. So a placing
 * is made for the smallest width that it serves, and holds for every larger one: seen from the plane
 * a label's box shrinks towards its own point as the map grows, each box lies within its former self,
 * and what was apart stays apart. For that the point must lie on the box, which it does.
 */
import type { Area, Box, Point } from '../data/plane';
import { CLOSE, COST, FARTHEST, type Candidate, type Form, type Hanging } from './candidates';
import { GAP, groundOf, type Ground } from './ground';
import { cross, lineMeetsBox, overlap } from './overlap';

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
  /** Its turn where there are too many: 0 is the most important. */
  readonly rank: number;
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

/** Candidates whose ground is looked at, and kept per eighth of the compass; partial placings kept. */
const LOOKED_AT = 200;
const PER_SECTOR = 12;
const BEAM = 64;
/** So many names are placed together; of more, each in its turn takes what is left. */
export const TOGETHER = 24;
/** px² of the sheet for each name of many: the map is to be seen, too. */
const ROOM = 12_000;
/** So many are tried for each that may stand: those that matter less leave the map to itself. */
const TRIED = 4;

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

/** Some of every direction, the best first: the nearest places alone are often all taken by one neighbour. */
function choicesFor(index: number, ground: Ground): Candidate[] {
  const kept = new Map<number, number>();
  const weighed = ground
    .free(index, FARTHEST)
    .slice(0, LOOKED_AT)
    .map((candidate) => ({ ...candidate, cost: ground.costOf(index, candidate) }));
  return byCost(weighed).filter(({ sector }) => {
    const count = (kept.get(sector) ?? 0) + 1;
    kept.set(sector, count);
    return count <= PER_SECTOR;
  });
}

/**
 * Searched label by label, the one with least choice first, keeping the best partial placings.
 * @returns what each label takes, by its index
 */
function together(count: number, ground: Ground): Map<number, Candidate> {
  const choices = Array.from({ length: count }, (_, index) => choicesFor(index, ground));
  const order = [...choices.keys()].sort(
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
  for (const index of order.reverse()) {
    if (last?.choice) best.set(index, last.choice);
    last = last?.before ?? null;
  }
  return best;
}

/**
 * Each takes the best of what those before it have left, on its place or close beside it: where places
 * are many, a leader would run over others. Ends when there are as many as the sheet has room for.
 * @param order indices of the labels, the most important first
 * @returns what each label takes, by its index
 */
function inTurn(order: readonly number[], most: number, ground: Ground): Map<number, Candidate> {
  const taken = new Map<number, Candidate>();
  let company: Partial | null = null;
  for (const index of order.slice(0, most * TRIED)) {
    let best: Candidate | null = null;
    let least = Infinity;
    for (const candidate of ground.free(index, CLOSE)) {
      // They come by cost, and land makes none cheaper.
      if (candidate.cost >= least) break;
      if (conflicts(candidate, company) > 0) continue;
      const cost = candidate.cost + ground.landCost(candidate);
      if (cost < least) [best, least] = [candidate, cost];
    }
    if (!best) continue;
    taken.set(index, best);
    company = { choice: best, before: company, cost: 0 };
    if (taken.size === most) break;
  }
  return taken;
}

/**
 * Places labels without collision, none cut by the sheet: on the shape where the text fits, else
 * beside it, with a leader where it stands off. Few are placed together, so that all find room; of
 * many the important come first. The same question always gets the same answer.
 */
export function placeLabels(wanted: readonly WantedLabel[], sheet: Sheet): Placing {
  const ground = groundOf(wanted, sheet);
  const { toPlane, height } = ground;
  const most = Math.max(TOGETHER, Math.floor((sheet.width * height) / ROOM));
  const best =
    wanted.length <= TOGETHER
      ? together(wanted.length, ground)
      : inTurn(
          [...wanted.keys()].sort((a, b) => wanted[a]!.rank - wanted[b]!.rank),
          most,
          ground,
        );
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
