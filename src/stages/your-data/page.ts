import { render } from 'svelte/server';
import type { LanguageId, Programme } from '../../data/types';
import type { YourDataPageText } from '../../text/catalogue';
import { folderOf, linksTo } from '../../text/languages';
import YourDataPage from './YourDataPage.svelte';

/**
 * The page on which a reader's own table is read. What reads it comes with its script.
 * @param root way from the page to the site's root
 */
export function renderYourData(
  { languages }: Programme,
  text: YourDataPageText,
  root: string,
): { title: string; body: string } {
  const home = (id: LanguageId) => root + folderOf(id, languages);
  const { body } = render(YourDataPage, {
    props: {
      text,
      home: home(text.language),
      links: linksTo(languages, (id) => `${home(id)}your-data/`),
    },
  });
  return { title: `${text.say('your-data.title')} – ${text.say('page.name')}`, body };
}
