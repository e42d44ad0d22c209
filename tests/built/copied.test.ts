/** What is copied into other people's pages: the lists, the element and what they point to. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
