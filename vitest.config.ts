import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/**
 * Tests that need no browser. Files share what they import, which is most of what they cost: nothing in
 * `src/` keeps anything in a module that one test could leave for another.
 */
const quick: TestProjectInlineConfiguration['test'] = {
  environment: 'node',
  isolate: false,
  // Only what is broken waits this long: a machine may have something else to do.
  testTimeout: 60_000,
};

/** Tests against the built site share one server and one browser. */
const built: TestProjectInlineConfiguration['test'] = {
  environment: 'node',
  globalSetup: ['tests/support/global.ts'],
  // After the quick ones.
  sequence: { groupOrder: 1 },
  // Only what is broken waits this long.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  plugins: [svelte()],
  test: {
    retry: 0,
    // Two processors: two pages at work at once is what they carry.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { ...quick, name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        // Components compiled for the server: what is prerendered is what is tested.
        extends: true,
        test: { ...quick, name: 'render', include: ['tests/render/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { ...built, name: 'built', include: ['tests/built/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          ...built,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
        },
      },
    ],
  },
});
