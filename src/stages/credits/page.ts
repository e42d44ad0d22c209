import { render } from 'svelte/server';
import type { PageLanguage } from '../../text/languages';
import type { MessageKey } from '../../text/catalogue';
import type { PageMessageKey } from '../../text/pages/catalogue';
import type { CreditsMessageKey } from '../../text/pages/credits';
import type { Text } from '../../text/text';
import CreditsPage from './CreditsPage.svelte';

export type CreditsText = Text<MessageKey | PageMessageKey | CreditsMessageKey>;

/** Where the page lies below the root of the site. */
export function creditsFolder(language: string): string {
  return language === 'en' ? 'credits/' : `${language}/credits/`;
}

/**
 * The page that says whose is what. It is only read: nothing of it comes alive.
 * @param version day of the data, ISO
 */
export function renderCredits(version: string, text: CreditsText): { title: string; body: string } {
  const root = text.language === 'en' ? '../' : '../../';
  const languages = (id: PageLanguage) => root + creditsFolder(id);
  const home = root + (text.language === 'en' ? '' : `${text.language}/`);
  const { body } = render(CreditsPage, { props: { version, text, root, home, languages } });
  return { title: `${text.say('rights.title')} – ${text.say('page.name')}`, body };
}
