/**
 * What a key means on stage, as values: no window, no clock. Clickers are keyboards: most send PageUp
 * and PageDown, F5 and Escape in turn, and a full stop for the black screen.
 */

/** What is asked of the show by one press. */
export type Command =
  | { readonly kind: Simple }
  /** Digits gather until Enter; the number then is a slide's. */
  | { readonly kind: 'digit'; readonly digit: number };

export type Simple =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  /** Next, or to the slide whose number was typed. */
  | 'enter'
  /** From the first slide. */
  | 'start'
  /** From here. */
  | 'resume'
  /** Closes what lies over the slide, then fullscreen, then the show. */
  | 'leave'
  | 'black'
  | 'white'
  | 'fullscreen'
  | 'overview'
  | 'presenter'
  | 'help'
  | 'go'
  | 'laser'
  | 'spotlight'
  | 'code';

/** What is read of a `KeyboardEvent`. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** Keys that mean the same on every layout. */
const NAMED: Readonly<Record<string, Simple>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Escape: 'leave',
  F1: 'help',
};

const SIGNS: Readonly<Record<string, Simple>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'fullscreen',
  o: 'overview',
  s: 'presenter',
  g: 'go',
  l: 'laser',
  t: 'spotlight',
  q: 'code',
};

/** The same signs by where they lie, for layouts that write another letter there. */
const PLACES: Readonly<Record<string, Simple>> = {
  Period: 'black',
  Comma: 'white',
  ...Object.fromEntries(
    Object.entries(SIGNS)
      .filter(([sign]) => /[a-z]/.test(sign))
      .map(([sign, command]) => [`Key${sign.toUpperCase()}`, command]),
  ),
};

/** How long a key that is held waits between two steps, in ms. */
const REPEAT = 150;

/**
 * The command of a press; null for a key that is not ours, so that it keeps its meaning.
 *
 * What the key writes goes first. Where it writes no Latin letter (Greek, Bulgarian), its place does:
 * a clicker does not know the layout. The full stop counts by its place on every layout, because on a
 * French one the clicker's full stop arrives as a colon.
 */
export function commandOf(press: Press): Command | null {
  const { key, code, shiftKey } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (key === 'F5') return { kind: shiftKey ? 'resume' : 'start' };
  if (code === 'Space' || key === ' ') return { kind: shiftKey ? 'previous' : 'next' };
  if (key === '?') return { kind: 'help' };
  // French keyboards write digits and the full stop with Shift.
  if (/^[0-9]$/.test(key)) return { kind: 'digit', digit: Number(key) };
  if (shiftKey && key !== '.') return null;
  const written = own(NAMED, key) ?? own(SIGNS, key.toLowerCase());
  if (written) return { kind: written };
  // A key with a name (Tab, AudioVolumeUp) is not a letter of another script.
  if ([...key].length !== 1 || /[a-z]/i.test(key)) return null;
  const place = own(PLACES, code);
  const certain = code === 'Period' || code === 'Comma' || !isAscii(key);
  return place && certain ? { kind: place } : null;
}

/**
 * Hears the presses that are commands. What has the focus comes first, if it has a use for the key.
 * @param run hears each command that is to be followed
 * @param takes whether a command is ours; the key of another keeps its meaning
 * @param dark whether the screen is dark, so that nobody sees what has the focus
 */
export function commands(
  run: (command: Command) => void,
  takes: (command: Command) => boolean = () => true,
  dark: () => boolean = () => false,
): (event: KeyboardEvent) => void {
  let stepped = 0;
  return (event) => {
    if (event.defaultPrevented) return;
    const target = event.target as Element;
    if (target.closest('input, textarea, select, [contenteditable]')) return;
    const presses = event.key === 'Enter' || event.key === ' ';
    if (presses && !dark() && target.closest('button, a, summary')) return;
    const command = commandOf(event);
    if (!command || !takes(command)) return;
    event.preventDefault();
    if (!isFollowed(command, event.repeat, event.timeStamp, stepped)) return;
    if (isStep(command)) stepped = event.timeStamp;
    run(command);
  };
}

/** Steps that a held key repeats; no other command is repeated. */
const isStep = ({ kind }: Command) => kind === 'next' || kind === 'previous' || kind === 'enter';

/**
 * Whether a press is to be followed. A held key steps on, but not faster than the room can see; what
 * is no step is done once however long the key is held.
 * @param now and `last`: when this press came and when the last step was made, in ms
 */
export function isFollowed(
  command: Command,
  repeated: boolean,
  now: number,
  last: number,
): boolean {
  return !repeated || (isStep(command) && now - last >= REPEAT);
}

function isAscii(sign: string): boolean {
  return (sign.codePointAt(0) ?? 0) < 128;
}

function own(table: Readonly<Record<string, Simple>>, key: string): Simple | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
