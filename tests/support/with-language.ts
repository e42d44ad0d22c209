/** The project with one more language: its folder of words, a line in the registry, nothing else. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Message } from '../../src/data/types';
import {
  INVENTED_LANGUAGE,
  translate,
  translateMessage,
  translateWords,
} from '../programmes/language';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
/** The words of the interface, a file for each part. */
const ENGLISH = import.meta.glob<Record<string, Message>>('../../src/text/en/*.ts', {
  import: 'default',
  eager: true,
});
const TWELVE = 'static/programmes/industrial-transition';

/**
 * Builds the map of the twelve in English and in the invented language, from a copy of what a build reads.
 *
 * @param folder to copy and build into; it is there and empty
 * @returns the folder of the built site, and what the build said
 */
export async function buildWithLanguage(folder: string): Promise<{ site: string; said: string }> {
  const files = ['src', 'scripts', 'static', 'index.html', 'package.json'];
  const settings = ['vite.config.ts', 'svelte.config.js', 'tsconfig.json', 'tsconfig.base.json'];
  for (const file of [...files, ...settings])
    await cp(join(root, file), join(folder, file), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await addToRegistry(join(folder, 'src/text/languages.ts'));
  await addWords(join(folder, 'src/text'));
  const programme = join(folder, 'programme');
  await mkdir(join(programme, 'words'), { recursive: true });
  for (const file of ['programme.json', 'words/en.json'])
    await cp(join(root, TWELVE, file), join(programme, file));
  const english = JSON.parse(await readFile(join(programme, 'words/en.json'), 'utf8')) as object;
  const words = JSON.stringify(translateWords({ ...english }));
  await writeFile(join(programme, `words/${INVENTED_LANGUAGE.id}.json`), words);
  const site = join(folder, 'site');
  const options = ['--programme', programme, '--out', site, '--no-png'];
  // A test's own would make what is for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = ['scripts/build.mjs', ...options];
  const { stdout } = await run(process.execPath, build, { cwd: folder, env });
  return { site, said: stdout };
}

async function addToRegistry(file: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const line = JSON.stringify({ ...INVENTED_LANGUAGE, name: translate('Invented'), euro: 'code' });
  const after = before.replace(/(LANGUAGES: .* = \[\n(?: .*\n)+)/, `$1  ${line},\n`);
  if (after === before) throw new Error(`${file} has no list of languages`);
  await writeFile(file, after);
}

async function addWords(folder: string): Promise<void> {
  await mkdir(join(folder, INVENTED_LANGUAGE.id));
  for (const [path, english] of Object.entries(ENGLISH)) {
    const messages = Object.entries(english).map(([key, said]) => [key, translateMessage(said)]);
    const text = `export default ${JSON.stringify(Object.fromEntries(messages), null, 1)};\n`;
    await writeFile(join(folder, INVENTED_LANGUAGE.id, basename(path)), text);
  }
}
