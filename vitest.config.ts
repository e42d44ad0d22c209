import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests against the built site share one server and one browser. */
const built: TestProjectInlineConfiguration['test'] = {
  environment: 'node',
  globalSetup: ['tests/support/global.ts'],
  // Two processors: two pages at work at once is what they carry. After the quick ones.
  maxWorkers: 2,
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
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' },
      },
      {
        // Components compiled for the server: what is prerendered is what is tested.
        extends: true,
        test: { name: 'render', include: ['tests/render/**/*.test.ts'], environment: 'node' },
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
