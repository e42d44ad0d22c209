/**
 * What of the editor is asked for by a hand: it comes once the list answers to keys, as the gestures of the map do,
 * and is not among what a reader waits for.
 */
export { Drag } from './drag.svelte';
export { default as Edit } from './Edit.svelte';
export { default as LeftOut } from './LeftOut.svelte';
