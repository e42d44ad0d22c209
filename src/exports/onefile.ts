/** What a saved page knows besides its data. */
export interface Kept {
  /** The briefing, as the file that is saved of it. */
  readonly briefing: string;
  /** The map's address in the page's language, for the audience. */
  readonly home: string;
  /** The root of the site, where the page's links lead. */
  readonly root: string;
}

/** What the build packs into the document; `scripts/onefile.mjs` writes it, `src/unpack.ts` reads it. */
export interface Packed {
  readonly style: string;
  readonly body: string;
  /** JSON of the files that the page would fetch. */
  readonly files: string;
  readonly script: string;
}

/** Empty in the document that the build makes. */
const PLACE = '<script type="application/json" data-kept></script>';

/**
 * The briefing as one document that needs nothing else: the build's document with the briefing in it.
 * What a presenter wrote is JSON in an element that runs nothing, and cannot end that element.
 * @param document as the build made it
 * @throws when the document has no place for a briefing
 */
export function oneFile(document: string, kept: Kept): string {
  const [before, after] = document.split(PLACE);
  if (before === undefined || after === undefined)
    throw new Error('the document keeps no briefing');
  const json = JSON.stringify(kept).replaceAll('<', '\\u003c');
  return before + PLACE.replace('></', () => `>${json}</`) + after;
}

/** Reads what was put in; null in a page that is not a saved one. */
export function readKept(json: string | null): Kept | null {
  if (!json) return null;
  try {
    const { briefing, home, root } = JSON.parse(json) as Partial<Kept>;
    return [briefing, home, root].every((part) => typeof part === 'string')
      ? ({ briefing, home, root: isAddress(root) ? root : '' } as Kept)
      : null;
  } catch {
    return null;
  }
}

/** Links may lead to a site or a disk, and nowhere that runs. */
const isAddress = (root: string | undefined) => /^(https?|file):\/\//.test(root ?? '');
