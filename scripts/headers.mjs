// @ts-check
/**
 * The headers of every file, in one table: `serve.mjs` sends them, the build writes them into files
 * that hosts read (`_headers`, `.htaccess`), and `docs/hosting/nginx.conf` is made from them:
 *
 *     node scripts/headers.mjs
 */
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { POLICY } from './page.mjs';

/** @typedef {Readonly<Record<string, string>>} Headers */

/** @type {Headers} */
export const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** Only the site itself may frame it. @type {Headers} */
const OURS = { 'Content-Security-Policy': `${POLICY}; frame-ancestors 'self'` };

/**
 * What is to stand in other people's pages: any of them may frame, show and read it. A page's own
 * policy, with the hashes of what it holds, is in the page; a header would have to know them.
 *
 * @type {Headers}
 */
const ANYBODYS = {
  'Content-Security-Policy':
    "frame-ancestors *; base-uri 'none'; object-src 'none'; form-action 'none'",
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Embeds, frozen addresses, the element, pictures; as a regular expression of paths below the root. */
const FOR_ANYBODY = String.raw`(?:(?:[a-z]{2,3}(?:-\w+)*/)?embed/|v/|pictures/|oembed/|embed\.js$)`;
/** Their names or folders change when they do. */
const FOR_EVER = '(?:assets|v)/';
/** No hash in the name, but they hardly change. */
const FOR_A_WEEK = 'fonts/';

const FOREVER = 'public, max-age=31536000, immutable';
const WEEK = 'public, max-age=604800';
/** Asked for again each time, and rarely sent again. */
const AGAIN = 'no-cache';

/** @param {string} pattern @param {string} path */
const fits = (pattern, path) => new RegExp(`^${pattern}`).test(path);

/** What is sent with a file that there is. @param {string} path  below the root, e.g. `fr/embed/` @returns {Headers} */
export function headersOf(path) {
  return {
    ...COMMON,
    ...(fits(FOR_ANYBODY, path) ? ANYBODYS : OURS),
    'Cache-Control': fits(FOR_EVER, path) ? FOREVER : fits(FOR_A_WEEK, path) ? WEEK : AGAIN,
  };
}

/** What is sent with the page for unknown paths. @type {Headers} */
export const LOST_HEADERS = { ...COMMON, ...OURS, 'Cache-Control': AGAIN };

/**
 * `_headers` of Netlify and Cloudflare Pages. There, all rules that match a path add up, and a policy
 * that comes twice is two policies of which both must hold. So no two rules here set the same header
 * for one path: a folder gets a wildcard only when all of it is alike.
 *
 * @param {readonly string[]} files  of the site, e.g. `fr/embed/index.html`
 */
export function netlifyHeaders(files) {
  /** @type {[rule: string, headers: Headers][]} */
  const rules = [['/*', COMMON]];
  /** Without what stands in the first rule. @param {string} path */
  const own = (path) =>
    Object.fromEntries(Object.entries(headersOf(path)).filter(([name]) => !(name in COMMON)));
  /** @param {string} folder @param {readonly string[]} inside */
  const walk = (folder, inside) => {
    const kinds = new Set(inside.map((file) => JSON.stringify(own(file))));
    if (folder && kinds.size === 1) {
      rules.push([`/${folder}*`, own(inside[0] ?? '')]);
      return;
    }
    /** @type {Map<string, string[]>} */
    const folders = new Map();
    for (const file of inside) {
      const rest = file.slice(folder.length);
      const name = rest.includes('/') ? rest.slice(0, rest.indexOf('/') + 1) : '';
      if (name) folders.set(name, [...(folders.get(name) ?? []), file]);
      else if (!rest.startsWith('.') && rest !== '_headers') rules.push([`/${file}`, own(file)]);
      if (rest === 'index.html') rules.push([`/${folder}`, own(file)]);
    }
    for (const [name, files] of folders) walk(folder + name, files);
  };
  walk('', [...files].sort());
  return rules
    .map(([rule, headers]) =>
      [rule, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)].join('\n'),
    )
    .join('\n')
    .replaceAll('\n\n  ', '\n  ');
}

/** @param {string} text  of a header, in double quotes */
const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;

/**
 * `.htaccess` of Apache. It needs nothing but `AllowOverride FileInfo`, since a host answers a directive
 * that it does not allow with an error for every page.
 *
 * @param {string} [base]  path of the site; where it is not known, any that ends rightly will do
 */
