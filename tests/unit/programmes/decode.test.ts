/** Invented programmes at the door: sound ones come in, and of a spoilt one each fault is named. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DataProblem, DataProblems } from '../../../src/data/problem';
import { decodeProgramme } from '../../../src/domain/check-programme';
import { decodeWords } from '../../../src/data/words';
import { INVENTED, inventLarge } from '../../programmes/invented';
import type { Invented } from '../../programmes/types';
import { gazetteer } from '../real-gazetteer';

/** Parsed JSON that a test may spoil as it likes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a type would forbid the very spoiling
type Raw = any;

/** Whatever is hidden in a text or turns what stands around it. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The large programme with thirty projects: what is wrong with one is wrong with 1,200. */
const few = ((): Invented => {
  const { programme, words } = inventLarge(gazetteer);
  const twins = (id: string) => id.includes('.');
  const projects = programme.projects.filter(({ places }) => !places.some(twins)).slice(0, 30);
  const kept = new Set(projects.map(({ id }) => id));
  // Each code once, so that a place goes by it.
  const places = programme.places.slice(0, -1);
  const cut = (said: (typeof words)['en']) => ({
    ...said,
    projects: Object.fromEntries(Object.entries(said.projects).filter(([id]) => kept.has(id))),
  });
  return {
    programme: { ...programme, projects, places },
    words: { en: cut(words.en), fr: cut(words.fr) },
  };
})();

const copyOf = (thing: unknown): Raw => JSON.parse(JSON.stringify(thing));

/** All that is wrong with a file, each as it is told. */
function problemsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof DataProblems) return error.problems.map(({ message }) => message);
    if (error instanceof DataProblem) return [error.message];
    throw error;
  }
  return [];
}

describe.each(Object.entries(INVENTED))('the %s programme', (_, invent) => {
  const { programme, words } = invent(gazetteer);
  const decoded = decodeProgramme(copyOf(programme), gazetteer);

  it('comes in whole, each place with its level and country', () => {
    expect(decoded.projects.map(({ id }) => id)).toEqual(programme.projects.map(({ id }) => id));
    expect(decoded.places.map(({ code }) => code)).toEqual(
      programme.places.map(({ code }) => code),
    );
    expect(new Set(decoded.places.map(({ id }) => id)).size).toBe(programme.places.length);
    for (const { code, level, country } of decoded.places)
      expect([level, country]).toEqual([code.length - 2, code.slice(0, 2)]);
  });

  it.each(['en', 'fr'] as const)('has its words, in %s', (language) => {
    const { projects } = decodeWords(copyOf(words[language]), decoded, `${language}.json`);
    expect(Object.keys(projects)).toHaveLength(programme.projects.length);
  });

  it('has no name left that is endless or hides something', () => {
    const { projects } = decodeWords(copyOf(words.en), decoded, 'en.json');
    const names = [
      ...decoded.places.flatMap(({ names }) => Object.values(names)),
      ...decoded.sources.map(({ title }) => title),
      ...Object.values(projects).flatMap(({ name, summary, detail }) => [name, summary, detail]),
    ];
    expect(names.length).toBeGreaterThan(decoded.places.length);
    expect(names.filter((name) => HIDDEN.test(name))).toEqual([]);
    expect(names.filter((name) => [...name].length > 2000)).toEqual([]);
  });
});

/** One way to spoil a record, and how it must be told: `{n}` is its row, `{id}` its name. */
type Spoil = readonly [
  list: 'projects' | 'places' | 'measures' | 'themes' | 'sources',
  spoil: (record: Raw, programme: Raw, index: number) => void,
  told: string,
];

