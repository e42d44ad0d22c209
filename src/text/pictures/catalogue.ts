import type { Message, MessageKey } from '../catalogue';
import type { PageMessageKey } from '../pages/catalogue';
import type { Text } from '../text';
import type { enPictures } from './en';

export type PictureMessageKey = keyof (typeof enPictures)['messages'];

/** What stands in the pictures of one language. */
export interface PictureCatalogue {
  readonly language: string;
  readonly messages: Readonly<Record<PictureMessageKey, Message>>;
}

/** Words of the page and of the pictures. */
export type PictureText = Text<MessageKey | PageMessageKey | PictureMessageKey>;
