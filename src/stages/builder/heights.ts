/**
 * The height that an embed tells in the dialect of AMP, in px; null for every other message. Like any
 * host, the preview believes no more than what can be.
 */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { sentinel, type, height } = data as Readonly<Record<string, unknown>>;
  if (sentinel !== 'amp' || type !== 'embed-size') return null;
  return typeof height === 'number' && height > 0 && height < 20_000 ? Math.ceil(height) : null;
}
