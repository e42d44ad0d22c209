import '../../styles/fonts.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/controls.css';
import '../../styles/map.css';
import '../../styles/masthead.css';
import '../../styles/present.css';
import { fetchFiles } from '../../data/fetch';
import type { Files } from '../../data/files';
import { readKept } from '../../exports/onefile';
import { LIVE, loadCatalogue } from '../../text/load';
import { PRESENT } from '../../text/parts';
import { keepPress } from '../../ui/keep-press';
import type { Site } from './site';

/**
 * The slides are there already, one under another. What makes them a show is asked for once they have
 * been painted.
 */
export function begin(exports: Site['exports']): void {
  const redo = keepPress();
  requestAnimationFrame(() => setTimeout(() => void wake(exports, redo)));
}

async function wake(exports: Site['exports'], redo: () => void): Promise<void> {
  const { lang, dataset } = document.documentElement;
  // A saved page has its data and its briefing in it.
  const own = (name: string) => document.querySelector(`script[data-${name}]`)?.textContent ?? null;
  const inside = own('files');
  const kept = readKept(own('kept'));
  const root = new URL(dataset['root'] ?? './', document.baseURI).href;
  const load = () =>
    inside ? Promise.resolve(JSON.parse(inside) as Files) : fetchFiles(root, lang, true);
  const files = load();
  // Whoever hears of a failure first is to tell; until then it is not unhandled.
  files.catch(() => undefined);
  try {
    const [{ start }, words] = await Promise.all([
      import('./start.svelte'),
      loadCatalogue(lang, LIVE, PRESENT),
    ]);
    await start(words, files, load, { root, kept, exports });
    redo();
    if (exports) void (await import('../offline')).workOffline();
  } catch {
    // The slides stay as they are printed.
    document.querySelector('[data-unanswered]')?.removeAttribute('hidden');
  }
}
