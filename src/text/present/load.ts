import type { PresentCatalogue } from './catalogue';

/** The words of a briefing, as a file of their own: a reader loads one language. */
export async function loadPresentWords(language: string): Promise<PresentCatalogue> {
  return language === 'fr' ? (await import('./fr')).frPresent : (await import('./en')).enPresent;
}
