import { landing, markAt, placeUnder, runOf, type Run } from './drop-target';

/**
 * A slide that is dragged by its handle, with mouse, pen or finger. Rows stay where they are meanwhile; a
 * line shows where the slide would fall, and near an edge the list runs on under the hand.
 */
export class Drag {
  /** The slide's place, and the row before which it would fall; null while none is dragged. */
  #held = $state.raw<{ readonly from: number; readonly under: number } | null>(null);
  readonly #list: () => HTMLElement;
  readonly #drop: (from: number, to: number) => void;

  /** @param drop hears of a slide that fell in another place */
  constructor(list: () => HTMLElement, drop: (from: number, to: number) => void) {
    this.#list = list;
    this.#drop = drop;
  }

  /** On which side of a row the line stands; null for none. */
  markAt(row: number, count: number): 'before' | 'after' | null {
    return this.#held && markAt(row, this.#held.from, this.#held.under, count);
  }

  /** A hand presses on the handle of the slide in a place. */
  grip(from: number, event: PointerEvent): void {
    if (event.button !== 0) return;
    const handle = event.currentTarget as HTMLElement;
    const list = this.#list();
    const rows = [...list.children];
    const runners = runnersOf(list);
    const hold = new AbortController();
    const { signal } = hold;
    let y = event.clientY;
    let before = performance.now();
    /** Fractions of a px, which a browser would not scroll by. */
    let rest = 0;
    handle.setPointerCapture(event.pointerId);

    const place = () => {
      const under = placeUnder(
        y,
        rows.map((row) => row.getBoundingClientRect()),
      );
      if (under !== this.#held?.under) this.#held = { from, under };
    };
    const frame = (now: number) => {
      if (signal.aborted) return;
      // Another briefing has come into the address.
      if (!handle.isConnected) {
        end(false);
        return;
      }
      const run = runOf(y, event.clientY, runsOf(list, runners), now - before);
      before = now;
      if (run) {
        const by = Math.trunc(rest + run.by);
        rest += run.by - by;
        runners[run.which]!.scrollBy({ top: by, behavior: 'instant' });
        place();
      }
      requestAnimationFrame(frame);
    };
    const end = (fallen: boolean) => {
      hold.abort();
      const to = fallen && this.#held ? landing(from, this.#held.under) : null;
      this.#held = null;
      if (to !== null) this.#drop(from, to);
    };
    handle.addEventListener(
      'pointermove',
      ({ clientY }) => {
        y = clientY;
        place();
      },
      { signal },
    );
    handle.addEventListener('pointerup', () => end(true), { signal });
    handle.addEventListener('lostpointercapture', () => end(false), { signal });
    requestAnimationFrame(frame);
  }
}

/** What the list can be scrolled by, itself first and the page last. */
function runnersOf(list: HTMLElement): Element[] {
  const runners: Element[] = [];
  for (let node: Element | null = list; node; node = node.parentElement)
    if (/auto|scroll/.test(getComputedStyle(node).overflowY)) runners.push(node);
  return [...runners, document.documentElement];
}

/** How they stand now. What is around the list runs only until the list's end is seen. */
function runsOf(list: HTMLElement, runners: readonly Element[]): Run[] {
  const root = document.documentElement;
  const whole = list.getBoundingClientRect();
  return runners.map((runner) => {
    const box = runner.getBoundingClientRect();
    const top = runner === root ? 0 : Math.max(0, box.top);
    const bottom = runner === root ? root.clientHeight : Math.min(root.clientHeight, box.bottom);
    const up = runner.scrollTop;
    const down = runner.scrollHeight - runner.clientHeight - up;
    if (runner === list) return { top, bottom, up, down };
    return {
      top,
      bottom,
      up: Math.min(up, top - whole.top),
      down: Math.min(down, whole.bottom - bottom),
    };
  });
}
