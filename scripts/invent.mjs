// @ts-check
/**
 * Writes a programme that nobody runs, to build a site of:
 *
 *     node scripts/invent.mjs large|smallest|totals|regions <folder>
 *     npm run build -- --programme <folder>
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { importSource } from './programme.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [kind = '', to] = process.argv.slice(2);
/** @type {typeof import('../src/data/gazetteer.ts')} */
const { decodeGazetteer } = await importSource('src/data/gazetteer.ts');
/** @type {typeof import('../tests/programmes/invented.ts')} */
const { INVENTED } = await importSource('tests/programmes/invented.ts');
const invent = INVENTED[kind];
if (!invent || !to) {
  console.error(`node scripts/invent.mjs ${Object.keys(INVENTED).join('|')} <folder>`);
  process.exit(1);
}
const file = 'static/boundaries/gazetteer.json';
const gazetteer = decodeGazetteer(JSON.parse(await readFile(join(root, file), 'utf8')), file);
const { programme, words } = invent(gazetteer);
const folder = resolve(to);
await mkdir(join(folder, 'words'), { recursive: true });
/** @param {string} name @param {unknown} json */
const write = (name, json) => writeFile(join(folder, name), `${JSON.stringify(json, null, 1)}\n`);
await write('programme.json', programme);
for (const said of Object.values(words)) await write(`words/${said.language}.json`, said);
