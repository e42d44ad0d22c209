import type { StageCatalogue } from './catalogue';

/** The words of the stage, as a file of their own: asked for when a show begins. */
export async function loadStageWords(language: string): Promise<StageCatalogue> {
  return language === 'fr' ? (await import('./fr')).frStage : (await import('./en')).enStage;
}
