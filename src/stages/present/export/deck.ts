import type { Facts } from '../../../data/facts';
import { load } from '../../../data/fetch';
import type { Slide } from '../../../scene/slide';
import type { PresentText } from '../../../text/catalogue';
import { downloadFile } from '../../../ui/download';
import type { DeckOrder } from './make';
import type { DeckAnswer } from './worker';
// A classic script once it is built: browsers of 2022 have no modules on other threads.
// eslint-disable-next-line boundaries/no-unknown-dependencies -- the resolver knows no queries
import DeckWorker from './worker?worker';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Writes slides as a PowerPoint file and gives it to the reader.
 * @param root address of the site's root
 * @returns the file's name
 * @throws LoadProblem when the land does not come; Error when the file could not be made
 */
export async function downloadDeck(
  facts: Facts,
  slides: readonly Slide[],
  text: PresentText,
  root: string,
): Promise<string> {
  const boundaries = await load(root, 'boundaries/europe.json');
  const title = slides[0]?.title ?? text.say('title');
  const bytes = await writeDeck({ facts, boundaries, language: text.language, title, slides });
  const name = `transition-atlas-${text.say('desk.file')}.pptx`;
  downloadFile(name, new Blob([new Uint8Array(bytes)], { type: TYPE }));
  return name;
}

/** Makes the file on a thread of its own, so that the page goes on answering. */
async function writeDeck(order: DeckOrder): Promise<Uint8Array> {
  const worker = new DeckWorker();
  try {
    const answer = await new Promise<DeckAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<DeckAnswer>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(order);
    });
    if (answer.kind === 'failed') throw new Error(answer.reason);
    return answer.bytes;
  } finally {
    worker.terminate();
  }
}
