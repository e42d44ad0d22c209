import type { Slide } from '../../scene/slide';

/** Characters that a slide has room for at its smallest type, with some to spare: of a label, of others. */
const LABEL = 80;
const ALT = 1500;
const MOST: Readonly<Record<string, number>> = {
  title: 240,
  lines: 480,
  value: 240,
  caption: 240,
  sources: 300,
};

/** At most so many characters, the last an ellipsis where it was more. */
export function short(text: string, most: number): string {
  // A character is at most two units: what is longer need not be read to its end.
  const letters = Array.from(text.slice(0, 2 * most + 2));
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

/**
 * A slide without what no slide has room for. Breaking lines takes time with the square of a text's
 * length; ten thousand characters are cut before they are measured.
 */
export function bounded(slide: Slide): Slide {
  const { map, notes } = slide;
  const marks = map && { ...map, alt: short(map.alt, ALT) };
  return { ...cutAll({ ...slide, map: null, notes: '' }, LABEL), map: marks, notes };
}

/** The same value with every text in it cut, each as its name asks. */
function cutAll<T>(value: T, most: number): T;
function cutAll(value: unknown, most: number): unknown {
  if (typeof value === 'string') return short(value, most);
  if (Array.isArray(value)) return value.map((one) => cutAll(one, most));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, cutAll(one, MOST[key] ?? most)]),
  );
}
