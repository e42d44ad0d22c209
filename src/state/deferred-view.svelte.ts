import type { PlaceId } from '../data/types';
import type { Question } from '../domain/question';
import { afterFrame } from './history.svelte';
import type { View } from './view.svelte';

/**
 * The view, a frame later. Pictures under the fold listen to it, so that what the reader looks at is
 * painted first and theirs does not have to wait for a hundred marks out of sight. What is asked of it
 * is asked of the view, at once.
 */
export class DeferredView {
  readonly #view: View;
  question = $state.raw<Question>() as Question;
  pointed = $state.raw<PlaceId | null>(null);

  constructor(view: View) {
    this.#view = view;
    this.question = view.question;
    $effect.root(() => {
      $effect(() => {
        const { question, pointed } = view;
        afterFrame(() => Object.assign(this, { question, pointed }));
      });
    });
  }

  ask(wish: Partial<Question>): void {
    this.#view.ask(wish);
  }

  point(region: PlaceId | null): void {
    this.#view.point(region);
  }
}
