import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/map.css';
import './styles/present.css';
import { fetchFiles } from './data/fetch';
import { loadCatalogue } from './text/languages';
import { loadPresentWords } from './text/present/load';

/*
 * The slides are there already, one under another. What makes them a show is asked for once they have
 * been painted.
 */
requestAnimationFrame(() => {
  setTimeout(() => {
    const { lang, dataset } = document.documentElement;
    const root = new URL(dataset['root'] ?? './', document.baseURI).href;
    const files = fetchFiles(root, lang);
    // Whoever hears of a failure first is to tell; until then it is not unhandled.
    files.catch(() => undefined);
    const home = root + (lang === 'en' ? '' : `${lang}/`);
    Promise.all([
      import('./stages/present/start.svelte'),
      loadCatalogue(lang),
      loadPresentWords(lang),
    ])
      .then(([{ start }, live, present]) => start({ live, present }, files, home))
      // The slides stay as they are printed.
      .catch(() => document.querySelector('[data-unanswered]')?.removeAttribute('hidden'));
  });
});
