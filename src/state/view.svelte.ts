import type { PlaceId } from '../data/types';
import { openingOf, sameQuestion, settle, type Choices, type Question } from '../domain/question';

/**
 * What is being asked and what is being pointed at. The question is in the address; the pointed
 * region is shared by map and charts, and gone with the pointer.
 */
export class View {
  readonly #choices: Choices;
  question = $state.raw<Question>() as Question;
  pointed = $state.raw<PlaceId | null>(null);

  constructor(choices: Choices, question: Question = openingOf(choices)) {
    this.#choices = choices;
    this.question = question;
  }

  /** Asks for part of a question; the rest is kept as far as the two agree. */
  ask(wish: Partial<Question>): void {
    const next = settle(this.#choices, this.question, wish);
    if (!sameQuestion(next, this.question)) this.question = next;
  }

  point(region: PlaceId | null): void {
    this.pointed = region;
  }
}
