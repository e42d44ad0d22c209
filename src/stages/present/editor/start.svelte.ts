import { flushSync, hydrate } from 'svelte';
import type { Facts } from '../../../data/facts';
import type { Shapes } from '../../../scene/shapes';
import { asksForNotes, writeFragment } from '../../../state/briefing-address';
import { writeBriefing } from '../../../state/briefing-code';
import { followBriefing, linkOf, type Arrival } from '../../../state/briefing-history.svelte';
import { BriefingState } from '../../../state/briefing.svelte';
import { afterFrame, query } from '../../../state/history.svelte';
import type { PresentText } from '../../../text/catalogue';
import type { Site, Export } from '../site';
import Editor from './Editor.svelte';
import { Sections } from './follow';
import { slideIdOf, type Doings } from './island';
import { sayProblem } from './problems';
import { SlideCache } from './slide-cache';

/**
 * Makes the prerendered page a place to write in. The briefing that was prerendered is hydrated first
 * and the address adopted after, so that server and browser agree.
 */
export function startEditor(
  facts: Facts,
  shapes: Shapes,
  text: PresentText,
  site: Site,
): BriefingState {
  const { programme } = facts;
  const state = new BriefingState(programme);
  const cache = new SlideCache(facts, shapes, text);
  const doings = doingsOf(state, cache, site);
  hydrate(Editor, {
    target: placeOf('[data-island="editor"]'),
    props: {
      state,
      cache,
      doings,
      get home() {
        return site.home + writeFragment(writeBriefing(state.briefing, programme));
      },
    },
  });
  flushSync();
  const sections = new Sections(placeOf('[data-slides]'), cache, doings.fail);
  followBriefing(state, programme, (arrival) => announce(sayArrival(arrival, text)));
  $effect.root(() => {
    $effect(() => sections.show(cache.slides(state.briefing)));
    $effect(() => {
      const hash = writeFragment(writeBriefing(state.briefing, programme));
      // The other language tells the same briefing; its own words stay as they are.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
        link.hash = hash;
    });
  });
  flushSync();
  if (asksForNotes(query())) layOut('notes');
  return state;

  function announce(words: string) {
    doings.say(words);
    // What came with the link is to be seen too, by who reads and does not listen.
    const note = document.querySelector('[data-error]');
    if (note) note.textContent = words;
  }
}

function doingsOf(state: BriefingState, cache: SlideCache, site: Site): Doings {
  const { facts, text } = cache;
  const { programme } = facts;
  /** Code for files comes with the first one; what went wrong is said. */
  async function download(file: (exports: Export) => Promise<string>): Promise<string> {
    try {
      if (!site.exports) throw new Error('there is no site');
      return text.say('desk.saved', { file: await file(await site.exports()) });
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : String(problem);
      return text.say('desk.take.failed', { reason });
    }
  }
  return {
    async copy() {
      const link = linkOf(state, programme);
      try {
        await navigator.clipboard.writeText(link);
        return link.length;
      } catch {
        return null;
      }
    },
    save: async () => (await import('./file')).save(state, text),
    open: async (file) => (await import('./file')).open(file, state, programme, text),
    deck: () =>
      download(({ downloadDeck }) =>
        downloadDeck(facts, cache.slides(state.briefing), text, site.root),
      ),
    page: () => download(({ downloadPage }) => downloadPage(state.briefing, text, site)),
    print(what) {
      layOut(what);
      addEventListener('afterprint', () => layOut('slides'), { once: true });
      // Faces and layout first, or the paper gets what was there before.
      void document.fonts.ready.then(() => afterFrame(() => globalThis.print()));
    },
    show(id) {
      const heading = document.getElementById(slideIdOf(id));
      heading?.closest('[data-slide]')?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    },
    fail: () => document.querySelector('[data-unanswered]')?.removeAttribute('hidden'),
    say(words) {
      const polite = document.querySelector('[data-announce]');
      if (polite) polite.textContent = words;
    },
  };
}

/** What goes onto paper; slides alone are what the style sheet prints unasked. */
function layOut(what: 'slides' | 'notes'): void {
  if (what === 'notes') document.documentElement.dataset['print'] = what;
  else delete document.documentElement.dataset['print'];
}

function sayArrival(arrival: Arrival, text: PresentText): string {
  if (arrival.kind === 'problem') return sayProblem(arrival.problem, text);
  return text.say(arrival.kind === 'added' ? 'desk.added' : 'desk.added.twice');
}

function placeOf(selector: string): HTMLElement {
  const place = document.querySelector<HTMLElement>(selector);
  if (!place) throw new Error(`the page has no place for ${selector}`);
  return place;
}
