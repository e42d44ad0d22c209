/** The rules by which hosts read their header files, as their documentation has them. */

type Headers = Record<string, string>;

/** Blocks of `_headers`: a rule at the start of a line, its headers indented under it. */
export function readRules(text: string): { rule: string; headers: [string, string][] }[] {
  const rules: { rule: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ rule: line.trim(), headers: [] });
    else {
      const [, name = '', value = ''] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
      rules.at(-1)!.headers.push([name, value]);
    }
  }
  return rules;
}

/** Netlify and Cloudflare Pages: every rule that matches counts, and what comes twice is joined. */
export function byRules(text: string, path: string): Headers {
  const found: Headers = {};
  for (const { rule, headers } of readRules(text)) {
    const pattern = rule.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
    if (!new RegExp(`^${pattern}$`).test(path)) continue;
    for (const [name, value] of headers)
      found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
}

/** Apache: the last directive whose condition holds. */
export function byApache(text: string, path: string): Headers {
  const found: Headers = {};
  for (const [, name = '', value = '', pattern] of text.matchAll(
    /^\s*Header (?:always )?set (\S+) "([^"]*)"(?: "expr=%\{REQUEST_URI\} =~ m#(.*)#")?$/gm,
  ))
    if (pattern === undefined || new RegExp(pattern).test(path)) found[name] = value;
  return found;
}

/** nginx: the first regular expression of a map that matches; an empty header is not sent. */
export function byNginx(text: string, path: string): Headers {
  const values: Headers = {};
  for (const [, name = '', body = ''] of text.matchAll(/^map \$uri \$(\w+) \{\n([\s\S]*?)^\}/gm)) {
    const cases = [...body.matchAll(/^\s+(?:default|"~([^"]*)") "([^"]*)";$/gm)];
    const fits = cases.find(([, on]) => on !== undefined && new RegExp(on).test(path));
    values[name] = (fits ?? cases.find(([, on]) => on === undefined))?.[2] ?? '';
  }
  const found: Headers = {};
  for (const [, name = '', value = ''] of text.matchAll(
    /^\s*add_header (\S+) (.*?)(?: always)?;$/gm,
  )) {
    const said = value.startsWith('$') ? values[value.slice(1)]! : value.slice(1, -1);
    if (said) found[name] = said;
  }
  return found;
}
