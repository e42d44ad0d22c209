import { commandOf, isFollowed, isStep } from '../stage/keys';
import { after } from '../stage/moves';
import type { Show } from '../stage/show.svelte';
import type { Wish } from './protocol';

/** What the presenter's window passes on; fullscreen, lists and help are the stage's own. */
const PASSED = ['next', 'previous', 'first', 'last', 'black', 'white'] as const;

/**
 * The same keys and the same clicker as on the stage, for the window that has the focus. Digits wait
 * here for Enter: only where they lead is passed on.
 * @returns what hears of each press
 */
export function keyboard(
  show: Pick<Show, 'state' | 'slides' | 'count'>,
  onwish: (wish: Wish) => void,
): (event: KeyboardEvent) => void {
  let stepped = 0;
  let digits = '';
  return (event) => {
    if (event.defaultPrevented) return;
    const target = event.target as Element;
    if (target.closest('input, textarea, select')) return;
    if (target.closest('button, a') && (event.key === 'Enter' || event.key === ' ')) return;
    const command = commandOf(event);
    if (!command) return;
    const typed = command.kind === 'enter' && digits !== '';
    const then = after({ ...show.state, digits }, command, show.count);
    digits = then.digits;
    const asked = command.kind === 'enter' ? 'next' : command.kind;
    const kind = PASSED.find((one) => one === asked);
    // A reload, which F5 would be, would lose what is on the scratchpad.
    if (kind || asked === 'start' || asked === 'resume') event.preventDefault();
    if (!kind || !isFollowed(command, event.repeat, event.timeStamp, stepped)) return;
    if (isStep(command)) stepped = event.timeStamp;
    onwish(typed ? { kind: 'slide', slide: show.slides[then.at]!.id } : { kind });
  };
}
