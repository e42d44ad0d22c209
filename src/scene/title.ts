import type { Facts } from '../data/facts';
import { OPENING, type Question } from '../domain/question';
import { nameOf } from '../domain/names';
import type { Text } from '../text/text';
import { sayColouring } from './values';

/** The window's title: what is being looked at first, so that tabs and history can be told apart. */
export function titleOf(facts: Facts, question: Question, text: Text): string {
  const pilot = facts.set.pilots.find(({ region }) => region === question.region);
  const seen = [
    pilot && nameOf(pilot, text.language),
    question.theme && facts.words.themes[question.theme]?.name,
    question.colour !== OPENING.colour && sayColouring(question.colour, facts.words, text),
  ].filter(Boolean);
  const title = `${text.say('title')} – Transition Atlas`;
  return seen.length === 0 ? title : text.say('title.view', { view: seen.join(', '), title });
}
