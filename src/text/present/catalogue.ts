import type { Message, MessageKey } from '../catalogue';
import type { Text } from '../text';
import type { enPresent } from './en';

export type PresentMessageKey = keyof (typeof enPresent)['messages'];

/** What is said in a briefing and around it, in one language. */
export interface PresentCatalogue {
  readonly language: string;
  readonly messages: Readonly<Record<PresentMessageKey, Message>>;
}

/** Words of the map and of the briefing. */
export type PresentText = Text<MessageKey | PresentMessageKey>;
