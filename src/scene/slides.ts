import type { Facts } from '../data/facts';
import { idOf, type Briefing, type Step } from '../domain/briefing';
import type { PresentText } from '../text/catalogue';
import type { Shapes } from './shapes';
import type { Slide } from './slide';
import { sources, sum, table, view } from './slides/close';
import type { SlideContext, SlideDraft } from './slides/context';
import { place, theme } from './slides/parts';
import { opening, overview } from './slides/whole';

/**
 * The slides of a briefing, in its order. What is said of the map comes from the facts each time;
 * a title or notes that the presenter wrote stand in the place of ours.
 */
export function slidesOf(
  facts: Facts,
  shapes: Shapes,
  briefing: Briefing,
  text: PresentText,
): Slide[] {
  const context = { facts, shapes, text };
  return briefing.entries.map(({ step, title, notes }) => {
    const draft = tell(context, step);
    return {
      ...draft,
      id: idOf(step),
      kind: step.kind,
      title: title ?? draft.title,
      notes: notes ?? draft.notes,
    };
  });
}

function tell(context: SlideContext, step: Step): SlideDraft {
  switch (step.kind) {
    case 'opening':
      return opening(context);
    case 'map':
      return overview(context);
    case 'theme':
      return theme(context, step.theme);
    case 'place':
      return place(context, step.region);
    case 'sum':
      return sum(context);
    case 'table':
      return table(context);
    case 'sources':
      return sources(context);
    case 'view':
      return view(context, step.question);
  }
}
