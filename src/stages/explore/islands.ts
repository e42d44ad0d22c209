import type { Component } from 'svelte';
import type { IslandProps } from '../../ui/island';

export type IslandId =
  'map' | 'side' | 'legend' | 'search' | 'small' | 'matrix' | 'ranking' | 'projects' | 'table';

/** Parts of a page in the order in which they come alive. */
export type Islands = readonly (readonly [IslandId, Component<IslandProps>])[];
