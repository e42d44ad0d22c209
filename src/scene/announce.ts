import type { Facts } from '../data/facts';
import type { Question } from '../domain/question';
import type { Text } from '../text/text';
import { measureOf } from '../domain/measures';
import { nameOf } from '../domain/names';
import { partOf, siteOf, sitesOf } from '../domain/sites';
import { shortList, siteNames, summaryOfSite } from './site-words';
import { sayColouring } from './values';

/** What changed, for the live region: one sentence for what was asked last. */
export function announce(facts: Facts, before: Question, now: Question, text: Text): string {
  const { programme, words } = facts;
  // A region that gives way to a theme is not what was asked for.
  const gaveWay = now.region === null && now.theme !== null && now.theme !== before.theme;
  if (now.region !== before.region && !gaveWay) {
    const site = siteOf(programme, now.region);
    return site
      ? text.say('say.region', {
          name: nameOf(site.place, text.language),
          summary: summaryOfSite(facts, site, text),
        })
      : text.say('say.no-region');
  }
  if (now.theme !== before.theme) {
    if (now.theme === null) return text.say('say.no-theme', { count: programme.projects.length });
    const { theme } = now;
    const names = (part: 'primary' | 'further') =>
      siteNames(
        sitesOf(programme).filter((site) => partOf(site, theme) === part),
        text,
      );
    const [primary, further] = [names('primary'), names('further')];
    const name = words.themes[theme]?.name ?? theme;
    const said =
      primary.length === 0
        ? text.say('say.theme.nobody', { theme: name })
        : text.say('say.theme', {
            theme: name,
            count: programme.projects.filter((one) => one.primary?.theme === theme).length,
            regions: shortList(primary, text),
          });
    return further.length === 0
      ? said
      : `${said} ${text.say('say.further', { regions: shortList(further, text), count: further.length })}`;
  }
  if (now.colour !== before.colour) {
    const measure = measureOf(programme, now.colour);
    return text.say(measure?.shown === 'circles' ? 'say.circles' : 'say.colour', {
      colour: sayColouring(measure, words, text),
    });
  }
  return '';
}
