import { flushSync, hydrate } from 'svelte';
import type { Facts } from '../../data/facts';
import { decodeFacts } from '../../domain/facts';
import type { Files } from '../../data/files';
import { announce } from '../../scene/announce';
import { mapFrame } from '../../scene/frames';
import type { LabelSet } from '../../scene/labels';
import { pageParts, stands } from '../../scene/parts';
import { drawShapes } from '../../scene/shapes';
import { titleOf } from '../../scene/title';
import { choicesOf, type Choices, type Question } from '../../domain/question';
import { DeferredView } from '../../state/deferred-view.svelte';
import { afterFrame, followAddress, query, reload } from '../../state/history.svelte';
import { writeAddress } from '../../state/address';
import { View } from '../../state/view.svelte';
import type { Catalogue } from '../../text/catalogue';
import { createText, type Text } from '../../text/text';
import { Camera } from '../../ui/camera.svelte';
import type { IslandProps } from '../../ui/island';
import { ABOVE } from './above';
import type { IslandId, Islands } from './islands';
import { showError, showPartError } from './error';

/**
 * Makes the prerendered page answer. The very question that was prerendered is hydrated first and
 * the address adopted after, so that server and browser agree. Each part is a task of its own, so
 * that no hand waits long; map and legend come first, what lies under the fold follows.
 * @param files on their way already
 * @param again fetches them once more, when a reader wants to try again
 * @param redo does what was pressed before the page answered
 */
export async function start(
  catalogue: Catalogue,
  files: Promise<Files>,
  again: () => Promise<Files>,
  redo: () => void,
): Promise<void> {
  try {
    const facts = await decodeFacts(await files);
    const text = createText(catalogue, facts.words.messages);
    await pause();
    const shapes = drawShapes(facts.places);
    const view = new View(choicesOf(facts.programme));
    const labels = JSON.parse(placeOf('map').dataset['labels'] ?? '[]') as LabelSet[];
    const camera = new Camera(mapFrame(facts.places.plane));
    const props = { facts, shapes, view, seen: new DeferredView(view), text, labels, camera };
    await hydrateIslands(ABOVE, props);
    const choices = choicesOf(facts.programme);
    tell(view, facts, text, followAddress(view, choices));
    document.documentElement.dataset['ready'] = '';
    performance.mark('atlas-ready');
    redo();
    await finish(props, text, redo);
  } catch (problem) {
    showError(problem, createText(catalogue), () => void start(catalogue, again(), again, redo));
  }
}

/** The rest of the page, when the map answers already. */
async function finish(props: IslandProps, text: Text, redo: () => void): Promise<void> {
  try {
    const { BELOW, answerExport, answerLinks, gestures, workOffline } = await import('./below');
    props.camera.gestures = gestures;
    answerLinks(props.view);
    answerExport(props.facts, props.view, text);
    await hydrateIslands(BELOW, props, redo);
    // What is asked for later should not have to wait for the network, or do without.
    await Promise.all([import('./SitePanel.svelte'), import('../../scene/labels')]);
    await workOffline();
  } catch (problem) {
    // A module that failed to load once fails for the life of the page.
    showPartError(problem, text, reload);
  }
}

/** @param then is done after each */
async function hydrateIslands(
  islands: Islands,
  props: IslandProps,
  then?: () => void,
): Promise<void> {
  const parts = pageParts(props.facts.programme);
  for (const [id, Island] of islands) {
    if (!stands(id, parts)) continue;
    await pause();
    const target = placeOf(id);
    hydrate(Island, { target, props });
    flushSync();
    target.dataset['live'] = '';
    then?.();
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
function tell(view: View, facts: Facts, text: Text, briefing: () => string): void {
  const polite = document.querySelector('[data-announce]');
  let before = view.question;
  $effect.root(() => {
    $effect(() => {
      const { question } = view;
      const said = announce(facts, before, question, text);
      const title = titleOf(facts, question, text);
      before = question;
      afterFrame(() => {
        if (said && polite) polite.textContent = said;
        document.title = title;
        // The other language answers the same question.
        for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
          link.search = query();
        pointToBriefing(question, choicesOf(facts.programme), briefing());
      });
    });
  });
}

/** The way to the briefing takes along the one that views are collected for, and the view if asked. */
function pointToBriefing(question: Question, choices: Choices, briefing: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-present]')) {
    const view = writeAddress(question, choices).replace('?', '');
    link.search = link.dataset['present'] === 'add' ? `?add=${encodeURIComponent(view)}` : '';
    link.hash = briefing;
  }
}
