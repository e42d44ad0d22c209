import type { LanguageId } from '../data/types';

/** A language of the interface. Its words are the folder of this name. */
export interface Language {
  /** BCP 47, as in addresses, in names of files and in `lang`. */
  readonly id: string;
  /** Its own name. */
  readonly name: string;
  /** What `Intl` is asked for: British dates read better here than American ones. */
  readonly locale: string;
  /** How it writes the currency: `EUR 300,000` or `300 000 €`. */
  readonly euro: 'code' | 'symbol';
  /** Where its lines begin, if not on the left. */
  readonly direction?: 'rtl';
}

/** The languages of the interface, in the order in which they are offered. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  { id: 'en', name: 'English', locale: 'en-GB', euro: 'code' },
  { id: 'fr', name: 'Français', locale: 'fr-FR', euro: 'symbol' },
];

/** @throws Error where the interface does not speak it */
export function languageOf(id: LanguageId): Language {
  const language = LANGUAGES.find((one) => one.id === id);
  if (!language) throw new Error(`no words in "${id}"`);
  return language;
}

/**
 * Where the pages of a language lie below the root of a site: those of its first language at the root
 * itself (`''`), others in a folder (`fr/`).
 * @param languages of the site, see `Programme.languages`
 */
export function folderOf(language: LanguageId, languages: readonly LanguageId[]): string {
  return language === languages[0] ? '' : `${language}/`;
}

/** The way up to the root from a page: `./` from `index.html`, `../` from `fr/index.html`. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** Languages of a site, in the order in which they are offered. */
export function languagesOf(ids: readonly LanguageId[]): readonly Language[] {
  return LANGUAGES.filter(({ id }) => ids.includes(id));
}

/** The same page in one of the languages of a site. */
export interface LanguageLink extends Pick<Language, 'id' | 'name'> {
  readonly href: string;
}

/** @param to where the page of a language lies */
export function linksTo(
  ids: readonly LanguageId[],
  to: (id: LanguageId) => string,
): LanguageLink[] {
  return languagesOf(ids).map(({ id, name }) => ({ id, name, href: to(id) }));
}
