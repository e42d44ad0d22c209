import { readFileSync } from 'node:fs';
import { fromOklch, type Rgb } from './colour';

export type Scheme = 'light' | 'dark';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

/** The colours that the rules of `selectors` set, the later over the earlier, by token. */
export function tokensOf(...selectors: string[]): (token: string, scheme: Scheme) => Rgb {
  const found = new Map<string, string>();
  for (const [, names = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!names.split(',').some((name) => selectors.includes(name.trim()))) continue;
    for (const [, token = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g))
      found.set(token, value);
  }
  return (token, scheme) => {
    const read = (value: string | undefined): Rgb => {
      const [, light, dark] = /^light-dark\((.*\)), (.*\))\)$/.exec(value ?? '') ?? [];
      if (light && dark) return read(scheme === 'light' ? light : dark);
      const [, name] = /^var\(--([\w-]+)\)$/.exec(value ?? '') ?? [];
      if (name) return read(found.get(name));
      const [l, c, h] =
        /^oklch\((.*)\)$/
          .exec(value ?? '')?.[1]
          ?.split(' ')
          .map(Number) ?? [];
      if (l === undefined || c === undefined || h === undefined)
        throw new Error(`${selectors.join(', ')} has no colour --${token}: ${value}`);
      return fromOklch(l, c, h);
    };
    return read(found.get(token));
  };
}
