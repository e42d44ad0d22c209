import { mount, unmount } from 'svelte';
import { LoadProblem } from '../../data/files';
import type { Text } from '../../text/text';
import ErrorNotice from '../../ui/ErrorNotice.svelte';

/** Says what went wrong above the picture, which stays as it is, and offers to try again. */
export function showError(problem: unknown, text: Text, again: () => void): void {
  const target = document.querySelector('[data-error]');
  if (!target) throw problem;
  const notice = mount(ErrorNotice, {
    target,
    props: {
      problem: sayProblem(problem, text),
      text,
      onagain: () => {
        void unmount(notice);
        again();
      },
    },
  });
}

/** A problem in words that a reader can use. */
export function sayProblem(problem: unknown, text: Text): string {
  if (problem instanceof LoadProblem)
    return text.say(`trouble.${problem.kind}`, { file: problem.file, reason: problem.reason });
  // A module that did not come; what browsers say of it is theirs and in English.
  if (problem instanceof TypeError) return text.say('trouble.script');
  return problem instanceof Error ? problem.message : String(problem);
}
