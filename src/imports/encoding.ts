/**
 * The text of a file whose encoding nobody wrote down. A mark at its beginning says it; without one
 * it is UTF-8 if it can be; else UTF-16 if every other byte is empty; else the code page under which
 * most words with accents are known names.
 */

/** By how many tables are written in them; the first of equals is taken. */
const CODE_PAGES = [
  'windows-1252',
  'windows-1250',
  'windows-1257',
  'windows-1253',
  'windows-1251',
  'windows-1254',
] as const;

export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard calls it, for the reader to see. */
  readonly encoding: string;
}

/** How many different cells are tried against the known names. */
const TRIED = 3000;

/**
 * @param bytes the whole file
 * @param isName whether a text is the name of a region or a country
 */
export function decodeText(bytes: Uint8Array, isName: (text: string) => boolean): Decoded {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return inCodePage(bytes, isName);
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const empty = [0, 0];
  const length = Math.min(bytes.length, 1000) & ~1;
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) empty[i % 2]! += 1;
  if (length < 4) return null;
  if (empty[1]! > length * 0.4 && empty[0] === 0) return 'utf-16le';
  return empty[0]! > length * 0.4 && empty[1] === 0 ? 'utf-16be' : null;
}

function inCodePage(bytes: Uint8Array, isName: (text: string) => boolean): Decoded {
  let best: (Decoded & { readonly known: number }) | null = null;
  for (const encoding of CODE_PAGES) {
    const text = new TextDecoder(encoding).decode(bytes);
    const known = accented(text).filter(isName).length;
    if (!best || known > best.known) best = { text, encoding, known };
  }
  return best!;
}

function accented(text: string): string[] {
  const cells = new Set<string>();
  for (const [cell] of text.matchAll(/[^;,\t|"\r\n]*[^\0-\x7f][^;,\t|"\r\n]*/g)) {
    cells.add(cell.trim());
    if (cells.size === TRIED) break;
  }
  return [...cells];
}
