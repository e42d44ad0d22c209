import type { About, LabelSet } from '../../../scene/labels';
import { namesIn, type NamesPlace } from '../../../scene/slides/names';
import type { Show } from './show.svelte';

/** Where names are placed, and whose. */
export interface NamesAt extends NamesPlace {
  readonly about: About;
}

/**
 * Names that have been placed, kept by where they stand: a processor that is four times slower takes a
 * tenth of a second to place them, which is too much for a step.
 */
export class NamesCache {
  readonly #known = new Map<string, LabelSet>();

  constructor(private readonly show: Show) {}

  /** The names if they have been placed before. */
  known(at: NamesAt): LabelSet | undefined {
    return this.#known.get(JSON.stringify(at));
  }

  placed(at: NamesAt): LabelSet {
    const found = this.known(at);
    if (found) return found;
    const set = { id: 'moved', labels: namesIn(this.show, at.about, at).labels };
    this.#known.set(JSON.stringify(at), set);
    return set;
  }
}
