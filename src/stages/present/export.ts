import type { Facts } from '../../data/facts';
import { load } from '../../data/fetch';
import type { Briefing } from '../../domain/briefing';
import { oneFile } from '../../exports/onefile';
import type { Slide } from '../../scene/slide';
import { writeBriefingFile } from '../../state/briefing-file';
import type { PresentText } from '../../text/catalogue';
import { downloadFile } from '../../ui/download';
// A classic script once it is built: browsers of 2022 have no modules on other threads.
// eslint-disable-next-line boundaries/no-unknown-dependencies -- the resolver knows no queries
import DeckWorker from './deck-worker?worker';
import type { DeckOrder } from './deck-worker';

const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

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
  return give(bytes, POWERPOINT, 'pptx', text);
}

/**
 * Gives the briefing to the reader as one document, for a computer without network.
 * @returns the file's name
 * @throws LoadProblem when the document does not come
 */
export async function downloadPage(
  briefing: Briefing,
  text: PresentText,
  { root, home }: { readonly root: string; readonly home: string },
): Promise<string> {
  const empty = await load(home, 'present/one-page.txt');
  const kept = { briefing: writeBriefingFile(briefing), home, root };
  return give(oneFile(empty.text, kept), 'text/html', 'html', text);
}

function give(content: BlobPart, type: string, ending: string, text: PresentText): string {
  const name = `transition-atlas-${text.say('editor.file')}.${ending}`;
  downloadFile(name, new Blob([content], { type }));
  return name;
}

/** Makes the file on a thread of its own, so that the page goes on answering. */
async function writeDeck(order: DeckOrder): Promise<BlobPart> {
  const worker = new DeckWorker();
  try {
    return await new Promise<BlobPart>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<BlobPart | Error>) =>
        data instanceof Error ? reject(data) : resolve(data),
      );
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
