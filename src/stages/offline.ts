import { query } from '../state/history.svelte';

/** `?offline=off` removes what is kept and keeps nothing more, `?offline=on` keeps it again. */
const ASKED = /[?&]offline=(on|off)\b/;

/**
 * Has the map and the briefing kept on the reader's device (`src/service-worker.ts`), so that they open without a
 * network, and says so at the foot of the page, with a way to remove it. A frame keeps nothing, nor does a page in
 * development or from a disk; where a browser keeps nothing, nothing is said.
 */
export async function workOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || window.parent !== window) return;
  const { serviceWorker } = navigator;
  const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href;
  const ours = `transition-atlas ${root} `;
  /** An empty cache: the one thing left when a reader wants nothing kept, or it would be kept again. */
  const never = `${ours}off`;

  const turns = {
    async on() {
      await caches.delete(never);
      await serviceWorker.register(`${root}service-worker.js`, { scope: root });
      const { active } = await serviceWorker.ready;
      // It is said when it is true: a page in another language may have more to be kept.
      const { port1, port2 } = new MessageChannel();
      const kept = new Promise((heard) => (port1.onmessage = heard));
      active?.postMessage(document.URL, [port2]);
      await kept;
    },
    async off() {
      await (await serviceWorker.getRegistration(root))?.unregister();
      for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
      await caches.open(never);
    },
  };

  async function turn(to: keyof typeof turns) {
    await turns[to]();
    for (const note of document.querySelectorAll<HTMLElement>('[data-offline]')) {
      note.hidden = note.dataset['offline'] !== to;
      note.querySelector('button')!.onclick = () => void turn(to === 'on' ? 'off' : 'on');
    }
  }

  try {
    const asked = ASKED.exec(query())?.[1] as keyof typeof turns | undefined;
    await turn(asked ?? ((await caches.has(never)) ? 'off' : 'on'));
  } catch {
    // A private window, or a browser that was told to store nothing.
  }
}
