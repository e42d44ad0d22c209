import { settle, type Choices, type Question } from '../../domain/question';
import type { Takeaway } from '../../exports/snippets';
import type { Shortfall } from '../../exports/guides';
import { pageLanguage, type LocaleBundle, type LocaleBundles } from './locale-bundles';
import {
  amend,
  captionOf,
  embedPath,
  fullPath,
  nearestView,
  wholeAddress,
  type EmbedOptions,
} from './embed-options';

/** What a frame is given as long as nobody has measured, in px: enough in every language. */
export const USUAL = { width: 640, height: 1000 };

/** What is being made to be taken away, and what it comes to. The address knows nothing of it. */
export class Builder {
  readonly #choices: Choices;
  readonly #bundles: LocaleBundles;
  readonly #root: string;
  #options = $state.raw<EmbedOptions>() as EmbedOptions;
  #bundle = $state.raw<LocaleBundle | null>(null);
  #problem = $state.raw<unknown>(null);
  /** How wide the preview is and how high it wants to be, in px; null while it has not said. */
  measured = $state.raw<{ readonly width: number; readonly height: number } | null>(null);

  /** @param root address of the site's root, with a slash at its end */
  constructor(choices: Choices, options: EmbedOptions, bundles: LocaleBundles, root: string) {
    this.#choices = choices;
    this.#options = options;
    this.#bundles = bundles;
    this.#root = root;
    void this.load();
  }

  get options(): EmbedOptions {
    return this.#options;
  }

  /** Why the code cannot be made; null while it can. */
  get problem(): unknown {
    return this.#problem;
  }

  ask(wish: Partial<EmbedOptions>): void {
    const { language } = this.#options;
    this.#options = amend(this.#options, wish, this.#choices);
    if (this.#options.language !== language) void this.load();
  }

  /** Asks for part of the question; the rest is kept as far as the two agree. */
  choose(wish: Partial<Question>): void {
    this.ask({ question: settle(this.#choices, this.#options.question, wish) });
  }

  /** Fetches the words of the chosen language, again where they did not come. */
  async load(): Promise<void> {
    const language = pageLanguage(this.#options.language);
    this.#problem = null;
    try {
      const bundle = await this.#bundles.of(language);
      // Meanwhile another one may have been asked for.
      if (language === this.#options.language) this.#bundle = bundle;
    } catch (problem) {
      if (language === this.#options.language) this.#problem = problem;
    }
  }

  /** The words that belong to the options; null while they are on their way. */
  readonly bundle = $derived.by(() =>
    this.#bundle?.language === this.#options.language ? this.#bundle : null,
  );

  readonly nearest = $derived.by(
    () =>
      this.bundle && nearestView(this.#options.question, this.bundle.views.views, this.#choices),
  );

  /** The preview's own address, on this host: a frozen one once it is known. */
  readonly preview = $derived.by(() => {
    const version = this.bundle?.views.version;
    const options: EmbedOptions = version ? this.#options : { ...this.#options, edition: 'live' };
    return wholeAddress(embedPath(options, version ?? '', this.#choices), this.#root);
  });

  readonly takeaway = $derived.by((): Takeaway | null => {
    const { bundle, nearest } = this;
    if (!bundle || !nearest) return null;
    const { facts, text, views } = bundle;
    const whole = (path: string) => wholeAddress(path, views.site ?? this.#root);
    return {
      title: captionOf(facts, this.#options.question, nearest, text),
      alt: nearest.view.alt,
      embed: whole(embedPath(this.#options, views.version, this.#choices)),
      full: whole(fullPath(this.#options, this.#choices)),
      share: whole(nearest.view.share),
      picture: whole(`${nearest.view.pictures.wide}.png`),
      element: { src: whole(views.element.path), integrity: views.element.integrity },
      ...(this.measured ?? USUAL),
    };
  });

  readonly shortfall = $derived.by((): Shortfall => ({
    nearest: this.nearest && !this.nearest.exact ? this.nearest.view.title : null,
    site: this.bundle?.views.site !== null,
  }));
}
