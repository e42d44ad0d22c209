import type { Area, Box, Point } from '../data/plane';
import { extentOf, isIn, polygonsOf } from './anchor';

/**
 * Where names stand on a map.
 *
 * A label is drawn at a constant size in CSS pixels, but its point scales with the map. So a placing
 * is made for the smallest width that it serves, and holds for every larger one: seen from the plane
 * a label's box shrinks towards its own point as the map grows, each box lies within its former self,
 * and what was apart stays apart. For that the point must lie on the box, which it does.
 */

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

/** Size of a text in px. */
export interface Form {
  readonly width: number;
  readonly height: number;
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

export interface PlacedLabel {
  readonly id: string;
  /** Which of the forms it takes. */
  readonly form: number;
  /** The point that the text hangs from, in units of the plane. */
  readonly at: Point;
  /** Where along the text the point is. */
  readonly align: 'start' | 'middle' | 'end';
  /** Where the text stands from the point: over it, level with it, under it. */
  readonly stand: 'over' | 'level' | 'under';
  /** What it takes of the sheet, in px from the upper left corner, at the width asked for. */
  readonly box: Box;
  /** A line from the shape to the text, in units of the plane; null where it stands close by. */
  readonly leader: readonly [Point, Point] | null;
  /** Whether it stands on its own shape. */
  readonly inside: boolean;
}

export interface Placing {
  readonly labels: readonly PlacedLabel[];
  /** Names for which there was no room, in the order in which they were asked for. */
  readonly unplaced: readonly string[];
}

type Rings = readonly (readonly Point[])[];

/** A polygon in px of the sheet. */
interface Polygon {
  readonly rings: Rings;
  readonly box: Box;
}

type Drawn = readonly Polygon[];

interface Candidate {
  readonly form: number;
  /** Eighth of the compass, or -1 on the shape itself. */
  readonly sector: number;
  readonly at: Point;
  readonly align: PlacedLabel['align'];
  readonly stand: PlacedLabel['stand'];
  readonly box: Box;
  readonly leader: readonly [Point, Point] | null;
  readonly inside: boolean;
  readonly cost: number;
}

/** Turns of the compass tried for a name beside its shape. */
const TURNS = 32;
/** Distances from the shape's edge tried, px. Up to `CLOSE` no leader is needed. */
const DISTANCES = [3, 9, 14, 20, 28, 38, 50, 64, 80, 100, 125, 155, 190];
const CLOSE = 3;
/** Free room between two labels, and between a label and the edge, px. */
const GAP = 2;
/** How far a leader reaches into its shape, px. */
const REACH = 5;

/** What makes a place worse, in px of leader. */
const COST = {
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

/** Candidates whose ground is looked at, and kept per eighth of the compass; partial placings kept. */
const LOOKED_AT = 200;
const PER_SECTOR = 12;
const BEAM = 64;

const overlap = (a: Box, b: Box, gap: number): boolean =>
  a[0] < b[0] + b[2] + gap &&
  b[0] < a[0] + a[2] + gap &&
  a[1] < b[1] + b[3] + gap &&
  b[1] < a[1] + a[3] + gap;

/** Which side of the line from a to b a point lies on. */
const side = (a: Point, b: Point, x: number, y: number): number =>
  (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return (
    side(a, b, c[0], c[1]) * side(a, b, d[0], d[1]) < 0 &&
    side(c, d, a[0], a[1]) * side(c, d, b[0], b[1]) < 0
  );
}

/** Whether a line touches a box (Liang and Barsky). */
function lineMeetsBox([x0, y0]: Point, [x1, y1]: Point, [left, top, width, height]: Box): boolean {
  const [right, bottom] = [left + width, top + height];
  if ((x0 < left && x1 < left) || (x0 > right && x1 > right)) return false;
  if ((y0 < top && y1 < top) || (y0 > bottom && y1 > bottom)) return false;
  let [from, to] = [0, 1];
  for (const [step, near, far] of [
    [x1 - x0, left - x0, right - x0],
    [y1 - y0, top - y0, bottom - y0],
  ] as const) {
    if (step === 0) {
      if (near > 0 || far < 0) return false;
      continue;
    }
    const [a, b] = [near / step, far / step];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from <= to;
}

/** Whether any edge of a polygon passes a test. */
function someEdge(rings: Rings, test: (a: Point, b: Point) => boolean): boolean {
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      if (test(ring[i - 1] as Point, ring[i] as Point)) return true;
    }
  }
  return false;
}

function draw(shape: Area, toSheet: (point: Point) => Point): Drawn {
  return polygonsOf(shape).map((polygon) => {
    const rings = polygon.map((ring) => ring.map(([x = 0, y = 0]) => toSheet([x, y])));
    return { rings, box: extentOf({ type: 'Polygon', coordinates: rings as never }) };
  });
}

const middleOf = ([x, y, width, height]: Box): Point => [x + width / 2, y + height / 2];

/** Whether a box and a shape have ground in common. */
const boxMeets = (shape: Drawn, box: Box): boolean =>
  shape.some(({ rings, box: extent }) => {
    if (!overlap(extent, box, 0)) return false;
    if (someEdge(rings, (a, b) => lineMeetsBox(a, b, box))) return true;
    const [x, y] = middleOf(box);
    return isIn(rings, x, y);
  });

const lineMeets = (shape: Drawn, a: Point, b: Point): boolean =>
  shape.some(({ rings, box }) => {
    if (!lineMeetsBox(a, b, box)) return false;
    if (someEdge(rings, (c, d) => cross(a, b, c, d))) return true;
    return isIn(rings, a[0], a[1]);
  });

/** Height of the strips in which the land is known, px. */
const STRIP = 4;

/**
 * Where the land lies: for every strip of the sheet the places at which its middle line comes ashore
 * or leaves it. A border between two countries is met twice at one place and so does not count.
 */
function shoresOf(land: readonly Area[], toSheet: (point: Point) => Point, height: number) {
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
function landUnder(shores: readonly (readonly number[])[], [x, y, width, height]: Box): number {
  const strip = shores[Math.floor((y + height / 2) / STRIP)] ?? [];
  const onLand = [0, 0.25, 0.5, 0.75, 1].filter(
    (part) => strip.filter((shore) => shore < x + part * width).length % 2 === 1,
  );
  return onLand.length / 5;
}

/** The box of a text that hangs from a point. */
function boxAt(
  [x, y]: Point,
  align: PlacedLabel['align'],
  stand: PlacedLabel['stand'],
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
function* placesInside(own: Drawn, anchor: Point, { width, height }: Form) {
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
function raysOf(own: Drawn, anchor: Point) {
  return Array.from({ length: TURNS }, (_, turn) => {
    const angle = (turn / TURNS) * 2 * Math.PI;
    const ray: Point = [Math.cos(angle), Math.sin(angle)];
    return { ray, edge: reachOf(own, anchor, ray) };
  });
}

/** Places beside the shape, near and far, all round. */
function* placesBeside(rays: ReturnType<typeof raysOf>, anchor: Point, { width, height }: Form) {
  for (const [turn, { ray, edge }] of rays.entries()) {
    const along = (distance: number): Point => [
      anchor[0] + ray[0] * distance,
      anchor[1] + ray[1] * distance,
    ];
    const align = ray[0] > 0.3 ? 'start' : ray[0] < -0.3 ? 'end' : 'middle';
    const stand = align !== 'middle' ? 'level' : ray[1] < 0 ? 'over' : 'under';
    for (const distance of DISTANCES) {
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
