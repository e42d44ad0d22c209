import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/stages/element/hearing';

const size = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

describe('a height', () => {
  test('is a whole number of px that a page can carry, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (height) => {
        const said = understand(size(height));
        expect(said).toMatchObject({ kind: 'height' });
        const { height: px } = said as { height: number };
        expect(Number.isInteger(px) && px >= 100 && px <= 5000).toBe(true);
        if (height >= 100 && height <= 5000) expect(px).toBe(Math.ceil(height));
      }),
    );
  });

  test.each([NaN, Infinity, -Infinity, '640', null, undefined, {}, [640], true])(
    '%s is none',
    (height) => expect(understand(size(height))).toBeNull(),
  );
});

test('a choice is two words or nothing chosen, as the embed says it', () => {
  const said = { type: 'transition-atlas:select', theme: null, region: 'LT' };
  expect(understand(said)).toEqual({ kind: 'select', theme: null, region: 'LT' });
  for (const wrong of [undefined, 7, {}, ['LT'], 'x'.repeat(201)])
    expect(understand({ ...said, region: wrong })).toBeNull();
});

test('whatever else is posted is not for us, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true, withDate: true }),
      (data) => {
        expect(understand(data)).toBeNull();
      },
    ),
    { numRuns: 2000 },
  );
});
