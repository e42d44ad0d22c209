/** The page that says whose is what, and the notices that go with the site. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pages } from '../../src/prerender';
import { read as readData } from './real';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFile(`${root}static/${file}`, 'utf8');

const all = await pages(readData);
const credits = all.filter(({ path }) => path.endsWith('credits/index.html'));
/** What a person reads: no tags, one blank between words; the French narrow blanks stay. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/[ \n]+/g, ' ');

describe('the credits', () => {
  it('stand in every language of the map, styled and without a script', () => {
    expect(credits.map(({ path, language }) => [path, language])).toEqual([
      ['credits/index.html', 'en'],
      ['fr/credits/index.html', 'fr'],
    ]);
    for (const page of credits) {
      expect(page.entry).toBeNull();
      expect(page.style).toBe('src/main.ts');
      expect(page.body).not.toContain('<script');
    }
  });

  it.each(credits.map((page) => [page.path, page] as const))(
    '%s has all its words and all its holes filled',
    (_, { body, title }) => {
      const text = wordsOf(body);
      expect(text).not.toMatch(/undefined|\{\w+\}|%root%|rights\./);
      expect(title).toContain('Transition Atlas');
    },
  );

  it.each(credits.map((page) => [page.path, page] as const))(
    '%s carries the line that the terms of the boundaries ask for, in three languages',
    (_, { body }) => {
      for (const line of [
        '© EuroGeographics for the administrative boundaries',
        '© EuroGeographics pour les limites administratives',
        '© EuroGeographics bezüglich der Verwaltungsgrenzen',
      ])
        expect(body).toContain(line);
    },
  );

  it('are told in one row of headings, none left out', () => {
    for (const { body } of credits) {
      const levels = [...body.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.slice(1).forEach((level, i) => expect(level - (levels[i] ?? 0)).toBeLessThan(2));
    }
  });

  it('lead back to the map in the same language', () => {
    const [english, french] = credits;
    expect(english?.body).toContain('href="../"');
    expect(french?.body).toContain('href="../../fr/"');
  });
});

describe('licences.txt', () => {
  it('holds the notice of every library that ships, and our own', async () => {
    const shipped = await read('licences.txt');
    const { dependencies } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // Svelte ships what its compiler needs at run time.
    for (const name of [...Object.keys(dependencies), 'svelte']) {
      const folder = `${root}node_modules/${name}/`;
      const licence = await readFile(`${folder}LICENSE`, 'utf8').catch(() =>
        readFile(`${folder}LICENSE.md`, 'utf8'),
      );
      expect(shipped, `${name} in static/licences.txt`).toContain(
        licence.trim().replaceAll('\r\n', '\n'),
      );
    }
    expect(shipped).toContain((await readFile(`${root}LICENSE`, 'utf8')).trim());
  });
});
