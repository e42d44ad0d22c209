import { describe, expect, test } from 'vitest';
import { expectEach, sampleOf } from '../support/each';

const even = (number: number) => expect(number % 2).toBe(0);

describe('a claim about many things', () => {
  test('fails with the name of each that breaks it, and of no other', async () => {
    const claim = expectEach([1, 2, 3], 3, (number) => `number ${number}`, even);
    await expect(claim).rejects.toThrow(/^2 of 3:\nnumber 1: .*\nnumber 3: [^\n]*$/);
    await expectEach([2, 4], 2, String, even);
  });

  test('fails where there is nothing, or not as much as there should be', async () => {
    await expect(expectEach([], 0, String, even)).rejects.toThrow();
    await expect(expectEach([2], 2, String, even)).rejects.toThrow('how many there are: 2');
  });
});

test('a sample has first, middle and last, and all of a few', () => {
  expect(sampleOf(['en', 'fr'])).toEqual(['en', 'fr']);
  expect(sampleOf(['bg', 'de', 'en', 'fr', 'sv'])).toEqual(['bg', 'en', 'sv']);
});
