/** The keys of the presenter's window. */
import { expect, test } from 'vitest';
import type { Slide } from '../../../src/scene/slide';
import { keyboard } from '../../../src/stages/present/presenter/keyboard';
import type { Wish } from '../../../src/stages/present/presenter/protocol';
import { initialState } from '../../../src/stages/present/stage/moves';

const slides = Array.from({ length: 22 }, (_, index) => ({ id: `slide-${index + 1}` })) as Slide[];

/** What is asked of the stage, which stands at slide 3, when keys are pressed one after another. */
function asked(keys: readonly string[]): Wish[] {
  const wishes: Wish[] = [];
  const state = { ...initialState, at: 2 };
  const press = keyboard({ state, slides, count: slides.length }, (wish) => wishes.push(wish));
  const target = { closest: () => null };
  keys.forEach((key, index) =>
    press({ key, code: '', target, timeStamp: index, preventDefault() {} } as never),
  );
  return wishes;
}

test('a number and Enter lead to that slide, as on the stage', () => {
  expect(asked(['1', '2', 'Enter'])).toEqual([{ kind: 'slide', slide: 'slide-12' }]);
  expect(asked(['9', '9', 'Enter'])).toEqual([{ kind: 'slide', slide: 'slide-22' }]);
  expect(asked(['0', 'Enter'])).toEqual([{ kind: 'slide', slide: 'slide-1' }]);
});

test('Enter alone steps, and so does the next one after a number', () => {
  expect(asked(['Enter'])).toEqual([{ kind: 'next' }]);
  expect(asked(['7', 'Enter', 'Enter'])).toEqual([
    { kind: 'slide', slide: 'slide-7' },
    { kind: 'next' },
  ]);
});

test('a number is forgotten by any step, by black and by Escape', () => {
  expect(asked(['1', 'PageDown', 'Enter'])).toEqual([{ kind: 'next' }, { kind: 'next' }]);
  expect(asked(['1', 'b', 'Enter'])).toEqual([{ kind: 'black' }, { kind: 'next' }]);
  expect(asked(['1', 'Escape', 'Enter'])).toEqual([{ kind: 'next' }]);
});
