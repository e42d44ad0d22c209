import { render } from 'svelte/server';
import type { LanguageId } from '../../data/types';
import type { CreditsText } from '../../text/catalogue';
import CreditsPage from './CreditsPage.svelte';

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
  const languages = (id: LanguageId) => root + creditsFolder(id);
  const home = root + (text.language === 'en' ? '' : `${text.language}/`);
  const { body } = render(CreditsPage, { props: { version, text, root, home, languages } });
  return { title: `${text.say('rights.title')} – ${text.say('page.name')}`, body };
}
