import type { Choices, Question } from '../domain/question';
import { readAddress } from './address';

/** The view of the map that a query asks to be added; null for none. */
export function readAdd(query: string, choices: Choices): Question | null {
  const view = new URLSearchParams(query).get('add');
  return view === null ? null : readAddress(view, choices);
}

/** The query without the view, once it has been added; keys of others stay. */
export function withoutAdd(query: string): string {
  const rest = new URLSearchParams(query);
  rest.delete('add');
  const written = rest.toString().replaceAll('%3A', ':');
  return written && `?${written}`;
}

/** Whether the notes go onto paper too: `?print=notes`. */
export function asksForNotes(query: string): boolean {
  return new URLSearchParams(query).get('print') === 'notes';
}

/** The briefing's code in a fragment; empty where there is none. */
export function readFragment(hash: string): string {
  return /^#b=(.*)$/s.exec(hash)?.[1] ?? '';
}

export function writeFragment(code: string): string {
  return code && `#b=${code}`;
}
