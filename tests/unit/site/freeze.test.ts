import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  changesOf,
  checkFrozen,
  freeze,
  readSums,
  sumsOf,
  writeSums,
} from '../../../scripts/freeze.mjs';

const VERSION = '2030-01-02';
const named = (version: string, note = '') => JSON.stringify({ version, note });

async function write(folder: string, files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** A site that has been built, the folder it was built from, and the data that it publishes. */
async function built() {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-freeze-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [site, programme] = [join(folder, 'dist'), join(folder, 'programme')];
  const data = { 'data/pilots.json': named(VERSION), 'data/words.en.json': '{"hello":1}' };
  await write(programme, { 'programme.json': named(VERSION) });
  await write(join(site, `v/${VERSION}`), {
    ...data,
    'embed.js': 'alert(1)',
    'embed/index.html': '<p>',
  });
  const given = Object.entries(data).map(([path, text]) => ({ path, text }));
  return { site, programme, given };
}

describe('what is frozen', () => {
  test('is published as it is: no fault, and known to be there', async () => {
    const { site, programme, given } = await built();
    expect(await checkFrozen(programme, VERSION, given)).toEqual({ frozen: false, faults: [] });
    expect(await freeze(site, programme)).toBe(VERSION);
    expect(await checkFrozen(programme, VERSION, given)).toEqual({ frozen: true, faults: [] });
    expect(await readFile(join(programme, `v/${VERSION}/embed.js`), 'utf8')).toBe('alert(1)');
  });

  test('is not frozen twice', async () => {
    const { site, programme } = await built();
    await freeze(site, programme);
    await expect(freeze(site, programme)).rejects.toThrow(/is there already/);
  });

  test.each([
    ['changed', 'embed.js has changed', (at: string) => appendFile(join(at, 'embed.js'), ' ')],
    [
      'taken away',
      'embed/index.html is missing',
      (at: string) => rm(join(at, 'embed'), { recursive: true }),
    ],
    ['added', 'new.txt was not there', (at: string) => writeFile(join(at, 'new.txt'), '')],
  ])('is named when it is %s', async (_, fault, change) => {
    const { site, programme, given } = await built();
    await freeze(site, programme);
    await change(join(programme, `v/${VERSION}`));
    const { faults } = await checkFrozen(programme, '2031-01-01', given);
    expect(faults).toEqual([`v/${VERSION}/${fault}`]);
  });

  test('has a list of sums, or it could not be told whether it is as it was', async () => {
    const { site, programme, given } = await built();
    await freeze(site, programme);
    await rm(join(programme, `v/${VERSION}.sha256`));
    expect((await checkFrozen(programme, VERSION, given)).faults).toEqual([
      `v/${VERSION}/ has no list of sums, v/${VERSION}.sha256`,
    ]);
  });
});

describe('data under a version that is frozen', () => {
  test.each([
    ['pilots.json', named(VERSION, 'changed')],
    ['words.en.json', '{"hello":2}'],
  ])('%s may not change, unless the version does', async (file, text) => {
    const { site, programme, given } = await built();
    await freeze(site, programme);
    const now = given.map((one) => (one.path === `data/${file}` ? { ...one, text } : one));
    expect((await checkFrozen(programme, VERSION, now)).faults).toEqual([
      `data/${file} is not the one that was published as ${VERSION}: set a new "version" in programme.json`,
    ]);
    expect(await checkFrozen(programme, '2031-01-01', now)).toEqual({ frozen: false, faults: [] });
  });

  test('may not go away', async () => {
    const { site, programme, given } = await built();
    await freeze(site, programme);
    expect((await checkFrozen(programme, VERSION, given.slice(1))).faults).toHaveLength(1);
  });

  test('may get another language', async () => {
    const { site, programme, given } = await built();
    await freeze(site, programme);
    const more = [...given, { path: 'data/words.fi.json', text: '{}' }];
    expect((await checkFrozen(programme, VERSION, more)).faults).toEqual([]);
  });
});

test('nothing is frozen that was not built', async () => {
  const { site, programme } = await built();
  await writeFile(join(programme, 'programme.json'), named('2031-01-01'));
  await expect(freeze(site, programme)).rejects.toThrow(/has no v\/2031-01-01\//);
});

describe('a list of sums', () => {
  const sums = fc
    .dictionary(
      fc.stringMatching(/^[\w@][\w@ ./-]{0,20}[\w]$/),
      fc.stringMatching(/^[\da-f]{64}$/),
      { noNullPrototype: true },
    )
    .map((all) => new Map(Object.entries(all)));

  test('is read as it was written', () => {
    fc.assert(
      fc.property(sums, (all) => {
        expect(readSums(writeSums(all, VERSION), VERSION)).toEqual(all);
        expect(changesOf(all, all)).toEqual([]);
      }),
    );
  });

  test('tells every file that differs, and no other', () => {
    fc.assert(
      fc.property(sums, sums, (before, now) => {
        const differ = [...new Set([...before.keys(), ...now.keys()])].filter(
          (file) => before.get(file) !== now.get(file),
        );
        expect(changesOf(before, now)).toHaveLength(differ.length);
      }),
    );
  });

  test('with a line of nonsense says which', () => {
    expect(() => readSums('not a sum', VERSION)).toThrow(/line 1/);
    expect(() => readSums(`${'a'.repeat(64)}  2029-01-01/embed.js`, VERSION)).toThrow(/line 1/);
  });

  test('of a folder that is not there is empty', async () => {
    expect(await sumsOf('/no/such/folder')).toEqual(new Map());
  });
});
