import type { Facts } from '../../data/facts';
import { decodeFacts } from '../../domain/facts';
import { fetchFiles, load } from '../../data/fetch';
import { parseFile } from '../../data/files';
import type { LanguageId, Words } from '../../data/types';
import { decodeViews, type Views } from '../../data/views';
import type { BuilderText } from '../../text/catalogue';
import { LIVE, loadCatalogue } from '../../text/load';
import { BUILDER } from '../../text/parts';
import { createText } from '../../text/text';

/** All that is needed to write of a view in one language. */
export interface LocaleBundle {
  readonly language: LanguageId;
  readonly facts: Facts;
  readonly text: BuilderText;
  readonly views: Views;
}

/** The words of this part of the app in one language. */
export async function loadText(
  language: LanguageId,
  words: Pick<Words, 'messages'>,
): Promise<BuilderText> {
  return createText(await loadCatalogue(language, LIVE, BUILDER), words.messages);
}

/** Fetches a bundle once; one that did not come is asked for again the next time. */
export class LocaleBundles {
  readonly #asked = new Map<LanguageId, Promise<LocaleBundle>>();

  /** @param root address of the site's root, with a slash at its end */
  constructor(private readonly root: string) {}

  of(language: LanguageId): Promise<LocaleBundle> {
    const asked = this.#asked.get(language);
    if (asked) return asked;
    const bundle = this.#load(language);
    this.#asked.set(language, bundle);
    bundle.catch(() => this.#asked.delete(language));
    return bundle;
  }

  async #load(language: LanguageId): Promise<LocaleBundle> {
    const [facts, views] = await Promise.all([
      fetchFiles(this.root, language, true).then(decodeFacts),
      load(this.root, `data/views.${language}.json`),
    ]);
    return {
      language,
      facts,
      text: await loadText(language, facts.words),
      views: decodeViews(parseFile(views), views.name),
    };
  }
}
