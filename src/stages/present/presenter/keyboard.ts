import { commands, type Command } from '../stage/keys';
import { after } from '../stage/moves';
import type { Show } from '../stage/show.svelte';
import type { Wish } from './protocol';

/** What the presenter's window passes on; fullscreen, lists and help are the stage's own. */
const PASSED = ['next', 'previous', 'first', 'last', 'black', 'white'] as const;
/** What it keeps: digits wait here for Enter, and a reload by F5 would lose the scratchpad. */
const KEPT: readonly Command['kind'][] = ['digit', 'enter', 'leave', 'start', 'resume'];

const passed = ({ kind }: Command) => PASSED.find((one) => one === kind);

/**
 * The same keys and the same clicker as on the stage, for the window that has the focus.
 * @returns what hears of each press
 */
export function keyboard(
  show: Pick<Show, 'state' | 'slides' | 'count'>,
  onwish: (wish: Wish) => void,
): (event: KeyboardEvent) => void {
  let digits = '';
  const run = (command: Command) => {
    const typed = digits !== '';
    const then = after({ ...show.state, digits }, command, show.count);
    digits = then.digits;
    const kind = command.kind === 'enter' ? 'next' : passed(command);
    if (command.kind === 'enter' && typed)
      onwish({ kind: 'slide', slide: show.slides[then.at]!.id });
    else if (kind) onwish({ kind });
  };
  return commands(run, (command) => KEPT.includes(command.kind) || passed(command) !== undefined);
}
