import { describe, expect, test } from 'vitest';
import { barOn, lineOf } from '../../../src/scene/bars';

describe('bars', () => {
  const barsOf = (...values: number[]) => values.map((value) => barOn(lineOf(values), value));

  test('of what is more than nothing begin at the left, the largest over the whole line', () => {
    expect(barsOf(8, 2, 0)).toEqual([
      { x: '0%', width: '100%' },
      { x: '0%', width: '25%' },
      { x: '0%', width: '0%' },
    ]);
  });

  test('of what is less than nothing go to the other side, on the same scale', () => {
    expect(barsOf(6, 0, -2)).toEqual([
      { x: '25%', width: '75%' },
      { x: '25%', width: '0%' },
      { x: '0%', width: '25%' },
    ]);
    expect(barsOf(-4, -1)).toEqual([
      { x: '0%', width: '100%' },
      { x: '75%', width: '25%' },
    ]);
  });

  test('of nothing are none', () => {
    expect(barsOf(0, 0)).toEqual([
      { x: '0%', width: '0%' },
      { x: '0%', width: '0%' },
    ]);
  });
});
