import type { Kept } from '../../exports/onefile';
import type * as Exporting from './export';

/** What a briefing is exported with; it weighs more than the page and comes when it is asked for. */
export type Export = typeof Exporting;

/** Where the page stands. */
export interface Site {
  /** Address of the site's root. */
  readonly root: string;
  /** The map's address in the page's language, for the audience. */
  readonly home: string;
  /** What a saved page has in it; null in the site's own page. */
  readonly kept: Kept | null;
  /** Null in a saved page, which has no site to ask. */
  readonly exports: (() => Promise<Export>) | null;
}

/** The id of a slide's heading on the page. */
export const slideIdOf = (id: string) => `slide-${id.replaceAll(':', '-')}`;
