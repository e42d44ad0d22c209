import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command, Simple } from '../../../src/stages/present/stage/keys';
import {
  after,
  initialState,
  isCovered,
  type ShowState,
} from '../../../src/stages/present/stage/moves';

const COUNT = 22;
const SIMPLE: readonly Simple[] = [
  'next',
  'previous',
  'first',
  'last',
  'enter',
  'start',
  'resume',
  'leave',
  'black',
  'white',
  'fullscreen',
  'overview',
  'presenter',
  'help',
  'go',
  'laser',
  'spotlight',
  'code',
];
const play = (kinds: readonly (Simple | number)[], from: ShowState = initialState) =>
  kinds.reduce<ShowState>(
    (state, one) =>
      after(state, typeof one === 'number' ? { kind: 'digit', digit: one } : { kind: one }, COUNT),
    from,
  );

test('next goes to the end and stays there, previous to the start', () => {
  const end = play(Array<Simple>(40).fill('next'));
  expect(end.at).toBe(COUNT - 1);
  expect(play(Array<Simple>(40).fill('previous'), end).at).toBe(0);
});

test('a number and Enter go to that slide, or the nearest that there is', () => {
  expect(play([1, 2, 'enter'])).toMatchObject({ at: 11, digits: '' });
  expect(play([9, 9, 'enter']).at).toBe(COUNT - 1);
  expect(play([0, 'enter']).at).toBe(0);
});

test('Enter without a number steps on', () => {
  expect(play(['enter']).at).toBe(1);
});

test('a step forgets the number that was begun', () => {
  expect(play([7, 'next', 'enter']).at).toBe(2);
});

describe('while the screen is dark', () => {
  const dark = play(['next', 'black']);

  test('everything is swallowed but steps and the screen’s own keys', () => {
    for (const kind of ['overview', 'help', 'go', 'code', 'laser', 'spotlight'] as const)
      expect(play([kind], dark)).toEqual(dark);
    expect(play([3], dark)).toEqual(dark);
  });

  test('the same key shows the slide again, the other colour takes over, a step goes on', () => {
    expect(play(['black'], dark)).toMatchObject({ screen: 'shown', at: 1 });
    expect(play(['white'], dark).screen).toBe('white');
    expect(play(['next'], dark)).toMatchObject({ screen: 'shown', at: 2 });
    expect(play(['leave'], dark)).toMatchObject({ screen: 'shown', at: 1 });
  });
});

test('what lies over the slide opens and closes by one key and goes with a step', () => {
  for (const kind of ['overview', 'help', 'go', 'code'] as const) {
    expect(play([kind]).over).toBe(kind);
    expect(play([kind, kind]).over).toBe('nothing');
    expect(play([kind, 'next']).over).toBe('nothing');
    expect(isCovered(play([kind, 'leave']))).toBe(false);
  }
});

test('no sequence of presses leaves the briefing', () => {
  const command = fc.oneof(
    fc.constantFrom(...SIMPLE).map((kind): Command => ({ kind })),
    fc.nat(9).map((digit): Command => ({ kind: 'digit', digit })),
  );
  fc.assert(
    fc.property(fc.array(command), fc.nat(30), (commands, count) => {
      const { at, digits } = commands.reduce(
        (state, one) => after(state, one, count),
        initialState,
      );
      return at >= 0 && at <= Math.max(count - 1, 0) && digits.length <= 4;
    }),
  );
});
