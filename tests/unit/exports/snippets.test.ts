import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ampCode,
  elementCode,
  frameCode,
  mailCode,
  pictureCode,
  type Takeaway,
} from '../../../src/exports/snippets';

const plain: Takeaway = {
  title: 'Cantabria',
  alt: 'A map.',
  embed: 'https://example.org/embed/?region=ES13',
  full: 'https://example.org/?region=ES13',
  share: 'https://example.org/share/en/cantabria/',
  picture: 'https://example.org/pictures/en/cantabria.png',
  element: { src: 'https://example.org/v/1/embed.js', integrity: 'sha384-abc' },
  width: 640,
  height: 640,
};

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads markup as strictly as it was meant: quoted attributes, no stray sign; nothing is mended. */
function read(html: string): { tags: Tag[]; text: string } {
  const plainText = (escaped: string) =>
    escaped
      .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
      .replace(/[<>"']/g, (sign) => sign);
  const tags: Tag[] = [];
  let text = '';
  let rest = html;
  while (rest) {
    const tag = /^<(\/?)([a-z][a-z-]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/.exec(rest);
    const words = /^[^<>"&]*(?:&(?:lt|gt|quot|#39|amp);[^<>"&]*)*/.exec(rest)?.[0] ?? '';
    if (!tag && !words) throw new Error(`neither a tag nor text: ${rest.slice(0, 40)}`);
    if (tag?.[1] === '')
      tags.push({
        name: tag[2]!,
        attributes: Object.fromEntries(
          [...tag[3]!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => {
            expect(value).toMatch(/^(?:[^&]|&(?:lt|gt|quot|#39|amp);)*$/);
            return [name!, plainText(value)];
          }),
        ),
      });
    if (!tag) text += plainText(words);
    rest = rest.slice((tag?.[0] ?? words).length);
  }
  return { tags, text };
}
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
};

const codes: readonly (readonly [string, (it: Takeaway) => string])[] = [
  ['for any web page', elementCode],
  ['of the frame', frameCode],
  ['of the picture', pictureCode],
  ['for AMP', (it) => ampCode(it, 'Show "all" <of it>')],
  ['for e-mail', mailCode],
];

/** Texts as people write them, and as nobody should: all signs but those that XML has no place for. */
const written = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('"><script>alert(1)</script>', '&amp;', "' onload='x", 'a&b=c', '</a>', '–'),
  )
  .map((text) =>
    text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ''),
  );

describe.each(codes)('the code %s', (_, write) => {
  test('says the same to a parser, whatever title, text and query are', () => {
    fc.assert(
      fc.property(written, written, written, (title, alt, query) => {
        const embed = `https://example.org/embed/?${query}`;
        const full = `https://example.org/?${query}`;
        const { tags, text } = read(write({ ...plain, title, alt, embed, full }));
        const all = (name: string, attribute: string) =>
          tags.filter((tag) => tag.name === name).map((tag) => tag.attributes[attribute]);
        expect(new Set(all('img', 'alt'))).toEqual(new Set([alt]));
        expect(new Set(all('a', 'href'))).toEqual(new Set([full]));
        expect(new Set(all('img', 'src'))).toEqual(new Set([plain.picture]));
        for (const name of ['iframe', 'amp-iframe', 'transition-atlas'])
          for (const src of all(name, 'src')) expect(src).toBe(embed);
        expect(text).toContain(`${title} – Transition Atlas`);
        expect(tags.map(({ name }) => name)).toEqual(
          read(write(plain)).tags.map(({ name }) => name),
        );
      }),
    );
  });

  test('holds a picture of known size with its alternative text, and a link', () => {
    const { tags } = read(write(plain));
    const image = tags.find(({ name }) => name === 'img')!.attributes;
    expect(Number(image['width']) / Number(image['height'])).toBeCloseTo(16 / 9, 1);
    expect(image['alt']).toBe('A map.');
    expect(tags.some(({ name }) => name === 'a')).toBe(true);
  });
});

test('the script of the element is named with its hash, and may be fetched from elsewhere', () => {
  const script = read(elementCode(plain)).tags.find(({ name }) => name === 'script')!.attributes;
  expect(script).toEqual({
    async: '',
    src: plain.element.src,
    integrity: 'sha384-abc',
    crossorigin: 'anonymous',
  });
});

test('a frame has the title of what it shows and the height that was measured', () => {
  const frame = read(frameCode(plain)).tags[0]!;
  expect(frame.name).toBe('iframe');
  expect(frame.attributes).toMatchObject({ title: 'Cantabria', height: '640', width: '100%' });
});
