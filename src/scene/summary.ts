import type { Facts } from '../data/facts';
import { tallyByTheme, totalGrant } from '../domain/themes';
import type { Text } from '../text/text';

/** The whole set in one sentence: how many pilots, how much money, how many per theme. */
export function summary(facts: Facts, text: Text): string {
  const { set, words } = facts;
  return text.say('summary', {
    count: set.pilots.length,
    euros: text.millions(totalGrant(set.pilots)),
    themes: text.list(
      tallyByTheme(set).map(({ theme, primary }) =>
        text.say('summary.theme', {
          count: primary.length,
          theme: words.themes[theme.id]?.name ?? theme.id,
        }),
      ),
    ),
  });
}
