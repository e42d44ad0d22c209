import type { Attachment } from 'svelte/attachments';

/** Smallest size of a text to what it should be, and the step in which it is sought. */
const LEAST = 0.62;
const STEP = 0.04;

/**
 * Sets an element's text as large as its box allows, by the property `--fit`: 1 is the size that was
 * meant, and that our own slides have. What a presenter wrote may be longer, and nothing may be cut. The
 * browser asks for it when it has laid out the box and before it paints, at first and at every new size.
 * @param what it depends on: read so that a change fits anew
 */
export function fit(...what: readonly unknown[]): Attachment<HTMLElement> {
  return (node) => {
    void what;
    const over = () =>
      node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1;
    const laidOut = new ResizeObserver(() => {
      node.style.removeProperty('--fit');
      for (let size = 1 - STEP; size >= LEAST && over(); size -= STEP)
        node.style.setProperty('--fit', size.toFixed(2));
    });
    laidOut.observe(node);
    return () => laidOut.disconnect();
  };
}
