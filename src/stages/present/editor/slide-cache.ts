import type { Facts } from '../../../data/facts';
import { idOf, type Briefing, type Entry, type Step } from '../../../domain/briefing';
import type { Shapes } from '../../../scene/shapes';
import type { Slide } from '../../../scene/slide';
import { slidesOf } from '../../../scene/slides';
import type { PresentText } from '../../../text/catalogue';

/**
 * Slides in our words, each written once: while somebody types a title, a dozen maps need not be
 * worked out for every letter.
 */
export class SlideCache {
  readonly #ours = new Map<string, Slide>();

  constructor(
    readonly facts: Facts,
    readonly shapes: Shapes,
    readonly text: PresentText,
  ) {}

  ours(step: Step): Slide {
    const id = idOf(step);
    const known = this.#ours.get(id);
    if (known) return known;
    const briefing = { minutes: 1, entries: [{ step }] };
    const [slide] = slidesOf(this.facts, this.shapes, briefing, this.text);
    this.#ours.set(id, slide!);
    return slide!;
  }

  titleOf({ step, title }: Entry): string {
    return title ?? this.ours(step).title;
  }

  /** The same as `slidesOf`, of what is known already. */
  slides({ entries }: Briefing): Slide[] {
    return entries.map((entry) => {
      const ours = this.ours(entry.step);
      return { ...ours, title: this.titleOf(entry), notes: entry.notes ?? ours.notes };
    });
  }
}
