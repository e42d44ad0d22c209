import type { Choices, Question } from '../../domain/question';
import { readAddress } from '../../state/address';

export const VIEWS = ['map', 'card', 'bars', 'table'] as const;
export const SCHEMES = ['auto', 'light', 'dark'] as const;

/** How an embed is asked to look: the question, and what of the picture is to be seen. */
export interface Look {
  readonly question: Question;
  readonly view: (typeof VIEWS)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly legend: boolean;
  readonly title: boolean;
}

/**
 * Reads the query of an embed. Only known words count; hosts add keys of their own (`childId`,
 * `initialWidth`, campaign tags), which are ignored. A card without a theme shows the first one.
 */
export function readLook(query: string, choices: Choices): Look {
  const asked = new URLSearchParams(query);
  const one = <Word extends string>(key: string, words: readonly Word[]): Word => {
    const value = asked.get(key)?.trim().toLowerCase();
    return words.find((word) => word === value) ?? words[0]!;
  };
  const view = one('view', VIEWS);
  const question = readAddress(query, choices);
  return {
    question: {
      ...question,
      theme:
        view === 'card' && question.theme === null
          ? (choices.sites.find(({ id }) => id === question.region)?.themes[0] ??
            choices.themes[0]?.id ??
            null)
          : question.theme,
    },
    view,
    scheme: one('scheme', SCHEMES),
    legend: asked.get('legend') !== '0',
    title: asked.get('title') !== '0',
  };
}
