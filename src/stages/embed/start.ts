/** The only file of the embed that knows its address. */
import type { Question } from '../../domain/question';
import { readAddress, writeAddress } from '../../state/address';
import { startFrameResizer } from './frame-resizer';
import type { Wish } from './host-protocols';
import type { EmbedFacts } from './facts';
import { hydrate } from './live';
import { readLook } from './query';

/** Shows what the address asks for, then answers to reader and host. */
export function start(): void {
  const { href, search, hash } = location;
  const facts = JSON.parse(document.querySelector('[data-facts]')?.textContent ?? '') as EmbedFacts;
  const chosen = ({ theme, region }: Question) => {
    host?.changed();
    host?.post({ type: 'transition-atlas:select', region, theme });
  };
  const answering = hydrate(facts, readLook(search, facts), chosen, () => {
    if (!host) return;
    window.parent.focus();
    // Only the host knows what comes after the frame.
    host.post({ type: 'transition-atlas:leave' });
  });
  const host = startFrameResizer(href, (wish) => {
    answering.ask(understood(wish, facts));
    host?.changed();
    const language = wish.language ?? '';
    if (!Object.hasOwn(facts.languages, language)) return;
    if (language === document.documentElement.lang) return;
    // The other language is another document: it is asked for with all that this one shows.
    const query = writeAddress(answering.question, facts, search);
    location.replace(`${facts.languages[language]}${query}${hash}`);
  });
  document.documentElement.dataset['ready'] = '';
  performance.mark('atlas-ready');
  host?.post({ type: 'transition-atlas:ready' });
}

/** What of a host's wish names something that there is; the rest is as if it had not been said. */
function understood({ theme, region, colour }: Wish, facts: EmbedFacts): Partial<Question> {
  const read = (key: keyof Question, word = '') =>
    readAddress(new URLSearchParams({ [key]: word }).toString(), facts);
  const found = {
    theme: theme ? read('theme', theme).theme : null,
    region: region ? read('region', region).region : null,
    colour: read('colour', colour).colour,
  };
  return {
    ...(theme === null || found.theme ? { theme: found.theme } : {}),
    ...(region === null || found.region ? { region: found.region } : {}),
    ...(colour === found.colour ? { colour: found.colour } : {}),
  };
}
