// @ts-check

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  // Svelte reads TypeScript's annotations itself; no preprocessor is needed.
  compilerOptions: { runes: true },
};
