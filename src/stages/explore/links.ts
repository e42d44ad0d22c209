import type { ViewHandle } from '../../ui/view';

/** Makes links to a place, which plain lists have, choose it on this very page. */
export function answerLinks(view: ViewHandle): void {
  document.addEventListener('click', (event) => {
    if (event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?region="]');
    if (!link) return;
    event.preventDefault();
    view.ask({ region: new URLSearchParams(link.search).get('region') });
  });
}
