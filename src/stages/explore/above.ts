import type { Islands } from './islands';
import MapIsland from './MapIsland.svelte';
import SideIsland from './SideIsland.svelte';

/** What a reader sees first, and what answers first. */
export const ABOVE: Islands = [
  ['map', MapIsland],
  ['side', SideIsland],
];
