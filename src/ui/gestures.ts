import type { Attachment } from 'svelte/attachments';
import type { Box, Point } from '../data/plane';
import { pan, zoomAt, type Viewport } from '../geometry/viewport';
import type { Camera } from './camera.svelte';
import { halt, zoom } from './movement';

export { reset, reveal, zoom } from './movement';

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
