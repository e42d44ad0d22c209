import { tick } from 'svelte';
import type { Facts } from '../../../data/facts';
import { idOf, type Entry, type Step } from '../../../domain/briefing';
import type { Shapes } from '../../../scene/shapes';
import { writeFragment } from '../../../state/briefing-address';
import { writeBriefing } from '../../../state/briefing-code';
import { linkOf } from '../../../state/briefing-history.svelte';
import { LIMITS } from '../../../state/briefing-limits';
import { BriefingState } from '../../../state/briefing.svelte';
import { afterFrame, reload } from '../../../state/history.svelte';
import type { PresentText } from '../../../text/catalogue';
import { sayProblem, showPartError } from '../../explore/error';
import { slideIdOf, type Export, type Site } from '../site';
import type * as Parts from './later';
import { SlideCache } from './slide-cache';

/** What comes once the list answers. */
type Later = typeof Parts;

/**
 * A briefing in the hands of who makes it: what it holds, what is open of it, and what can be done with
 * it. Whatever was done is said, on the page and to ears. At build nobody does anything.
 */
export class Editing {
  readonly state: BriefingState;
  readonly cache: SlideCache;
  /** The slide that is open to be written in. */
  opened = $state<string | null>(null);
  /** What was said last. */
  said = $state('');
  later = $state.raw<Later>();

  constructor(
    readonly facts: Facts,
    shapes: Shapes,
    readonly text: PresentText,
    readonly site: Site,
  ) {
    this.state = new BriefingState(facts.programme);
    this.cache = new SlideCache(facts, shapes, text);
  }

  get entries(): readonly Entry[] {
    return this.state.briefing.entries;
  }

  /** The briefing as the fragment of an address. */
  get fragment(): string {
    return writeFragment(writeBriefing(this.state.briefing, this.facts.programme));
  }

  say(words: string): void {
    this.said = words;
    announce(words);
  }

  /** Something that was asked for later did not come. */
  readonly fail = (problem: unknown): void => {
    showPartError(problem, this.text, reload);
  };

  /** Brings the parts that come once the list answers. */
  complete(): void {
    import('./later').then((parts) => (this.later = parts), this.fail);
  }

  /** Goes to a slide of the page. */
  show(id: string): void {
    const heading = document.getElementById(slideIdOf(id));
    heading?.closest('[data-slide]')?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  /** @param focus the part of its row that is to have the focus again, which it loses on its way */
  async move(from: number, to: number, focus: string | null): Promise<void> {
    const { text, entries } = this;
    const entry = entries[from]!;
    const id = idOf(entry.step);
    this.state.move(id, to);
    const [title, place] = [this.cache.titleOf(entry), this.state.indexOf(id) + 1];
    this.say(text.say('editor.moved', { title, place, count: entries.length }));
    await tick();
    if (focus) focusInRow(id, focus);
  }

  async leaveOut(at: number): Promise<void> {
    const entry = this.entries[at]!;
    const id = idOf(entry.step);
    if (!this.state.leaveOut(id)) {
      this.say(this.text.say('editor.last'));
      return;
    }
    if (this.opened === id) this.opened = null;
    this.say(this.text.say('editor.left', { title: this.cache.titleOf(entry) }));
    await tick();
    focusInRow(idOf(this.entries[Math.min(at, this.entries.length - 1)]!.step), '.toggle');
  }

  async bringBack(step: Step, title: string): Promise<void> {
    this.state.bringBack(idOf(step));
    this.say(this.text.say('editor.back', { title }));
    await tick();
    focusInRow(idOf(step), '.toggle');
  }

  reset(): void {
    this.state.reset();
    this.opened = null;
    this.say(this.text.say('editor.reset.done'));
  }

  /** Copies the link, where the browser lets it. */
  async copy(): Promise<void> {
    const link = linkOf(this.state, this.facts.programme);
    const count = link.length;
    const key = await navigator.clipboard.writeText(link).then(
      () => (count > LIMITS.link ? 'editor.copied.long' : 'editor.copied'),
      () => 'editor.copy.failed' as const,
    );
    this.say(this.text.say(key, { count }));
  }

  /** Downloads the briefing as a file. */
  async save(): Promise<void> {
    const { save } = await import('./file');
    this.say(save(this.state, this.text));
  }

  /** Reads such a file into the briefing. */
  async open(file: File): Promise<void> {
    const { open } = await import('./file');
    this.say(await open(file, this.state, this.facts.programme, this.text));
  }

  /** Downloads the slides as a PowerPoint file. */
  async deck(): Promise<void> {
    this.say(this.text.say('editor.deck.writing'));
    const { facts, text, site } = this;
    const slides = this.cache.slides(this.state.briefing);
    await this.#download(({ downloadDeck }) => downloadDeck(facts, slides, text, site.root));
  }

  /** Downloads the briefing as one document that plays without network. */
  async page(): Promise<void> {
    const { state, text, site } = this;
    await this.#download(({ downloadPage }) => downloadPage(state.briefing, text, site));
  }

  /** Code for files comes with the first one; what went wrong is said. */
  async #download(file: (exports: Export) => Promise<string>): Promise<void> {
    try {
      if (!this.site.exports) throw new Error('there is no site');
      this.say(this.text.say('editor.saved', { file: await file(await this.site.exports()) }));
    } catch (problem) {
      const reason = sayProblem(problem, this.text);
      this.say(this.text.say('editor.export.failed', { reason }));
    }
  }

  print(what: 'slides' | 'notes'): void {
    layOut(what);
    addEventListener('afterprint', () => layOut('slides'), { once: true });
    // Faces and layout first, or the paper gets what was there before.
    void document.fonts.ready.then(() => afterFrame(() => globalThis.print()));
  }
}

/** What goes onto paper; slides alone are what the style sheet prints unasked. */
export function layOut(what: 'slides' | 'notes'): void {
  if (what === 'notes') document.documentElement.dataset['print'] = what;
  else delete document.documentElement.dataset['print'];
}

/** Says something politely, to ears alone. */
export function announce(words: string): void {
  const polite = document.querySelector('[data-announce]');
  if (polite) polite.textContent = words;
}

function focusInRow(id: string, part: string): void {
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] ${part}`)?.focus();
}
