import { nutsCode } from '../domain/joins';
import { openingOf, settle, type Choices, type Question } from '../domain/question';

/**
 * Reads a query (`?theme=…&region=…&colour=…`) to the nearest valid question. What is unknown or
 * contradicts the rest falls back to the opening; keys that are not ours are ignored. Codes and
 * ids are read without regard to case, ISO's `GB` and `GR` as Eurostat's `UK` and `EL`.
 */
export function readAddress(query: string, choices: Choices): Question {
  const asked = new URLSearchParams(query);
  const theme = asked.get('theme')?.trim().toLowerCase();
  const colour = asked.get('colour')?.trim().toLowerCase();
  const region = nutsCode(asked.get('region') ?? '');
  const opening = openingOf(choices);
  return settle(choices, opening, {
    region: choices.sites.find(({ id }) => id === region)?.id ?? null,
    theme: choices.themes.find(({ id }) => id === theme)?.id ?? null,
    colour: choices.colours.find(({ id }) => id === colour)?.id ?? opening.colour,
  });
}

/**
 * Writes a question as a query, defaults left out, keys in a fixed order: one question has one
 * address. Keys in `kept` that are not ours (a newsroom's campaign tag) stay at the end.
 */
export function writeAddress(
  question: Question,
  choices: Pick<Choices, 'colours'>,
  kept = '',
): string {
  const query = new URLSearchParams();
  if (question.theme) query.set('theme', question.theme);
  if (question.region) query.set('region', question.region);
  if (question.colour !== openingOf(choices).colour) query.set('colour', question.colour);
  for (const [key, value] of new URLSearchParams(kept))
    if (!['theme', 'region', 'colour'].includes(key)) query.append(key, value);
  const written = query.toString();
  return written && `?${written}`;
}
