import type { BriefingState } from '../../../state/briefing.svelte';
import type * as Parts from './later';
import type { SlideCache } from './slide-cache';

/** What comes once the list answers. */
export type Later = typeof Parts;

/** What the editor asks the browser for. */
export interface Doings {
  /** Copies the link; its length, or null where the browser refuses. */
  copy(): Promise<number | null>;
  /** Downloads the briefing as a file; what there is to say of it. */
  save(): Promise<string>;
  /** Reads a file into the briefing; what there is to say of it. */
  open(file: File): Promise<string>;
  /** The same as a PowerPoint file, as one document that plays without network. */
  deck(): Promise<string>;
  page(): Promise<string>;
  print(what: 'slides' | 'notes'): void;
  /** Goes to a slide of the page. */
  show(id: string): void;
  /** Something that was asked for later did not come. */
  fail(): void;
  /** Says something politely. */
  say(words: string): void;
}

/** The part of the page that answers. */
export interface EditorProps {
  readonly state: BriefingState;
  readonly cache: SlideCache;
  readonly doings: Doings;
  /** The map's address, with the briefing along. */
  readonly home: string;
}

/** The id of a slide's heading on the page. */
export const slideIdOf = (id: string) => `slide-${id.replaceAll(':', '-')}`;

/** Gives the focus to a part of a slide's row. */
export function focusInRow(id: string, part: string): void {
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] ${part}`)?.focus();
}
