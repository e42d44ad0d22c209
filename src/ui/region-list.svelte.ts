import type { PlaceId } from '../data/types';
import { nearestWithin, neighbourInDirection, type Direction } from '../geometry/nearest';
import type { RegionMark } from '../scene/map';
import { locate, STEP, type Camera } from './camera.svelte';
import { RegionPaths } from './region-paths';
import { toggleRegion, type ViewHandle } from './view';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Reach of a finger and of a mouse in CSS px: a small region answers to what comes near it. */
const FINGER = 24;
const MOUSE = 6;

/** What is chosen on a map, how that is changed, and where the map is. */
interface AskedMap {
  readonly view: ViewHandle;
  readonly camera: Camera;
  /** What it is drawn on. */
  readonly sheet: Element;
}

/** The regions of a map as a list with one tab stop, which answers to pointer, touch and keys. */
export class RegionList {
  readonly #regions: () => readonly RegionMark[];
  readonly #map: () => AskedMap;
  #current = $state.raw<PlaceId | null>(null);
  /** The region on which the keys are. A ring is for keys; a pointer knows where it is. */
  focused = $state.raw<PlaceId | null>(null);
  #paths: RegionPaths | undefined;
  readonly #nearby = $derived.by(() =>
    this.#regions().map(({ id, shape }) => ({
      id,
      shape: shape.area,
      get anchor() {
        return shape.anchor;
      },
    })),
  );

  constructor(regions: () => readonly RegionMark[], map: () => AskedMap) {
    this.#regions = regions;
    this.#map = map;
  }

  /** The region that holds the map's tab stop. */
  get stop(): PlaceId | undefined {
    return this.#current ?? this.#map().view.question.region ?? this.#regions()[0]?.id;
  }

  /** Keeps the paths in the map as they are to be. */
  readonly paint = (group: SVGElement): void => {
    const paths = (this.#paths = new RegionPaths(group));
    $effect(() => paths.paint(this.#regions()));
    $effect(() => paths.mark(this.#map().view.question.region, this.stop));
  };

  /** One set of listeners for the whole map: a listener each would cost more than it says. */
  readonly answer = (node: HTMLElement): (() => void) => {
    const controller = new AbortController();
    const { signal } = controller;
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      hear: (event: HTMLElementEventMap[Type]) => void,
    ) => node.addEventListener(type, hear, { signal });
    on('pointermove', (event) => {
      if (event.pointerType === 'mouse' && event.buttons === 0)
        this.#map().view.point(this.#meant(event, MOUSE));
    });
    on('pointerleave', () => this.#map().view.point(null));
    on('click', (event) => {
      const target = event.target as Element;
      const { camera, view } = this.#map();
      // The second click of a double click zooms; it does not take the first one back.
      if (camera.dragged || event.detail > 1 || target.closest('button, a')) return;
      const touch = (event as PointerEvent).pointerType !== 'mouse';
      const id = this.#meant(event, touch ? FINGER : MOUSE);
      if (id) this.#current = id;
      if (id) toggleRegion(view, id);
      else view.ask({ region: null });
    });
    on('focusin', (event) => {
      const target = event.target as Element;
      const id = target.getAttribute('data-region');
      if (!id) return;
      this.#current = id;
      if (!target.matches(':focus-visible')) return;
      this.focused = id;
      const { camera, view } = this.#map();
      view.point(id);
      const bounds = this.#regions().find((region) => region.id === id)?.shape.bounds;
      if (bounds) camera.gestures?.reveal(camera, bounds);
    });
    on('focusout', () => {
      this.focused = null;
      this.#map().view.point(null);
    });
    on('keydown', (event) => {
      if ((event.target as Element).closest('[role="listbox"]')) this.#press(event);
    });
    return () => controller.abort();
  };

  /** The region that is meant: the one under the pointer, or the nearest within reach of a hand. */
  #meant(event: MouseEvent, reach: number): PlaceId | null {
    const target = event.target as Element;
    const { region, circle, label } =
      target.closest<SVGElement>('[data-region], [data-circle], [data-label]')?.dataset ?? {};
    const direct = region ?? circle ?? label;
    if (direct) return direct;
    const { camera, sheet } = this.#map();
    const { point, pixel } = locate(camera, sheet, event.clientX, event.clientY);
    return nearestWithin(point, this.#nearby, reach * pixel)?.id ?? null;
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const regions = this.#regions();
    const { camera, view } = this.#map();
    const { gestures } = camera;
    const focus = (id: PlaceId) => {
      this.#current = id;
      this.#paths?.focus(id);
    };
    const from = this.#nearby.find(({ id }) => id === (this.focused ?? this.stop));
    const direction = ARROWS[event.key];
    if (direction && from) {
      const next = neighbourInDirection(from, this.#nearby, direction);
      if (next) focus(next.id);
    } else if ((event.key === 'Enter' || event.key === ' ') && this.focused)
      toggleRegion(view, this.focused);
    else if (event.key === 'Home' && regions[0]) focus(regions[0].id);
    else if (event.key === 'End') focus(regions.at(-1)?.id ?? '');
    else if (event.key === 'Escape') {
      // First the choice is let go, then the map.
      if (view.question.region) view.ask({ region: null });
      else (document.activeElement as SVGElement | null)?.blur();
    } else if (event.key === '+' || event.key === '=') gestures?.zoom(camera, STEP);
    else if (event.key === '-') gestures?.zoom(camera, 1 / STEP);
    else if (event.key === '0') gestures?.reset(camera);
    else return;
    event.preventDefault();
  }
}
