import { mount, unmount } from 'svelte';
import type { Facts } from '../../data/facts';
import type { Question } from '../../domain/question';
// eslint-disable-next-line boundaries/no-unknown-dependencies -- the address of a file, not the file
import style from '../../styles/builder.css?url';
import { Builder } from './builder.svelte';
import { LocaleBundles, loadText } from './locale-bundles';
import { Download } from './download.svelte';
import DownloadDialog from './DownloadDialog.svelte';
import EmbedDialog from './EmbedDialog.svelte';
import { embedOptionsFor } from './embed-options';

/** What is taken away: code for another page, or files. */
export type Taking = 'embed' | 'download';

/**
 * Opens the dialog in which the view on the screen is made ready to be taken away.
 * @param root address of the site's root, with a slash at its end
 */
export async function openBuilder(
  taking: Taking,
  facts: Facts,
  question: Question,
  root: string,
): Promise<void> {
  const { programme, words } = facts;
  const { language } = words;
  const [text] = await Promise.all([loadText(language, words), wear(style)]);
  const bundles = new LocaleBundles(root);
  const target = document.body;
  const onclose = () => void unmount(dialog);
  const dialog =
    taking === 'embed'
      ? mount(EmbedDialog, {
          target,
          props: {
            builder: new Builder(programme, embedOptionsFor(question, language), bundles, root),
            ...{ facts, text, onclose },
          },
        })
      : mount(DownloadDialog, {
          target,
          props: {
            download: new Download(question, programme, language, bundles, root),
            text,
            onclose,
          },
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
