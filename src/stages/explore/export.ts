import type { Facts } from '../../data/facts';
import { reload } from '../../state/history.svelte';
import type { Text } from '../../text/text';
import type { ViewHandle } from '../../ui/view';
import { showPartError } from './error';

/**
 * Makes the links to what can be taken away open the dialogs. Until then, and without JavaScript, they
 * lead to the files further down in the page. Why one did not open is said beside its link.
 */
export function answerExport(facts: Facts, view: ViewHandle, text: Text): void {
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
        // A module that failed to load once fails for the life of the page.
        .catch((problem: unknown) => showPartError(problem, text, reload, link))
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