export function apacheHeaders(base) {
  const start = base ? `^${base.replaceAll('.', '\\.')}` : '/';
  /** @param {string} pattern */
  const only = (pattern) => ` "expr=%{REQUEST_URI} =~ m#${start}${pattern}#"`;
  /** @param {Headers} headers @param {string} [when] */
  const set = (headers, when = '') =>
    Object.entries(headers).map(
      ([name, value]) => `  Header always set ${name} ${quoted(value)}${when}`,
    );
  const types = [
    'text/html text/css text/javascript text/plain text/csv',
    'application/json image/svg+xml',
  ].join(' ');
  return `${[
    '# Transition Atlas: how Apache sends this folder. Written by the build.',
    `ErrorDocument 404 ${base ?? '/'}404.html`,
    'AddType text/javascript .js',
    'AddType font/woff2 .woff2',
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .js .css .json .csv .svg .txt',
    '',
    '<IfModule mod_headers.c>',
    ...set(COMMON),
    ...set(OURS),
    ...set(ANYBODYS, only(FOR_ANYBODY)),
    `  Header set Cache-Control ${quoted(AGAIN)}`,
    `  Header set Cache-Control ${quoted(FOREVER)}${only(FOR_EVER)}`,
    `  Header set Cache-Control ${quoted(WEEK)}${only(FOR_A_WEEK)}`,
    '</IfModule>',
    '',
    '<IfModule mod_brotli.c>',
    `  AddOutputFilterByType BROTLI_COMPRESS ${types}`,
    '</IfModule>',
    '<IfModule !mod_brotli.c>',
    '  <IfModule mod_deflate.c>',
    `    AddOutputFilterByType DEFLATE ${types}`,
    '  </IfModule>',
    '</IfModule>',
  ].join('\n')}\n`;
}

/** A server of nginx, for the site at the top of its host. */
export function nginxHeaders() {
  /** @param {string} name @param {string} otherwise @param {readonly (readonly [pattern: string, value: string])[]} cases */
  const map = (name, otherwise, cases) => [
    `map $uri $atlas_${name} {`,
    ...[
      ['default', quoted(otherwise)],
      ...cases.map(([on, value]) => [`"~^/${on}"`, quoted(value)]),
    ].map(([on, value]) => `  ${on} ${value};`),
    '}',
  ];
  /** Those that a file has only when anybody may have it; an empty header is not sent. */
  const names = {
    'Content-Security-Policy': 'policy',
    'Access-Control-Allow-Origin': 'readers',
    'Cross-Origin-Resource-Policy': 'pages',
  };
  return `${[
    '# Transition Atlas on nginx, at the top of its host. Made by: node scripts/headers.mjs',
    '# Both parts belong into the http block. Put in the name, the folder and the certificates.',
    '',
    ...Object.entries(names).flatMap(([header, name]) =>
      map(name, OURS[header] ?? '', [[FOR_ANYBODY, ANYBODYS[header] ?? '']]),
    ),
    ...map('cache', AGAIN, [
      [FOR_EVER, FOREVER],
      [FOR_A_WEEK, WEEK],
    ]),
    '',
    'server {',
    '  listen 443 ssl;',
    '  server_name example.org;',
    '  root /var/www/atlas;    # the contents of dist/',
    '  index index.html;',
    '  charset utf-8;',
    '  error_page 404 /404.html;',
    '',
    '  location / {',
    '    try_files $uri $uri/ =404;',
    '  }',
    '  # Files for other servers.',
    '  location ~ /(\\.|_headers$) {',
    '    return 404;',
    '  }',
    '',
    ...Object.entries(COMMON).map(
      ([name, value]) => `  add_header ${name} ${quoted(value)} always;`,
    ),
    ...Object.entries(names).map(
      ([header, name]) => `  add_header ${header} $atlas_${name} always;`,
    ),
    '  add_header Cache-Control $atlas_cache;',
    '',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/plain text/csv;',
    '  # With the brotli module:',
    '  # brotli on;',
    '  # brotli_types text/css text/javascript application/javascript application/json image/svg+xml text/plain text/csv;',
    '}',
  ].join('\n')}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(new URL('../docs/hosting/nginx.conf', import.meta.url), nginxHeaders());
}
