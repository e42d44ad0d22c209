/**
 * What of the desk is asked for by a hand: it comes once the list answers to keys, as the map's hands do,
 * and is not among what a reader waits for.
 */
export { Drag } from './drag.svelte';
export { default as Edit } from './Edit.svelte';
export { default as LeftOut } from './LeftOut.svelte';
