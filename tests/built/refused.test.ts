/** A programme that says nonsense is not built: each fault is told with its file, record and field. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Parsed JSON that a test may spoil as it likes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a type would forbid the very spoiling
type Raw = any;

/** Builds the twelve with some of their files changed, and returns what the build complains of. */
async function complaints(spoil: Record<string, ((json: Raw) => void) | string>) {
  const folder = await mkdtemp(join(tmpdir(), 'programme-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(root, 'static/programmes/industrial-transition'), folder, { recursive: true });
  for (const [file, change] of Object.entries(spoil)) {
    const json: Raw = JSON.parse(await readFile(join(folder, file), 'utf8'));
    if (typeof change === 'function') change(json);
    await writeFile(join(folder, file), typeof change === 'string' ? change : JSON.stringify(json));
  }
  const words = ['scripts/build.mjs', '--programme', folder, '--out', join(folder, 'site')];
  const failed = await run(process.execPath, words, { cwd: root }).then(
    () => null,
    (error: { code: number; stderr: string }) => error,
  );
  expect(failed?.code).toBe(1);
  expect(await readdir(folder)).not.toContain('site');
  const [first = '', ...more] = failed!.stderr.trim().split('\n');
  expect(first).toMatch(/^The site was not built\. /);
  return [first.replace('The site was not built. ', ''), ...more];
}

describe('the build refuses', () => {
  test('what a record may not hold, in every file at once', async () => {
    const said = await complaints({
      'programme.json': (json) => {
        json.projects[2].values.grant = 'a lot';
        json.places[0].code = 'es-13';
        json.sources[1].url = 'http://example.org/';
        json.themes[4].colour = 'red';
        delete json.version;
      },
      'words/fr.json': (json) => {
        json.themes.decarbonisation.sign = 'three';
        json.projects.saxony.detail = 7;
      },
    });
    expect(said.sort()).toEqual([
      'programme.json, "version": missing',
      'programme.json, record 1 (es-13) of places, "code": expected a NUTS code such as ES13, found "es-13"',
      expect.stringMatching(
        /^programme\.json, record 2 \(.*\) of sources, "url": expected an https address, found/,
      ),
      'programme.json, record 3 (grand-est), "values.grant": expected number, found "a lot"',
      'programme.json, record 5 (innovation-and-clusters) of themes, "colour": no such field is known',
      expect.stringMatching(
        /^words\/fr\.json, record decarbonisation of themes, "sign": expected .*, found "three"$/,
      ),
      'words/fr.json, record saxony of projects, "detail": expected string, found 7',
    ]);
  });

  test('names of what is not there, and words that are not there', async () => {
    const said = await complaints({
      'programme.json': (json) => {
        json.projects[0].primary.theme = 'magic';
        json.places.push({ code: 'FR24' });
        json.projects[0].places = ['ES130'];
        json.projects[1].places = ['XX99'];
        json.projects[4].sources.push('hearsay');
      },
    });
    expect(said.sort()).toEqual([
      'programme.json, record 1 (cantabria), "places": unknown place "ES130"; perhaps "ES13" is meant',
      expect.stringMatching(/^programme\.json, record 1 \(cantabria\), "primary\.theme": .*magic/),
      expect.stringMatching(
        /^programme\.json, record 13 \(FR24\) of places, "code": .*; perhaps "FRB0" \(Centre.*\) is meant$/,
      ),
      expect.stringMatching(/^programme\.json, record 2 \(.*\), "places(\.\d)?": .*XX99/),
      expect.stringMatching(/^programme\.json, record 5 \(.*\), "sources(\.\d)?": .*hearsay/),
    ]);
  });

  test('a place that no NUTS has, together with words that lack something', async () => {
    const said = await complaints({
      'programme.json': (json) => {
        json.places[3].code = 'FRZ9';
        for (const project of json.projects)
          project.places = project.places.map((one: string) => (one === 'FRE' ? 'FRZ9' : one));
      },
      'words/en.json': (json) => delete json.projects.saxony,
      'words/fr.json': (json) => delete json.measures.unemployment,
    });
    expect(said).toEqual(
      expect.arrayContaining([
        'programme.json, record 4 (FRZ9) of places, "code": expected a code of NUTS 2016, found "FRZ9"',
        'words/en.json, record saxony of projects: missing',
        'words/fr.json, record unemployment of measures: missing',
      ]),
    );
  });

  test('a file that is no JSON, and sentences that nobody says', async () => {
    const said = await complaints({
      'words/en.json': '{"language": "en",',
      'words/fr.json': (json) => {
        json.messages['no.such.key'] = 'Personne ne dit cela.';
        json.messages.title = 'Avec {rien}';
      },
    });
    expect(said).toEqual([
      expect.stringMatching(/words\/en\.json cannot be read: .*JSON/),
      expect.stringContaining('words/fr.json, "messages.title": nothing fills {rien} in it'),
      'words/fr.json, "messages.no.such.key": the interface says no such thing',
    ]);
  });
});
