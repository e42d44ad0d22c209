import { settle, type Question } from '../../domain/question';
import type { PilotSet } from '../../data/types';
import type { Takeaway } from '../../exports/snippets';
import type { Shortfall } from '../../exports/guides';
import { pageLanguage, type Edition, type Editions } from './editions';
import {
  amend,
  captionOf,
  embedPath,
  fullPath,
  nearestView,
  wholeAddress,
  type Recipe,
} from './recipe';

/** What a frame is given as long as nobody has measured, in px: enough in every language. */
export const USUAL = { width: 640, height: 1000 };

/** What is being made to be taken away, and what it comes to. The address knows nothing of it. */
export class Builder {
  readonly #set: PilotSet;
  readonly #editions: Editions;
  readonly #root: string;
  #recipe = $state.raw<Recipe>() as Recipe;
  #edition = $state.raw<Edition | null>(null);
  #problem = $state.raw<unknown>(null);
  /** How wide the preview is and how high it wants to be, in px; null while it has not said. */
  measured = $state.raw<{ readonly width: number; readonly height: number } | null>(null);

  /** @param root address of the site's root, with a slash at its end */
  constructor(set: PilotSet, recipe: Recipe, editions: Editions, root: string) {
    this.#set = set;
    this.#recipe = recipe;
    this.#editions = editions;
    this.#root = root;
    void this.load();
  }

  get recipe(): Recipe {
    return this.#recipe;
  }

  /** Why the code cannot be made; null while it can. */
  get problem(): unknown {
    return this.#problem;
  }

  ask(wish: Partial<Recipe>): void {
    const { language } = this.#recipe;
    this.#recipe = amend(this.#recipe, wish, this.#set);
    if (this.#recipe.language !== language) void this.load();
  }

  /** Asks for part of the question; the rest is kept as far as the two agree. */
  choose(wish: Partial<Question>): void {
    this.ask({ question: settle(this.#set, this.#recipe.question, wish) });
  }

  /** Fetches the words of the chosen language, again where they did not come. */
  async load(): Promise<void> {
    const language = pageLanguage(this.#recipe.language);
    this.#problem = null;
    try {
      const edition = await this.#editions.of(language);
      // Meanwhile another one may have been asked for.
      if (language === this.#recipe.language) this.#edition = edition;
    } catch (problem) {
      if (language === this.#recipe.language) this.#problem = problem;
    }
  }

  /** The words that belong to the recipe; null while they are on their way. */
  readonly edition = $derived.by(() =>
    this.#edition?.language === this.#recipe.language ? this.#edition : null,
  );

  readonly nearest = $derived.by(
    () => this.edition && nearestView(this.#recipe.question, this.edition.views.views),
  );

  /** The preview's own address, on this host: a frozen one once it is known. */
  readonly preview = $derived.by(() => {
    const version = this.edition?.views.version;
    const recipe: Recipe = version ? this.#recipe : { ...this.#recipe, edition: 'live' };
    return wholeAddress(embedPath(recipe, version ?? ''), this.#root);
  });

  readonly takeaway = $derived.by((): Takeaway | null => {
    const { edition, nearest } = this;
    if (!edition || !nearest) return null;
    const { facts, text, views } = edition;
    const whole = (path: string) => wholeAddress(path, views.site ?? this.#root);
    return {
      title: captionOf(facts, this.#recipe.question, nearest, text),
      alt: nearest.view.alt,
      embed: whole(embedPath(this.#recipe, views.version)),
      full: whole(fullPath(this.#recipe)),
      share: whole(nearest.view.share),
      picture: whole(`${nearest.view.pictures.wide}.png`),
      element: { src: whole(views.element.path), integrity: views.element.integrity },
      ...(this.measured ?? USUAL),
    };
  });

  readonly shortfall = $derived.by((): Shortfall => ({
    nearest: this.nearest && !this.nearest.exact ? this.nearest.view.title : null,
    site: this.edition?.views.site !== null,
  }));
}
