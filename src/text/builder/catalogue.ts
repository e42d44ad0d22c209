import type { Message, MessageKey } from '../catalogue';
import type { PageLanguage } from '../languages';
import type { Text } from '../text';
import type { enBuilder } from './en';

export type BuilderMessageKey = keyof (typeof enBuilder)['messages'];

/** What is said where a view is taken away: loaded when somebody wants to. */
export interface BuilderCatalogue {
  readonly language: string;
  readonly messages: Readonly<Record<BuilderMessageKey, Message>>;
}

export type BuilderText = Text<MessageKey | BuilderMessageKey>;

export async function loadBuilderCatalogue(language: PageLanguage): Promise<BuilderCatalogue> {
  return language === 'fr' ? (await import('./fr')).frBuilder : (await import('./en')).enBuilder;
}
