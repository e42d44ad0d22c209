import { LoadProblem } from '../../data/files';
import type { Text } from '../../text/text';

/**
 * Says that the page does not answer, and why; the picture stays as it is.
 * @param again is done when the reader wants to try again
 */
export function showError(problem: unknown, text: Text, again: () => void): void {
  const notice = show(problem, again);
  notice.querySelector('span')!.textContent = sayProblem(problem, text);
}

/**
 * Says that a part of a page that answers did not come, and that alone.
 * @param beside what was pressed, to say it there
 */
export function showPartError(
  problem: unknown,
  text: Text,
  again: () => void,
  beside?: Element,
): void {
  const notice = show(problem, again);
  notice.querySelector('p')!.textContent = sayProblem(problem, text);
  notice.querySelector('p + p')?.remove();
  beside?.after(notice);
}

/** The notice that waits in the page (`ui/ErrorNotice.svelte`). */
function show(problem: unknown, again: () => void): HTMLElement {
  const notice = document.querySelector<HTMLElement>('[data-unanswered]');
  if (!notice) throw problem;
  notice.hidden = false;
  notice.onsubmit = (event) => {
    event.preventDefault();
    notice.hidden = true;
    again();
  };
  return notice;
}

/** A problem in words that a reader can use. */
export function sayProblem(problem: unknown, text: Text): string {
  if (problem instanceof LoadProblem)
    return text.say(`trouble.${problem.kind}`, { file: problem.file, reason: problem.reason });
  // A module that did not come; what browsers say of it is theirs and in English.
  if (problem instanceof TypeError) return text.say('trouble.script');
  return problem instanceof Error ? problem.message : String(problem);
}
