import type { Message } from '../catalogue';
import type { enPages } from './en';

export type PageMessageKey = keyof (typeof enPages)['messages'];

/** What stands on the pages of one language. */
export interface PageCatalogue {
  readonly language: string;
  readonly messages: Readonly<Record<PageMessageKey, Message>>;
}
