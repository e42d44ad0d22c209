import type { Facts } from '../data/facts';
import { countryOf, nameOf, projectName } from '../domain/names';
import { measureOf, rankBy } from '../domain/measures';
import { choicesOf, openingOf } from '../domain/question';
import { siteOf, sitesOf } from '../domain/sites';
import { tallyByTheme } from '../domain/themes';
import type { PictureText } from '../text/pictures/catalogue';
import { announce } from './announce';
import type { NamedView } from './named';
import { summaryOfSite } from './site-words';
import { sayColouring, sayValueOf } from './values';

/** What a named view shows, for those who do not see it: every region and theme by its name. */
export function altOf(facts: Facts, { question }: NamedView, text: PictureText): string {
  const { programme, words } = facts;
  const themeName = (id: string) => words.themes[id]?.name ?? id;
  if (question.theme !== null) {
    const opening = openingOf(choicesOf(programme));
    return `${text.say('picture.alt.map')} ${announce(facts, opening, question, text)}`;
  }
  const site = siteOf(programme, question.region);
  if (site) {
    const [theme, ...further] = site.themes.map(themeName);
    const named = {
      name: nameOf(site.place, text.language),
      country: countryOf(site.place, words),
      summary: summaryOfSite(facts, site, text),
    };
    return text.say('picture.alt.region', {
      ...named,
      theme:
        theme === undefined
          ? ''
          : further.length === 0
            ? text.say('picture.alt.main', { theme })
            : text.say('picture.alt.further', { theme, further: text.list(further) }),
    });
  }
  const measure = measureOf(programme, question.colour);
  const sites = sitesOf(programme);
  if (measure) {
    return text.say('picture.alt.colour', {
      count: sites.length,
      colour: sayColouring(measure, words, text),
      values: text.list(
        rankBy(sites, measure).map(({ site }) =>
          text.say('picture.alt.value', {
            name: nameOf(site.place, text.language),
            value: sayValueOf(site, measure, words, text),
          }),
        ),
      ),
    });
  }
  const themes = tallyByTheme(programme)
    .filter(({ primary }) => primary.length > 0)
    .map(({ theme, primary }) =>
      text.say('picture.alt.theme', {
        theme: themeName(theme.id),
        regions: text.list(
          primary
            .map((one) => projectName(programme, one, words))
            .sort((a, b) => text.compare(a, b)),
        ),
      }),
    );
  return text.say('picture.alt.whole', {
    count: programme.projects.length,
    themes: themes.join('. '),
  });
}
