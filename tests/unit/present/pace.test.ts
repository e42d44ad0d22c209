import { expect, test } from 'vitest';
import { clockOf, paceOf } from '../../../src/stages/present/presenter/pace';

const minute = 60_000;
const talk = { began: 1000, minutes: 20, count: 20 };
const at = (minutes: number, slide: number) =>
  paceOf({ ...talk, now: 1000 + minutes * minute, at: slide });

test('a talk is on time while its slide has its turn', () => {
  expect(at(4.5, 4)).toMatchObject({ kind: 'on-time', by: 0, elapsed: 4.5 * minute });
  // A few seconds are nothing.
  expect(at(5.2, 4).kind).toBe('on-time');
});

test('it is ahead when the turn has not begun, behind when it is over', () => {
  expect(at(2, 4)).toMatchObject({ kind: 'ahead', by: 2 * minute });
  expect(at(8, 4)).toMatchObject({ kind: 'behind', by: 3 * minute });
});

test('what remains runs below nothing', () => {
  expect(at(21, 19).remaining).toBe(-minute);
  expect(at(21, 19).share).toBe(1);
});

test('before the clock is started no time has passed', () => {
  expect(paceOf({ ...talk, began: null, now: 5, at: 0 })).toMatchObject({
    elapsed: 0,
    remaining: 20 * minute,
    kind: 'on-time',
  });
});

test('a clock shows minutes, hours when there are any, and a minus when time is over', () => {
  expect(clockOf(0)).toBe('0:00');
  expect(clockOf(65_400)).toBe('1:05');
  expect(clockOf(3_723_000)).toBe('1:02:03');
  expect(clockOf(-20_000)).toBe('−0:20');
  expect(clockOf(-400)).toBe('0:00');
});
