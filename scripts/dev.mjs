// @ts-check
/**
 * `npm run dev [-- --programme <folder>]`: serves the site from its sources, with live reload. Vite's own
 * command would refuse a word that it does not know.
 */
import process from 'node:process';
import { createServer } from 'vite';

const at = process.argv.indexOf('--port');
const server = await createServer({
  root: new URL('..', import.meta.url).pathname,
  ...(at < 0 ? {} : { server: { port: Number(process.argv[at + 1]) } }),
});
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
