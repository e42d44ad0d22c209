import * as v from 'valibot';

/**
 * What stage and presenter's window say to each other, as values: no window, no clock. Anybody who
 * holds a window may post to it, so each message carries a token that only the two know, and whatever
 * is not in the protocol is not for us.
 */

/** Every message is one of these, so that nothing else is ever taken for one. */
const MARK = 'transition-atlas:present';
/** A heartbeat is missed by a hidden window; three are not. */
const SILENCE = 3500;

/** How often each side says that it is there, in ms. */
export const BEAT = 1000;

/** No id of ours is longer. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** A region on the map, for a question from the room; null lets it go. */
const region = v.nullable(id);
/** When the clock was started, in ms since 1970; null before. */
const began = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(1)));

const wish = v.variant('kind', [
  // `reset` starts the clock anew.
  v.object({ kind: v.picklist(['next', 'previous', 'first', 'last', 'black', 'white', 'reset']) }),
  v.object({ kind: v.literal('slide'), slide: id }),
  v.object({ kind: v.literal('region'), region }),
]);
const fromPresenter = v.variant('kind', [
  // Said every second: I am here. It brings what a stage that was loaded anew has forgotten.
  v.object({ kind: v.literal('hello'), began }),
  v.object({ kind: v.literal('wish'), wish }),
]);
const standing = v.object({
  slide: id,
  screen: v.picklist(['shown', 'black', 'white']),
  region,
  began,
});
const fromStage = v.variant('kind', [
  // Said at every change and every second.
  v.object({ kind: v.literal('standing'), standing }),
  // The show is over, or its page is going.
  v.object({ kind: v.literal('bye') }),
]);

/** What the presenter's window asks of the stage. */
export type Wish = v.InferOutput<typeof wish>;
/** How the stage stands, as the presenter's window needs it. */
export type Standing = v.InferOutput<typeof standing>;
export type FromPresenter = v.InferOutput<typeof fromPresenter>;
export type FromStage = v.InferOutput<typeof fromStage>;

/** A message as it is posted. */
export function write(token: string, message: FromPresenter | FromStage): object {
  return { mark: MARK, token, ...message };
}

/** Understands what the presenter's window posted; null when it is not for the stage. Never throws. */
export function readFromPresenter(data: unknown, token: string): FromPresenter | null {
  const read = v.safeParse(fromPresenter, data);
  return read.success && isOurs(data, token) ? read.output : null;
}

/** Understands what the stage posted; null when it is not for the presenter's window. Never throws. */
export function readFromStage(data: unknown, token: string): FromStage | null {
  const read = v.safeParse(fromStage, data);
  return read.success && isOurs(data, token) ? read.output : null;
}

function isOurs(data: unknown, token: string): boolean {
  const seal = v.object({ mark: v.literal(MARK), token: v.literal(token) });
  return token !== '' && v.is(seal, data);
}

/** The name of the presenter's window. It outlives a reload, and opening it again finds the same window. */
const NAME = /^atlas-(stage|presenter)-([0-9a-f]{32})$/;

export function windowName(role: 'stage' | 'presenter', token: string): string {
  return `atlas-${role}-${token}`;
}

/** The token that a window of ours carries in its name; null for any other name. */
export function tokenOf(role: 'stage' | 'presenter', name: string): string | null {
  const [, found, token] = NAME.exec(name) ?? [];
  return found === role && token ? token : null;
}

/** A token from random bytes. */
export function tokenFrom(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the other side is there, by when it was last heard. */
export function isThere(heard: number | null, now: number): boolean {
  return heard !== null && now - heard < SILENCE;
}
