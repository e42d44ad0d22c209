import type { Message } from '../data/types';
import type builder from './en/builder';
import type credits from './en/credits';
import type deck from './en/deck';
import type embed from './en/embed';
import type live from './en/live';
import type pages from './en/pages';
import type pictures from './en/pictures';
import type present from './en/present';
import type share from './en/share';
import type stage from './en/stage';
import type yourData from './en/your-data';
import type { Language } from './languages';
import type { Text } from './text';

/**
 * The parts of a language's words, a file each in its folder. The English ones are the list of what must
 * be said; every other language says the same.
 */
interface Parts {
  readonly live: typeof live;
  readonly pages: typeof pages;
  readonly credits: typeof credits;
  readonly embed: typeof embed;
  readonly builder: typeof builder;
  readonly deck: typeof deck;
  readonly present: typeof present;
  readonly pictures: typeof pictures;
  readonly share: typeof share;
  readonly stage: typeof stage;
  readonly 'your-data': typeof yourData;
}

export type Part = keyof Parts;

/** What is said in some parts. */
export type MessageKey<P extends Part = 'live'> = P extends Part ? keyof Parts[P] : never;

export type Messages<P extends Part> = Readonly<Record<MessageKey<P>, Message>>;

/** Words of one language, of as many parts as somebody has use for. */
export interface Catalogue<Key extends string = MessageKey> {
  readonly language: Language;
  readonly messages: Readonly<Record<Key, Message>>;
}

/** Words of the answering parts, and of others beside them. */
type TextOf<P extends Part> = Text<MessageKey<'live' | P>>;

export type PageText = TextOf<'pages'>;
export type CreditsText = TextOf<'pages' | 'credits'>;
export type EmbedText = TextOf<'pages' | 'embed'>;
export type BuilderText = TextOf<'builder'>;
export type DeckText = TextOf<'pages' | 'pictures' | 'deck'>;
export type PresentText = TextOf<'present'>;
export type PresentPageText = TextOf<'pages' | 'present'>;
export type PictureText = TextOf<'pages' | 'pictures'>;
export type ShareText = TextOf<'pages' | 'pictures' | 'share'>;
export type StageText = TextOf<'present' | 'stage'>;
/** The page of a reader's own table, at build and after. */
export type YourDataPageText = TextOf<'pages' | 'your-data'>;
export type YourDataText = TextOf<'your-data'>;
/** Every word that the site says. */
export type SiteText = TextOf<Part>;
