import type { Box, Point } from '../data/plane';
import { around, between, clamp, HOME, zoomAt, type Viewport } from '../geometry/viewport';
import type { Camera } from './camera.svelte';

/** How long the map moves, in milliseconds. */
const DURATION = 350;

/** The movement under way: there is one map under the reader's hand. */
let movement = 0;
/** A glide under way, and how it is stopped where it is. */
let glide: (() => void) | null = null;

/** Scales the map about a drawn point, by default the middle. */
export function zoom(camera: Camera, factor: number, point?: Point): void {
  const [x, y, width, height] = camera.frame;
  const about = point ?? ([x + width / 2, y + height / 2] as const);
  travel(camera, zoomAt(camera.viewport, factor, about, camera.frame));
}

/** Shows the whole map again. */
export function reset(camera: Camera): void {
  travel(camera, HOME);
}

/** Brings a box into sight, if it is not. */
export function reveal(camera: Camera, bounds: Box): void {
  const { k, x, y } = camera.viewport;
  const [left, top, width, height] = camera.frame;
  const inside =
    bounds[0] * k + x >= left &&
    bounds[1] * k + y >= top &&
    (bounds[0] + bounds[2]) * k + x <= left + width &&
    (bounds[1] + bounds[3]) * k + y <= top + height;
  if (k > 1 && !inside) travel(camera, around(bounds, camera.frame));
}

/**
 * Goes to a place.
 * @param duration of the way there, in ms; 0 cuts
 * @param sheet what the map is drawn on, and how wide that is in px: to measure it here would lay out the
 *   page once more
 */
export function goTo(camera: Camera, goal: Viewport, duration: number, sheet: Sheet): void {
  halt();
  const { k, x, y } = camera.viewport;
  if (k === goal.k && x === goal.x && y === goal.y) camera.rest();
  else if (duration === 0 || still()) cut(camera, goal);
  else glideTo(camera, goal, duration, sheet);
}

interface Sheet {
  readonly layers: readonly Element[];
  readonly width: number;
}

/** How many places of the way are told to the browser, which fills in between. */
const PLACES = 30;

/**
 * Moves there by moving what is painted already: layers are scaled and shifted by the browser's compositor,
 * which keeps its pace whatever the page is busy with. They set out as they are, so that the first frame has
 * nothing of the map to paint; a frame later the map is painted at the widest place of the way, which the way
 * goes on with as soon as it is there, and at last where it ends.
 */
function glideTo(camera: Camera, goal: Viewport, duration: number, { layers, width }: Sheet): void {
  const way = between(camera.viewport, goal, camera.frame);
  const at = (t: number) => clamp(t >= 1 ? goal : way(slow(t)), camera.frame);
  const places = Array.from({ length: PLACES + 1 }, (_, index) => at(index / PLACES));
  const widest = places.reduce((a, b) => (b.k < a.k ? b : a));
  const unit = width / camera.frame[2];
  const [left, top] = camera.frame;
  // From now, not from the first frame that is ready: a busy page makes the way short, not late.
  const startTime = document.timeline.currentTime;
  const began = performance.now();
  let moves: Animation[] = [];
  /** Moves layers that are painted as seen from a place. */
  const moveFrom = (base: Viewport) => {
    const frames = places.map(({ k, x, y }) => {
      const scale = k / base.k;
      const shift = [
        ((scale - 1) * left + x - scale * base.x) * unit,
        ((scale - 1) * top + y - scale * base.y) * unit,
      ];
      return { transform: `translate(${shift[0]}px, ${shift[1]}px) scale(${scale})` };
    });
    const before = moves;
    moves = layers.map((layer) => layer.animate(frames, { duration, fill: 'forwards' }));
    for (const move of moves) move.startTime = startTime;
    for (const move of before) move.cancel();
  };
  const end = (place: Viewport) => {
    glide = null;
    clearTimeout(repaint);
    camera.set(place);
    for (const move of moves) move.cancel();
  };
  const arrive = () => {
    end(goal);
    camera.rest();
  };
  camera.glide();
  moveFrom(camera.viewport);
  const mine = (glide = () => end(at((performance.now() - began) / duration)));
  const watch = () =>
    moves[0]?.finished.then(
      () => {
        if (glide === mine) arrive();
      },
      // Stopped on its way: whoever stopped it goes on.
      () => undefined,
    );
  void watch();
  let repaint = 0;
  requestAnimationFrame(() => {
    if (glide !== mine) return;
    repaint = window.setTimeout(() => {
      if (widest === places[0]) return;
      camera.set(widest);
      moveFrom(widest);
      void watch();
    });
  });
}

/** Stops where it is whatever moves the map. */
export function halt(): void {
  cancelAnimationFrame(movement);
  glide?.();
}

/** Slow at both ends. */
const slow = (t: number) => t * t * (3 - 2 * t);

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function cut(camera: Camera, goal: Viewport): void {
  camera.set(goal);
  camera.rest();
}

/** Moves there along d3's zoom path, or cuts where the reader wants less motion. */
function travel(camera: Camera, target: Viewport): void {
  halt();
  const goal = clamp(target, camera.frame);
  if (still()) {
    cut(camera, goal);
    return;
  }
  const path = between(camera.viewport, goal, camera.frame);
  const began = performance.now();
  const step = (now: number) => {
    const t = Math.min(1, Math.max(0, now - began) / DURATION);
    camera.set(t === 1 ? goal : path(slow(t)));
    if (t < 1) movement = requestAnimationFrame(step);
    else camera.rest();
  };
  movement = requestAnimationFrame(step);
}
