import { decodeFacts, type Facts } from '../../data/facts';
import { fetchFiles, load } from '../../data/fetch';
import { parseFile } from '../../data/files';
import { decodeViews, type Views } from '../../data/views';
import { loadBuilderCatalogue, type BuilderText } from '../../text/builder/catalogue';
import { LANGUAGES, loadCatalogue, type PageLanguage } from '../../text/languages';
import { createText } from '../../text/text';

/** All that is needed to write of a view in one language. */
export interface LocaleBundle {
  readonly language: PageLanguage;
  readonly facts: Facts;
  readonly text: BuilderText;
  readonly views: Views;
}

/** The words of this part of the app in one language. */
export async function loadText(language: PageLanguage): Promise<BuilderText> {
  const [live, builder] = await Promise.all([
    loadCatalogue(language),
    loadBuilderCatalogue(language),
  ]);
  return createText({ ...live, messages: { ...live.messages, ...builder.messages } });
}

/** Fetches a bundle once; one that did not come is asked for again the next time. */
export class LocaleBundles {
  readonly #asked = new Map<PageLanguage, Promise<LocaleBundle>>();

  /** @param root address of the site's root, with a slash at its end */
  constructor(private readonly root: string) {}

  of(language: PageLanguage): Promise<LocaleBundle> {
    const asked = this.#asked.get(language);
    if (asked) return asked;
    const bundle = this.#load(language);
    this.#asked.set(language, bundle);
    bundle.catch(() => this.#asked.delete(language));
    return bundle;
  }

  async #load(language: PageLanguage): Promise<LocaleBundle> {
    const [files, text, views] = await Promise.all([
      fetchFiles(this.root, language),
      loadText(language),
      load(this.root, `data/views.${language}.json`),
    ]);
    return {
      language,
      text,
      facts: decodeFacts(files),
      views: decodeViews(parseFile(views), views.name),
    };
  }
}

export function pageLanguage(language: string): PageLanguage {
  return LANGUAGES.find(({ id }) => id === language)?.id ?? 'en';
}
