// @ts-check
/** Blocking time from a trace, to check the entries of long tasks by. */

/** @typedef {import('playwright-core').Browser} Browser */

/** Begins a trace; what it returns ends it and gives its events. @param {Browser} browser */
export async function startTrace(browser) {
  const session = await browser.newBrowserCDPSession();
  /** @type {any[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing', 'loading'],
    },
  });
  return async () => {
    const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await ended;
    await session.detach();
    return events;
  };
}

/** Tasks over 50 ms on the main thread of the page's renderer, between its navigation and the end. @param {any[]} events @param {string} url */
export function blockingOf(events, url) {
  const start = events.find(
    (event) => event.name === 'navigationStart' && event.args?.data?.documentLoaderURL === url,
  );
  if (!start) return NaN;
  return events
    .filter(
      (event) =>
        event.ph === 'X' &&
        event.pid === start.pid &&
        event.tid === start.tid &&
        event.ts >= start.ts &&
        /RunTask$/.test(event.name),
    )
    .reduce((sum, event) => sum + Math.max(0, event.dur / 1000 - 50), 0);
}
