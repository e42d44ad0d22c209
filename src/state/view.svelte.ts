import type { PilotSet, RegionId } from '../data/types';
import { OPENING, sameQuestion, settle, type Question } from '../domain/question';

/**
 * What is being asked and what is being pointed at. The question is in the address; the pointed
 * region is shared by map and charts, and gone with the pointer.
 */
export class View {
  readonly #set: PilotSet;
  #question = $state.raw<Question>(OPENING);
  #pointed = $state.raw<RegionId | null>(null);

  constructor(set: PilotSet, question: Question = OPENING) {
    this.#set = set;
    this.#question = question;
  }

  get question(): Question {
    return this.#question;
  }

  get pointed(): RegionId | null {
    return this.#pointed;
  }

  /** Asks for part of a question; the rest is kept as far as the two agree. */
  ask(wish: Partial<Question>): void {
    const next = settle(this.#set, this.#question, wish);
    if (!sameQuestion(next, this.#question)) this.#question = next;
  }

  point(region: RegionId | null): void {
    this.#pointed = region;
  }
}
