import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/page.css';
import './styles/print.css';

/*
 * The page is there already. What makes it answer is asked for once it has been painted, so that
 * nothing competes with the picture.
 */
requestAnimationFrame(() => {
  setTimeout(() => {
    const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href;
    void import('./stages/explore/start.svelte').then(({ start }) => start(root));
  });
});
