import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area, Box, Point } from '../../../src/data/plane';
import {
  placeLabels,
  TOGETHER,
  type PlacedLabel,
  type Sheet,
  type WantedLabel,
} from '../../../src/geometry/labels';
import { textWidth } from '../../../src/geometry/text-width';
import { frame, land, places } from './real-map';

const SIZE = 13;

/** One line, and two where a name can be broken. */
function formsOf(name: string) {
  const words = name.split(' ');
  const breaks = words.slice(1).map((_, i) => {
    const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
    return Math.max(...lines.map((line) => textWidth(line, SIZE)));
  });
  return [
    { width: textWidth(name, SIZE) + 4, height: 16 },
    ...(breaks.length ? [{ width: Math.min(...breaks) + 4, height: 31 }] : []),
  ];
}

const wantedIn = (language: string): WantedLabel[] =>
  places.map(({ id, names, shape, anchor }) => ({
    id,
    shape,
    anchor,
    forms: formsOf(names[language] ?? names.en!),
    rank: 0,
  }));

/** What a label takes of a sheet of another width: its point moves with the map, its size stays. */
function boxAtWidth({ at, align, stand, box }: PlacedLabel, sheet: Sheet, width: number): Box {
  const scale = width / sheet.frame[2];
  const [x, y] = [(at[0] - sheet.frame[0]) * scale, (at[1] - sheet.frame[1]) * scale];
  return [
    x - { start: 0, middle: 0.5, end: 1 }[align] * box[2],
    y - { under: 0, level: 0.5, over: 1 }[stand] * box[3],
    box[2],
    box[3],
  ];
}

const overlap = (a: Box, b: Box) =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/** A line is in a box if one of many points on it is: crude, and nothing that the placing knows. */
const runsThrough = ([a, b]: readonly [Point, Point], [x, y, width, height]: Box) =>
  Array.from({ length: 201 }, (_, i) => i / 200).some((t) => {
    const [px, py] = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    return px > x && px < x + width && py > y && py < y + height;
  });

function expectApart(labels: readonly PlacedLabel[], sheet: Sheet, width: number) {
  const scale = width / sheet.frame[2];
  const height = sheet.frame[3] * scale;
  const boxes = labels.map((label) => boxAtWidth(label, sheet, width));
  const toSheet = ([x, y]: Point): Point => [
    (x - sheet.frame[0]) * scale,
    (y - sheet.frame[1]) * scale,
  ];
  boxes.forEach((box, i) => {
    const id = labels[i]!.id;
    expect(box[0], id).toBeGreaterThanOrEqual(0);
    expect(box[1], id).toBeGreaterThanOrEqual(0);
    expect(box[0] + box[2], id).toBeLessThanOrEqual(width);
    expect(box[1] + box[3], id).toBeLessThanOrEqual(height);
    boxes.forEach((other, j) => {
      if (i === j) return;
      expect(overlap(box, other), `${id} on ${labels[j]!.id}`).toBe(false);
      const { leader } = labels[j]!;
      if (!leader) return;
      const drawn = [toSheet(leader[0]), toSheet(leader[1])] as const;
      expect(runsThrough(drawn, box), `${labels[j]!.id}'s leader through ${id}`).toBe(false);
    });
  });
}

const EUROPE = frame(2_450_000, 1_350_000, 6_650_000, 5_550_000);
const PHONE = frame(2_950_000, 2_150_000, 5_650_000, 5_500_000);

