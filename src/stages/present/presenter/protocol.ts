/**
 * What stage and presenter's window say to each other, as values: no window, no clock. Anybody who
 * holds a window may post to it, so each message carries a token that only the two know, and whatever
 * is not in the protocol is not for us.
 */

/** What the presenter's window asks of the stage. */
export type Wish =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' }
  /** Starts the clock anew. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'slide'; readonly slide: string }
  /** Shows a region on the map, for a question from the room; null lets it go. */
  | { readonly kind: 'region'; readonly region: string | null };

/** How the stage stands, as the presenter's window needs it. */
export interface Standing {
  /** Id of the slide. */
  readonly slide: string;
  readonly screen: 'shown' | 'black' | 'white';
  readonly region: string | null;
  /** When the clock was started, in ms since 1970; null before. */
  readonly began: number | null;
}

export type FromPresenter =
  /** Said every second: I am here. It brings what a stage that was loaded anew has forgotten. */
  | { readonly kind: 'hello'; readonly began: number | null }
  | { readonly kind: 'wish'; readonly wish: Wish };

export type FromStage =
  /** Said at every change and every second. */
  | { readonly kind: 'standing'; readonly standing: Standing }
  /** The show is over, or its page is going. */
  | { readonly kind: 'bye' };

/** Every message is one of these, so that nothing else is ever taken for one. */
const MARK = 'transition-atlas:present';
/** No id of ours is longer. */
const LONGEST = 200;
/** A heartbeat is missed by a hidden window; three are not. */
const SILENCE = 3500;

/** How often each side says that it is there, in ms. */
export const BEAT = 1000;

const SIMPLE = ['next', 'previous', 'first', 'last', 'black', 'white', 'reset'] as const;
const SCREENS = ['shown', 'black', 'white'] as const;

/** A message as it is posted. */
export function write(token: string, message: FromPresenter | FromStage): object {
  return { mark: MARK, token, ...message };
}

/** Understands what the presenter's window posted; null when it is not for the stage. Never throws. */
export function readFromPresenter(data: unknown, token: string): FromPresenter | null {
  if (!isOurs(data, token)) return null;
  const kind = own(data, 'kind');
  if (kind === 'hello') {
    const began = readTime(own(data, 'began'));
    return began === undefined ? null : { kind, began };
  }
  if (kind !== 'wish') return null;
  const wish = readWish(own(data, 'wish'));
  return wish && { kind, wish };
}

/** Understands what the stage posted; null when it is not for the presenter's window. Never throws. */
export function readFromStage(data: unknown, token: string): FromStage | null {
  if (!isOurs(data, token)) return null;
  const kind = own(data, 'kind');
  if (kind === 'bye') return { kind };
  if (kind !== 'standing') return null;
  const said = own(data, 'standing');
  if (typeof said !== 'object' || said === null) return null;
  const slide = readId(own(said, 'slide'));
  const region = own(said, 'region') === null ? null : readId(own(said, 'region'));
  const screen = SCREENS.find((one) => one === own(said, 'screen'));
  const began = readTime(own(said, 'began'));
  if (slide === undefined || region === undefined || !screen || began === undefined) return null;
  return { kind, standing: { slide, region, screen, began } };
}

function readWish(said: unknown): Wish | null {
  if (typeof said !== 'object' || said === null) return null;
  const kind = own(said, 'kind');
  const simple = SIMPLE.find((one) => one === kind);
  if (simple) return { kind: simple };
  if (kind === 'slide') {
    const slide = readId(own(said, 'slide'));
    return slide === undefined ? null : { kind, slide };
  }
  if (kind === 'region') {
    const region = own(said, 'region') === null ? null : readId(own(said, 'region'));
    return region === undefined ? null : { kind, region };
  }
  return null;
}

function isOurs(data: unknown, token: string): data is object {
  return (
    typeof data === 'object' &&
    data !== null &&
    token !== '' &&
    own(data, 'mark') === MARK &&
    own(data, 'token') === token
  );
}

function readId(said: unknown): string | undefined {
  return typeof said === 'string' && said !== '' && said.length <= LONGEST ? said : undefined;
}

function readTime(said: unknown): number | null | undefined {
  if (said === null) return null;
  return typeof said === 'number' && Number.isFinite(said) && said > 0 ? said : undefined;
}

function own(data: object, key: string): unknown {
  return Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
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
