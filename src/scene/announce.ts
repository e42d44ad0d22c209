import type { Facts } from '../data/facts';
import type { Question } from '../domain/question';
import type { Text } from '../text/text';
import { nameOf } from '../domain/names';
import { partOf } from './map';
import { sayColouring } from './values';

/** What changed, for the live region: one sentence for what was asked last. */
export function announce(facts: Facts, before: Question, now: Question, text: Text): string {
  const { set, words } = facts;
  // A region that gives way to a theme is not what was asked for.
  const gaveWay = now.region === null && now.theme !== null && now.theme !== before.theme;
  if (now.region !== before.region && !gaveWay) {
    const pilot = set.pilots.find(({ region }) => region === now.region);
    return pilot
      ? text.say('say.region', {
          name: nameOf(pilot, text.language),
          summary: words.pilots[pilot.slug]?.summary ?? '',
        })
      : text.say('say.no-region');
  }
  if (now.theme !== before.theme) {
    if (now.theme === null) return text.say('say.no-theme', { count: set.pilots.length });
    const { theme } = now;
    const names = (part: 'primary' | 'further') =>
      set.pilots
        .filter((pilot) => partOf(pilot, theme) === part)
        .map((pilot) => nameOf(pilot, text.language))
        .sort((a, b) => text.compare(a, b));
    const [primary, further] = [names('primary'), names('further')];
    const name = words.themes[theme]?.name ?? theme;
    const said =
      primary.length === 0
        ? text.say('say.theme.nobody', { theme: name })
        : text.say('say.theme', {
            theme: name,
            count: primary.length,
            regions: text.list(primary),
          });
    return further.length === 0
      ? said
      : `${said} ${text.say('say.further', { regions: text.list(further), count: further.length })}`;
  }
  if (now.colour !== before.colour)
    return text.say('say.colour', { colour: sayColouring(now.colour, words, text) });
  return '';
}
