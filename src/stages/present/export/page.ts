import { load } from '../../../data/fetch';
import type { Briefing } from '../../../domain/briefing';
import { oneFile } from '../../../exports/onefile';
import { writeBriefingFile } from '../../../state/briefing-file';
import type { PresentText } from '../../../text/catalogue';
import { downloadFile } from '../../../ui/download';
import type { Site } from '../site';

/**
 * Gives the briefing to the reader as one document, for a computer without network.
 * @returns the file's name
 * @throws LoadProblem when the document does not come
 */
export async function downloadPage(
  briefing: Briefing,
  text: PresentText,
  { root, home }: Site,
): Promise<string> {
  const folder = text.language === 'en' ? '' : `${text.language}/`;
  const empty = await load(root, `${folder}present/one-page.txt`);
  const kept = { briefing: writeBriefingFile(briefing), home, root };
  const name = `transition-atlas-${text.say('desk.file')}.html`;
  downloadFile(name, new Blob([oneFile(empty.text, kept)], { type: 'text/html' }));
  return name;
}
