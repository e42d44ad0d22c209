import type { Message } from '../catalogue';
import type { PictureText } from '../pictures/catalogue';
import type { Text } from '../text';
import type { enShare } from './en';

type ShareMessageKey = keyof (typeof enShare)['messages'];

/** What stands on the pages of single views in one language. */
export interface ShareCatalogue {
  readonly language: string;
  readonly messages: Readonly<Record<ShareMessageKey, Message>>;
}

/** Words of the page, of its picture and of the site. */
export type ShareText = PictureText & Text<ShareMessageKey>;
