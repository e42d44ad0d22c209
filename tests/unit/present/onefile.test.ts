import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneFile, readKept } from '../../../src/exports/onefile';

const DOCUMENT =
  '<a href="https://site.invalid/?x"></a><script type="application/json" data-kept></script><script>run()</script>';
const keptIn = (html: string) => /data-kept>(.*?)<\/script>/s.exec(html)?.[1] ?? null;

test('what is put in is read back, whatever a presenter wrote, and ends no element', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constant('</script><script>alert(1)</script><!-- $& $1 -->'),
  );
  fc.assert(
    fc.property(text, text, (briefing, home) => {
      const html = oneFile(DOCUMENT, { briefing, home }, 'https://example.org/');
      expect(html.split('<script').length).toBe(DOCUMENT.split('<script').length);
      expect(readKept(keptIn(html))).toEqual({ briefing, home });
    }),
  );
});

test('links lead to the site, whose address ends no attribute', () => {
  const html = oneFile(DOCUMENT, { briefing: '', home: '' }, 'https://example.org/"><b>/');
  expect(html).toContain('href="https://example.org/&#34;&#62;&#60;b&#62;/?x"');
});

test('a document without a place is refused', () => {
  expect(() => oneFile('<p>', { briefing: '', home: '' }, '')).toThrow();
});

test('what is not a kept briefing is none', () => {
  for (const json of [null, '', '{', '7', 'null', '{"briefing":7}'])
    expect(readKept(json)).toBeNull();
});
