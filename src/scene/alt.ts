import type { Facts } from '../data/facts';
import { countryOf, nameOf, themeName } from '../domain/names';
import { measureOf } from '../domain/measures';
import { choicesOf, openingOf } from '../domain/question';
import { siteOf, sitesOf } from '../domain/sites';
import type { PictureText } from '../text/catalogue';
import { announce } from './announce';
import type { NamedView } from './named';
import { rankedList, summaryOfSite, wornThemes } from './site-words';
import { sayColouring } from './values';

/** What a named view shows, for those who do not see it: every region and theme by its name. */
export function altOf(facts: Facts, { question }: NamedView, text: PictureText): string {
  const { programme, words } = facts;
  if (question.theme !== null) {
    const opening = openingOf(choicesOf(programme));
    return `${text.say('picture.alt.map')} ${announce(facts, opening, question, text)}`;
  }
  const site = siteOf(programme, question.region);
  if (site) {
    const [theme, ...further] = site.themes.map((id) => themeName(words, id));
    const where = text.say('picture.alt.region', {
      name: nameOf(site.place, text.language),
      country: countryOf(site.place, words),
    });
    const works =
      theme === undefined
        ? ''
        : further.length === 0
          ? text.say('picture.alt.main', { theme })
          : text.say('picture.alt.further', { theme, further: text.list(further) });
    return [where, summaryOfSite(facts, site, text), works].filter(Boolean).join(' ');
  }
  const measure = measureOf(programme, question.colour);
  const sites = sitesOf(programme);
  if (measure) {
    return text.say('picture.alt.colour', {
      count: sites.length,
      colour: sayColouring(measure, words, text),
      values: rankedList(facts, measure, (one) => text.say('picture.alt.value', one), text),
    });
  }
  const themes = wornThemes(facts, text).map((one) => text.say('picture.alt.theme', { ...one }));
  return text.say('picture.alt.whole', { count: sites.length, themes: themes.join('. ') });
}
