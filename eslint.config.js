// @ts-check
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const BELOW_STAGES = [
  'data',
  'domain',
  'imports',
  'geometry',
  'text',
  'scene',
  'state',
  'ui',
  'exports',
  'styles',
];

/**
 * The walls: which room may import from which. A type alone weighs nothing at run time, so a room may
 * be allowed to name what it may not use.
 *
 * @type {Record<string, { values: readonly string[], types?: readonly string[] }>}
 */
const walls = {
  data: { values: [] },
  domain: { values: ['data'] },
  // Files that a reader brings, as tables.
  imports: { values: ['data'] },
  geometry: { values: ['data'] },
  text: { values: [], types: ['data'] },
  scene: { values: ['data', 'domain', 'geometry', 'text'] },
  state: { values: ['data', 'domain'] },
  // Components receive a scene and report wishes; they may name the wish's type.
  ui: { values: ['scene', 'geometry', 'text'], types: ['data', 'domain', 'state'] },
  // A file of native shapes cuts and simplifies outlines for itself: a slide has another window than a page.
  exports: { values: ['domain', 'scene', 'text', 'geometry'], types: ['data'] },
  styles: { values: [] },
  stages: { values: BELOW_STAGES },
  // src/main.ts, src/embed.ts, src/present.ts, src/your-data.ts, src/saved.ts, src/unpack.ts, src/service-worker.ts and src/prerender.ts
  entry: { values: [...BELOW_STAGES, 'stages'] },
};

const fetching = 'Fetch in src/data/fetch.ts, the only door to the network.';
const addressing =
  'The address is read and written in src/state/history.svelte.ts and briefing-history.svelte.ts only.';

/** @param {readonly string[]} names @param {string} message */
const banned = (names, message) => names.map((name) => ({ name, message }));

/** `window.fetch` and `globalThis.location` are the same things by another name. @param {readonly string[]} names @param {string} message */
const bannedMembers = (names, message) =>
  ['window', 'globalThis', 'self', 'document'].flatMap((object) =>
    names.map((property) => ({ object, property, message })),
  );

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const address = ['history', 'location', 'navigation'];
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const storing = 'Nothing is stored on the reader’s device.';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist.*/',
      '.cache/',
      'static/boundaries/',
      'static/data/',
      'static/programmes/',
      'test-results/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-implicit-coercion': ['error', { boolean: false }],
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // What was checked at the door is trusted inside; an index within bounds may say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Names come from outside: markup in them is text.
      'svelte/no-at-html-tags': 'error',
      // Each item keeps its element when the list is sorted or filtered.
      'svelte/require-each-key': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message:
            'A style attribute breaks the Content-Security-Policy. Use a class, a data attribute or an SVG attribute.',
        },
      ],
      'svelte/button-has-type': 'error',
      // A `let` with `$props()` or `$bindable` is written together.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$bindable'] }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    languageOptions: { globals: globals.browser },
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(walls).map((room) => ({
        type: room,
        pattern: room === 'entry' ? 'src' : `src/${room}`,
      })),
      'boundaries/legacy-templates': false,
      'import/resolver': {
        node: { extensions: ['.ts', '.svelte', '.js', '.mjs', '.json', '.css'] },
      },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(walls).flatMap(([room, { values, types = [] }]) => [
            {
              from: { element: { type: room } },
              allow: { to: { element: { types: { anyOf: [room, ...values] } } } },
            },
            ...(types.length > 0
              ? [
                  {
                    from: { element: { type: room } },
                    allow: {
                      to: { element: { types: { anyOf: [...types] } } },
                      dependency: { kind: 'type' },
                    },
                  },
                ]
              : []),
          ]),
        },
      ],
      'boundaries/no-unknown-dependencies': 'error',
      'no-restricted-globals': [
        'error',
        ...banned(network, fetching),
        ...banned(address, addressing),
        ...banned(storage, storing),
      ],
      'no-restricted-properties': [
        'error',
        ...bannedMembers(network, fetching),
        ...bannedMembers(address, addressing),
        ...bannedMembers([...storage, 'cookie'], storing),
      ],
    },
  },
  {
    files: ['src/data/fetch.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(address, addressing),
        ...banned(storage, storing),
      ],
    },
  },
  {
    files: [
      'src/state/history.svelte.ts',
      'src/state/history.ts',
      'src/state/briefing-history.svelte.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', ...banned(network, fetching), ...banned(storage, storing)],
      'no-restricted-properties': [
        'error',
        ...bannedMembers(network, fetching),
        ...bannedMembers([...storage, 'cookie'], storing),
      ],
    },
  },
  {
    // A copy of the site itself, for when there is no network; a lint of who else stores is of use still.
    files: ['src/service-worker.ts', 'src/stages/offline.ts'],
    rules: { 'no-restricted-globals': ['error', ...banned(address, addressing)] },
  },
  {
    // An embed has no view and no history: it reads its address once.
    files: ['src/stages/embed/start.ts'],
    rules: {
      'no-restricted-globals': ['error', ...banned(network, fetching), ...banned(storage, storing)],
    },
  },
  {
    // TypeScript knows every name, and which rooms have a screen (tsconfig.pure.json).
    files: ['**/*.ts', '**/*.svelte'],
    rules: { 'no-undef': 'off' },
  },
  {
    // The few rules worth the time of a type check: promises that nobody waits for, cases forgotten.
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['scripts/**', '*.js', '*.ts', 'tests/**'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    // Written here, run in a page.
    files: ['scripts/bench.mjs', 'scripts/screenshots.mjs', 'scripts/bench/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    // Read by browsers as they are, old ones too.
    files: ['static/**/*.js'],
    languageOptions: { sourceType: 'script', ecmaVersion: 5, globals: globals.browser },
    rules: { 'object-shorthand': 'off' },
  },
);
