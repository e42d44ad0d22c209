import { flushSync, hydrate } from 'svelte';
import type { Facts } from '../../../data/facts';
import type { Shapes } from '../../../scene/shapes';
import { asksForNotes } from '../../../state/briefing-address';
import { followBriefing, type Arrival } from '../../../state/briefing-history.svelte';
import type { BriefingState } from '../../../state/briefing.svelte';
import { query } from '../../../state/history.svelte';
import type { PresentText } from '../../../text/catalogue';
import type { Site } from '../site';
import { announce, Editing, layOut } from './editing.svelte';
import Editor from './Editor.svelte';
import { Sections } from './follow';
import { sayProblem } from './problems';

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
  const editing = new Editing(facts, shapes, text, site);
  const { state, cache } = editing;
  const target = placeOf('[data-island="editor"]');
  hydrate(Editor, { target, props: { editing } });
  flushSync();
  target.dataset['live'] = '';
  const sections = new Sections(placeOf('[data-slides]'), cache, editing.fail);
  followBriefing(state, facts.programme, (arrival) => {
    const words = sayArrival(arrival, text);
    announce(words);
    // What came with the link is to be seen too, by who reads and does not listen.
    placeOf('[data-arrival]').textContent = words;
  });
  $effect.root(() => {
    $effect(() => sections.show(cache.slides(state.briefing)));
    $effect(() => {
      // The other language tells the same briefing; its own words stay as they are.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
        link.hash = editing.fragment;
    });
  });
  flushSync();
  if (asksForNotes(query())) layOut('notes');
  return state;
}

function sayArrival(arrival: Arrival, text: PresentText): string {
  if (arrival.kind === 'problem') return sayProblem(arrival.problem, text);
  return text.say(arrival.kind === 'added' ? 'editor.added' : 'editor.added.twice');
}

function placeOf(selector: string): HTMLElement {
  const place = document.querySelector<HTMLElement>(selector);
  if (!place) throw new Error(`the page has no place for ${selector}`);
  return place;
}
