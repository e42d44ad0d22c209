import type { LanguageId } from '../../data/types';
import type { LocaleBundle, LocaleBundles } from './locale-bundles';

/** The words of the language that was asked for last. */
export class CurrentBundle {
  readonly #bundles: LocaleBundles;
  #language = $state.raw<LanguageId>('');
  #bundle = $state.raw<LocaleBundle | null>(null);
  #problem = $state.raw<unknown>(null);
  readonly language = $derived(this.#language);
  /** Those of the language before until others are there; null before any are. */
  readonly bundle = $derived(this.#bundle);
  /** Why they did not come; null where they did or may. */
  readonly problem = $derived(this.#problem);

  constructor(bundles: LocaleBundles, language: LanguageId) {
    this.#bundles = bundles;
    void this.load(language);
  }

  /** Fetches the words of a language; of the same one again, where they did not come. */
  async load(language = this.#language): Promise<void> {
    this.#language = language;
    this.#problem = null;
    try {
      const bundle = await this.#bundles.of(language);
      // Meanwhile another one may have been asked for.
      if (language === this.#language) this.#bundle = bundle;
    } catch (problem) {
      if (language === this.#language) this.#problem = problem;
    }
  }
}
