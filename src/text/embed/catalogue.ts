import type { Message } from '../catalogue';
import type { enEmbed } from './en';

export type EmbedMessageKey = keyof (typeof enEmbed)['messages'];

/** What stands in an embed of one language, beside what every page says. */
export interface EmbedCatalogue {
  readonly language: string;
  readonly messages: Readonly<Record<EmbedMessageKey, Message>>;
}
