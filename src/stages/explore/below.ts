import * as gestures from '../../ui/gestures';
import type { Islands } from './islands';
import LegendIsland from './LegendIsland.svelte';
import Matrix from '../../ui/Matrix.svelte';
import ProjectList from '../../ui/ProjectList.svelte';
import Ranking from '../../ui/Ranking.svelte';
import Search from '../../ui/Search.svelte';
import SiteTable from '../../ui/SiteTable.svelte';
import SmallMaps from '../../ui/SmallMaps.svelte';
import { workOffline } from '../offline';
import { answerExport } from './export';
import { answerLinks } from './links';

export { answerExport, answerLinks, gestures, workOffline };

/** What is under the fold or asked for by typing: loaded once the map answers. */
export const BELOW: Islands = [
  ['legend', LegendIsland],
  ['search', Search],
  ['small', SmallMaps],
  ['matrix', Matrix],
  ['ranking', Ranking],
  ['projects', ProjectList],
  ['table', SiteTable],
];
