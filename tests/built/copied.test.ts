/** What is copied into other people's pages: the lists, the element and what they point to. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { integrityOf, type viewsOf } from '../../scripts/views.mjs';

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const read = (file: string) => readFile(join(dist, file), 'utf8');

describe.each(['en', 'fr'])('the list of views, %s', async (language) => {
  const list = JSON.parse(await read(`data/views.${language}.json`)) as ReturnType<typeof viewsOf>;

  test('names the element with the sum of the file that is served', async () => {
    expect(list.element.path).toBe(`v/${list.version}/embed.js`);
    expect(list.element.integrity).toBe(integrityOf(await readFile(join(dist, list.element.path))));
    expect(JSON.parse(await read('data/pilots.json'))).toMatchObject({ version: list.version });
  });

  test('names only pictures that are there, in every kind of file', () => {
    expect(list.views.length).toBeGreaterThan(17);
    const missing = list.views
      .flatMap(({ pictures: { wide, square } }) => [wide, square])
      .flatMap((path) => ['.svg', '.png', '@2x.png'].map((ending) => path + ending))
      .filter((file) => !existsSync(join(dist, file)));
    expect(missing).toEqual([]);
  });
});

describe('the frozen address', async () => {
  const { version } = JSON.parse(await read('data/pilots.json')) as { version: string };
  const frozen = `v/${version}/`;

  test('holds embeds, element, wide pictures and data', () => {
    const files = ['en', 'fr'].flatMap((language) => [
      `${language}/embed/index.html`,
      `pictures/${language}/europe.svg`,
      `pictures/${language}/europe.png`,
      `data/words.${language}.json`,
      `data/pilots.${language}.csv`,
      `data/pilots.${language}.semicolon.csv`,
    ]);
    const missing = ['embed.js', 'embed/index.html', 'data/pilots.json', ...files].filter(
      (file) => !existsSync(join(dist, frozen, file)),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ['embed/', 'Frozen version: data of', '../../../'],
    ['en/embed/', 'Frozen version: data of', '../../../../'],
    ['fr/embed/', 'Version figée', '../../../../fr/'],
  ])('%s says that it will not change, and leads to the live map', async (path, said, home) => {
    const html = await read(`${frozen}${path}index.html`);
    expect(/<strong data-frozen[^>]*>([^<]*)/.exec(html)?.[1]).toContain(said);
    expect(html).toContain(`href="${home}"`);
    // Other languages of a frozen map are frozen, too.
    const facts = /data-facts>([^<]*)/.exec(html)?.[1] ?? '';
    const { languages } = JSON.parse(facts) as { languages: Record<string, string> };
    for (const address of Object.values(languages))
      expect(posix.join(frozen, path, address)).toMatch(new RegExp(`^${frozen}(fr/)?embed/$`));
    expect(await read(`${path}index.html`)).not.toContain('data-frozen');
  });
});
