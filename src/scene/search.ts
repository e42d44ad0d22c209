import type { Facts } from '../data/facts';
import type { RegionId } from '../data/types';
import { nameOf } from '../domain/names';
import { findPilots } from '../domain/search';

export interface Finding {
  readonly id: RegionId;
  readonly name: string;
  /** What answered, where that is not the name itself: another language's name, a code. */
  readonly matched: string;
}

/** The regions that a query finds, best first. */
export function findRegions(facts: Facts, query: string): Finding[] {
  const { set, words } = facts;
  return findPilots(query, set.pilots, words).map(({ pilot, matched }) => {
    const name = nameOf(pilot, words.language);
    const country = words.countries[pilot.country] ?? pilot.country;
    return {
      id: pilot.region,
      name,
      matched: matched === name ? (country === name ? '' : country) : matched,
    };
  });
}
