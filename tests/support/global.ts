import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { launchServer } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with a slash at the end. */
    site: string;
    /** The same site under a path of its own: nothing may lean on being at the top of its host. */
    siteBelow: string;
    /** Where the one browser of the run listens. */
    browser: string;
  }
}

/** One server and one browser for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.env['ATLAS_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`There is no built site in ${folder}. Run: npm run build`);
  }
  const [top, below, browser] = await Promise.all([
    serve({ folder, port: 0 }),
    serve({ folder, port: 0, base: '/some/path/' }),
    launchServer(),
  ]);
  project.provide('site', top.url);
  project.provide('siteBelow', below.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all([top.close(), below.close()]);
  };
}
