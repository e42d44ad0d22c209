import type { BriefingProblem } from '../../../state/briefing-limits';
import type { FileProblem } from '../../../state/briefing-file';
import type { PresentText } from '../../../text/catalogue';

/** Names of steps that are shown before the rest is only counted. */
const NAMED = 5;

/** Why a link did not give what it seemed to hold. */
export function sayProblem(problem: BriefingProblem, text: PresentText): string {
  if (problem.kind !== 'steps') return text.say(`present.problem.${problem.kind}`);
  const { ids } = problem;
  const named = ids.length > NAMED ? [...ids.slice(0, NAMED), '…'] : ids;
  return text.say('present.problem.steps', { count: ids.length, steps: named.join(', ') });
}

/** Why a file is no briefing. */
export function sayFileProblem(problem: FileProblem, text: PresentText): string {
  switch (problem.kind) {
    case 'version':
      return text.say('present.file.version', { version: problem.version });
    case 'field':
      return problem.row === null
        ? text.say('present.file.field', { field: problem.field })
        : text.say('present.file.row', { field: problem.field, row: problem.row });
    case 'json':
    case 'foreign':
    case 'large':
      return text.say(`present.file.${problem.kind}`);
  }
}
