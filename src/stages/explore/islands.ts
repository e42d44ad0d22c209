import type { Component } from 'svelte';
import type { IslandProps } from './island';
import MapIsland from './MapIsland.svelte';
import MatrixIsland from './MatrixIsland.svelte';
import PilotsIsland from './PilotsIsland.svelte';
import RankingIsland from './RankingIsland.svelte';
import SideIsland from './SideIsland.svelte';
import SmallMapsIsland from './SmallMapsIsland.svelte';
import TableIsland from './TableIsland.svelte';

export type IslandId = 'map' | 'side' | 'small' | 'matrix' | 'ranking' | 'pilots' | 'table';

/** The parts that come alive, in the order in which they do. */
export const ISLANDS: readonly (readonly [IslandId, Component<IslandProps>])[] = [
  ['map', MapIsland],
  ['side', SideIsland],
  ['small', SmallMapsIsland],
  ['matrix', MatrixIsland],
  ['ranking', RankingIsland],
  ['pilots', PilotsIsland],
  ['table', TableIsland],
];
