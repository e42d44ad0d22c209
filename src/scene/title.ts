import type { Facts } from '../data/facts';
import { measureOf } from '../domain/measures';
import { nameOf, themeName } from '../domain/names';
import { choicesOf, openingOf, type Question } from '../domain/question';
import { siteOf } from '../domain/sites';
import type { Text } from '../text/text';
import { sayColouring } from './values';

/** The window's title: what is being looked at first, so that tabs and history can be told apart. */
export function titleOf(facts: Facts, question: Question, text: Text): string {
  const { programme, words } = facts;
  const { theme, region, colour } = question;
  const site = siteOf(programme, region);
  const usual = openingOf(choicesOf(programme)).colour;
  const seen = [
    site && nameOf(site.place, text.language),
    theme && themeName(words, theme),
    colour !== usual && sayColouring(measureOf(programme, colour), words, text),
  ].filter(Boolean);
  const title = `${text.say('title')} – Transition Atlas`;
  return seen.length === 0 ? title : text.say('title.view', { view: seen.join(', '), title });
}
