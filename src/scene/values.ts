import type { Measure, Words } from '../data/types';
import { valueOf, type Value } from '../domain/measures';
import type { Site } from '../domain/sites';
import type { Text } from '../text/text';

/** What the colours stand for, in words: in full, or short enough for a button. */
export function sayColouring(
  measure: Pick<Measure, 'id'> | null,
  words: Words,
  text: Text,
  form: 'name' | 'short' = 'name',
): string {
  return measure ? (words.measures[measure.id]?.[form] ?? measure.id) : text.say('colour.theme');
}

/** What a map of it is called. */
export function sayMapTitle(
  measure: Pick<Measure, 'id' | 'shown'> | null,
  words: Words,
  text: Text,
): string {
  return text.say(measure?.shown === 'circles' ? 'map.title.circles' : 'map.title', {
    colour: sayColouring(measure, words, text),
  });
}

/** A number of a measure, with its unit. */
export function sayNumber(value: number, measure: Measure, words: Words, text: Text): string {
  const own = words.measures[measure.id]?.unit;
  return own === undefined
    ? text.value(value, measure.unit, measure.digits)
    : own.replace('{amount}', text.number(value, measure.digits));
}

/** A value in words; missing is said out loud. */
export function sayValue(found: Value, measure: Measure, words: Words, text: Text): string {
  return found.kind === 'none'
    ? text.say('value.none')
    : sayNumber(found.value, measure, words, text);
}

export function sayValueOf(site: Site, measure: Measure, words: Words, text: Text): string {
  return sayValue(valueOf(site, measure), measure, words, text);
}
