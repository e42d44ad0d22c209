import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/map.css';
import './styles/masthead.css';
import './styles/page.css';
import './styles/lists.css';
import './styles/share.css';
import './styles/print.css';
import { fetchFiles } from './data/fetch';
import { LIVE, loadCatalogue } from './text/load';
import { keepPress } from './ui/keep-press';

const redo = keepPress();

/*
 * The page is there already. What makes it answer is asked for once it has been painted, so that
 * nothing competes with the picture; then all of it at once.
 */
requestAnimationFrame(() => {
  setTimeout(() => {
    const { lang, dataset } = document.documentElement;
    const root = new URL(dataset['root'] ?? './', document.baseURI).href;
    const files = fetchFiles(root, lang);
    // Whoever hears of a failure first is to tell; until then it is not unhandled.
    files.catch(() => undefined);
    Promise.all([import('./stages/explore/start.svelte'), loadCatalogue(lang, LIVE)])
      .then(([{ start }, catalogue]) => start(catalogue, files, () => fetchFiles(root, lang), redo))
      // Without the scripts there is nobody to say more than the page itself has ready.
      .catch(() => document.querySelector('[data-unanswered]')?.removeAttribute('hidden'));
  });
});
