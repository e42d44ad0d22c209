import type { Attachment } from 'svelte/attachments';

/** Smallest size of a text to what it should be, and the step in which it is sought. */
const LEAST = 0.62;
const STEP = 0.04;

/**
 * Sets an element's text as large as its box allows, by the property `--fit`: 1 is the size that was
 * meant. What a presenter wrote may be longer than ours, and nothing may be cut.
 * @param most the size to begin with; larger where there is little to read
 * @param what it depends on: read so that a change fits anew
 */
export function fit(most: number, ...what: readonly unknown[]): Attachment<HTMLElement> {
  return (node) => {
    void what;
    const over = () =>
      node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1;
    for (let size = most; size >= LEAST; size -= STEP) {
      node.style.setProperty('--fit', size.toFixed(2));
      if (!over()) break;
    }
  };
}
