import type { PilotSet } from '../data/types';
import { COLOURINGS } from '../domain/figures';
import { OPENING, type Question } from '../domain/question';
import { isRatio } from './values';

/** A view that has a name of its own, and with it pictures and an address to be cited. */
export interface NamedView {
  /** `europe`, the id of a theme or a colouring, a pilot's slug: a file's name. */
  readonly id: string;
  readonly kind: 'whole' | 'colour' | 'theme' | 'region';
  readonly question: Question;
}

/** The whole, each theme, each ratio, each pilot's region, in that order. */
export function namedViews(set: Pick<PilotSet, 'themes' | 'pilots'>): NamedView[] {
  const views: NamedView[] = [
    { id: 'europe', kind: 'whole', question: OPENING },
    ...set.themes.map(({ id }) => ({
      id,
      kind: 'theme' as const,
      question: { ...OPENING, theme: id },
    })),
    ...COLOURINGS.filter(isRatio).map((colour) => ({
      id: colour,
      kind: 'colour' as const,
      question: { ...OPENING, colour },
    })),
    ...set.pilots.map(({ slug, region }) => ({
      id: slug,
      kind: 'region' as const,
      question: { ...OPENING, region },
    })),
  ];
  const twice = views.find(({ id }, index) => views.findIndex((one) => one.id === id) < index);
  if (twice) throw new Error(`two views are called "${twice.id}"`);
  return views;
}
