import type { Facts } from '../data/facts';
import { idOf, type Briefing, type Step } from '../domain/briefing';
import type { PresentText } from '../text/present/catalogue';
import type { Shapes } from './shapes';
import type { Slide } from './slide';
import { sources, sum, table, view } from './slides/close';
import type { Desk, Told } from './slides/desk';
import { pilot, theme } from './slides/parts';
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
  const desk = { facts, shapes, text };
  return briefing.entries.map(({ step, title, notes }) => {
    const told = tell(desk, step);
    return {
      ...told,
      id: idOf(step),
      kind: step.kind,
      title: title ?? told.title,
      notes: notes ?? told.notes,
    };
  });
}

function tell(desk: Desk, step: Step): Told {
  switch (step.kind) {
    case 'opening':
      return opening(desk);
    case 'map':
      return overview(desk);
    case 'theme':
      return theme(desk, step.theme);
    case 'pilot':
      return pilot(desk, step.region);
    case 'sum':
      return sum(desk);
    case 'table':
      return table(desk);
    case 'sources':
      return sources(desk);
    case 'view':
      return view(desk, step.question);
  }
}
