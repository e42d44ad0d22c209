import type { Facts } from '../../../data/facts';
import { load } from '../../../data/fetch';
import type { Slide } from '../../../scene/slide';
import type { PresentText } from '../../../text/present/catalogue';
import { handOut } from '../hand-out';
import type { DeckOrder } from './make';
import type { DeckAnswer } from './worker';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Writes slides as a PowerPoint file and gives it to the reader.
 * @returns what there is to say of it
 * @throws LoadProblem when the land does not come; Error when the file could not be made
 */
export async function handOutDeck(
  facts: Facts,
  slides: readonly Slide[],
  text: PresentText,
): Promise<string> {
  const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI);
  const boundaries = await load(root.href, 'boundaries/europe.json');
  const title = slides[0]?.title ?? text.say('title');
  const bytes = await writeDeck({ facts, boundaries, language: text.language, title, slides });
  const name = `transition-atlas-${text.say('desk.file')}.pptx`;
  handOut(name, new Blob([new Uint8Array(bytes)], { type: TYPE }));
  return text.say('desk.saved', { file: name });
}

/**
 * Makes the PowerPoint file on a thread of its own, so that the page goes on answering. Where a browser
 * has no such threads for scripts of this kind, it is made here.
 */
async function writeDeck(order: DeckOrder): Promise<Uint8Array> {
  const worker = startWorker();
  if (!worker) return (await import('./make')).makeDeck(order);
  try {
    const answer = await new Promise<DeckAnswer | null>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<DeckAnswer>) => resolve(data));
      // It could not be loaded or run: an old browser, or a file that did not come.
      worker.addEventListener('error', () => resolve(null));
      worker.postMessage(order);
    });
    if (answer === null) return (await import('./make')).makeDeck(order);
    if (answer.kind === 'failed') throw new Error(answer.reason);
    return answer.bytes;
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
