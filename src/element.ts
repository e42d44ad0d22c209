import { AtlasElement } from './stages/element/element';

/* A page may hold the script twice, or be read by a browser that knows no elements of one's own. */
if ('customElements' in window && !customElements.get('transition-atlas'))
  customElements.define('transition-atlas', AtlasElement);
