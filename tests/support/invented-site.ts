/** The site of a programme that nobody runs, made for a file of tests with what the build has left. */
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBundle } from '../../scripts/build/bundle.mjs';
import { publish } from '../../scripts/build/publish.mjs';
import { serve } from '../../scripts/serve.mjs';
import { decodeGazetteer } from '../../src/data/gazetteer';
import { decodeProgramme } from '../../src/domain/check-programme';
import type { Programme } from '../../src/data/types';
import { INVENTED } from '../programmes/invented';
import type { Invented } from '../programmes/types';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface InventedSite {
  /** Address of the site, with a slash at the end. */
  readonly url: string;
  /** Paths of all pages. */
  readonly pages: readonly string[];
  readonly programme: Programme;
  readonly words: Invented['words'];
  close(): Promise<void>;
}

/** Publishes a programme without PNG, which would take longest, and serves it. */
export async function openInvented(kind: string): Promise<InventedSite> {
  const made = join(root, '.cache/bundle');
  if (!existsSync(join(made, 'bundle.json')))
    throw new Error('There is nothing to make a site of. Run: npm run build');
  const file = 'boundaries/gazetteer.json';
  const json: unknown = JSON.parse(await readFile(join(root, 'static', file), 'utf8'));
  const gazetteer = decodeGazetteer(json, file);
  const { programme, words } = INVENTED[kind]!(gazetteer);
  const work = await mkdtemp(join(tmpdir(), `atlas-${kind}-`));
  const folder = join(work, 'programme');
  const files = {
    'programme.json': programme,
    ...Object.fromEntries(
      Object.values(words).map((said) => [`words/${said.language}.json`, said]),
    ),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), JSON.stringify(content));
  }
  const out = join(work, 'site');
  const { pages } = await publish(await readBundle(made), { folder, out, png: false });
  const server = await serve({ folder: out, port: 0 });
  return {
    url: server.url,
    pages: pages.map(({ path }) => path),
    programme: decodeProgramme(JSON.parse(JSON.stringify(programme)), gazetteer),
    words,
    async close() {
      await server.close();
      await rm(work, { recursive: true });
    },
  };
}
