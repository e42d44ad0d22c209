import type { Box } from '../../data/plane';

export type Form = 'wide' | 'square';

/** px. The map begins beside the column, so that no name can stand under a legend. */
export interface Layout {
  readonly size: readonly [width: number, height: number];
  readonly margin: number;
  readonly head: {
    readonly width: number;
    readonly titles: readonly number[];
    readonly lines: number;
  };
  /** Sizes of the sentence under the title, the largest that takes no more than `lines`. */
  readonly lead: { readonly sizes: readonly number[]; readonly lines: number };
  /** Of the name over the title and of the lines under the sentence. */
  readonly small: number;
  /** Of the legend; it stands under the head, or beside the map from `top`. */
  readonly column: { readonly width: number; readonly top: number | null; readonly size: number };
  readonly map: Box;
  /** Sides at which it comes out of the sea of the words. */
  readonly fades: readonly ('left' | 'top' | 'bottom')[];
  /** Type of the names on the map, to that on the page. */
  readonly labels: number;
  readonly insets: {
    readonly bottom: number;
    readonly columns: number;
    readonly width: number;
    readonly shape: number;
    readonly size: number;
  };
  readonly footer: { readonly height: number; readonly size: number };
}

export const LAYOUTS: Readonly<Record<Form, Layout>> = {
  wide: {
    size: [1200, 675],
    margin: 44,
    head: { width: 400, titles: [42, 38, 34], lines: 3 },
    lead: { sizes: [21, 20, 19, 18], lines: 3 },
    small: 16,
    column: { width: 400, top: null, size: 17 },
    map: [452, 0, 748, 633],
    fades: ['left'],
    labels: 1.15,
    insets: { bottom: 628, columns: 5, width: 88, shape: 30, size: 12 },
    footer: { height: 42, size: 13 },
  },
  square: {
    size: [1080, 1080],
    margin: 48,
    head: { width: 984, titles: [56, 50, 44], lines: 2 },
    lead: { sizes: [26, 24, 22], lines: 2 },
    small: 20,
    column: { width: 300, top: 350, size: 22 },
    map: [340, 250, 740, 652],
    fades: ['left', 'top', 'bottom'],
    labels: 1.3,
    insets: { bottom: 1008, columns: 9, width: 109, shape: 52, size: 14 },
    footer: { height: 56, size: 15 },
  },
};

/** How much of its colour a region keeps beside the one that is chosen. */
export const QUIET = 0.4;
/** px over which the map comes out of the sea beside it. */
export const FADE = { left: 56, top: 20 };
/** What the whole map shows, EPSG:3035 metres: its height and its eastern edge; the west is as it is. */
