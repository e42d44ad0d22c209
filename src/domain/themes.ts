import type { HueSlot, Programme, Project, Theme, ThemeId } from '../data/types';
import { totalOf } from './measures';

/** Who works on one theme, and with what money. */
export interface ThemeTally {
  readonly theme: Theme;
  /** Projects whose main theme it is; over all themes every project is here exactly once. */
  readonly primary: readonly Project[];
  /** Projects that also contribute to it. They are never added to `primary` or to `euros`. */
  readonly further: readonly Project[];
  /** Of the primary projects, in euros, so that the themes add up to the whole; null: not known. */
  readonly euros: number | null;
}

/** One tally per theme of the programme, in its order, empty themes included. */
export function tallyByTheme(
  programme: Pick<Programme, 'themes' | 'projects' | 'amount'>,
): ThemeTally[] {
  return programme.themes.map((theme) => {
    const primary = programme.projects.filter((one) => one.primary?.theme === theme.id);
    const further = programme.projects.filter((one) =>
      one.further.some((use) => use.theme === theme.id),
    );
    return { theme, primary, further, euros: totalOf(programme, primary) };
  });
}

/** The colour of a theme; without one, that of what has no colour of its own. */
export function hueSlotOf({ themes }: Pick<Programme, 'themes'>, theme: ThemeId | null): HueSlot {
  return themes.find(({ id }) => id === theme)?.hue ?? 'other';
}
