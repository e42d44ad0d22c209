import type { Message, MessageKey } from '../catalogue';
import type { PresentMessageKey } from '../present/catalogue';
import type { Text } from '../text';
import type { enStage } from './en';

export type StageMessageKey = keyof (typeof enStage)['messages'];

/** What is said on stage and in the presenter's window, in one language. Loaded when a show begins. */
export interface StageCatalogue {
  readonly language: string;
  readonly messages: Readonly<Record<StageMessageKey, Message>>;
}

/** Words of the map, of the briefing and of the stage. */
export type StageText = Text<MessageKey | PresentMessageKey | StageMessageKey>;
