// @ts-check
/**
 * Browsers of the system, driven through WebDriver without a library: Firefox over Marionette, which it brings
 * along (a TCP port), WebKitGTK through its own driver (HTTP). Both know the same commands.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * One tab.
 *
 * @typedef {object} Session
 * @property {string} version  as the browser tells it
 * @property {(url: string) => Promise<unknown>} open
 * @property {(script: string, ...args: unknown[]) => Promise<any>} run  the body of a function
 * @property {(actions: object[]) => Promise<unknown>} act  what a hand does, as WebDriver's Perform Actions has it
 * @property {() => Promise<void>} close
 *
 * @typedef {(command: keyof typeof COMMANDS, parameters: object) => Promise<any>} Send
 */

/** What each is called on the one wire and on the other. */
const COMMANDS = {
  open: ['WebDriver:Navigate', 'url'],
  run: ['WebDriver:ExecuteScript', 'execute/sync'],
  act: ['WebDriver:PerformActions', 'actions'],
};

/** How long a browser may take to start, in ms. */
const PATIENCE = 60_000;

/** @param {readonly string[]} names @returns {Promise<string | null>} */
async function find(names) {
  for (const name of names)
    for (const folder of [...(process.env['PATH'] ?? '').split(delimiter), ''])
      if (
        await access(join(folder, name)).then(
          () => true,
          () => false,
        )
      )
        return join(folder, name);
  return null;
}

/** @template T @param {() => Promise<T>} ask @returns {Promise<T>} */
async function until(ask) {
  for (const end = Date.now() + PATIENCE; ; await wait(200)) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** @param {string} version @param {Send} send @param {() => Promise<void>} close @returns {Session} */
const sessionOf = (version, send, close) => ({
  version,
  close,
  open: (url) => send('open', { url }),
  run: (script, ...args) => send('run', { script, args }),
  act: (actions) => send('act', { actions }),
});

/** @returns {Promise<Session | string>} or why there is none */
export async function firefox() {
  const program = await find(['firefox', 'firefox-esr']);
  if (!program) return 'Firefox is not installed (Debian: apt-get install firefox-esr)';
  const profile = await mkdtemp(join(tmpdir(), 'atlas-firefox-'));
  // Any free port; the browser writes down which.
  await writeFile(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
  const browser = spawn(program, [
    '--headless',
    '--marionette',
    '--no-remote',
    '--profile',
    profile,
  ]);
  const port = await until(async () =>
    Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8')),
  );
  const socket = connect(port, '127.0.0.1');
  let heard = Buffer.alloc(0);
  /** Messages are `length:[1, id, error, result]`. @type {Map<number, (answer: [unknown, any]) => void>} */
  const waiting = new Map();
  socket.on('data', (part) => {
    heard = Buffer.concat([heard, part]);
    for (let colon; (colon = heard.indexOf(58)) > 0;) {
      const end = colon + 1 + Number(heard.subarray(0, colon));
      if (heard.length < end) return;
      const message = JSON.parse(heard.subarray(colon + 1, end).toString());
      heard = heard.subarray(end);
      // The first one greets.
      if (Array.isArray(message)) waiting.get(message[1])?.([message[2], message[3]]);
    }
  });
  let count = 0;
  /** @param {string} name @param {object} parameters */
  const ask = async (name, parameters) => {
    const text = JSON.stringify([0, ++count, name, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    /** @type {[any, any]} */
    const [error, result] = await new Promise((done) => waiting.set(count, done));
    if (error) throw new Error(`${error.error}: ${error.message}`);
    return result;
  };
  const { capabilities } = await ask('WebDriver:NewSession', {});
  return sessionOf(
    `Firefox ${capabilities.browserVersion}`,
    async (command, parameters) => (await ask(COMMANDS[command][0] ?? '', parameters))?.value,
    async () => {
      socket.destroy();
      browser.kill();
      await once(browser, 'exit');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  );
}

/** @returns {Promise<Session | string>} or why there is none */
export async function webkit() {
  const driver = await find(['WebKitWebDriver']);
  if (!driver) return 'WebKitGTK is not installed (Debian: apt-get install webkit2gtk-driver)';
  const libraries = '/usr/lib/x86_64-linux-gnu';
  const folders = await readdir(libraries).catch(() => []);
  const program = await find(
    folders
      .filter((name) => /^webkit2?gtk-/.test(name))
      .map((name) => join(libraries, name, 'MiniBrowser')),
  );
  if (!program) return `there is no MiniBrowser in ${libraries}`;
  const display = process.env['DISPLAY'] ?? ':97';
  const screen = await find(['Xvfb']);
  if (!process.env['DISPLAY'] && !screen)
    return 'there is neither a display nor Xvfb (Debian: apt-get install xvfb)';
  const started = process.env['DISPLAY']
    ? []
    : [spawn(screen ?? '', [display, '-screen', '0', '1280x1024x24'])];
  const port = await freePort();
  started.push(spawn(driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: display } }));
  const root = `http://127.0.0.1:${port}/session`;
  /** @param {string} path @param {object} body */
  const ask = async (path, body) => {
    const response = await fetch(root + path, { method: 'POST', body: JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId, capabilities } = await until(() =>
    ask('', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: ['--automation'] } },
      },
    }),
  );
  return sessionOf(
    `WebKitGTK ${capabilities.browserVersion}`,
    (command, parameters) => ask(`/${sessionId}/${COMMANDS[command][1]}`, parameters),
    async () => {
      await fetch(`${root}/${sessionId}`, { method: 'DELETE' }).catch(() => null);
      for (const one of started.reverse()) {
        one.kill();
        await once(one, 'exit');
      }
    },
  );
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