/** What a record can be told of by itself. */
const ALONE: readonly Spoil[] = [
  ['projects', (one) => delete one.id, 'record {n}, "id": missing'],
  ['projects', (one) => (one.granted = 1), 'record {n} ({id}), "granted": no such field is known'],
  [
    'projects',
    (one) => (one.values = { budget: 'a lot' }),
    'record {n} ({id}), "values.budget": expected number, found "a lot"',
  ],
  [
    'projects',
    (one) => (one.values = { budget: Infinity }),
    'record {n} ({id}), "values.budget": expected a finite number, found null',
  ],
  [
    'projects',
    (one) => (one.places = []),
    'record {n} ({id}), "places": expected at least one place, found a list',
  ],
  [
    'projects',
    (one) => (one.primary = { theme: 'No id' }),
    'record {n} ({id}), "primary.theme": expected lower-case letters, digits and single hyphens, found "No id"',
  ],
  [
    'places',
    (one) => (one.code = 'es-13'),
    'record {n} (es-13) of places, "code": expected a NUTS code such as ES13, found "es-13"',
  ],
  [
    'places',
    (one) => (one.names = { en: '\u202e' }),
    'record {n} ({id}) of places, "names.en": expected some text, found ""',
  ],
  [
    'places',
    (one) => (one.nuts = 2015),
    'record {n} ({id}) of places, "nuts": expected 2003 or 2006 or 2010 or 2013 or 2016 or 2021, found 2015',
  ],
  [
    'measures',
    (one) => (one.combine = 'median'),
    'record {n} ({id}) of measures, "combine": expected "place" or "sum" or "mean" or "count" or "ratio", found "median"',
  ],
  [
    'themes',
    (one) => (one.hue = 12),
    'record {n} ({id}) of themes, "hue": expected 0 or 1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 11 or "other", found 12',
  ],
  [
    'sources',
    (one) => (one.url = 'javascript:alert(1)'),
    'record {n} ({id}) of sources, "url": expected an https address, found "javascript:alert(1)"',
  ],
];

/** What is wrong only beside the other records. */
const BESIDE: readonly Spoil[] = [
  [
    'projects',
    (one) => (one.primary = { theme: 'nothing' }),
    'record {n} ({id}), "primary.theme": unknown theme "nothing"',
  ],
  [
    'projects',
    (one) => (one.further = [{ theme: one.primary.theme }]),
    'record {n} ({id}), "further.1.theme": "{theme}" is already a theme of this project',
  ],
  ['projects', (one) => delete one.primary, 'record {n} ({id}), "primary": missing'],
  [
    'projects',
    (one) => one.places.push('XX99'),
    'record {n} ({id}), "places": unknown place "XX99"',
  ],
  [
    'projects',
    (one) => (one.places = [one.places[0], one.places[0]]),
    'record {n} ({id}), "places": "{place}" is there twice',
  ],
  ['projects', (one) => (one.wave = 'third'), 'record {n} ({id}), "wave": unknown wave "third"'],
  [
    'projects',
    (one) => (one.sources = ['hearsay']),
    'record {n} ({id}), "sources": unknown source "hearsay"',
  ],
  [
    'projects',
    (one) => (one.values = { budget: -1 }),
    'record {n} ({id}), "values.budget": expected euros, zero or more',
  ],
  [
    'projects',
    (one) => (one.values = { growth: 1 }),
    'record {n} ({id}), "values.growth": is not a measure of projects',
  ],
  [
    'places',
    (one) => (one.values = { budget: { value: 1, status: 'published' } }),
    'record {n} ({id}) of places, "values.budget": is not a measure of places',
  ],
  [
    'places',
    (one) => (one.values = { wealth: { value: 1, status: 'published' } }),
    'record {n} ({id}) of places, "values.wealth": unknown measure "wealth"',
  ],
  ['places', (one) => (one.names = {}), 'record {n} ({id}) of places, "names": missing'],
];

