import type { PlaceId } from '../data/types';
import type { RegionMark } from '../scene/map';

/** Regions that are named in one task. */
const AT_ONCE = 100;

/**
 * The paths of a map's regions. A page has them from the build; elsewhere they are made here. A map may have
 * thousands, and a component would keep books on each attribute of each: they are painted by hand.
 */
export class RegionPaths {
  readonly #paths: Map<PlaceId, SVGElement>;
  #naming: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly group: SVGElement) {
    const there = group.querySelectorAll<SVGElement>('[data-region]');
    this.#paths = new Map([...there].map((path) => [path.dataset['region']!, path]));
  }

  /**
   * Colours each as its mark says; the names follow in tasks of their own where regions are many. What the
   * build drew and nobody knows any more goes.
   */
  paint(marks: readonly RegionMark[]): void {
    const known = new Set(marks.map(({ id }) => id));
    for (const [id, path] of this.#paths) {
      if (known.has(id)) continue;
      path.remove();
      this.#paths.delete(id);
    }
    for (const mark of marks) {
      const path = this.#paths.get(mark.id) ?? this.#make(mark);
      set(path, 'data-hue', mark.hue);
      set(path, 'data-fill', mark.fill);
    }
    this.#name(marks);
  }

  /** Which one is chosen, and which is the map's only tab stop. */
  mark(chosen: PlaceId | null, stop: PlaceId | undefined): void {
    for (const [id, path] of this.#paths) {
      set(path, 'aria-selected', `${id === chosen}`);
      set(path, 'tabindex', id === stop ? 0 : -1);
    }
  }

  focus(id: PlaceId): void {
    this.#paths.get(id)?.focus({ preventScroll: true });
  }

  #name(marks: readonly RegionMark[]): void {
    clearTimeout(this.#naming);
    for (const { id, label } of marks.slice(0, AT_ONCE)) {
      const path = this.#paths.get(id)!;
      set(path, 'role', 'option');
      set(path, 'aria-label', label);
    }
    if (marks.length > AT_ONCE) this.#naming = setTimeout(() => this.#name(marks.slice(AT_ONCE)));
  }

  #make({ id, theme, shape }: RegionMark): SVGElement {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.dataset['region'] = id;
    if (theme) path.dataset['theme'] = theme;
    set(path, 'class', 'region');
    set(path, 'd', shape.d);
    this.#paths.set(id, path);
    this.group.append(path);
    return path;
  }
}

/** Set again to what it is, an attribute would be styled anew. */
function set(path: Element, name: string, value: string | number): void {
  if (path.getAttribute(name) !== `${value}`) path.setAttribute(name, `${value}`);
}
