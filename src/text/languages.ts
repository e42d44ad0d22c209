import type { Catalogue } from './catalogue';

/** The languages of the pages, by their own names. English stands at the root. */
export const LANGUAGES = [
  { id: 'en', name: 'English' },
  { id: 'fr', name: 'Français' },
] as const;

export type PageLanguage = (typeof LANGUAGES)[number]['id'];

/** A language's catalogue, as a file of its own: a reader loads one. */
export async function loadCatalogue(language: string): Promise<Catalogue> {
  return language === 'fr' ? (await import('./fr')).fr : (await import('./en')).en;
}
