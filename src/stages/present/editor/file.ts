/** A briefing as a file: downloaded, and read back. Asked for when somebody does. */
import type { Programme } from '../../../data/types';
import { readBriefingFile, writeBriefingFile } from '../../../state/briefing-file';
import type { BriefingState } from '../../../state/briefing.svelte';
import type { PresentText } from '../../../text/catalogue';
import { downloadFile } from '../../../ui/download';
import { sayFileProblem, sayProblem } from './problems';

/** Downloads the briefing; what there is to say of it. */
export function save(state: BriefingState, text: PresentText): string {
  const file = `transition-atlas-${text.say('editor.file')}.json`;
  downloadFile(file, new Blob([writeBriefingFile(state.briefing)], { type: 'application/json' }));
  return text.say('editor.saved', { file });
}

/** Reads a file into the briefing; what there is to say of it. */
export async function open(
  file: File,
  state: BriefingState,
  set: Programme,
  text: PresentText,
): Promise<string> {
  const found = readBriefingFile(await file.text(), set);
  if ('kind' in found) return sayFileProblem(found, text);
  state.briefing = found.briefing;
  const opened = text.say('editor.opened', {
    slides: text.say('present.slides', { count: found.briefing.entries.length }),
  });
  return found.problem ? `${opened} ${sayProblem(found.problem, text)}` : opened;
}
