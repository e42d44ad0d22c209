/** Names on a map of circles: each beside its own, and none on any. */
import { expect, it } from 'vitest';
import type { Box, Point } from '../../../src/data/plane';
import { textWidth } from '../../../src/geometry/text-width';
import { placeNames } from '../../../src/scene/labels';
import { shadingOf } from '../../../src/scene/paint';
import { drawShapes } from '../../../src/scene/shapes';
import { busyFacts, english, measure } from './tiny-facts';

const shapes = drawShapes(busyFacts.places);
/** The six squares in a row, with sea round them. */
const frame: Box = [-30, -45, 170, 100];
const WIDTH = 600;
const scale = WIDTH / frame[2];
const onSheet = ([x, y]: Point): Point => [(x - frame[0]) * scale, (y - frame[1]) * scale];
const named = (colour: string) =>
  placeNames(
    busyFacts,
    shapes,
    { theme: null, region: null, colour },
    { frame, width: WIDTH },
    english,
  );

/** How far a point is from a box, px. */
const away = ([x, y]: Point, [left, top, width, height]: Box) =>
  Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));

it('stand beside their circles and on none', () => {
  const { circles } = shadingOf(busyFacts, measure('projects', busyFacts.programme));
  const discs = [...circles].map(([id, { radius }]) => ({
    id,
    radius,
    middle: onSheet(shapes.get(id)!.anchor),
  }));
  const labels = named('projects');
  expect(labels.length).toBeGreaterThan(3);
  for (const { id, at, badge, anchor, lines } of labels) {
    expect(badge, id).toBeNull();
    const [x, y] = onSheet(at);
    const boxes = lines.map(({ text, x: dx, y: dy }): Box => {
      const width = textWidth(text, 13);
      return [x + dx - (anchor === 'end' ? width : 0), y + dy - 10, width, 12];
    });
    for (const disc of discs) {
      const distance = Math.min(...boxes.map((box) => away(disc.middle, box)));
      expect(distance, `${id} and ${disc.id}`).toBeGreaterThanOrEqual(disc.radius);
      if (disc.id === id) expect(distance, id).toBeLessThan(disc.radius + 8);
    }
  }
});

it('have a badge again where there are classes', () => {
  const labels = named('progress');
  expect(labels.length).toBeGreaterThan(3);
  for (const { id, badge } of labels) expect(badge, id).not.toBeNull();
});
