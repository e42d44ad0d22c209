import type { Facts } from '../data/facts';
import { totalOf } from '../domain/measures';
import { tallyByTheme } from '../domain/themes';
import { themeName } from '../domain/names';
import type { Text } from '../text/text';

/** The whole programme in one sentence: how many projects, how much money, how many per theme. */
export function summary({ programme, words }: Facts, text: Text): string {
  const { projects } = programme;
  const euros = totalOf(programme, projects);
  const holes = {
    count: projects.length,
    places: text.say('count.places', { count: programme.places.length }),
    euros: euros === null ? '' : text.millions(euros),
  };
  const whole =
    projects.length === 0
      ? holes.places
      : text.say(euros === null ? 'summary.whole' : 'summary.money', holes);
  if (programme.themes.length < 2) return whole;
  const themes = tallyByTheme(programme).map(({ theme, primary }) =>
    text.say('summary.theme', { count: primary.length, theme: themeName(words, theme.id) }),
  );
  return text.say('summary', { whole, themes: text.list(themes) });
}
