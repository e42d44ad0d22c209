// @ts-check
/** `npm start [-- --programme <folder>]`: builds the site and serves it on this computer. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const words = process.argv.slice(2);
const at = words.indexOf('--programme');
// The programme is the build's matter; a port or a path that of the server.
const programme = at < 0 ? [] : words.splice(at, 2);
for (const [script, more] of /** @type {const} */ ([
  ['build.mjs', programme],
  ['serve.mjs', words],
])) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, [file, ...more], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
