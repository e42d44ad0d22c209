import * as gestures from '../../ui/gestures';
import type { Islands } from './islands';
import MatrixIsland from './MatrixIsland.svelte';
import ProjectsIsland from './ProjectsIsland.svelte';
import RankingIsland from './RankingIsland.svelte';
import SearchIsland from './SearchIsland.svelte';
import SmallMapsIsland from './SmallMapsIsland.svelte';
import TableIsland from './TableIsland.svelte';
import { workOffline } from '../offline';
import { answerExport } from './export';
import { answerLinks } from './links';

export { answerExport, answerLinks, gestures, workOffline };

/** What is under the fold or asked for by typing: loaded once the map answers. */
export const BELOW: Islands = [
  ['search', SearchIsland],
  ['small', SmallMapsIsland],
  ['matrix', MatrixIsland],
  ['ranking', RankingIsland],
  ['projects', ProjectsIsland],
  ['table', TableIsland],
];
