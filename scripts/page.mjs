// @ts-check
/**
 * Fills the one template of every page. Shared by the build and the development server, so that what
 * is developed is what ships.
 */

import { createHash } from 'node:crypto';

/**
 * @typedef {object} Page
 * @property {string} path  'index.html', 'fr/index.html', '404.html'
 * @property {string} language  BCP 47
 * @property {'rtl'} [direction]  where its lines begin, if not on the left
 * @property {string} title  plain text
 * @property {string} head  extra markup of the head
 * @property {string} body
 * @property {string | null} entry  'src/main.ts', or null for a page without scripts
 * @property {string} [style]  source file of the entry whose style sheets a page without scripts wears
 * @property {readonly string[]} [needs]  source files of the dynamic imports this page makes first;
 *   without it all dynamic imports of the entry are taken
 * @property {readonly string[]} [wears]  source files of later imports whose style the page wears already
 * @property {string} [alone]  what a saved copy says where nothing may run
 * @property {boolean} [inline]  whether style and script stand in the page itself, which then fetches
 *   nothing at all: an embed must work where its frame may ask its own host for nothing
 * @property {string} [copyOf]  path of the page that this one repeats under another address
 *
 * @typedef {(read: (file: string) => Promise<string>) => Promise<Page[]>} Pages
 */

/** No inline script or style, nothing from elsewhere. Servers may send the same as a header. */
export const POLICY = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'";

/**
 * A page of one document is shown only when it is the picture that the query asks for.
 */
const WAIT = "if(location.search)document.documentElement.dataset.wait=''";

/** @param {string} text  of a script or style, as the policy names it */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is fetched, and what stands in the page is known word for word. @param {string} style @param {string} script */
const inlinePolicy = (style, script) =>
  `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(WAIT)} ${hashOf(script)}; base-uri 'none'; form-action 'none'`;

/** Served for any unknown path, at any depth: it cannot know where the site's root is. */
export const LOST = '404.html';

