/*
 * Keeps the map and the briefing for when there is no network. What is named by its content comes from what is
 * kept, the rest from the network first. Embeds, pictures, shared and frozen pages are not in `KEPT`, so they are
 * left alone. The build writes `KEPT` before this script (scripts/offline.mjs), and with it each new version.
 */

/** Paths below the site's root. A language's are kept once a page in that language was open. */
declare const KEPT: {
  /** Hash of everything that is named here. */
  readonly version: string;
  readonly always: readonly string[];
  readonly languages: Readonly<Record<string, readonly string[]>>;
};

/** What is used here of a worker's world, which the types of a page do not know. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Heard extends Lasting, MessageEvent<string> {}
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: { includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Fetching) => void): void;
  addEventListener(type: 'message', hear: (event: Heard) => void): void;
}

const worker = globalThis as unknown as ServiceWorkerScope;
const root = worker.registration.scope;
/** Several sites may stand on one host; `src/stages/offline.ts` removes by the same name. */
const OURS = `transition-atlas ${root} `;
const NAME = OURS + KEPT.version;
const NEVER_CHANGES = /^assets\//;

/** The path below the root, without query; of another place, one that is not kept. */
const pathOf = (url: string) =>
  (url.startsWith(root) ? url.slice(root.length) : url).replace(/[?#].*/s, '');
const languageOf = (path: string) =>
  Object.keys(KEPT.languages).find((id) => KEPT.languages[id]?.includes(path)) ?? '';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || !(languageOf(path) || KEPT.always.includes(path))) return;
  event.respondWith(answer(event, path));
});
// A page names itself, and hears when all that its language needs is kept.
worker.addEventListener('message', (event) =>
  event.waitUntil(
    keep(['', languageOf(pathOf(event.data))]).then(() => event.ports[0]?.postMessage('kept')),
  ),
);

/** Fetches all of it; the languages are those of the pages that are open and of the version before. */
async function install(): Promise<void> {
  const urls = (await worker.clients.matchAll({ includeUncontrolled: true })).map(({ url }) => url);
  for (const cache of await ours()) urls.push(...(await cache.keys()).map(({ url }) => url));
  await caches.open(NAME);
  await keep(new Set(['', ...urls.map((url) => languageOf(pathOf(url)))]));
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(OURS) && name !== NAME) await caches.delete(name);
  await worker.clients.claim();
}

async function ours(): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  return Promise.all(names.map((name) => caches.open(name)));
}

/** The place where things are kept; null when the reader has had it removed. */
const kept = async () => ((await caches.has(NAME)) ? caches.open(NAME) : null);

/** Fetches what is not there yet. @param languages  '' for what none has to itself */
async function keep(languages: Iterable<string>): Promise<void> {
  const cache = await kept();
  for (const path of [...languages].flatMap((id) => KEPT.languages[id] ?? KEPT.always)) {
    if (!cache || (await cache.match(root + path, { ignoreVary: true }))) continue;
    // Asked for again, so that pages and data are of one version.
    const again = NEVER_CHANGES.test(path) ? 'default' : 'no-cache';
    await cache.add(new Request(root + path, { cache: again }));
  }
}

async function answer(event: Fetching, path: string): Promise<Response> {
  const cache = await kept();
  const found = () => cache?.match(root + path, { ignoreVary: true });
  const known = NEVER_CHANGES.test(path) ? await found() : undefined;
  if (known) return known;
  try {
    const fresh = await fetch(event.request);
    if (cache && fresh.ok) event.waitUntil(cache.put(root + path, fresh.clone()));
    return fresh;
  } catch (error) {
    const old = await found();
    if (!old) throw error;
    return old;
  }
}
