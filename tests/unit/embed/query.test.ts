import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLook, SCHEMES, VIEWS } from '../../../src/stages/embed/query';

const choices = {
  themes: [{ id: 'a' }, { id: 'b' }],
  sites: [
    { id: 'AA1', themes: ['a'] },
    { id: 'BB', themes: ['b', 'a'] },
    { id: 'CC', themes: [] },
  ],
  colours: [{ id: 'theme' }, { id: 'rain' }],
};

test('an address without a query is the map as it is', () => {
  expect(readLook('', choices)).toEqual({
    question: { theme: null, region: null, colour: 'theme' },
    view: 'map',
    scheme: 'auto',
    legend: true,
    title: true,
  });
});

test('what is asked for is shown, beside keys of hosts and tools', () => {
  expect(
    readLook(
      '?view=Bars&theme=a&scheme=dark&legend=0&title=0&childId=x&initialWidth=300&utm_source=y',
      choices,
    ),
  ).toEqual({
    question: { theme: 'a', region: null, colour: 'theme' },
    view: 'bars',
    scheme: 'dark',
    legend: false,
    title: false,
  });
});

test('a card always has a theme: the one asked for, the region’s, or the first', () => {
  expect(readLook('?view=card', choices).question.theme).toBe('a');
  expect(readLook('?view=card&region=BB', choices).question.theme).toBe('b');
  expect(readLook('?view=card&theme=b', choices).question.theme).toBe('b');
  expect(readLook('?view=card&region=CC', choices).question.theme).toBe('a');
});

test('whatever is asked, what is shown is known', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('view', 'theme', 'region', 'colour', 'scheme', 'legend', 'title', 'x'),
        fc.string(),
      ),
      (query) => {
        const look = readLook(new URLSearchParams(query).toString(), choices);
        expect(VIEWS).toContain(look.view);
        expect(SCHEMES).toContain(look.scheme);
        expect([null, 'a', 'b']).toContain(look.question.theme);
        expect([null, 'AA1', 'BB', 'CC']).toContain(look.question.region);
      },
    ),
  );
});
