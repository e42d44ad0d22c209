import type { HueSlot, Pilot, PilotSet, Theme, ThemeId } from '../data/types';

/** Who works on one theme, and with what money. */
export interface ThemeTally {
  readonly theme: Theme;
  /** Pilots whose main theme it is; over all themes every pilot is here exactly once. */
  readonly primary: readonly Pilot[];
  /** Pilots that also contribute to it. They are never added to `primary` or to `euros`. */
  readonly further: readonly Pilot[];
  /** Grants of the primary pilots, in euros, so that the themes add up to the whole. */
  readonly euros: number;
}

/** One tally per theme of the set, in the set's order, empty themes included. */
export function tallyByTheme(set: Pick<PilotSet, 'themes' | 'pilots'>): ThemeTally[] {
  return set.themes.map((theme) => {
    const primary = set.pilots.filter((pilot) => pilot.primary.theme === theme.id);
    const further = set.pilots.filter((pilot) =>
      pilot.further.some((use) => use.theme === theme.id),
    );
    return { theme, primary, further, euros: totalGrant(primary) };
  });
}

/** In euros. */
export function totalGrant(pilots: readonly Pilot[]): number {
  return pilots.reduce((sum, pilot) => sum + pilot.grant, 0);
}

/** The colour of a theme of the set. */
export function hueSlotOf({ themes }: Pick<PilotSet, 'themes'>, id: ThemeId): HueSlot {
  return themes.find((theme) => theme.id === id)?.hue ?? 'other';
}

/** Every theme a pilot works on, its main one first. */
export function themesOf(pilot: Pilot): ThemeId[] {
  return [pilot.primary.theme, ...pilot.further.map((use) => use.theme)];
}