/** The way from a page to the root of the site, e.g. `../` from `fr/index.html`. @param {string} path */
export function rootFrom(path) {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** `lang` is followed by it: a page is of its language's direction throughout. @param {Page} page */
export const directionOf = ({ direction }) => (direction ? ` dir="${direction}"` : '');

/** The address of a page below the root: `fr/` for `fr/index.html`. @param {string} path */
export function addressOf(path) {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** The languages of a set of pages, the one of the root page first. @param {readonly Page[]} pages */
export function languagesOf(pages) {
  const main = pages.find((page) => page.path === 'index.html');
  return [...new Set([...(main ? [main.language] : []), ...pages.map((page) => page.language)])];
}

/** @param {string} text */
export function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Links to the same page in every language, and to itself.
 *
 * Search engines want whole addresses here. Where the site will stand is known only to who publishes
 * it, so `site` (from the environment, see the build) makes them whole; otherwise they are relative.
 *
 * @param {Page} page @param {readonly Page[]} pages @param {string} [site] ends with a slash
 */
export function alternates(page, pages, site) {
  if (page.path === LOST) return '';
  const base = site ?? rootFrom(page.path);
  const main = languagesOf(pages)[0];
  const original = pages.find((one) => one.path === page.copyOf) ?? page;
  /** The path without its language's folder. @param {Page} one */
  const rest = (one) => one.path.replace(new RegExp(`(^|/)${one.language}/`), '$1');
  const same = pages.filter(
    (one) => one.path !== LOST && !one.copyOf && rest(one) === rest(original),
  );
  const links = same.map(
    (one) =>
      `<link rel="alternate" hreflang="${one.language}" href="${base}${addressOf(one.path)}">`,
  );
  const fallback = same.find((one) => one.language === main);
  if (fallback) {
    links.push(
      `<link rel="alternate" hreflang="x-default" href="${base}${addressOf(fallback.path)}">`,
    );
  }
  return [`<link rel="canonical" href="${base}${addressOf(original.path)}">`, ...links].join('\n');
}

/** @param {Page} page */
function icons(page) {
  const root = rootFrom(page.path);
  return [
    `<link rel="icon" href="${root}icons/favicon.svg" type="image/svg+xml">`,
    `<link rel="icon" href="${root}icons/favicon-32.png" type="image/png" sizes="32x32">`,
    `<link rel="apple-touch-icon" href="${root}icons/apple-touch-icon.png">`,
  ].join('\n');
}

/**
 * The scripts of the page for unknown paths: the same small file, looked for at each depth, nearest
 * first. The one that is found knows the root from its own address.
 */
const search = ['./', '../', '../../', '../../../']
  .map((root) => `<script defer src="${root}404.js"></script>`)
  .join('\n');

/**
 * @param {string} template
 * @param {Page} page
 * @param {{ pages: readonly Page[], assets: string, policy: string | null, site?: string, inline?: { style: string, script: string } }} context
 *   `assets`: the links and scripts of the page; `policy`: null in development, whose live reload
 *   works with inline styles; `inline`: what a page of one document holds instead of assets
 */
export function fill(template, page, { pages, assets, policy, site, inline }) {
  const lost = page.path === LOST;
  const folders = pages
    .filter((one) => one.path !== LOST && !one.copyOf && !/^v\//.test(one.path))
    .map((one) => addressOf(one.path));
  /** @type {Record<string, string>} */
  const parts = {
    policy: policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '',
    // A page that does not know where it is can link neither style nor icon.
    assets: lost ? search : `${assets}\n${icons(page)}`,
    head: [alternates(page, pages, site), page.head].filter(Boolean).join('\n'),
    body: page.body,
  };
  if (inline) {
    const { style, script } = inline;
    const meta = (/** @type {string} */ content) =>
      `<meta http-equiv="Content-Security-Policy" content="${content}">`;
    parts['policy'] = meta(inlinePolicy(style, script));
    parts['assets'] = `<script>${WAIT}</script>\n<style>${style}</style>`;
    parts['body'] = `${page.body}\n<script>${script}</script>`;
  }
  /** @type {Record<string, string>} */
  const values = {
    language: escape(page.language),
    title: escape(page.title),
    root: lost ? '' : rootFrom(page.path),
  };
  let html = template
    .replace(' %direction%', directionOf(page))
    .replace(/%(language|title|root)%/g, (_, name) => values[name] ?? '')
    .replace(/[ \t]*<!-- (policy|assets|head|body) -->/g, (_, name) => parts[name] ?? '');
  if (lost) {
    html = html.replace(
      ' data-root=""',
      ` data-languages="${languagesOf(pages).join(' ')}" data-pages="${folders.join('|')}"`,
    );
  }
  return html;
}

/**
 * What a page must not hold under its own policy, in words; empty when it is clean. Comments are not
 * looked into, text is: markup escapes its `<`, so a tag found here is a tag. An inline style or
 * script is clean when the page's policy names its hash.
 *
 * @param {string} html @returns {string[]}
 */
export function faults(html) {
  const found = [];
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const alone = policy.startsWith("default-src 'none'");
  const rest = html
    .replace(/<(style|script)>([\s\S]*?)<\/\1>/g, (whole, name, text) =>
      new RegExp(`${name}-src [^;]*${hashOf(text).replace(/[+/]/g, '\\$&')}`).test(policy)
        ? ''
        : whole,
    )
    .replace(/<!--[\s\S]*?-->/g, '');
  for (const [tag, name = '', attributes = ''] of rest.matchAll(
    /<([a-zA-Z][\w:-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g,
  )) {
    const names = [
      ...attributes.matchAll(/\s([^\s=>"'/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g),
    ].map((match) => match[1]?.toLowerCase() ?? '');
    const short = tag.length > 120 ? `${tag.slice(0, 120)}…` : tag;
    if (names.includes('style')) found.push(`a style attribute: ${short}`);
    if (names.some((attribute) => /^on[a-z]+$/.test(attribute)))
      found.push(`an event handler attribute: ${short}`);
    if (name.toLowerCase() === 'style') found.push(`a <style> element: ${short}`);
    if (
      name.toLowerCase() === 'script' &&
      !names.includes('src') &&
      !/type="application\/(ld\+)?json"/.test(attributes)
    )
      found.push(`an inline script: ${short}`);
    if (
      alone &&
      (names.includes('src') ||
        (name.toLowerCase() === 'link' && /rel="[^"]*(icon|stylesheet|preload)/.test(attributes)))
    )
      found.push(`something to fetch: ${short}`);
  }
  return found;
}
