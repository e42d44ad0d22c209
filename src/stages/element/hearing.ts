/** What the element understands of its frame's messages, as values: no window. Nothing throws. */

/** Heights that a frame may ask for, in px: room for the longest table, never a page of nothing. */
const LEAST = 100;
const MOST = 5000;

/** No id is longer. */
const LONGEST = 200;

export type Said =
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'select'; readonly theme: string | null; readonly region: string | null }
  | { readonly kind: 'leave' }
  /** Not for us. */
  | null;

/** Of the protocols that the embed speaks, the one of AMP is enough to know its height. */
export function understand(data: unknown): Said {
  if (typeof data !== 'object' || data === null) return null;
  const { sentinel, type, height, theme, region } = data as Record<string, unknown>;
  if (sentinel === 'amp' && type === 'embed-size') {
    if (typeof height !== 'number' || !Number.isFinite(height)) return null;
    return { kind: 'height', height: Math.min(MOST, Math.max(LEAST, Math.ceil(height))) };
  }
  if (type === 'transition-atlas:leave') return { kind: 'leave' };
  if (type !== 'transition-atlas:select' || !isWord(theme) || !isWord(region)) return null;
  return { kind: 'select', theme, region };
}

const isWord = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.length <= LONGEST);
