import { sameQuestion, type Choices, type Question } from '../domain/question';
import { readAddress, writeAddress } from './address';
import { readSlide, writeSlide } from './slide-address';
import type { View } from './view.svelte';

/**
 * Keeps view and address in step, and is the only one that knows `history`. The address is adopted
 * once (corrected in place where it asked for something that is not there), then every new
 * question becomes an entry, so that Back undoes a step.
 * @returns tells the briefing that views are collected for, as a fragment; empty for none
 */
export function followAddress(view: View, choices: Choices): () => string {
  const answers = (question: Question) =>
    sameQuestion(question, readAddress(location.search, choices));
  const adopt = () => {
    view.ask(readAddress(location.search, choices));
    correct();
  };
  const correct = () => {
    const wanted = writeAddress(view.question, choices, location.search);
    if (wanted !== location.search)
      history.replaceState(null, '', location.pathname + wanted + location.hash);
  };
  // A link to a place in the page has taken the reader there; the briefing comes back in its stead. A
  // busy browser tells of it late: what has become of the address by then is asked for anew.
  let kept = briefingOf(location.hash);
  const briefing = () => (isPlace(location.hash) ? kept : briefingOf(location.hash));
  const keep = ({ newURL }: HashChangeEvent) => {
    const [hash = ''] = /#.+/s.exec(newURL) ?? [];
    if (!isPlace(hash)) kept = briefingOf(hash);
    else if (kept && isPlace(location.hash))
      history.replaceState(null, '', location.pathname + location.search + kept);
  };
  adopt();
  $effect.root(() => {
    $effect(() => {
      // Back and Forward have changed the address already; only a reader's wish makes an entry.
      if (answers(view.question)) return;
      // An entry costs a phone 10 ms: the picture goes first. By then the wish may have been taken
      // back, so the question is read anew.
      afterFrame(() => {
        const { question } = view;
        if (answers(question)) return;
        const wanted = writeAddress(question, choices, location.search) + briefing();
        history.pushState(null, '', location.pathname + wanted);
      });
    });
  });
  addEventListener('popstate', adopt);
  addEventListener('hashchange', keep);
  return briefing;
}

/** Where a show stands: the slide by name, or null when none is played. */
export interface Place {
  readonly slide: string | null;
  /** Goes to what an address asks for, or the nearest that there is. */
  adopt(slide: string | null): void;
}

/**
 * Keeps a show and the address (`?slide=…`) in step, as `followAddress` does the map: a step is an
 * entry, Back undoes it, a reload stays. What else is in the address, a briefing above all, is kept.
 */
export function followSlide(place: Place): void {
  const asked = () => readSlide(location.search);
  const addressOf = (slide: string | null) =>
    location.pathname + writeSlide(slide, location.search) + location.hash;
  const adopt = () => {
    place.adopt(asked());
    // An address of before, or of what is not there, is corrected.
    if (writeSlide(place.slide, location.search) !== location.search)
      history.replaceState(null, '', addressOf(place.slide));
  };
  adopt();
  $effect.root(() => {
    $effect(() => {
      if (place.slide === asked()) return;
      // The slide is painted first, as the map's answer is.
      afterFrame(() => {
        if (place.slide !== asked()) history.pushState(null, '', addressOf(place.slide));
      });
    });
  });
  addEventListener('popstate', adopt);
}

/** What stands behind the `#` of the address; never sent to a server. */
export function fragment(): string {
  return location.hash.slice(1);
}

/** A briefing that views are collected for goes along; other fragments are places in a page. */
function briefingOf(hash: string): string {
  return hash.startsWith('#b=') ? hash : '';
}

/** Whether a fragment is a place in the page. */
function isPlace(hash: string): boolean {
  return hash !== '' && briefingOf(hash) === '';
}

/** Runs a task once the next frame is on its way to the screen. */
export function afterFrame(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}

/** Loads the page anew; what was asked is in the address. */
export function reload(): void {
  location.reload();
}

/** The query as it stands in the address. */
export function query(): string {
  return location.search;
}
