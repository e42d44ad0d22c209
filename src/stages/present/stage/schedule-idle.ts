/** Longest time that a task waits where the browser never rests, in ms. */
const PATIENCE = 1000;

/**
 * Does tasks one after another, each when the browser has nothing else to do; Safari, which does not say
 * when that is, a moment later. The returned function calls off those that are left.
 */
export function scheduleIdle(tasks: readonly (() => void)[]): () => void {
  let [left, waiting] = [tasks, 0];
  const wait = () => {
    if (left.length === 0) return;
    waiting = ASKS ? requestIdleCallback(next, { timeout: PATIENCE }) : window.setTimeout(next, 50);
  };
  const next = () => {
    const [task, ...rest] = left;
    left = rest;
    task?.();
    wait();
  };
  wait();
  return () => (ASKS ? cancelIdleCallback(waiting) : clearTimeout(waiting));
}

const ASKS = 'requestIdleCallback' in globalThis;
