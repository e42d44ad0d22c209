/** Runs axe-core on a page as it stands, under the page's own Content-Security-Policy. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
let source: Promise<string> | undefined;

/** Through the debugging protocol, which is not subject to the page's policy as a script element is. */
async function bring(page: Page): Promise<void> {
  source ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  const expression = await source;
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Runtime.evaluate', { expression });
  } finally {
    await session.detach();
  }
}

/**
 * All violations, readable, one line each: rule, help, the element, what is wrong with it.
 * Best practices are asked for too; WCAG 2.2 AA is what counts, the rest is manners.
 */
export async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  // Reading it costs a third of what it does: once is enough for a page that has not been loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await bring(page);
  const results = await page.evaluate(
    async (run) => {
      // A colour on its way is neither the one before nor the one to come.
      for (const animation of document.getAnimations())
        if (animation instanceof CSSTransition) animation.finish();
      const { axe } = window as unknown as {
        axe: { run: (node: Document, options: RunOptions) => Promise<AxeResults> };
      };
      return axe.run(document, run);
    },
    {
      resultTypes: ['violations' as const],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      ...options,
    },
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) =>
        `${violation.id}: ${violation.help}; ${node.target.join(' ')}; ` +
        `${(node.failureSummary ?? '').replace(/\s+/g, ' ')}; ${node.html.slice(0, 160)}`,
    ),
  );
}
