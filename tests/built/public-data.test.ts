/** What others read of a programme is as the JSON Schemas beside it say. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decodeProgramme } from '../../src/domain/check-programme';
import { decodeWords } from '../../src/data/words';
import { pilotsJson, wordsJson } from '../../src/exports/public-data';
import { LANGUAGES } from '../../src/text/languages';
import { INVENTED } from '../programmes/invented';
import { faultsOf } from '../support/json-schema';
import { gazetteer } from '../unit/real-gazetteer';

const dist = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const first = fileURLToPath(new URL('../fixtures/first-edition', import.meta.url));
const read = async (folder: string, file: string) =>
  JSON.parse(await readFile(join(folder, file), 'utf8'));
const words = LANGUAGES.map(({ id }) => `words.${id}.json`);
const schemas = {
  pilots: await read(dist, 'data/pilots.schema.json'),
  words: await read(dist, 'data/words.schema.json'),
};

describe.each(['pilots.json', ...words])('%s', (file) => {
  const schema = schemas[file.startsWith('words') ? 'words' : 'pilots'];

  test('is as its schema says, and so was its first edition', async () => {
    const now = await read(dist, `data/${file}`);
    expect(faultsOf(schema, now)).toEqual([]);
    expect(faultsOf(schema, await read(first, file))).toEqual([]);
    expect(now.$schema).toBe(
      file === 'pilots.json' ? './pilots.schema.json' : './words.schema.json',
    );
  });
});

test('the schemas refuse what is not so', async () => {
  const { pilots, words } = {
    pilots: await read(dist, 'data/pilots.json'),
    words: await read(dist, 'data/words.en.json'),
  };
  pilots.pilots[2].region = 'es-13';
  pilots.pilots[3].grant = '300 000';
  pilots.themes[0].colour = 'red';
  delete pilots.sources[0].url;
  delete words.pilots.saxony.summary;
  expect(faultsOf(schemas.pilots, pilots)).toEqual([
    expect.stringContaining('.themes[0].colour: not known'),
    expect.stringContaining('.pilots[2].region: not as'),
    expect.stringContaining('.pilots[3].grant: no number'),
    expect.stringContaining('.pilots[3].grant: no null'),
    expect.stringContaining('.sources[0].url: missing'),
  ]);
  expect(faultsOf(schemas.words, words)).toEqual(['.pilots.saxony.summary: missing']);
});

test.each(Object.entries(INVENTED))('of the %s programme, too', (_, invent) => {
  const made = invent(gazetteer);
  const programme = decodeProgramme(made.programme, null);
  const said = Object.values(made.words).map((one) => decodeWords(one, programme));
  expect(said.length).toBeGreaterThan(1);
  for (const one of said) {
    const pilots = JSON.parse(JSON.stringify(pilotsJson(programme, one)));
    const words = JSON.parse(JSON.stringify(wordsJson(programme, one)));
    expect(pilots.pilots).toHaveLength(programme.projects.length);
    expect(faultsOf(schemas.pilots, pilots)).toEqual([]);
    expect(faultsOf(schemas.words, words)).toEqual([]);
  }
});
