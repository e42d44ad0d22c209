/**
 * The embed and the page round it: tells its height, listens, and makes do with the box that it was
 * given when nobody listens. The words of it are in `host-protocols.ts`; here are the window and the clock.
 */
import { hear, heightMessages, Pace, readFrame, type Message, type Wish } from './host-protocols';

export interface FrameResizer {
  /** The picture has changed: its height may have, too. */
  changed(): void;
  post(message: Message): void;
}

/** How far the box may be from the height and still count as right, in px. */
const NEAR = 4;
/** How long a host has for an answer, in ms. */
const PATIENCE = 1500;

/**
 * @param href the frame's address as it was at the start
 * @param onset a host's wish
 * @returns null when there is no host: what is posted to oneself comes back
 */
export function startFrameResizer(href: string, onset: (wish: Wish) => void): FrameResizer | null {
  if (window.parent === window) return null;
  const html = document.documentElement;
  const root = document.querySelector<HTMLElement>('[data-embed]');
  if (!root) return null;
  const frame = readFrame(href);
  const pace = new Pace();
  let last = 0;
  let later: number | undefined;
  let judging: number | undefined;

  const post = (message: Message) => window.parent.postMessage(message, '*');

  /** The height that the picture would like at this width; 0 while the frame is not shown. */
  function natural(): number {
    if (innerWidth === 0) return 0;
    const fitted = html.hasAttribute('data-fit');
    // Never the height of the picture that was fitted: host and frame would chase each other.
    if (fitted) html.removeAttribute('data-fit');
    const height = Math.ceil(root!.getBoundingClientRect().height);
    if (fitted) html.setAttribute('data-fit', '');
    return height;
  }

  function announce(forced: boolean): void {
    const height = natural();
    if (height === 0) return;
    settle(height);
    if (!forced && Math.abs(height - last) < 1) return;
    const now = performance.now();
    const wait = pace.wait(now);
    if (wait > 0) {
      later ??= window.setTimeout(() => {
        later = undefined;
        announce(true);
      }, wait);
      return;
    }
    pace.mark(now);
    last = height;
    for (const message of heightMessages(height, frame)) post(message);
  }

  /** Leaves the fitted picture when the box is right; makes it when nobody sets it right in time. */
  function settle(height: number): void {
    const right = () => Math.abs(innerHeight - height) <= NEAR;
    if (right()) {
      html.removeAttribute('data-fit');
      clearTimeout(judging);
      judging = undefined;
      return;
    }
    if (html.hasAttribute('data-fit')) return;
    judging ??= window.setTimeout(() => {
      judging = undefined;
      const now = natural();
      if (now > 0 && Math.abs(innerHeight - now) > NEAR) html.setAttribute('data-fit', '');
    }, PATIENCE);
  }

  // What is taller than its box waits for the host or is fitted; scroll bars would change its width.
  html.setAttribute('data-framed', '');
  const changed = () => announce(false);
  const force = () => announce(true);
  new ResizeObserver(changed).observe(root);
  new IntersectionObserver(changed).observe(root);
  addEventListener('resize', changed);
  addEventListener('load', force);
  document.addEventListener('visibilitychange', changed);
  void document.fonts.ready.then(changed);
  for (const wait of [250, 1000, 3000]) setTimeout(force, wait);
  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    const heard = hear(data, frame);
    if (heard?.kind === 'measure') force();
    else if (heard?.kind === 'set') onset(heard.wish);
  });
  force();
  // AMP takes its placeholder away once there is something to see.
  requestAnimationFrame(() => setTimeout(() => post({ sentinel: 'amp', type: 'embed-ready' })));
  return { changed, post };
}
