import type { Facts } from '../data/facts';
import type { PlaceId } from '../data/types';
import { countryOf, nameOf } from '../domain/names';
import { findSites } from '../domain/search';
import { sitesOf } from '../domain/sites';

export interface Finding {
  readonly id: PlaceId;
  readonly name: string;
  /** What answered, where that is not the name itself: another language's name, a code. */
  readonly matched: string;
}

/** The places that a query finds, best first. */
export function findRegions({ programme, words }: Facts, query: string): Finding[] {
  return findSites(query, sitesOf(programme), words).map(({ site, matched }) => {
    const name = nameOf(site.place, words.language);
    const country = countryOf(site.place, words);
    return {
      id: site.id,
      name,
      matched: matched === name ? (country === name ? '' : country) : matched,
    };
  });
}
