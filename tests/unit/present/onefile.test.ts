import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneFile, readKept } from '../../../src/exports/onefile';

const DOCUMENT = '<script type="application/json" data-kept></script><script>run()</script>';
const keptIn = (html: string) => /data-kept>(.*?)<\/script>/s.exec(html)?.[1] ?? null;

test('what is put in is read back, whatever a presenter wrote, and ends no element', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constant('</script><script>alert(1)</script><!-- $& $1 -->'),
  );
  fc.assert(
    fc.property(text, text, (briefing, home) => {
      const root = 'https://example.org/';
      const html = oneFile(DOCUMENT, { briefing, home, root });
      expect(html.split('<script').length).toBe(DOCUMENT.split('<script').length);
      expect(readKept(keptIn(html))).toEqual({ briefing, home, root });
    }),
  );
});

test('links lead to a site or a disk, and nowhere that runs', () => {
  const rootOf = (root: string) =>
    readKept(keptIn(oneFile(DOCUMENT, { briefing: '', home: '', root })))?.root;
  expect(rootOf('https://example.org/atlas/')).toBe('https://example.org/atlas/');
  expect(rootOf('file:///media/stick/')).toBe('file:///media/stick/');
  for (const root of ['javascript:alert(1)//', 'data:text/html,', '//example.org/', ''])
    expect(rootOf(root)).toBe('');
});

test('a document without a place is refused', () => {
  expect(() => oneFile('<p>', { briefing: '', home: '', root: '' })).toThrow();
});

test('what is not a kept briefing is none', () => {
  for (const json of [null, '', '{', '7', 'null', '{"briefing":7}'])
    expect(readKept(json)).toBeNull();
});
