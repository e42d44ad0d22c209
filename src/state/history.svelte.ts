import type { PilotSet } from '../data/types';
import { sameQuestion, type Question } from '../domain/question';
import { readAddress, writeAddress } from './address';
import type { View } from './view.svelte';

/**
 * Keeps view and address in step, and is the only one that knows `history`. The address is adopted
 * once (corrected in place where it asked for something that is not there), then every new
 * question becomes an entry, so that Back undoes a step. Returns a function that stops it.
 */
export function followAddress(view: View, set: PilotSet): () => void {
  const answers = (question: Question) => sameQuestion(question, readAddress(location.search, set));
  const adopt = () => {
    view.ask(readAddress(location.search, set));
    correct();
  };
  const correct = () => {
    const wanted = writeAddress(view.question, location.search);
    if (wanted !== location.search)
      history.replaceState(null, '', location.pathname + wanted + location.hash);
  };
  adopt();
  const stop = $effect.root(() => {
    $effect(() => {
      // Back and Forward have changed the address already; only a reader's wish makes an entry.
      if (answers(view.question)) return;
      // An entry costs a phone 10 ms: the picture goes first. By then the wish may have been taken
      // back, so the question is read anew.
      afterFrame(() => {
        const { question } = view;
        if (answers(question)) return;
        history.pushState(null, '', location.pathname + writeAddress(question, location.search));
      });
    });
  });
  addEventListener('popstate', adopt);
  return () => {
    removeEventListener('popstate', adopt);
    stop();
  };
}

/** Runs a task once the next frame is on its way to the screen. */
export function afterFrame(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}

/** Loads the page anew; what was asked is in the address. */
export function reload(): void {
  location.reload();
}

/** The query as it stands in the address. */
export function query(): string {
  return location.search;
}
