import { LoadProblem } from '../../data/files';
import { loadBlob } from '../../data/fetch';
import { pressKit, kitName, type KitEntry, type KitPart } from '../../exports/presskit';
import type { Facts } from '../../data/facts';
import type { LanguageId, Programme } from '../../data/types';
import type { ViewEntry } from '../../data/views';
import { choicesOf, openingOf, type Choices, type Question } from '../../domain/question';
import { readAddress } from '../../state/address';
import { announce } from '../../scene/announce';
import { summary } from '../../scene/summary';
import { CurrentBundle } from './current-bundle.svelte';
import type { LocaleBundle, LocaleBundles } from './locale-bundles';
import { embedOptionsFor, nearestView, takeawayOf, wholeAddress } from './embed-options';
import { folderOf, languagesOf, type Language } from '../../text/languages';

/** How far a kit has come. */
export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'fetching'; readonly done: number; readonly all: number }
  | { readonly kind: 'packing' }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'failed'; readonly problem: unknown };

/** What is being downloaded: one named view, in one language on the screen and several in the kit. */
export class Download {
  readonly #bundles: LocaleBundles;
  readonly #asked: Question;
  readonly #choices: Choices;
  readonly root: string;
  /** The languages of the site. */
  readonly offered: readonly Language[];
  readonly locale: CurrentBundle;
  #chosen = $state.raw<string | null>(null);
  progress = $state.raw<Progress>({ kind: 'idle' });
  /** Those of the kit, in the order of the site's. */
  languages = $state.raw<readonly LanguageId[]>([]);
  form = $state<'wide' | 'square'>('wide');

  /** @param asked what is on the screen @param root of the site, with a slash at its end */
  constructor(
    asked: Question,
    programme: Programme,
    language: LanguageId,
    bundles: LocaleBundles,
    root: string,
  ) {
    this.#asked = asked;
    this.#choices = choicesOf(programme);
    this.#bundles = bundles;
    this.root = root;
    this.offered = languagesOf(programme.languages);
    this.locale = new CurrentBundle(bundles, language);
    this.languages = [language];
  }

  readonly #nearest = $derived.by(() => {
    const views = this.locale.bundle?.views.views;
    return views ? { views, ...nearestView(this.#asked, views, this.#choices) } : null;
  });

  /** The view that is shown: as chosen here, or the nearest to what is on the screen. */
  readonly view = $derived.by(
    (): ViewEntry | null =>
      this.#nearest?.views.find(({ id }) => id === this.#chosen) ?? this.#nearest?.view ?? null,
  );

  /** Whether something else stands in for what is on the screen. */
  readonly standsIn = $derived.by(() => this.#chosen === null && this.#nearest?.exact === false);

  /** Whether a kit is being made; it is the one that was asked for, whatever is chosen meanwhile. */
  get busy(): boolean {
    return this.progress.kind === 'fetching' || this.progress.kind === 'packing';
  }

  choose(view: string): void {
    this.#chosen = view;
    if (!this.busy) this.progress = { kind: 'idle' };
  }

  /** Puts a language into the kit, or leaves it out. */
  want(language: LanguageId, wanted: boolean): void {
    this.languages = this.offered
      .map(({ id }) => id)
      .filter((id) => (id === language ? wanted : this.languages.includes(id)));
    if (!this.busy) this.progress = { kind: 'idle' };
  }

  /** A file of the site, by its path below the root. */
  address(path: string): string {
    return wholeAddress(path, this.root);
  }

  /**
   * Makes the kit and hands it to the browser, whole or not at all; one at a time.
   * @param save gives the finished file to the reader
   * @param now when it was made
   */
  async makeKit(save: (name: string, file: Blob) => void, now: Date): Promise<void> {
    const id = this.view?.id;
    if (!id || this.busy || this.languages.length === 0) return;
    this.progress = { kind: 'fetching', done: 0, all: 0 };
    try {
      const bundles = await Promise.all(this.languages.map((one) => this.#bundles.of(one)));
      const parts = bundles.flatMap((bundle) => {
        const view = bundle.views.views.find((one) => one.id === id);
        return view ? [partOf(bundle, view, this.root, now)] : [];
      });
      const name = kitName({ id }, bundles[0]!.views.version);
      const entries = pressKit(parts, name);
      let done = 0;
      this.progress = { kind: 'fetching', done, all: entries.length };
      const files = await Promise.all(
        entries.map(async (entry) => {
          const bytes = await bytesOf(entry, this.root);
          done++;
          // One that failed has been told of already.
          if (this.progress.kind === 'fetching')
            this.progress = { kind: 'fetching', done, all: entries.length };
          return { name: entry.name, bytes };
        }),
      );
      this.progress = { kind: 'packing' };
      const { packZip } = await import('../../exports/zip');
      save(`${name}.zip`, new Blob([packZip(files, now)], { type: 'application/zip' }));
      this.progress = { kind: 'done', name: `${name}.zip` };
    } catch (problem) {
      this.progress = { kind: 'failed', problem };
    }
  }
}

async function bytesOf(entry: KitEntry, root: string): Promise<Uint8Array<ArrayBuffer>> {
  if ('text' in entry) return new TextEncoder().encode(entry.text);
  const blob = await loadBlob(root, entry.path);
  // A host that answers everything with a page of its own has not given us the file.
  if (blob.type.startsWith('text/html'))
    throw new LoadProblem(entry.path, 'unreachable', blob.type);
  return new Uint8Array(await blob.arrayBuffer());
}

/** A named view in one language, with all that the kit says of it. */
function partOf(
  { language, text, facts, views }: LocaleBundle,
  view: ViewEntry,
  root: string,
  now: Date,
): KitPart {
  const { programme } = facts;
  const choices = choicesOf(programme);
  const question = readAddress(view.query, choices);
  const options = embedOptionsFor(question, language);
  const takeaway = takeawayOf({ facts, views }, options, view, view.title, root);
  return {
    language,
    text,
    view,
    caption: captionOf(facts, question, view, text),
    takeaway,
    shortfall: { nearest: null, site: views.site !== null },
    citation: {
      id: view.id,
      author: text.say('kit.author'),
      title: view.title,
      language,
      version: views.version,
      address: takeaway.full,
      today: now.toISOString().slice(0, 10),
    },
    credits: wholeAddress(`${folderOf(language, programme.languages)}credits/`, views.site ?? root),
  };
}

/** What the view shows, in a sentence or two. */
function captionOf(
  facts: Facts,
  question: Question,
  view: ViewEntry,
  text: LocaleBundle['text'],
): string {
  return view.kind === 'theme' || view.kind === 'region'
    ? announce(facts, openingOf(choicesOf(facts.programme)), question, text)
    : `${view.title}. ${summary(facts, text)}`;
}
