import type { Attachment } from 'svelte/attachments';
import type { Box, Point } from '../data/plane';
import { around, between, clamp, HOME, pan, zoomAt, type Viewport } from '../geometry/viewport';
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
export function show(camera: Camera, goal: Viewport, duration: number, sheet: Sheet): void {
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

function halt(): void {
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

/**
 * Gestures on the map: wheel with Ctrl or Cmd, double click, drag with a mouse, two fingers. One
 * finger and a plain wheel belong to the page.
 */
export function attach(camera: Camera, sheet: () => SVGSVGElement): Attachment<HTMLElement> {
  return (node) => {
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const active = { ...options, passive: false };

    const locate = (x: number, y: number): Point => {
      const svg = sheet();
      const box = svg.getBoundingClientRect();
      const { x: left, y: top, width } = svg.viewBox.baseVal;
      const unit = width / box.width;
      return [left + (x - box.left) * unit, top + (y - box.top) * unit];
    };
    const onControl = (event: Event) => (event.target as Element).closest('button, a') !== null;

    let wheeling: ReturnType<typeof setTimeout> | undefined;
    node.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) {
          if (Math.abs(event.deltaY) > Math.abs(event.deltaX)) camera.tell('wheel');
          return;
        }
        event.preventDefault();
        // d3-zoom's measure: lines and pages are larger than pixels, a pinch comes with Ctrl.
        const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002;
        const factor = 2 ** (-event.deltaY * unit * (event.ctrlKey ? 5 : 1));
        halt();
        camera.set(
          zoomAt(camera.viewport, factor, locate(event.clientX, event.clientY), camera.frame),
        );
        clearTimeout(wheeling);
        wheeling = setTimeout(() => camera.rest(), 150);
      },
      active,
    );

    node.addEventListener(
      'dblclick',
      (event) => {
        if (onControl(event)) return;
        event.preventDefault();
        zoom(camera, event.shiftKey ? 1 / 2 : 2, locate(event.clientX, event.clientY));
      },
      options,
    );

    let grip: { id: number; point: Point; viewport: Viewport; x: number; y: number } | null = null;
    node.addEventListener(
      'pointerdown',
      (event) => {
        camera.dragged = false;
        if (event.pointerType !== 'mouse' || event.button !== 0 || onControl(event)) return;
        const { clientX: x, clientY: y } = event;
        grip = { id: event.pointerId, point: locate(x, y), viewport: camera.viewport, x, y };
      },
      options,
    );
    node.addEventListener(
      'pointermove',
      (event) => {
        if (!grip || event.pointerId !== grip.id) return;
        if (!camera.dragged) {
          // A hand that shakes while it clicks does not drag.
          if (Math.hypot(event.clientX - grip.x, event.clientY - grip.y) < 4) return;
          camera.dragged = true;
          halt();
          node.setPointerCapture(event.pointerId);
        }
        const [x, y] = locate(event.clientX, event.clientY);
        camera.set(pan(grip.viewport, [x - grip.point[0], y - grip.point[1]], camera.frame));
      },
      options,
    );
    const letGo = () => {
      if (grip && camera.dragged) camera.rest();
      grip = null;
    };
    node.addEventListener('pointerup', letGo, options);
    node.addEventListener('pointercancel', letGo, options);

    let pinch: { points: [Point, Point]; viewport: Viewport } | null = null;
    let oneFinger: { x: number; y: number } | null = null;
    const pair = (touches: TouchList): [Point, Point] | null => {
      const [a, b] = [touches[0], touches[1]];
      return a && b ? [locate(a.clientX, a.clientY), locate(b.clientX, b.clientY)] : null;
    };
    node.addEventListener(
      'touchstart',
      (event) => {
        const points = pair(event.touches);
        if (points) halt();
        pinch = points ? { points, viewport: camera.viewport } : null;
        const [touch] = event.touches;
        oneFinger = !points && touch ? { x: touch.clientX, y: touch.clientY } : null;
      },
      { ...options, passive: true },
    );
    node.addEventListener(
      'touchmove',
      (event) => {
        const points = pinch && pair(event.touches);
        if (pinch && points) {
          event.preventDefault();
          camera.set(pinched(pinch.viewport, pinch.points, points, camera.frame));
          return;
        }
        // A finger that goes sideways across the map wants to move the map, not the page.
        const [touch] = event.touches;
        if (!oneFinger || !touch) return;
        const dx = Math.abs(touch.clientX - oneFinger.x);
        if (dx > 30 && dx > 2 * Math.abs(touch.clientY - oneFinger.y)) camera.tell('touch');
      },
      active,
    );
    const lift = (event: TouchEvent) => {
      if (pinch && event.touches.length < 2) {
        pinch = null;
        camera.rest();
      }
    };
    node.addEventListener('touchend', lift, options);
    node.addEventListener('touchcancel', lift, options);
    return () => controller.abort();
  };
}

/** The viewport that keeps both fingers on the land they took hold of. */
function pinched(
  start: Viewport,
  [a0, b0]: [Point, Point],
  [a1, b1]: [Point, Point],
  frame: Box,
): Viewport {
  const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) || 1;
  const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [from, to] = [middle(a0, b0), middle(a1, b1)];
  const zoomed = zoomAt(start, apart(a1, b1) / apart(a0, b0), from, frame);
  return pan(zoomed, [to[0] - from[0], to[1] - from[1]], frame);
}
