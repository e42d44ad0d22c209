import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksForPresenter, readSlide, writeSlide } from '../../../src/state/slide-address';

test('a slide is read back from the query that it was written to', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.webQueryParameters(), (slide, query) => {
      expect(readSlide(writeSlide(slide, `?${query}`))).toBe(
        new URLSearchParams({ slide }).get('slide'),
      );
    }),
  );
});

test('an id stays readable, other keys stay, and no slide leaves no trace', () => {
  expect(writeSlide('place:ES13', '')).toBe('?slide=place:ES13');
  expect(writeSlide('map', '?utm_source=x&slide=opening')).toBe('?utm_source=x&slide=map');
  expect(writeSlide(null, '?slide=map')).toBe('');
});

test('the presenter’s window is asked for by its word alone', () => {
  expect(asksForPresenter('?window=presenter')).toBe(true);
  expect(asksForPresenter('?window=1')).toBe(false);
  expect(asksForPresenter('')).toBe(false);
});
