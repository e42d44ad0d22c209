/** What a saved page knows besides its data. */
export interface Kept {
  /** The briefing, as the file that is saved of it. */
  readonly briefing: string;
  /** The map's address in the page's language, for the audience. */
  readonly home: string;
}

/** Empty in the document that the build makes. */
const PLACE = '<script type="application/json" data-kept></script>';

/**
 * The briefing as one document that needs nothing else: the build's document with the briefing in it.
 * What a presenter wrote is JSON in an element that runs nothing, and cannot end that element.
 * @param document as the build made it
 * @param site the root of the site, where the document's links lead
 * @throws when the document has no place for a briefing
 */
export function oneFile(document: string, kept: Kept, site: string): string {
  const [before, after] = document.split(PLACE);
  if (before === undefined || after === undefined)
    throw new Error('the document keeps no briefing');
  const root = site.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const json = JSON.stringify(kept).replaceAll('<', '\\u003c');
  return [
    before.replaceAll('https://site.invalid/', () => root),
    PLACE.replace('></', () => `>${json}</`),
    after,
  ].join('');
}

/** Reads what was put in; null in a page that is not a saved one. */
export function readKept(json: string | null): Kept | null {
  if (!json) return null;
  try {
    const { briefing, home } = JSON.parse(json) as Partial<Kept>;
    return typeof briefing === 'string' && typeof home === 'string' ? { briefing, home } : null;
  } catch {
    return null;
  }
}
