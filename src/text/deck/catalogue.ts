import type { Message, MessageKey } from '../catalogue';
import type { PageMessageKey } from '../pages/catalogue';
import type { PictureMessageKey } from '../pictures/catalogue';
import { createText, type Text } from '../text';
import type { enDeck } from './en';

type DeckMessageKey = keyof (typeof enDeck)['messages'];

/** What is said in a PowerPoint file in one language. */
export interface DeckCatalogue {
  readonly language: string;
  readonly messages: Readonly<Record<DeckMessageKey, Message>>;
}

/** Words of the page, of the pictures and of the PowerPoint file. */
export type DeckText = Text<MessageKey | PageMessageKey | PictureMessageKey | DeckMessageKey>;

/** The words of a deck. Four catalogues, so they come with the first deck that is asked for. */
export async function loadDeckText(
  language: string,
  own: Readonly<Record<string, Message>>,
): Promise<DeckText> {
  const { live, page, pictures, deck } = await (language === 'fr'
    ? import('./all.fr')
    : import('./all.en'));
  const messages = {
    ...live.messages,
    ...page.messages,
    ...pictures.messages,
    ...deck.messages,
  };
  return createText({ ...live, messages }, own);
}
