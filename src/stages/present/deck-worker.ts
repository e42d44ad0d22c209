import type { Facts } from '../../data/facts';
import { parseFile, type LoadedFile } from '../../data/files';
import { decodeBoundaries } from '../../data/topology';
import { writePptx } from '../../exports/pptx';
import { drawShapes } from '../../scene/shapes';
import type { Slide } from '../../scene/slide';
import { LIVE, loadCatalogue } from '../../text/load';
import { DECK, PAGES, PICTURES } from '../../text/parts';
import { createText } from '../../text/text';

/** What a PowerPoint file is made of. */
export interface DeckOrder {
  readonly facts: Facts;
  /** `europe.json`: a page that answers has the regions alone, a deck also the land under them. */
  readonly boundaries: LoadedFile;
  readonly language: string;
  readonly title: string;
  readonly slides: readonly Slide[];
}

/** The file's bytes: some seconds of work. */
async function makeDeck(order: DeckOrder): Promise<Uint8Array> {
  const { facts, title, slides } = order;
  const boundaries = decodeBoundaries(parseFile(order.boundaries), order.boundaries.name);
  const words = await loadCatalogue(order.language, LIVE, PAGES, PICTURES, DECK);
  const text = createText(words, facts.words.messages);
  return writePptx({ facts, boundaries, shapes: drawShapes(boundaries), text, title, slides });
}

globalThis.addEventListener('message', ({ data }: MessageEvent<DeckOrder>) => {
  // What goes wrong is an answer too: an error crosses to the page with its reason.
  const made = makeDeck(data).catch((problem: unknown) => problem);
  void made.then((answer) => globalThis.postMessage(answer));
});
