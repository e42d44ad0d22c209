import type { Attachment } from 'svelte/attachments';

/** px that one finger goes sideways before it means a step, and ms that it may take. */
const FAR = 48;
const QUICK = 700;

/** One finger that goes sideways steps; two move the map. */
export function swipes(step: (kind: 'next' | 'previous') => void): Attachment<HTMLElement> {
  return (node) => {
    const controller = new AbortController();
    const options = { signal: controller.signal, passive: true };
    let from: { x: number; y: number; at: number } | null = null;
    node.addEventListener(
      'touchstart',
      ({ touches, timeStamp, target }) => {
        const [touch] = touches;
        // What scrolls sideways keeps its own swipes.
        const scrolls = (target as Element).closest('[data-narrow]') !== null;
        from =
          touches.length === 1 && touch && !scrolls
            ? { x: touch.clientX, y: touch.clientY, at: timeStamp }
            : null;
      },
      options,
    );
    node.addEventListener(
      'touchend',
      ({ changedTouches, timeStamp }) => {
        const [touch] = changedTouches;
        if (!from || !touch || timeStamp - from.at > QUICK) return;
        const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
        from = null;
        if (Math.abs(dx) >= FAR && Math.abs(dx) > 1.5 * Math.abs(dy))
          step(dx < 0 ? 'next' : 'previous');
      },
      options,
    );
    return () => controller.abort();
  };
}
