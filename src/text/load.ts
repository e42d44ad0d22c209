import type { Catalogue, Messages } from './catalogue';
import { languageOf } from './languages';

/** A part of the words: a file for each language, by its path, loaded when it is asked for. */
type Files = Readonly<Record<string, () => Promise<object>>>;
type KeyOf<F> = F extends Record<string, () => Promise<infer Said>> ? keyof Said & string : never;

export const LIVE = import.meta.glob<Messages<'live'>>('./*/live.ts', { import: 'default' });

/**
 * The words of some parts in one language.
 * @throws TypeError where a file does not come; Error where there is none
 */
export async function loadCatalogue<F extends readonly Files[]>(
  id: string,
  ...parts: F
): Promise<Catalogue<KeyOf<F[number]>>> {
  const language = languageOf(id);
  const loads = parts.map(
    (files) => Object.entries(files).find(([path]) => path.startsWith(`./${id}/`))?.[1],
  );
  if (loads.includes(undefined)) throw new Error(`no words in "${id}"`);
  const loaded = await Promise.all(loads.map((load) => load!()));
  return { language, messages: Object.assign({}, ...loaded) };
}
