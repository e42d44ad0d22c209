import { AtlasElement } from './stages/element/element';

/* A page may hold the script twice; an old browser knows no elements of one's own. */
const known = window.customElements as CustomElementRegistry | undefined;
if (known && !known.get('transition-atlas')) known.define('transition-atlas', AtlasElement);
