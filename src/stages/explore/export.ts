import type { Facts } from '../../data/facts';
import type { View } from '../../state/view.svelte';

/**
 * Makes the links to what can be taken away open the dialogs. Until then, and without JavaScript, they
 * lead to the files further down in the page.
 * @param onerror hears why a dialog did not open
 */
export function answerExport(facts: Facts, view: View, onerror: (problem: unknown) => void): void {
  const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href;
  let opening = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-take]')) {
    link.role = 'button';
    link.ariaHasPopup = 'dialog';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (opening) return;
      opening = true;
      import('../builder/open')
        .then(({ openBuilder }) =>
          openBuilder(
            link.dataset['take'] === 'download' ? 'download' : 'embed',
            facts,
            view.question,
            root,
          ),
        )
        .catch(onerror)
        .finally(() => (opening = false));
    });
    // What says it is a button answers to the keys of one.
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
  }
}
