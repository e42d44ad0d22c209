import type { Facts } from '../data/facts';
import type { Box, Point } from '../data/plane';
import type { RegionId } from '../data/types';
import { nameOf } from '../domain/search';
import type { Viewport } from '../geometry/viewport';
import type { Text } from '../text/text';
import type { Ground } from './ground';

export interface LabelScene {
  readonly id: RegionId;
  readonly lines: readonly string[];
  /** Where the first line starts, in units of the plane. */
  readonly at: Point;
  readonly dy: readonly number[];
  readonly align: 'start' | 'middle' | 'end';
  readonly leader: readonly [Point, Point] | null;
  readonly inside: boolean;
}

export interface LabelSet {
  readonly id: string;
  readonly labels: readonly LabelScene[];
}

export function labelSets(facts: Facts, ground: Ground, frame: Box, text: Text): LabelSet[] {
  void frame;
  return [
    {
      id: 'l',
      labels: facts.set.pilots.map((pilot) => ({
        id: pilot.region,
        lines: [nameOf(pilot, text.language)],
        at: ground.shapes.get(pilot.region)?.anchor ?? [0, 0],
        dy: [4],
        align: 'middle',
        leader: null,
        inside: false,
      })),
    },
  ];
}

export function labelsFor(
  facts: Facts,
  ground: Ground,
  frame: Box,
  text: Text,
  viewport: Viewport,
  box: { readonly width: number },
): LabelSet {
  void viewport;
  void box;
  return labelSets(facts, ground, frame, text)[0]!;
}
