import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commandOf,
  isFollowed,
  type Command,
  type Press,
} from '../../../src/stages/present/stage/keys';

const press = (key: string, code: string, more: Partial<Press> = {}) =>
  commandOf({ key, code, ...more });
const kind = (key: string, code: string, more: Partial<Press> = {}) =>
  press(key, code, more)?.kind ?? null;

describe('a clicker', () => {
  test('steps with PageDown and PageUp', () => {
    expect(kind('PageDown', 'PageDown')).toBe('next');
    expect(kind('PageUp', 'PageUp')).toBe('previous');
  });

  test('starts and ends with F5 and Escape in turn', () => {
    expect(kind('F5', 'F5')).toBe('start');
    expect(kind('F5', 'F5', { shiftKey: true })).toBe('resume');
    expect(kind('Escape', 'Escape')).toBe('leave');
  });

  /** What the key where the full stop lies writes on each layout. */
  test.each([
    ['US', '.'],
    ['Greek', '.'],
    ['French', ':'],
    ['Bulgarian (BDS)', 'л'],
    ['Bulgarian (phonetic)', '.'],
  ])('blackens the screen with its full stop on a layout that is %s', (_, key) => {
    expect(kind(key, 'Period')).toBe('black');
  });
});

/** What letter keys write: n p b w f o s g, by layout. */
const LAYOUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: { KeyN: 'n', KeyP: 'p', KeyB: 'b', KeyW: 'w', KeyF: 'f', KeyO: 'o', KeyS: 's', KeyG: 'g' },
  Greek: { KeyN: 'ν', KeyP: 'π', KeyB: 'β', KeyW: 'ς', KeyF: 'φ', KeyO: 'ο', KeyS: 'σ', KeyG: 'γ' },
  Bulgarian: {
    KeyN: 'х',
    KeyP: 'з',
    KeyB: 'ф',
    KeyW: 'у',
    KeyF: 'о',
    KeyO: 'д',
    KeyS: 'я',
    KeyG: 'ж',
  },
};
const MEANT: Readonly<Record<string, Command['kind']>> = {
  KeyN: 'next',
  KeyP: 'previous',
  KeyB: 'black',
  KeyW: 'white',
  KeyF: 'fullscreen',
  KeyO: 'overview',
  KeyS: 'presenter',
  KeyG: 'go',
};

test.each(Object.entries(LAYOUTS))('letters mean the same where they lie on %s', (_, keys) => {
  for (const [code, key] of Object.entries(keys)) {
    expect({ code, kind: kind(key, code) }).toEqual({ code, kind: MEANT[code] });
    expect(kind(key.toUpperCase(), code)).toBe(MEANT[code]);
  }
});

test('what a key writes goes before its place: French W and Dvorak B', () => {
  expect(kind('w', 'KeyZ')).toBe('white');
  expect(kind('z', 'KeyW')).toBe(null);
  expect(kind('b', 'KeyN')).toBe('black');
});

test('arrows, space, Enter and Backspace step; Home and End go to the ends', () => {
  for (const key of ['ArrowRight', 'ArrowDown']) expect(kind(key, key)).toBe('next');
  for (const key of ['ArrowLeft', 'ArrowUp', 'Backspace']) expect(kind(key, key)).toBe('previous');
  expect(kind(' ', 'Space')).toBe('next');
  expect(kind(' ', 'Space', { shiftKey: true })).toBe('previous');
  expect(kind('Enter', 'Enter')).toBe('enter');
  expect([kind('Home', 'Home'), kind('End', 'End')]).toEqual(['first', 'last']);
});

test('help answers to a question mark, wherever it is written, and to F1', () => {
  expect(kind('?', 'Slash', { shiftKey: true })).toBe('help');
  expect(kind('?', 'KeyM', { shiftKey: true })).toBe('help');
  expect(kind('F1', 'F1')).toBe('help');
});

test('digits are digits with Shift too, as on French keyboards', () => {
  expect(press('4', 'Digit4')).toEqual({ kind: 'digit', digit: 4 });
  expect(press('4', 'Digit4', { shiftKey: true })).toEqual({ kind: 'digit', digit: 4 });
  expect(press('0', 'Numpad0')).toEqual({ kind: 'digit', digit: 0 });
});

test('with a modifier held no key is ours', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('PageDown', 'F5', 'b', '.', ' ', '4', 'Enter', 'Escape', 'φ'),
      fc.constantFrom('ctrlKey' as const, 'altKey' as const, 'metaKey' as const),
      (key, held) => commandOf({ key, code: 'KeyF', [held]: true }) === null,
    ),
  );
});

test('Tab, volume and what nobody knows keep their meaning', () => {
  for (const [key, code] of [
    ['Tab', 'Tab'],
    ['AudioVolumeUp', 'AudioVolumeUp'],
    ['Dead', 'KeyB'],
    ['Process', 'KeyN'],
    ['constructor', 'constructor'],
    ['__proto__', ''],
    ['', ''],
  ] as const)
    expect({ key, kind: kind(key, code) }).toEqual({ key, kind: null });
});

test('no key throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (key, code, shiftKey) => {
      commandOf({ key, code, shiftKey });
    }),
  );
});

describe('a key that is held', () => {
  test('steps at most every 150 ms', () => {
    expect(isFollowed({ kind: 'next' }, true, 1149, 1000)).toBe(false);
    expect(isFollowed({ kind: 'next' }, true, 1150, 1000)).toBe(true);
    expect(isFollowed({ kind: 'next' }, false, 1001, 1000)).toBe(true);
  });

  test('does once what is no step', () => {
    expect(isFollowed({ kind: 'black' }, true, 9000, 0)).toBe(false);
    expect(isFollowed({ kind: 'black' }, false, 9000, 0)).toBe(true);
  });
});
