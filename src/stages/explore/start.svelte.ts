import { flushSync, hydrate } from 'svelte';
import type { Facts } from '../../data/facts';
import { loadFacts } from '../../data/fetch';
import { announce } from '../../scene/announce';
import { drawGround } from '../../scene/ground';
import type { LabelSet } from '../../scene/labels';
import { titleOf } from '../../scene/title';
import { followAddress, query } from '../../state/history.svelte';
import { View } from '../../state/view.svelte';
import { loadCatalogue } from '../../text/languages';
import { createText, type Text } from '../../text/text';
import { ABOVE } from './above';
import type { IslandProps } from './island';
import type { IslandId, Islands } from './islands';
import { complain } from './trouble';

/**
 * Makes the prerendered page answer. The very question that was prerendered is hydrated first and
 * the address adopted after, so that server and browser agree. Each part is a task of its own, so
 * that no hand waits long; map and legend come first, what lies under the fold follows.
 * @param root address of the site's root, with a slash at its end
 */
export async function start(root: string): Promise<void> {
  const { lang } = document.documentElement;
  const text = createText(await loadCatalogue(lang));
  try {
    const facts = await loadFacts(root, lang);
    await pause();
    const ground = drawGround(facts.boundaries);
    const view = new View(facts.set);
    const labels = JSON.parse(placeOf('map').dataset['labels'] ?? '[]') as LabelSet[];
    const props = { facts, ground, view, text, labels };
    await enliven(ABOVE, props);
    followAddress(view, facts.set);
    tell(view, facts, text);
    document.documentElement.dataset['ready'] = '';
    performance.mark('atlas-ready');
    const { BELOW } = await import('./below');
    await enliven(BELOW, props);
    // A panel that is asked for later should not have to wait for the network.
    await import('./PilotPanel.svelte');
  } catch (problem) {
    complain(problem, text, () => void start(root));
  }
}

async function enliven(islands: Islands, props: IslandProps): Promise<void> {
  for (const [id, Island] of islands) {
    await pause();
    hydrate(Island, { target: placeOf(id), props });
    flushSync();
  }
}

function placeOf(id: IslandId): HTMLElement {
  const place = document.querySelector<HTMLElement>(`[data-island="${id}"]`);
  if (!place) throw new Error(`the page has no place for "${id}"`);
  return place;
}

/** Lets the browser paint and hear between two tasks. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Keeps what stands outside the parts in step: live region, window title, language links. */
function tell(view: View, facts: Facts, text: Text): void {
  const polite = document.querySelector('[data-announce]');
  let before = view.question;
  $effect.root(() => {
    $effect(() => {
      const { question } = view;
      const said = announce(facts, before, question, text);
      before = question;
      if (said && polite) polite.textContent = said;
      document.title = titleOf(facts, question, text);
      // The other language answers the same question.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
        link.search = query();
    });
  });
}
