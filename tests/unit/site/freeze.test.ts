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
const pilots = (version: string, note = '') => JSON.stringify({ version, note });

async function write(folder: string, files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** A site that has been built, and the folder it was built from. */
async function built() {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-freeze-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [site, statics] = [join(folder, 'dist'), join(folder, 'static')];
  const data = { 'data/pilots.json': pilots(VERSION), 'data/words.en.json': '{"hello":1}' };
  await write(statics, data);
  await write(join(site, `v/${VERSION}`), {
    ...data,
    'embed.js': 'alert(1)',
    'embed/index.html': '<p>',
  });
  return { site, statics };
}

describe('what is frozen', () => {
  test('is published as it is: no fault, and known to be there', async () => {
    const { site, statics } = await built();
    expect(await checkFrozen(statics, VERSION)).toEqual({ frozen: false, faults: [] });
    expect(await freeze(site, statics)).toBe(VERSION);
    expect(await checkFrozen(statics, VERSION)).toEqual({ frozen: true, faults: [] });
    expect(await readFile(join(statics, `v/${VERSION}/embed.js`), 'utf8')).toBe('alert(1)');
  });

  test('is not frozen twice', async () => {
    const { site, statics } = await built();
    await freeze(site, statics);
    await expect(freeze(site, statics)).rejects.toThrow(/is there already/);
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
    const { site, statics } = await built();
    await freeze(site, statics);
    await change(join(statics, `v/${VERSION}`));
    const { faults } = await checkFrozen(statics, '2031-01-01');
    expect(faults).toEqual([`static/v/${VERSION}/${fault}`]);
  });

  test('has a list of sums, or it could not be told whether it is as it was', async () => {
    const { site, statics } = await built();
    await freeze(site, statics);
    await rm(join(statics, `v/${VERSION}.sha256`));
    expect((await checkFrozen(statics, VERSION)).faults).toEqual([
      `static/v/${VERSION}/ has no list of sums, static/v/${VERSION}.sha256`,
    ]);
  });
});

describe('data under a version that is frozen', () => {
  test.each([
    ['pilots.json', pilots(VERSION, 'changed')],
    ['words.en.json', '{"hello":2}'],
  ])('%s may not change, unless the version does', async (file, text) => {
    const { site, statics } = await built();
    await freeze(site, statics);
    await writeFile(join(statics, 'data', file), text);
    expect((await checkFrozen(statics, VERSION)).faults).toEqual([
      `static/data/${file} is not the one that was published as ${VERSION}: set a new "version" in static/data/pilots.json`,
    ]);
    expect(await checkFrozen(statics, '2031-01-01')).toEqual({ frozen: false, faults: [] });
  });

  test('may get another language', async () => {
    const { site, statics } = await built();
    await freeze(site, statics);
    await writeFile(join(statics, 'data/words.fi.json'), '{}');
    expect((await checkFrozen(statics, VERSION)).faults).toEqual([]);
  });
});

test('nothing is frozen that was not built, or built of other data', async () => {
  const { site, statics } = await built();
  await writeFile(join(statics, 'data/pilots.json'), pilots(VERSION, 'changed'));
  await expect(freeze(site, statics)).rejects.toThrow(/changed since the last build/);
  await writeFile(join(statics, 'data/pilots.json'), pilots('2031-01-01'));
  await expect(freeze(site, statics)).rejects.toThrow(/has no v\/2031-01-01\//);
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
