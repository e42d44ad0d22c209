import type { Facts } from '../data/facts';
import type { HueSlot, RegionId, ThemeId } from '../data/types';
import type { Text } from '../text/text';
import { hueSlotOf, themesOf } from '../domain/themes';
import { nameOf } from '../domain/names';

export interface PilotCard {
  readonly id: RegionId;
  readonly name: string;
  /** Country and theme in words. */
  readonly place: string;
  readonly summary: string;
  readonly hue: HueSlot;
  readonly letter: string;
  /** Every theme it works on. */
  readonly themes: readonly ThemeId[];
}

/** Every pilot in one sentence, in the order of names. */
export function pilotCards(facts: Facts, text: Text): PilotCard[] {
  const { set, words } = facts;
  return set.pilots
    .map((pilot) => {
      const name = nameOf(pilot, text.language);
      const country = words.countries[pilot.country] ?? pilot.country;
      const theme = words.themes[pilot.primary.theme]?.name ?? pilot.primary.theme;
      return {
        id: pilot.region,
        name,
        place: name === country ? theme : `${country} · ${theme}`,
        summary: words.pilots[pilot.slug]?.summary ?? '',
        hue: hueSlotOf(set, pilot.primary.theme),
        letter: set.themes.find(({ id }) => id === pilot.primary.theme)?.letter ?? '',
        themes: themesOf(pilot),
      };
    })
    .sort((a, b) => text.compare(a.name, b.name));
}
