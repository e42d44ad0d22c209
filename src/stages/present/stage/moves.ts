import type { Command } from './keys';

/** How the show stands. What a person would send in a link of it is `at` alone. */
export interface Stand {
  /** The slide that is shown, from 0. */
  readonly at: number;
  readonly screen: 'shown' | 'black' | 'white';
  /** What lies over the slide. */
  readonly over: 'nothing' | 'overview' | 'help' | 'go' | 'code';
  /** Digits that were typed and wait for Enter. */
  readonly digits: string;
  readonly pointer: 'none' | 'laser' | 'spotlight';
}

export const CURTAIN: Stand = {
  at: 0,
  screen: 'shown',
  over: 'nothing',
  digits: '',
  pointer: 'none',
};

/** No briefing has more slides than this has digits. */
const DIGITS = 4;

/**
 * The show after a command. What only a window can do (fullscreen, the presenter's window, leaving)
 * changes nothing here. While the screen is black or white, only steps and the screen's own keys count:
 * a stray press must not open something in the dark.
 */
export function after(stand: Stand, command: Command, count: number): Stand {
  if (stand.screen !== 'shown' && !countsInTheDark(command)) return stand;
  switch (command.kind) {
    case 'next':
      return to(stand, stand.at + 1, count);
    case 'previous':
      return to(stand, stand.at - 1, count);
    case 'first':
    case 'start':
      return to(stand, 0, count);
    case 'last':
      return to(stand, count - 1, count);
    case 'enter':
      return to(stand, stand.digits ? Number(stand.digits) - 1 : stand.at + 1, count);
    case 'digit':
      return { ...stand, digits: (stand.digits + String(command.digit)).slice(-DIGITS) };
    case 'black':
    case 'white':
      return {
        ...stand,
        digits: '',
        over: 'nothing',
        screen: stand.screen === command.kind ? 'shown' : command.kind,
      };
    case 'overview':
    case 'help':
    case 'go':
    case 'code':
      return {
        ...stand,
        digits: '',
        over: stand.over === command.kind ? 'nothing' : command.kind,
      };
    case 'laser':
    case 'spotlight':
      return { ...stand, pointer: stand.pointer === command.kind ? 'none' : command.kind };
    case 'leave':
      return { ...stand, screen: 'shown', over: 'nothing', digits: '', pointer: 'none' };
    case 'resume':
    case 'fullscreen':
    case 'presenter':
      return stand;
  }
}

/** Goes to a slide, or the nearest that there is; whatever lay over the last one is gone. */
export function to(stand: Stand, at: number, count: number): Stand {
  return {
    ...stand,
    at: Math.min(Math.max(at, 0), Math.max(count - 1, 0)),
    screen: 'shown',
    over: 'nothing',
    digits: '',
  };
}

/** Whether Escape has something of the slide's own to close, before it leaves fullscreen or the show. */
export function isCovered(stand: Stand): boolean {
  return (
    stand.screen !== 'shown' ||
    stand.over !== 'nothing' ||
    stand.digits !== '' ||
    stand.pointer !== 'none'
  );
}

/** Commands that show a slide: after them the map is as the script has it. */
export function isStepping({ kind }: Command): boolean {
  return (
    kind === 'next' ||
    kind === 'previous' ||
    kind === 'first' ||
    kind === 'last' ||
    kind === 'enter' ||
    kind === 'start'
  );
}

/** What a dark screen hears. */
export function countsInTheDark(command: Command): boolean {
  const { kind } = command;
  return isStepping(command) || kind === 'black' || kind === 'white' || kind === 'leave';
}
