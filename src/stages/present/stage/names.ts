import type { Facts } from '../../../data/facts';
import type { Box } from '../../../data/plane';
import type { ThemeId } from '../../../data/types';
import { placeNames, type LabelSet } from '../../../scene/labels';
import type { Shapes } from '../../../scene/shapes';
import type { Text } from '../../../text/text';

/** What is named, what is seen of the plane, and how large. */
export interface Window {
  /** Names are those of the regions that it is about; null for all. */
  readonly theme: ThemeId | null;
  readonly seen: Box;
  /** Of that, in CSS px. */
  readonly width: number;
  /** Type of the names to that on a page. */
  readonly scale: number;
  /** px of it that are kept for what lies over the map. */
  readonly kept: readonly Box[];
}

/** px of a page's type that stay free at the edges, where the map runs into the sea. */
const EDGE = 6;
const FADE = 24;

/**
 * Places the names of the regions that a slide is about, once for every window: a processor that is
 * four times slower takes a tenth of a second, which is too much for a step.
 */
export class Names {
  readonly #known = new Map<string, LabelSet>();

  constructor(
    private readonly facts: Facts,
    private readonly shapes: Shapes,
    private readonly text: Text,
  ) {}

  /** The names if they have been placed before. */
  known(window: Window): LabelSet | undefined {
    return this.#known.get(keyOf(window));
  }

  placed(window: Window): LabelSet {
    const found = this.known(window);
    if (found) return found;
    const { theme, seen, width, scale, kept } = window;
    const { facts, shapes, text } = this;
    const [wide, high] = [width / scale, ((width / scale) * seen[3]) / seen[2]];
    const sheet = {
      frame: seen,
      width: wide,
      obstacles: [
        [0, 0, FADE, high],
        [wide - EDGE, 0, EDGE, high],
        [0, 0, wide, EDGE],
        [0, high - EDGE, wide, EDGE],
        ...kept.map(([x, y, w, h]): Box => [x / scale, y / scale, w / scale, h / scale]),
      ] as const,
    };
    const labels = placeNames(facts, shapes, { theme, region: null }, sheet, text);
    const set = { id: 'moved', labels };
    this.#known.set(keyOf(window), set);
    return set;
  }
}

function keyOf({ theme, seen, width, scale, kept }: Window): string {
  const numbers = [...seen, width, ...kept.flat()].map(Math.round);
  return [theme ?? '', ...numbers, scale.toFixed(2)].join(' ');
}
