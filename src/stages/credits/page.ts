import { render } from 'svelte/server';
import type { LanguageId, Programme } from '../../data/types';
import type { CreditsText } from '../../text/catalogue';
import { folderOf, linksTo } from '../../text/languages';
import CreditsPage from './CreditsPage.svelte';

/**
 * The page that says whose is what. It is only read: nothing of it comes alive.
 * @param root way from the page to the site's root
 */
export function renderCredits(
  { version, languages }: Programme,
  text: CreditsText,
  root: string,
): { title: string; body: string } {
  const home = (id: LanguageId) => root + folderOf(id, languages);
  const { body } = render(CreditsPage, {
    props: {
      ...{ version, text, root },
      home: home(text.language),
      links: linksTo(languages, (id) => `${home(id)}credits/`),
    },
  });
  return { title: `${text.say('rights.title')} – ${text.say('page.name')}`, body };
}
