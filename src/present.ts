import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/map.css';
import './styles/present.css';
import { fetchFiles, load } from './data/fetch';
import type { Files } from './data/files';
import { readKept } from './exports/onefile';
import { loadCatalogue } from './text/languages';
import { loadPresentWords } from './text/present/load';

/*
 * The slides are there already, one under another. What makes them a show is asked for once they have
 * been painted.
 */
requestAnimationFrame(() => {
  setTimeout(() => {
    const { lang, dataset } = document.documentElement;
    // A saved page has its data and its briefing in it.
    const own = (name: string) =>
      document.querySelector(`script[data-${name}]`)?.textContent ?? null;
    const inside = own('files');
    const kept = readKept(own('kept'));
    const root = new URL(dataset['root'] ?? './', document.baseURI).href;
    const folder = lang === 'en' ? '' : `${lang}/`;
    const files = inside ? Promise.resolve(JSON.parse(inside) as Files) : fetchFiles(root, lang);
    // Whoever hears of a failure first is to tell; until then it is not unhandled.
    files.catch(() => undefined);
    const site = {
      root,
      home: kept?.home ?? root + folder,
      kept: kept?.briefing ?? null,
      document: async () => (await load(root, `${folder}present/one-page.txt`)).text,
    };
    Promise.all([
      import('./stages/present/start.svelte'),
      loadCatalogue(lang),
      loadPresentWords(lang),
    ])
      .then(([{ start }, live, present]) => start({ live, present }, files, site))
      // The slides stay as they are printed.
      .catch(() => document.querySelector('[data-unanswered]')?.removeAttribute('hidden'));
  });
});
