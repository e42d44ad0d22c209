import { describe, expect, test } from 'vitest';
import { decodeViews } from '../../../src/data/views';

const view = {
  id: 'europe',
  kind: 'whole',
  query: '',
  title: 'Twelve',
  alt: 'Map of Europe.',
  source: 'Source: somebody',
  rights: ['CC BY 4.0'],
  pictures: { wide: 'pictures/en/europe', square: 'pictures/en/europe-square' },
  share: 'share/en/europe/',
  oembed: null,
};
const list = {
  version: '2001-02-03',
  site: null,
  element: { path: 'v/2001-02-03/embed.js', integrity: 'sha384-aB3+/=' },
  views: [view, { ...view, id: 'mending', kind: 'theme', query: '?theme=mending' }],
};

describe('the list of named views', () => {
  test('is read as it is', () => {
    expect(decodeViews(list)).toEqual(list);
  });

  test.each([
    ['a path that leaves the site', { pictures: { ...view.pictures, wide: '../../etc/passwd' } }],
    ['a path from the top of the host', { share: '/share/' }],
    ['a path that is a whole address', { share: 'https://elsewhere.example/' }],
    ['a query that is none', { query: 'theme=mending' }],
    ['a kind that nobody knows', { kind: 'continent' }],
    ['no alternative text', { alt: '' }],
  ])('with %s is refused, naming the row', (_, wrong) => {
    expect(() => decodeViews({ ...list, views: [{ ...view, ...wrong }] })).toThrow(
      /^views\.json, record 1 \(europe\), "/,
    );
  });

  test('without the whole in the first place is refused: there would be nothing to fall back to', () => {
    expect(() => decodeViews({ ...list, views: [] })).toThrow(/"whole"/);
    expect(() => decodeViews({ ...list, views: [list.views[1]] })).toThrow(/"whole"/);
  });

  test('whose address or hash is none is refused', () => {
    expect(() => decodeViews({ ...list, site: 'example.org' })).toThrow(/whole address/);
    const element = { ...list.element, integrity: 'md5-1' };
    expect(() => decodeViews({ ...list, element })).toThrow(/sha384/);
  });
});
