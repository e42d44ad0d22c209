/**
 * Opens pages of the built site in a real Chromium and keeps a record of everything that a quiet
 * page does not do.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

export interface PageOptions {
  /** Below the site's root, e.g. `fr/?theme=decarbonisation`. Default: the root itself. */
  path?: string;
  width?: number;
  height?: number;
  /** The browser's languages, e.g. `fr-BE`; not the page's. */
  language?: string;
  dark?: boolean;
  reducedMotion?: boolean;
  forcedColors?: boolean;
  /** `more` contrast asked for. */
  contrast?: boolean;
  javaScript?: boolean;
  touch?: boolean;
  /** How many times slower the processor is. */
  cpu?: number;
  /** Bytes per second and milliseconds of a round trip. */
  network?: { bytesPerSecond: number; latency: number };
  /** CSS pixels to device pixels. */
  scale?: number;
  /** Served under a path of its own instead of at the top of the host. */
  below?: boolean;
  /** Address of another site than the one that was built. */
  site?: string;
  /** What to wait for: the map answering (default with JavaScript), or only the load event. */
  until?: 'ready' | 'load';
  /** Runs before the page is opened: routes that fail, scripts that deny storage. */
  prepare?: (page: Page) => Promise<void>;
}

export interface Opened {
  page: Page;
  record: Record;
  /** Address of the site's root. */
  site: string;
}

/** Long enough for a slow machine; nothing waits for it unless something is broken. */
const PATIENCE = 15_000;

let connected: Promise<Browser> | undefined;

/** The browser of this run, connected once per worker. */
export function browser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}

/** What happened on a page that its reader should not meet. */
export class Record {
  readonly consoleErrors: string[] = [];
  readonly pageErrors: string[] = [];
  readonly policyViolations: string[] = [];
  readonly foreignRequests: string[] = [];
  readonly failedRequests: string[] = [];

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Names of all cookies that the page has set. */
  async cookies(): Promise<string[]> {
    return (await this.#page.context().cookies()).map((cookie) => cookie.name);
  }

  /**
   * Fails when the page has done anything a quiet page does not. `except` names what the test
   * provoked.
   */
  async expectQuiet(except?: RegExp): Promise<void> {
    const quiet = (list: readonly string[]) => list.filter((line) => !except?.test(line));
    expect({
      'console errors': quiet(this.consoleErrors),
      'page errors': quiet(this.pageErrors),
      'policy violations': quiet(this.policyViolations),
      'foreign requests': quiet(this.foreignRequests),
      'failed requests': quiet(this.failedRequests),
      cookies: await this.cookies(),
    }).toEqual({
      'console errors': [],
      'page errors': [],
      'policy violations': [],
      'foreign requests': [],
      'failed requests': [],
      cookies: [],
    });
  }
}

/** Opens a page; it is closed when the test ends. */
export async function openPage(options: PageOptions = {}): Promise<Opened> {
  const site = options.site ?? (options.below ? inject('siteBelow') : inject('site'));
  const javaScript = options.javaScript ?? true;
  const settings: BrowserContextOptions = {
    baseURL: site,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    locale: options.language ?? 'en-GB',
    timezoneId: 'Europe/Brussels',
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    contrast: options.contrast ? 'more' : 'no-preference',
    javaScriptEnabled: javaScript,
    hasTouch: options.touch ?? false,
    deviceScaleFactor: options.scale ?? 1,
    serviceWorkers: 'block',
  };
  const context = await (await browser()).newContext(settings);
  onTestFinished(() => context.close());
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const record = new Record(page);

  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const line = `${message.text()} (${message.location().url})`;
    if (/content security policy/i.test(line)) record.policyViolations.push(line);
    else record.consoleErrors.push(line);
  });
  page.on('pageerror', (error) => record.pageErrors.push(error.stack ?? error.message));
  page.on('request', (request) => {
    const url = request.url();
    // Blobs and data addresses are made by the page itself; the policy says which are allowed.
    if (!url.startsWith(new URL(site).origin) && !/^(blob|data|about):/.test(url)) {
      record.foreignRequests.push(url);
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left lets go of what it was still waiting for: nobody misses it.
    if (reason !== 'net::ERR_ABORTED') record.failedRequests.push(`${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      record.failedRequests.push(`${response.url()} ${response.status()}`);
    }
  });
  if (javaScript) {
    // The console names violations too, but not those that a page provokes before it is listened to.
    await context.exposeBinding('__policyViolation', (_source, line: string) => {
      record.policyViolations.push(line);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = (window as unknown as { __policyViolation: (line: string) => void })
          .__policyViolation;
        report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    });
  }
  if (options.cpu || options.network) {
    const session = await context.newCDPSession(page);
    if (options.cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: options.cpu });
    if (options.network) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: options.network.latency,
        downloadThroughput: options.network.bytesPerSecond,
        uploadThroughput: options.network.bytesPerSecond,
      });
    }
  }
  await options.prepare?.(page);
  await page.goto(options.path ?? '', { waitUntil: 'load' });
  if (javaScript && (options.until ?? 'ready') === 'ready') {
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
  }
  return { page, record, site };
}
