import type { Programme } from '../data/types';
import { choicesOf } from '../domain/question';
import { readAdd, readFragment, withoutAdd, writeFragment } from './briefing-address';
import { readBriefing, writeBriefing } from './briefing-code';
import type { BriefingProblem } from './briefing-limits';
import type { BriefingState } from './briefing.svelte';

/** ms after the last change; an address is not written for every letter. */
const PAUSE = 300;

/** What came with the address and is worth a word. */
export type Arrival =
  | { readonly kind: 'problem'; readonly problem: BriefingProblem }
  | { readonly kind: 'added' | 'there-already' };

/**
 * Keeps briefing and fragment in step. The fragment is adopted now and whenever the reader puts in
 * another one; a view to be added goes from the query into the briefing. Changes are written in the
 * place of the address, not as entries: Back leaves the page, not the last letter.
 * @param tell hears what came with the address
 */
export function followBriefing(
  state: BriefingState,
  programme: Programme,
  tell: (arrival: Arrival) => void,
): void {
  let written = readFragment(location.hash);
  let later: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    clearTimeout(later);
    later = undefined;
    written = writeBriefing(state.briefing, programme);
    const wanted = withoutAdd(location.search) + writeFragment(written);
    if (wanted !== location.search + location.hash)
      history.replaceState(history.state, '', location.pathname + wanted);
  };
  const adopt = (code: string) => {
    const { briefing, problem } = readBriefing(code, programme);
    state.briefing = briefing;
    if (problem) tell({ kind: 'problem', problem });
    const add = readAdd(location.search, choicesOf(programme));
    if (add) tell({ kind: state.add(add) ? 'added' : 'there-already' });
    write();
  };
  const adoptOther = () => {
    const code = readFragment(location.hash);
    if (code === written) return;
    if (code !== '' || location.hash === '') adopt(code);
    // A link within the page is no other briefing: it has taken the reader there, and ours comes back.
    else write();
  };
  adopt(written);
  $effect.root(() => {
    let before = state.briefing;
    $effect(() => {
      if (state.briefing === before) return;
      before = state.briefing;
      clearTimeout(later);
      later = setTimeout(write, PAUSE);
    });
  });
  addEventListener('hashchange', adoptOther);
  // What has just been written is in the address before the page is left.
  addEventListener('pagehide', () => {
    if (later !== undefined) write();
  });
}

/** The whole address of a briefing, to be sent. */
export function linkOf(state: BriefingState, programme: Programme): string {
  return (
    location.origin + location.pathname + writeFragment(writeBriefing(state.briefing, programme))
  );
}
