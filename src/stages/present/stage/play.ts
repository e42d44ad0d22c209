import '../../../styles/show.css';
import { mount, unmount, type ComponentProps } from 'svelte';
import Follower from '../presenter/Follower.svelte';
import ShowRoot from './ShowRoot.svelte';

export { Show } from './show.svelte';

/** Puts the show over the page, which waits out of sight; the returned function brings the page back. */
export function raise(props: ComponentProps<typeof ShowRoot>): () => void {
  return over((target) => mount(ShowRoot, { target, props }));
}

/** The same for the presenter's window. */
export function follow(props: ComponentProps<typeof Follower>): () => void {
  return over((target) => mount(Follower, { target, props }));
}

function over(put: (target: HTMLElement) => Record<string, unknown>): () => void {
  const page = [...document.body.children].filter((one) => one instanceof HTMLElement);
  const before = page.map((one) => one.hidden);
  for (const one of page) one.hidden = true;
  const target = document.body.appendChild(document.createElement('div'));
  const shown = put(target);
  return () => {
    void unmount(shown);
    target.remove();
    page.forEach((one, index) => (one.hidden = before[index] ?? false));
  };
}
