/**
 * A slide of the list under the hand, in numbers: where it would fall, and how the list runs on when
 * the hand comes near an edge of what is seen of it.
 */

/** From one height to another, in px of the window. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Something that scrolls: what is seen of it, and how far it may go either way, in px. */
export interface Run extends Span {
  readonly up: number;
  readonly down: number;
}

/** How near to an edge the hand makes the list run, in px; in a low window no more than a quarter. */
const NEAR = 40;
/** ms of a frame; after a longer one the list does not jump to where it would be. */
const LONGEST = 50;
/** px in a ms: about ten slides in a second, which can still be read. */
const PACE = 0.36;

/** Before which row a slide falls that is held at a height; as many as there are rows: behind the last. */
export function placeUnder(y: number, rows: readonly Span[]): number {
  return rows.filter(({ top, bottom }) => y > (top + bottom) / 2).length;
}

/** The place that a slide has once it has fallen there; null where that is its own. */
export function landing(from: number, under: number): number | null {
  const to = under > from ? under - 1 : under;
  return to === from ? null : to;
}

/** On which side of a row the line stands that shows where a slide would fall. */
export function markAt(
  row: number,
  from: number,
  under: number,
  count: number,
): 'before' | 'after' | null {
  if (landing(from, under) === null) return null;
  if (under === row) return 'before';
  return under === count && row === count - 1 ? 'after' : null;
}

/**
 * Which of several things that scroll, the inner ones first, runs in a frame, and how far; null when none
 * does. An edge pulls only a hand that has come towards it: whoever takes up the first row that is seen in
 * order to carry it down stands at the upper edge already.
 * @param from where the hand took the slide up
 */
export function runOf(
  y: number,
  from: number,
  runs: readonly Run[],
  ms: number,
): { readonly which: number; readonly by: number } | null {
  const step = PACE * Math.min(ms, LONGEST);
  for (const [which, { top, bottom, up, down }] of runs.entries()) {
    const near = Math.min(NEAR, (bottom - top) / 4);
    if (y < from && y < top + near && up >= 1) return { which, by: -Math.min(step, up) };
    if (y > from && y > bottom - near && down >= 1) return { which, by: Math.min(step, down) };
  }
  return null;
}
