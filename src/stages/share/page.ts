import { render } from 'svelte/server';
import type { Facts } from '../../data/facts';
import { choicesOf } from '../../domain/question';
import { altOf } from '../../scene/alt';
import type { NamedView } from '../../scene/named';
import { sourceLine, titleOf } from '../../scene/picture/column';
import { writeAddress } from '../../state/address';
import type { ShareText } from '../../text/catalogue';
import { folderOf, linksTo } from '../../text/languages';
import SharePage from './SharePage.svelte';

/** Where the page of a view lies below the root of the site. */
export function shareFolder(language: string, view: string): string {
  return `share/${language}/${view}/`;
}

/**
 * The page of one named view: its picture and what can be done with it, for links that are sent and
 * systems that unfold them. It is only read: nothing of it comes alive.
 */
export function renderShare(
  facts: Facts,
  view: NamedView,
  text: ShareText,
): { title: string; description: string; body: string } {
  const root = '../../../';
  const { language } = text;
  const title = titleOf(facts, view, text);
  const description = altOf(facts, view, text);
  const { languages } = facts.programme;
  const folder = root + folderOf(language, languages);
  const query = writeAddress(view.question, choicesOf(facts.programme));
  const { body } = render(SharePage, {
    props: {
      title,
      description,
      source: sourceLine(facts, view, text),
      map: folder + query,
      embed: `${folder}embed/${query}`,
      credits: `${folder}credits/`,
      picture: `${root}pictures/${language}/${view.id}`,
      table: `${root}data/pilots.${language}`,
      links: linksTo(languages, (id) => root + shareFolder(id, view.id)),
      text,
    },
  });
  return { title: `${title} – ${text.say('page.name')}`, description, body };
}