describe('the names of the twelve', () => {
  for (const [width, shown] of [
    [320, PHONE],
    [480, PHONE],
    [768, EUROPE],
    [1000, EUROPE],
  ] as const) {
    for (const language of ['en', 'fr']) {
      test(`all stand on a map of ${width} px, apart and whole, in ${language}`, () => {
        const sheet: Sheet = { frame: shown, width, land };
        const { labels, unplaced } = placeLabels(wantedIn(language), sheet);
        expect(unplaced).toEqual([]);
        expect(labels.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
        expectApart(labels, sheet, width);
      });

      test(`what was placed at ${width} px holds on every wider map, in ${language}`, () => {
        const sheet: Sheet = { frame: shown, width, land };
        const { labels } = placeLabels(wantedIn(language), sheet);
        for (const wider of [width + 1, width * 1.1, width * 1.37, width * 2, width * 5]) {
          expectApart(labels, sheet, wider);
        }
      });
    }
  }

  test('no name lies on another of the twelve', () => {
    const sheet: Sheet = { frame: EUROPE, width: 1000, land };
    const scale = 1000 / EUROPE[2];
    for (const { id, box } of placeLabels(wantedIn('en'), sheet).labels) {
      for (const other of places) {
        if (other.id === id) continue;
        const [x, y] = other.anchor;
        const point: Box = [(x - EUROPE[0]) * scale, (y - EUROPE[1]) * scale, 0, 0];
        expect(overlap(box, point), `${id} on ${other.id}`).toBe(false);
      }
    }
  });

  test('a wide country is named on its own land, a small region beside it', () => {
    const { labels } = placeLabels(wantedIn('en'), { frame: EUROPE, width: 1000, land });
    expect(labels.find(({ id }) => id === 'LT')?.inside).toBe(true);
    expect(labels.find(({ id }) => id === 'UKD3')?.inside).toBe(false);
  });

  test('the same question has the same answer', () => {
    const ask = () => placeLabels(wantedIn('fr'), { frame: PHONE, width: 320, land });
    expect(ask()).toEqual(ask());
  });

  test('where a title stands no name does', () => {
    const title: Box = [0, 0, 420, 300];
    const sheet: Sheet = { frame: EUROPE, width: 768, obstacles: [title] };
    for (const { box } of placeLabels(wantedIn('en'), sheet).labels) {
      expect(overlap(box, title)).toBe(false);
    }
  });
});

describe('any names', () => {
  const square = (x: number, y: number, side: number): Area => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ],
    ],
  });
  const label = fc
    .record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 700 }),
      side: fc.integer({ min: 2, max: 200 }),
      width: fc.integer({ min: 10, max: 160 }),
    })
    .map(({ x, y, side, width }) => ({
      shape: square(x, y, side),
      anchor: [x + side / 2, y + side / 2] as Point,
      forms: [{ width, height: 16 }],
    }));

  test('never collide, are never cut, and none is dropped in silence', () => {
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 9 }),
        fc.integer({ min: 200, max: 1200 }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (labels, width, growth) => {
          const wanted = labels.map((one, rank) => ({ id: String(rank), rank, ...one }));
          const sheet: Sheet = { frame: [0, 0, 1200, 900], width };
          const placing = placeLabels(wanted, sheet);
          const told = [...placing.labels.map(({ id }) => id), ...placing.unplaced];
          expect(told.sort()).toEqual(wanted.map(({ id }) => id).sort());
          expectApart(placing.labels, sheet, width);
          expectApart(placing.labels, sheet, width * growth);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of many the important come first, none collides, none stands away from its place', () => {
    fc.assert(
      fc.property(
        fc.array(label, { minLength: TOGETHER + 1, maxLength: 90 }),
        fc.integer({ min: 300, max: 1200 }),
        (labels, width) => {
          const wanted = labels.map((one, index) => ({
            id: String(index),
            rank: labels.length - index,
            ...one,
          }));
          const sheet: Sheet = { frame: [0, 0, 1200, 900], width };
          const placing = placeLabels(wanted, sheet);
          expect(placing.labels.length + placing.unplaced.length).toBe(wanted.length);
          expectApart(placing.labels, sheet, width);
          expect(placing.labels.map(({ leader }) => leader)).toEqual(
            placing.labels.map(() => null),
          );
          // Whoever comes first finds an empty sheet.
          const first = wanted.at(-1)!;
          const alone = placeLabels([first], sheet).labels[0];
          if (alone && !alone.leader)
            expect(placing.labels.map(({ id }) => id)).toContain(first.id);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a name too long for the sheet is told of', () => {
    const wanted = [
      {
        id: 'long',
        shape: square(0, 0, 9),
        anchor: [4, 4] as Point,
        forms: [{ width: 500, height: 16 }],
        rank: 0,
      },
    ];
    expect(placeLabels(wanted, { frame: [0, 0, 100, 100], width: 300 })).toEqual({
      labels: [],
      unplaced: ['long'],
    });
  });
});

describe('textWidth', () => {
  // Measured in a browser: Source Sans 3 semibold at 13 px.
  test.each([
    ['East and North Finland', 127.5],
    ['North-Middle Sweden', 121.7],
    ['Centre-Val de Loire', 105.6],
    ['Greater Manchester', 109.1],
    ['Hauts-de-France', 92.4],
    ['Grand Est', 53.6],
    ['Wallonia', 48.5],
  ])('%s takes no less than it does on screen, and little more', (text, measured) => {
    expect(textWidth(text, 13)).toBeGreaterThanOrEqual(measured);
    expect(textWidth(text, 13)).toBeLessThan(measured * 1.12);
  });

  test('an accent adds nothing, whichever way it is written', () => {
    expect(textWidth('Loïre', 10)).toBe(textWidth('Loire', 10));
    expect(textWidth('Loi\u0308re', 10)).toBe(textWidth('Loire', 10));
  });
});
