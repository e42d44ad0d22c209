import type { Pilot } from '../data/types';

/** The region's name in a language; English where that language has none. */
export function nameOf(pilot: Pilot, language: string): string {
  return pilot.names[language] ?? pilot.names['en'] ?? pilot.region;
}

/** What the region calls itself, each with its language, where the reader does not already see it. */
export function otherNamesOf(pilot: Pilot, language: string): Pilot['ownNames'] {
  const shown = nameOf(pilot, language);
  return pilot.ownNames.filter(({ name }) => name !== shown);
}
