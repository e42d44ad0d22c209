/**
 * What an embed says to its host and understands from it, as values: no window, no clock. Newsrooms
 * speak several protocols; a host ignores those that it does not know (see docs/embedding.md).
 */
import type { Colouring } from '../../domain/measures';

/** What the address of the frame says about its host. */
export interface Frame {
  /**
   * As it was at the start. Embedly's listeners look for `iframe[src="…"]` with exactly this string,
   * so it must be taken before anything changes it.
   */
  readonly href: string;
  /** Name that pym.js gave to this frame. */
  readonly pym: string | null;
  /** Secret that WordPress put behind the `#`. */
  readonly secret: string | null;
}

/** Ids go raw into pym's regular expressions, so only harmless ones are answered. */
const PYM_ID = /^[\w-]{1,64}$/;

/** By this name Datawrapper's older page script looks for `#datawrapper-chart-regionmap`. */
const DATAWRAPPER_ID = 'regionmap';

export function readFrame(href: string): Frame {
  const query = /\?([^#]*)/.exec(href)?.[1] ?? '';
  const hash = /#(.*)$/.exec(href)?.[1] ?? '';
  const id = new URLSearchParams(query).get('childId') ?? '';
  return {
    href,
    pym: PYM_ID.test(id) ? id : null,
    secret: /secret=([A-Za-z0-9]{10})/.exec(hash)?.[1] ?? null,
  };
}

export type Message = string | Readonly<Record<string, unknown>>;

/** One height in every protocol. Never null: two parents read a property of it without a look. */
export function heightMessages(height: number, { href, pym, secret }: Frame): Message[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [DATAWRAPPER_ID]: height } },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    JSON.stringify({ type: 'set-height', value: height }),
    ...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

/** A host's wish, its words not yet compared with what there is. `null` clears. */
export interface Wish {
  readonly theme?: string | null;
  readonly region?: string | null;
  readonly colour?: Colouring | (string & {});
  readonly language?: string;
}

export type Heard =
  | { readonly kind: 'measure' }
  | { readonly kind: 'set'; readonly wish: Wish }
  /** Not for us. */
  | null;

/** No word of ours is longer, and nobody should make us read more. */
const LONGEST = 200;
/** Widths that a window may have, in px. */
const WIDEST = 100_000;

/** Understands what the parent posted. Whatever is not in the protocol is not for us; never throws. */
export function hear(data: unknown, { pym, secret }: Frame): Heard {
  if (typeof data === 'string') {
    if (pym === null || data.length > LONGEST) return null;
    const start = `pymxPYMx${pym}xPYMxwidthxPYMx`;
    const width = data.startsWith(start) ? data.slice(start.length) : '';
    return /^\d+(\.\d+)?$/.test(width) && Number(width) <= WIDEST ? { kind: 'measure' } : null;
  }
  if (typeof data !== 'object' || data === null) return null;
  if (own(data, 'sentinel') === 'amp')
    return own(data, 'type') === 'frames-init' ? { kind: 'measure' } : null;
  if (own(data, 'message') === 'ready')
    return secret !== null && own(data, 'secret') === secret ? { kind: 'measure' } : null;
  return own(data, 'type') === 'transition-atlas:set'
    ? { kind: 'set', wish: readWish(data) }
    : null;
}

function readWish(data: object): Wish {
  const word = (key: string) => {
    const value = own(data, key);
    return typeof value === 'string' && value.length <= LONGEST ? value : undefined;
  };
  const [theme, region] = (['theme', 'region'] as const).map((key) =>
    own(data, key) === null ? null : word(key),
  );
  const [colour, language] = [word('colour'), word('language')];
  return {
    ...(theme === undefined ? {} : { theme: theme || null }),
    ...(region === undefined ? {} : { region: region || null }),
    ...(colour === undefined ? {} : { colour }),
    ...(language === undefined ? {} : { language }),
  };
}

function own(data: object, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;
}

/**
 * Keeps the number of announcements bounded whatever a host does: two are at least `gap` apart and
 * there are at most `most` in any `span`. All in ms.
 */
export class Pace {
  readonly #times: number[] = [];

  constructor(
    private readonly gap = 80,
    private readonly most = 25,
    private readonly span = 10_000,
  ) {}

  /** How long to wait before the next; 0 when it may be now. */
  wait(now: number): number {
    while (this.#times[0] !== undefined && this.#times[0] <= now - this.span) this.#times.shift();
    const last = this.#times.at(-1) ?? -Infinity;
    const oldest = this.#times.length < this.most ? -Infinity : (this.#times[0] ?? -Infinity);
    return Math.max(0, last + this.gap - now, oldest + this.span - now);
  }

  mark(now: number): void {
    this.#times.push(now);
  }
}
