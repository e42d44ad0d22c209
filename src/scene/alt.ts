import type { Facts } from '../data/facts';
import { nameOf } from '../domain/names';
import { OPENING } from '../domain/question';
import { rankBy } from '../domain/figures';
import { tallyByTheme } from '../domain/themes';
import type { PictureText } from '../text/pictures/catalogue';
import { announce } from './announce';
import type { NamedView } from './named';
import { isRatio, sayColouring, sayValueOf } from './values';

/** What a named view shows, for those who do not see it: every region and theme by its name. */
export function altOf(facts: Facts, { question }: NamedView, text: PictureText): string {
  const { set, words } = facts;
  const themeName = (id: string) => words.themes[id]?.name ?? id;
  if (question.theme !== null) {
    return `${text.say('picture.alt.map')} ${announce(facts, OPENING, question, text)}`;
  }
  const pilot = set.pilots.find(({ region }) => region === question.region);
  if (pilot) {
    const theme = themeName(pilot.primary.theme);
    const further = pilot.further.map((use) => themeName(use.theme));
    return text.say('picture.alt.region', {
      name: nameOf(pilot, text.language),
      country: words.countries[pilot.country] ?? pilot.country,
      summary: words.pilots[pilot.slug]?.summary ?? '',
      theme:
        further.length === 0
          ? text.say('picture.alt.main', { theme })
          : text.say('picture.alt.further', { theme, further: text.list(further) }),
    });
  }
  const { colour } = question;
  if (isRatio(colour)) {
    return text.say('picture.alt.colour', {
      count: set.pilots.length,
      colour: sayColouring(colour, words, text),
      values: text.list(
        rankBy(set.pilots, colour).map(({ pilot }) =>
          text.say('picture.alt.value', {
            name: nameOf(pilot, text.language),
            value: sayValueOf(pilot, colour, set.figures, text),
          }),
        ),
      ),
    });
  }
  const themes = tallyByTheme(set)
    .filter(({ primary }) => primary.length > 0)
    .map(({ theme, primary }) =>
      text.say('picture.alt.theme', {
        theme: themeName(theme.id),
        regions: text.list(
          primary.map((one) => nameOf(one, text.language)).sort((a, b) => text.compare(a, b)),
        ),
      }),
    );
  return text.say('picture.alt.whole', { count: set.pilots.length, themes: themes.join('. ') });
}
