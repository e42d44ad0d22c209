import { decodeFacts } from '../../data/facts';
import type { Files } from '../../data/files';
import { drawShapes } from '../../scene/shapes';
import type { Catalogue } from '../../text/catalogue';
import type { PresentCatalogue } from '../../text/present/catalogue';
import { createText } from '../../text/text';
import { startDesk } from './editor/start.svelte';

/**
 * Makes the prerendered briefing answer.
 * @param home the map's address in the page's language
 */
export async function start(
  { live, present }: { readonly live: Catalogue; readonly present: PresentCatalogue },
  files: Promise<Files>,
  home: string,
): Promise<void> {
  const facts = decodeFacts(await files);
  const text = createText({ ...live, messages: { ...live.messages, ...present.messages } });
  startDesk(facts, drawShapes(facts.places), text, home);
  document.documentElement.dataset['ready'] = '';
  performance.mark('atlas-ready');
}
