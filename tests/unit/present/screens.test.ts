import { describe, expect, test } from 'vitest';
import { featuresOf, seatsOf } from '../../../src/stages/present/stage/screens';

const laptop = { name: 'laptop', isInternal: true };
const beamer = { name: 'beamer', isInternal: false };
const second = { name: 'second', isInternal: false };

describe('of two screens', () => {
  test('the laptop has the notes and the beamer the slides, wherever the show began', () => {
    expect(seatsOf([laptop, beamer], laptop)).toEqual({
      slides: beamer,
      notes: laptop,
      seated: false,
    });
    expect(seatsOf([laptop, beamer], beamer)).toEqual({
      slides: beamer,
      notes: laptop,
      seated: true,
    });
  });

  test('a show stays where it is when neither is built in', () => {
    expect(seatsOf([beamer, second], second)).toEqual({
      slides: second,
      notes: beamer,
      seated: true,
    });
  });
});

test('of three, the notes are on the one that is built in', () => {
  expect(seatsOf([beamer, second, laptop], second)?.notes).toBe(laptop);
});

test('one screen is not shared', () => {
  expect(seatsOf([laptop], laptop)).toBeNull();
  expect(seatsOf([beamer], beamer)).toBeNull();
});

test('a window fills what the system leaves of a screen, left of the first one too', () => {
  const seat = { availLeft: -1920, availTop: 24, availWidth: 1920, availHeight: 1056 };
  expect(featuresOf({ ...seat, isInternal: false })).toBe(
    'left=-1920,top=24,width=1920,height=1056',
  );
});