/** Spoils as many records as there are ways, none twice, and says how each is to be told. */
function spoilt(ways: readonly Spoil[], rows: readonly number[]) {
  const programme = copyOf(few.programme);
  const used = new Set<unknown>();
  const told = ways.map(([list, spoil, said], k) => {
    const records: Raw[] = programme[list];
    let index = rows[k]! % records.length;
    while (used.has(records[index])) index = (index + 1) % records.length;
    const record = records[index];
    used.add(record);
    const id = record.id ?? record.code;
    const [theme, place] = [record.primary?.theme, record.places?.[0]];
    spoil(record, programme, index);
    return `programme.json, ${said}`
      .replace('{n}', String(index + 1))
      .replace('{id}', id)
      .replace('{theme}', theme)
      .replace('{place}', place);
  });
  return { programme, told };
}

describe.each([
  ['by themselves', ALONE],
  ['beside each other', BESIDE],
])('records that are wrong %s', (_, ways) => {
  it('are named with file, record and field, whichever and however many they are', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ways], { minLength: 1 }),
        fc.array(fc.nat(), { minLength: ways.length, maxLength: ways.length }),
        (chosen, rows) => {
          const { programme, told } = spoilt(chosen, rows);
          expect(problemsOf(() => decodeProgramme(programme, gazetteer)).sort()).toEqual(
            told.sort(),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Every way to a value in a file. */
function pathsOf(json: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof json !== 'object' || json === null) return [[...path]];
  const inside = Array.isArray(json)
    ? json.map((one, i) => [i, one] as const)
    : Object.entries(json);
  return [[...path], ...inside.flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

/** A file with something else where a path leads to. */
function replaced(json: unknown, path: readonly (string | number)[], by: unknown): Raw {
  if (path.length === 0) return by;
  const copy = copyOf(json);
  const inside = path.slice(0, -1).reduce((at: Raw, key) => at[key], copy);
  inside[path.at(-1)!] = by;
  return copy;
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '',
    '__proto__',
    '\u202e',
    -0,
    1e308,
    [],
    {},
    [null],
    { __proto__: null },
    'x'.repeat(5000),
  ),
);

test('whatever stands anywhere in a file, it comes in or its faults are told', () => {
  const { programme, words } = few;
  const sound = decodeProgramme(copyOf(programme), gazetteer);
  const inProgramme = pathsOf(programme);
  const inWords = pathsOf(words.en);
  fc.assert(
    fc.property(fc.nat(), anything, (place, by) => {
      const spoiltProgramme = replaced(programme, inProgramme[place % inProgramme.length]!, by);
      for (const message of problemsOf(() => decodeProgramme(spoiltProgramme, gazetteer)))
        expect(message).toMatch(/^programme\.json/);
      const spoiltWords = replaced(words.en, inWords[place % inWords.length]!, by);
      for (const message of problemsOf(() => decodeWords(spoiltWords, sound, 'en.json')))
        expect(message).toMatch(/^en\.json/);
    }),
    { numRuns: 200 },
  );
});

describe('words that lack something or say too much', () => {
  const sound = decodeProgramme(copyOf(few.programme), gazetteer);
  const spoiltWords = (change: (copy: Raw) => void) => {
    const copy = copyOf(few.words.fr);
    change(copy);
    return problemsOf(() => decodeWords(copy, sound, 'fr.json'));
  };

  it('are told all at once, each with what it speaks of', () => {
    const problems = spoiltWords((copy) => {
      delete copy.themes.water;
      delete copy.projects['project-7'];
      delete copy.measures.patents.unit;
      copy.measures.budget.unit = '{amount} €';
      copy.projects['project-0'] = {};
      copy.themes.soil.sign = copy.themes.air.sign;
      delete copy.countries.LU;
    });
    expect(problems).toHaveLength(7);
    for (const said of [
      'fr.json, record water of themes: missing',
      'fr.json, record project-7 of projects: missing',
      'fr.json, record patents of measures, "unit": missing',
      'fr.json, record budget of measures, "unit": the data write it as euro',
      'fr.json, record project-0 of projects: the data knows no such id',
      'of themes, "sign": "A" is already taken',
      'fr.json, record LU of countries: missing',
    ])
      expect(problems).toContainEqual(expect.stringContaining(said));
  });
});
