import type { LanguageId } from '../../data/types';
import type { LocaleBundle, LocaleBundles } from './locale-bundles';

/** The words of the language that was asked for last. */
export class CurrentBundle {
  readonly #bundles: LocaleBundles;
  language = $state.raw<LanguageId>('');
  /** Those of the language before until others are there; null before any are. */
  bundle = $state.raw<LocaleBundle | null>(null);
  /** Why they did not come; null where they did or may. */
  problem = $state.raw<unknown>(null);

  constructor(bundles: LocaleBundles, language: LanguageId) {
    this.#bundles = bundles;
    void this.load(language);
  }

  /** Fetches the words of a language; of the same one again, where they did not come. */
  async load(language = this.language): Promise<void> {
    this.language = language;
    this.problem = null;
    try {
      const bundle = await this.#bundles.of(language);
      // Meanwhile another one may have been asked for.
      if (language === this.language) this.bundle = bundle;
    } catch (problem) {
      if (language === this.language) this.problem = problem;
    }
  }
}
