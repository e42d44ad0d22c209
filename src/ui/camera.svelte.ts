import type { Attachment } from 'svelte/attachments';
import type { Box, Point } from '../data/plane';
import { clamp, HOME, type Viewport } from '../geometry/viewport';

/** How much a button or key zooms. */
export const STEP = 1.6;

/** What moves the map (`gestures.ts`). */
interface Gestures {
  attach(camera: Camera, sheet: () => SVGSVGElement): Attachment<HTMLElement>;
  zoom(camera: Camera, factor: number): void;
  reset(camera: Camera): void;
  reveal(camera: Camera, bounds: Box): void;
}

/** Where the reader has taken the map. In the plane's units, like d3-zoom's transform. */
export class Camera {
  readonly frame: Box;
  viewport = $state.raw<Viewport>(HOME);
  /** The viewport at the end of the last movement. */
  rested = $state.raw<Viewport>(HOME);
  /** What to tell a hand that means to move the map but scrolls the page. */
  hint = $state.raw<'touch' | 'wheel' | null>(null);
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #gliding = $state(false);
  /** It comes after the first answer, which needs no movement. */
  gestures = $state.raw<Gestures | null>(null);
  /** Whether the last press moved the map, so that its click chooses nothing. */
  dragged = false;

  constructor(frame: Box, gestures: Gestures | null = null) {
    this.frame = frame;
    this.gestures = gestures;
  }

  /** Goes there at once; the labels follow when `rest` is called. */
  set(viewport: Viewport): void {
    this.viewport = clamp(viewport, this.frame);
    this.hint = null;
  }

  /** Whether it is on its way somewhere. */
  get moving(): boolean {
    return this.#gliding || this.viewport !== this.rested;
  }

  /** The layers of the map move by themselves until it rests. */
  glide(): void {
    this.#gliding = true;
  }

  rest(): void {
    this.#gliding = false;
    this.rested = this.viewport;
  }

  tell(hint: 'touch' | 'wheel'): void {
    this.hint = hint;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.hint = null), 1600);
  }
}

/**
 * A place on the screen as a point of the unmoved plane, and how many units a CSS pixel is there.
 * @param sheet what the map is drawn on
 */
export function locate(
  { frame, viewport: { k, x, y } }: Camera,
  sheet: Element,
  clientX: number,
  clientY: number,
): { readonly point: Point; readonly pixel: number } {
  const box = sheet.getBoundingClientRect();
  const unit = frame[2] / box.width;
  const [px, py] = [frame[0] + (clientX - box.left) * unit, frame[1] + (clientY - box.top) * unit];
  return { point: [(px - x) / k, (py - y) / k], pixel: unit / k };
}
