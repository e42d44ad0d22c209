import { mount, unmount } from 'svelte';
import type { Facts } from '../../data/facts';
import type { Question } from '../../domain/question';
// eslint-disable-next-line boundaries/no-unknown-dependencies -- the address of a file, not the file
import style from '../../styles/builder.css?url';
import { Builder } from './builder.svelte';
import { Editions, loadText, pageLanguage } from './editions';
import EmbedDialog from './EmbedDialog.svelte';
import { recipeFor } from './recipe';

export type Taking = 'embed';

/**
 * Opens the dialog in which the view on the screen is made ready to be taken away.
 * @param root address of the site's root, with a slash at its end
 */
export async function openBuilder(
  _taking: Taking,
  facts: Facts,
  question: Question,
  root: string,
): Promise<void> {
  const language = pageLanguage(facts.words.language);
  const [text] = await Promise.all([loadText(language), wear(style)]);
  const builder = new Builder(facts.set, recipeFor(question, language), new Editions(root), root);
  const dialog = mount(EmbedDialog, {
    target: document.body,
    props: { builder, facts, text, onclose: () => void unmount(dialog) },
  });
}

let worn: Promise<void> | undefined;

/** The style sheet of the dialogs, which no page wears before one is opened. */
function wear(href: string): Promise<void> {
  worn ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      worn = undefined;
      link.remove();
      reject(new TypeError(`${href} did not come`));
    };
    document.head.append(link);
  });
  return worn;
}
