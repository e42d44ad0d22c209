import type { Programme } from '../../data/types';
import { choicesOf, settle, type Choices, type Question } from '../../domain/question';
import type { Takeaway } from '../../exports/snippets';
import type { Shortfall } from '../../exports/guides';
import { CurrentBundle } from './current-bundle.svelte';
import type { LocaleBundles } from './locale-bundles';
import {
  amend,
  captionOf,
  embedPath,
  nearestView,
  takeawayOf,
  wholeAddress,
  type EmbedOptions,
} from './embed-options';

/** What is being made to be taken away, and what it comes to. The address knows nothing of it. */
export class Builder {
  readonly #programme: Programme;
  readonly #choices: Choices;
  readonly #root: string;
  options = $state.raw<EmbedOptions>() as EmbedOptions;
  readonly locale: CurrentBundle;
  /** How wide the preview is and how high it wants to be, in px; undefined while it has not said. */
  measured = $state.raw<{ readonly width: number; readonly height: number }>();

  /** @param root address of the site's root, with a slash at its end */
  constructor(programme: Programme, options: EmbedOptions, bundles: LocaleBundles, root: string) {
    this.#programme = programme;
    this.#choices = choicesOf(programme);
    this.options = options;
    this.#root = root;
    this.locale = new CurrentBundle(bundles, options.language);
  }

  ask(wish: Partial<EmbedOptions>): void {
    this.options = amend(this.options, wish, this.#choices);
    const { language } = this.options;
    if (language !== this.locale.language) void this.locale.load(language);
  }

  /** Asks for part of the question; the rest is kept as far as the two agree. */
  choose(wish: Partial<Question>): void {
    this.ask({ question: settle(this.#choices, this.options.question, wish) });
  }

  /** The words that belong to the options; null while they are on their way. */
  readonly bundle = $derived.by(() =>
    this.locale.bundle?.language === this.options.language ? this.locale.bundle : null,
  );

  readonly nearest = $derived.by(
    () => this.bundle && nearestView(this.options.question, this.bundle.views.views, this.#choices),
  );

  /** The preview's own address, on this host. */
  readonly preview = $derived.by(() =>
    wholeAddress(embedPath(this.options, this.#programme, this.#choices), this.#root),
  );

  readonly takeaway = $derived.by((): Takeaway | null => {
    const { bundle, nearest } = this;
    if (!bundle || !nearest) return null;
    const title = captionOf(bundle.facts, this.options.question, nearest, bundle.text);
    return takeawayOf(bundle, this.options, nearest.view, title, this.#root, this.measured);
  });

  readonly shortfall = $derived.by((): Shortfall => ({
    nearest: this.nearest && !this.nearest.exact ? this.nearest.view.title : null,
    site: this.bundle?.views.site !== null,
  }));
}
