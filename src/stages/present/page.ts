import { render } from 'svelte/server';
import type { Facts } from '../../data/facts';
import type { LanguageId } from '../../data/types';
import type { Boundaries } from '../../data/plane';
import { defaultBriefing } from '../../domain/briefing';
import { drawBasemap } from '../../scene/basemap';
import { drawShapes } from '../../scene/shapes';
import { slidesOf } from '../../scene/slides';
import { slideNames } from '../../scene/slides/names';
import type { PresentPageText } from '../../text/catalogue';
import { folderOf, linksTo } from '../../text/languages';
import { Editing } from './editor/editing.svelte';
import Editor from './editor/Editor.svelte';
import PresentPage from './PresentPage.svelte';

/**
 * The briefing that nobody has changed, as HTML.
 * @param root way from the page to the site's root
 */
export function renderPresent(
  facts: Facts,
  boundaries: Boundaries,
  text: PresentPageText,
  root: string,
): { title: string; body: string } {
  const shapes = drawShapes(boundaries);
  const land = boundaries.countries.map(({ shape }) => shape);
  const slides = slidesOf(facts, shapes, defaultBriefing(facts.programme), text).map((slide) => ({
    slide,
    names: slideNames({ facts, shapes, text }, slide, land),
  }));
  const { languages } = facts.programme;
  const homeOf = (id: LanguageId) => root + folderOf(id, languages);
  const home = homeOf(text.language);
  const page = render(PresentPage, {
    props: {
      facts,
      shapes,
      basemap: drawBasemap(boundaries),
      slides,
      text,
      home,
      links: linksTo(languages, (id) => `${homeOf(id)}present/`),
    },
  });
  const place = '<fieldset class="editor-pane" data-island="editor">';
  if (!page.body.includes(place)) throw new Error('the page has no place for the editor');
  const editing = new Editing(facts, shapes, text, { root, home, kept: null, exports: null });
  const editor = render(Editor, { props: { editing } });
  // Slides are not hydrated, so nobody needs the marks by which Svelte would find its blocks again.
  const still = page.body.replaceAll(/<!--.*?-->/g, '');
  const body = still.replace(place, () => place + editor.body);
  return { title: `${text.say('present.title')} – ${text.say('page.name')}`, body };
}
