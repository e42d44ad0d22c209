import { render } from 'svelte/server';
import type { Boundaries } from '../../data/plane';
import type { Facts } from '../../data/facts';
import type { LanguageId } from '../../data/types';
import { drawBasemap } from '../../scene/basemap';
import { mapFrame } from '../../scene/frames';
import { labelSets } from '../../scene/labels';
import { regionMarks } from '../../scene/map';
import { pageParts, stands } from '../../scene/parts';
import { drawShapes } from '../../scene/shapes';
import { titleOf } from '../../scene/title';
import { choicesOf, openingOf } from '../../domain/question';
import { View } from '../../state/view.svelte';
import type { PageText } from '../../text/catalogue';
import { folderOf, linksTo } from '../../text/languages';
import { Camera } from '../../ui/camera.svelte';
import RegionPaths from '../../ui/RegionPaths.svelte';
import ExplorePage from './ExplorePage.svelte';
import { ABOVE } from './above';
import { BELOW } from './below';

/** In a tag; what they hold may have a > of its own. */
const ATTRIBUTES = '(?:[^">]|"[^"]*")*';

/**
 * The page as HTML. Every part is rendered by itself and set into its place, because that is how
 * it will be hydrated.
 * @param root way from the page to the site's root: `./` or `../`
 */
export function renderExplore(
  facts: Facts,
  boundaries: Boundaries,
  text: PageText,
  root: string,
): { title: string; body: string } {
  const basemap = drawBasemap(boundaries);
  const shapes = drawShapes(boundaries);
  const land = boundaries.countries.map(({ shape }) => shape);
  const parts = pageParts(facts.programme);
  const choices = choicesOf(facts.programme);
  const view = new View(choices);
  const camera = new Camera(mapFrame(boundaries.plane));
  const labels = labelSets(facts, shapes, land, text);
  const { languages } = facts.programme;
  const homeOf = (id: LanguageId) => root + folderOf(id, languages);
  let { body } = render(ExplorePage, {
    props: {
      ...{ facts, parts, basemap, frame: camera.frame, text, root, labels },
      home: homeOf(text.language),
      links: linksTo(languages, homeOf),
    },
  });
  // Nobody finds blocks again where nothing is hydrated.
  body = body.replaceAll(/<!--.*?-->/g, '');
  for (const [id, Island] of [...ABOVE, ...BELOW]) {
    if (!stands(id, parts)) continue;
    const place = new RegExp(`(<div${ATTRIBUTES} data-island="${id}"${ATTRIBUTES}>)</div>`);
    if (!place.test(body)) throw new Error(`the page has no place for "${id}"`);
    const part = render(Island, {
      props: { facts, shapes, view, seen: view, text, labels, camera },
    }).body;
    body = body.replace(place, (_, open: string) => `${open}${part}</div>`);
  }
  const regions = regionMarks(facts, shapes, openingOf(choices), text);
  const paths = render(RegionPaths, { props: { regions } }).body.replaceAll(/<!--.*?-->/g, '');
  const group = /(<g class="regions[^>]*>)<\/g>/;
  if (!group.test(body)) throw new Error('the map has no place for its regions');
  body = body.replace(group, (_, open: string) => `${open}${paths}</g>`);
  return { title: titleOf(facts, openingOf(choices), text), body };
}
