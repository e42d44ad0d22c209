import { makeDeck, type DeckOrder } from './make';

/** What comes back from the other thread. */
export type DeckAnswer =
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string };

const answer = (said: DeckAnswer) => globalThis.postMessage(said);

globalThis.addEventListener('message', ({ data }: MessageEvent<DeckOrder>) => {
  makeDeck(data).then(
    (bytes) => answer({ kind: 'done', bytes }),
    (error: unknown) =>
      answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});
