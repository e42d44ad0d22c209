import type { FigureKind, Pilot, Words } from '../data/types';
import { valueOf, type Colouring, type Ratio, type Value } from '../domain/figures';
import type { Text, Unit } from '../text/text';

export function isRatio(colouring: Colouring): colouring is Ratio {
  return colouring !== 'theme';
}

/** What the colours stand for, in words: in full, or short enough for a button. */
export function sayColouring(
  colouring: Colouring,
  words: Words,
  text: Text,
  form: 'name' | 'short' = 'name',
): string {
  return isRatio(colouring)
    ? (words.figures[colouring]?.[form] ?? colouring)
    : text.say('colour.theme');
}

/** How a ratio is written: its unit and fraction digits. */
export function unitOf(ratio: Ratio, kinds: readonly FigureKind[]): { unit: Unit; digits: number } {
  if (ratio === 'grant-per-inhabitant') return { unit: 'euro-cents', digits: 0 };
  const kind = kinds.find(({ id }) => id === ratio);
  if (!kind) throw new Error(`no figure "${ratio}" is declared in the data`);
  return { unit: kind.unit, digits: kind.digits };
}

/** A value in words; missing is said out loud. */
export function sayValue(
  found: Value,
  ratio: Ratio,
  kinds: readonly FigureKind[],
  text: Text,
): string {
  if (found.kind === 'none') return text.say('value.none');
  const { unit, digits } = unitOf(ratio, kinds);
  return text.value(found.value, unit, digits);
}

export function sayValueOf(pilot: Pilot, ratio: Ratio, kinds: readonly FigureKind[], text: Text) {
  return sayValue(valueOf(pilot, ratio), ratio, kinds, text);
}
