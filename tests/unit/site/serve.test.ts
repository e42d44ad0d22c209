/** Hostile requests, over a bare socket: clients tidy an address before they send it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { headersOf, LOST_HEADERS } from '../../../scripts/headers.mjs';
import { serve } from '../../../scripts/serve.mjs';

let folder: string;
const servers: Awaited<ReturnType<typeof serve>>[] = [];
const BASES = ['/', '/some/path/'];
const FILES = ['index.html', '404.html', 'fr/index.html', 'embed/index.html', '.secret', 'a.js'];

beforeAll(async () => {
  const outside = await mkdtemp(join(tmpdir(), 'atlas-'));
  folder = join(outside, 'site');
  await writeFile(join(outside, 'outside.html'), 'secret');
  for (const file of FILES) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), file === '.secret' ? 'secret' : file);
  }
  for (const base of BASES) servers.push(await serve({ folder, base, port: 0 }));
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await rm(join(folder, '..'), { recursive: true });
});

interface Answer {
  status: number;
  headers: Map<string, string>;
  body: string;
}

/** Sends a request line as it is. */
async function ask(target: string, at = 0, method = 'GET'): Promise<Answer> {
  const socket = connect(Number(new URL(servers[at]!.url).port), '127.0.0.1');
  socket.write(
    Buffer.from(`${method} ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, 'latin1'),
  );
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part as Buffer);
  const [head = '', body = ''] = Buffer.concat(parts).toString('latin1').split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  const headers = new Map(
    lines.map((one) => {
      const [name = '', ...value] = one.split(': ');
      return [name.toLowerCase(), value.join(': ')] as const;
    }),
  );
  return { status: Number(line.split(' ')[1]), headers, body };
}

function expectHeaders({ headers }: Answer, wanted: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(wanted))
    expect(headers.get(name.toLowerCase()), name).toBe(value);
}

/** Pieces of which paths are made that somebody hopes to be read in two ways. */
const piece = fc.constantFrom(
  ...['/', '//', '/..', '..', '.', '%2f', '%2F', '%5c', '\\', '%2e%2e', '%00', '%', '%zz', ';'],
  ...['fr', 'embed', 'some/path', 'x', 'evil.example', 'outside.html', '.secret', 'a.js'],
  ...['http:', 'https://', '@', ':', '[', '[::1', '?', '#', '%0d%0aX: y', '\x7f', 'é', '*'],
);
const hostile = fc
  .tuple(
    fc.constantFrom('', '/', '//', '///', '/some/path', '/some/path/', '/fr', 'http://', '\\'),
    fc.array(piece, { maxLength: 7 }),
  )
  .map(([start, pieces]) => start + pieces.join(''))
  .filter((target) => target !== '');

describe('a target that nobody would write', () => {
  test('never leads to another host, never out of the folder, never fails', async () => {
    const complained = vi.spyOn(console, 'error');
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom(0, 1), async (target, at) => {
        const answer = await ask(target, at);
        seen.add(answer.status);
        expect([200, 301, 400, 404]).toContain(answer.status);
        expect(answer.body).not.toContain('secret');
        expect(answer.headers.has('x')).toBe(false);
        if (answer.status === 301) {
          const to = new URL(answer.headers.get('location')!, 'http://here.example/fr/');
          expect(to.origin).toBe('http://here.example');
          expect(to.pathname).toMatch(/^\/(some\/path\/)?(fr\/|embed\/)?$/);
        }
        // What is no HTTP at all is refused by Node itself, with nothing in it.
        if (answer.status === 400 && !answer.headers.has('content-security-policy'))
          expect(answer.body).toBe('');
        else if (answer.status !== 200) expectHeaders(answer, LOST_HEADERS);
      }),
      { numRuns: 1500 },
    );
    expect([...seen].sort()).toEqual([200, 301, 400, 404]);
    expect(complained).not.toHaveBeenCalled();
    complained.mockRestore();
  });

  test.each([
    ['//x//evil.example/..%2ffr', 404],
    ['//evil.example/..%2ffr', 404],
    ['/x/..%2ffr', 404],
    ['//', 404],
    ['///', 404],
    ['//[', 404],
    ['/.secret', 404],
    ['/..%2foutside.html', 404],
    ['/%', 404],
    ['http://[::1', 400],
    ['*', 400],
  ])('%s is answered %i, with the headers of any answer', async (target, status) => {
    const answer = await ask(target);
    expect(answer.status).toBe(status);
    expectHeaders(answer, LOST_HEADERS);
  });

  test('an authority is left out, a folder gets its slash, a query stays', async () => {
    expect((await ask('http://[::1]/a.js?x')).body).toBe('a.js');
    const { status, headers } = await ask('http://evil.example/fr?theme=x');
    expect([status, headers.get('location')]).toEqual([301, '/fr/?theme=x']);
    expect((await ask('/some/path', 1)).headers.get('location')).toBe('/some/path/');
  });

  test('headers are those of the file, however its path was written', async () => {
    // Else a page that nobody may frame would be had with the headers of one that anybody may.
    expectHeaders(await ask('/'), headersOf(''));
    expectHeaders(await ask('/embed/'), headersOf('embed/'));
    expect((await ask('/embed/..%2f')).status).toBe(404);
    expect((await ask('/embed/%2e%2e/')).status).toBe(404);
  });

  test('another method is refused with them too', async () => {
    const answer = await ask('/', 0, 'POST');
    expect(answer.status).toBe(405);
    expectHeaders(answer, LOST_HEADERS);
  });
});
