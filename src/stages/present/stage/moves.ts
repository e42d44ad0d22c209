import type { Command } from './keys';

/** How the show stands. What a person would send in a link of it is `at` alone. */
export interface ShowState {
  /** The slide that is shown, from 0. */
  readonly at: number;
  readonly screen: 'shown' | 'black' | 'white';
  /** What lies over the slide. */
  readonly over: 'nothing' | 'overview' | 'help' | 'go' | 'code';
  /** Digits that were typed and wait for Enter. */
  readonly digits: string;
  readonly pointer: 'none' | 'laser' | 'spotlight';
}

export const initialState: ShowState = {
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
export function after(state: ShowState, command: Command, count: number): ShowState {
  if (state.screen !== 'shown' && !countsInTheDark(command)) return state;
  switch (command.kind) {
    case 'next':
      return to(state, state.at + 1, count);
    case 'previous':
      return to(state, state.at - 1, count);
    case 'first':
    case 'start':
      return to(state, 0, count);
    case 'last':
      return to(state, count - 1, count);
    case 'enter':
      return to(state, state.digits ? Number(state.digits) - 1 : state.at + 1, count);
    case 'digit':
      return { ...state, digits: (state.digits + String(command.digit)).slice(-DIGITS) };
    case 'black':
    case 'white':
      return {
        ...state,
        digits: '',
        over: 'nothing',
        screen: state.screen === command.kind ? 'shown' : command.kind,
      };
    case 'overview':
    case 'help':
    case 'go':
    case 'code':
      return {
        ...state,
        digits: '',
        over: state.over === command.kind ? 'nothing' : command.kind,
      };
    case 'laser':
    case 'spotlight':
      return { ...state, pointer: state.pointer === command.kind ? 'none' : command.kind };
    case 'leave':
      return { ...state, screen: 'shown', over: 'nothing', digits: '', pointer: 'none' };
    case 'resume':
    case 'fullscreen':
    case 'presenter':
      return state;
  }
}

/** Goes to a slide, or the nearest that there is; whatever lay over the last one is gone. */
export function to(state: ShowState, at: number, count: number): ShowState {
  return {
    ...state,
    at: Math.min(Math.max(at, 0), Math.max(count - 1, 0)),
    screen: 'shown',
    over: 'nothing',
    digits: '',
  };
}

/** Whether Escape has something of the slide's own to close, before it leaves fullscreen or the show. */
export function isCovered(state: ShowState): boolean {
  return (
    state.screen !== 'shown' ||
    state.over !== 'nothing' ||
    state.digits !== '' ||
    state.pointer !== 'none'
  );
}

/** Commands that show a slide: after them the map is as the script has it. */
const STEPPING: readonly Command['kind'][] = [
  'next',
  'previous',
  'first',
  'last',
  'enter',
  'start',
];
export const isStepping = ({ kind }: Command): boolean => STEPPING.includes(kind);

/** What a dark screen hears. */
const IN_THE_DARK: readonly Command['kind'][] = [...STEPPING, 'black', 'white', 'leave'];
export const countsInTheDark = ({ kind }: Command): boolean => IN_THE_DARK.includes(kind);
