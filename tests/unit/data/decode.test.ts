import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePilots } from '../../../src/data/pilots';
import { DataProblems } from '../../../src/data/problem';
import { decodeWords } from '../../../src/data/words';
import { spoil, tinyEurope, tinyWords, type Raw } from '../tiny-europe';

const problemsOf = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof DataProblems) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
};
const pilotProblems = (change: (copy: Raw) => void) =>
  problemsOf(() => decodePilots(spoil(tinyEurope, change)));
const wordProblems = (change: (copy: Raw) => void) =>
  problemsOf(() => decodeWords(spoil(tinyWords, change), tinyEurope, 'words.en.json'));

describe('a sound file', () => {
  it('comes through unchanged', () => {
    expect(decodePilots(spoil(tinyEurope, () => {}))).toEqual(tinyEurope);
    expect(
      decodeWords(
        spoil(tinyWords, () => {}),
        tinyEurope,
      ),
    ).toEqual(tinyWords);
  });
});

describe('the colour of a theme', () => {
  it('is that of its place in the list, and past the twelve that of all others', () => {
    const { themes } = decodePilots(
      spoil(tinyEurope, (set) => {
        for (const theme of set.themes) delete theme.hue;
        for (let more = 3; more < 14; more++)
          set.themes.push({ id: `more-${more}`, letter: String.fromCharCode(62 + more) });
      }),
    );
    expect(themes.map(({ hue }) => hue)).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      'other',
      'other',
    ]);
  });

  it('may be shared by none but the others', () => {
    const { themes } = decodePilots(
      spoil(tinyEurope, (set) => {
        set.themes[0].hue = 'other';
        set.themes[1].hue = 'other';
        set.themes[2].hue = 11;
      }),
    );
    expect(themes.map(({ hue }) => hue)).toEqual(['other', 'other', 11]);
  });
});

describe('a wrong field is named with its file, record and field', () => {
  const cases: [string, (copy: Raw) => void, string][] = [
    [
      'a code that is none',
      (set) => (set.pilots[1].region = 'bo-1'),
      'pilots.json, record 2 (low-borea), "region": expected a NUTS code such as ES13, found "bo-1"',
    ],
    [
      'a missing field',
      (set) => delete set.pilots[3].grant,
      'pilots.json, record 4 (borean-marsh), "grant": missing',
    ],
    [
      'a field nobody knows',
      (set) => (set.pilots[0].granted = 1),
      'pilots.json, record 1 (aland), "granted": no such field is known',
    ],
    [
      'a grant in words',
      (set) => (set.pilots[0].grant = 'a lot'),
      'pilots.json, record 1 (aland), "grant": expected number, found "a lot"',
    ],
    [
      'a negative grant',
      (set) => (set.pilots[0].grant = -1),
      'pilots.json, record 1 (aland), "grant": expected euros, zero or more, found -1',
    ],
    [
      'a field deep inside',
      (set) => (set.pilots[1].figures.population.status = 'guessed'),
      'pilots.json, record 2 (low-borea), "figures.population.status": expected "published" or "derived", found "guessed"',
    ],
    [
      'a row of another list',
      (set) => (set.sources[1].url = 'http://example.org'),
      'pilots.json, record 2 (almanac) of sources, "url": expected an https address, found "http://example.org"',
    ],
    [
      'an address that is a script',
      (set) => (set.sources[1].url = 'javascript:alert(1)'),
      'pilots.json, record 2 (almanac) of sources, "url": expected an https address, found "javascript:alert(1)"',
    ],
    [
      'a list that is none',
      (set) => (set.pilots = {}),
      'pilots.json, "pilots": expected Array, found an object',
    ],
    [
      'a row that is none',
      (set) => (set.pilots[2] = 7),
      'pilots.json, record 3: expected Object, found 7',
    ],
    [
      'a name of nothing',
      (set) => (set.pilots[0].names.en = '\u202e'),
      'pilots.json, record 1 (aland), "names.en": expected some text, found ""',
    ],
    [
      'a level that is not the code’s',
      (set) => (set.pilots[1].level = 2),
      'pilots.json, record 2 (low-borea), "level": expected 1, the level of BO1, found 2',
    ],
    [
      'a country that is not the code’s',
      (set) => (set.pilots[1].country = 'AL'),
      'pilots.json, record 2 (low-borea), "country": expected "BO" as in BO1, found "AL"',
    ],
    [
      'an unknown main theme',
      (set) => (set.pilots[0].primary.theme = 'mendin'),
      'pilots.json, record 1 (aland), "primary.theme": unknown theme "mendin"',
    ],
    [
      'an unknown further theme',
      (set) => (set.pilots[1].further[0].theme = 'x'),
      'pilots.json, record 2 (low-borea), "further.1.theme": unknown theme "x"',
    ],
    [
      'a main theme that also contributes',
      (set) => (set.pilots[1].further[0].theme = 'mending'),
      'pilots.json, record 2 (low-borea), "further.1.theme": "mending" is already a theme of this pilot',
    ],
    [
      'an unknown wave',
      (set) => (set.pilots[0].wave = 'third'),
      'pilots.json, record 1 (aland), "wave": unknown wave "third"',
    ],
    [
      'an unknown source of a theme',
      (set) => (set.pilots[0].primary.source = 'rumour'),
      'pilots.json, record 1 (aland), "primary.source": unknown source "rumour"',
    ],
    [
      'an unknown source of a pilot',
      (set) => set.pilots[0].sources.push('rumour'),
      'pilots.json, record 1 (aland), "sources": unknown source "rumour"',
    ],
    [
      'an unknown source of a wave',
      (set) => (set.waves[0].source = 'rumour'),
      'pilots.json, record 1 (first) of waves, "source": unknown source "rumour"',
    ],
    [
      'an unknown source of a figure',
      (set) => (set.figures[0].sources = ['rumour']),
      'pilots.json, record 1 (population) of figures, "sources": unknown source "rumour"',
    ],
    [
      'an unknown source of it all',
      (set) => (set.about = ['rumour']),
      'pilots.json, "about": unknown source "rumour"',
    ],
    [
      'an unknown figure',
      (set) => (set.pilots[1].figures.luck = { value: 7, status: 'published' }),
      'pilots.json, record 2 (low-borea), "figures.luck": unknown figure "luck"',
    ],
    [
      'a Union without members',
      (set) => (set.figures[1].unionOf = null),
      'pilots.json, record 2 (gdp-per-head) of figures, "unionOf": must be given exactly when "union" is',
    ],
    [
      'a name missing in English',
      (set) => (set.pilots[0].names = { fr: 'Alande' }),
      'pilots.json, record 1 (aland), "names.en": missing',
    ],
    [
      'doubt about a name that is not there',
      (set) => (set.pilots[0].unverifiedNames = ['sl']),
      'pilots.json, record 1 (aland), "unverifiedNames": "sl" has no name to be unverified',
    ],
    [
      'a colour taken twice, by the second theme as by its place',
      (set) => {
        set.themes[0].hue = 1;
        delete set.themes[1].hue;
      },
      'pilots.json, record 2 (teaching) of themes, "hue": "1" is already taken',
    ],
    [
      'a letter taken twice',
      (set) => (set.themes[1].letter = 'M'),
      'pilots.json, record 2 (teaching) of themes, "letter": "M" is already taken',
    ],
  ];
  it.each(cases)('%s', (_, change, message) => {
    expect(pilotProblems(change)).toEqual([message]);
  });

  it('twins: the same slug and the same region', () => {
    expect(pilotProblems((set) => set.pilots.push(set.pilots[1]))).toEqual([
      'pilots.json, record 6 (low-borea), "slug": "low-borea" is already taken',
      'pilots.json, record 6 (low-borea), "region": "BO1" is already taken',
    ]);
  });

  it('what is no object at all', () => {
    expect(problemsOf(() => decodePilots(null))).toEqual([
      'pilots.json: expected Object, found null',
    ]);
    expect(problemsOf(() => decodePilots([], 'mine.json'))[0]).toContain('mine.json');
    expect(problemsOf(() => decodeWords('hello', tinyEurope))).toEqual([
      'words.json: expected Object, found "hello"',
    ]);
  });
});

it('all problems of a file are told, not only the first', () => {
  expect(
    pilotProblems((set) => {
      set.pilots[0].grant = null;
      set.pilots[4].country = 'celestia';
      set.sources[0].date = 'yesterday';
    }),
  ).toEqual([
    'pilots.json, record 1 (aland), "grant": expected number, found null',
    'pilots.json, record 5 (lodka), "country": expected a country code such as ES, found "celestia"',
    'pilots.json, record 1 (gazette) of sources, "date": expected a date such as 2019-05-08, 2019-05 or 2019, found "yesterday"',
  ]);
});

it('hostile names come back sanitized, in pilots and in words', () => {
  const set = decodePilots(
    spoil(tinyEurope, (copy) => (copy.pilots[0].names.en = `<i>\u202e${'A'.repeat(10_000)}`)),
  );
  expect(set.pilots[0]!.names['en']).toBe(`<i>${'A'.repeat(116)}…`);
  const words = decodeWords(
    spoil(tinyWords, (copy) => (copy.pilots.aland.detail = 'B\u2067'.repeat(10_000))),
    tinyEurope,
  );
  expect(words.pilots['aland']!.detail).toHaveLength(2000);
  expect(words.pilots['aland']!.detail).toMatch(/^B+…$/);
});

it('what was found is shown sanitized and cut too', () => {
  const [message] = pilotProblems((set) => (set.pilots[0].region = `\u202e${'z'.repeat(500)}`));
  expect(message!.length).toBeLessThan(200);
  expect(message).not.toContain('\u202e');
});

describe('words that do not fit their set are named', () => {
  const cases: [string, (copy: Raw) => void, string][] = [
    [
      'theme',
      (words) => delete words.themes.weaving,
      'words.en.json, record weaving of themes: missing',
    ],
    [
      'pilot',
      (words) => delete words.pilots.lodka,
      'words.en.json, record lodka of pilots: missing',
    ],
    [
      'figure',
      (words) => delete words.figures.unemployment,
      'words.en.json, record unemployment of figures: missing',
    ],
    [
      'computed figure',
      (words) => delete words.figures['grant-per-inhabitant'],
      'words.en.json, record grant-per-inhabitant of figures: missing',
    ],
    ['kind', (words) => delete words.kinds.loom, 'words.en.json, record loom of kinds: missing'],
    [
      'country',
      (words) => delete words.countries.CE,
      'words.en.json, record CE of countries: missing',
    ],
    [
      'words for nobody',
      (words) => (words.pilots.atlantis = words.pilots.lodka),
      'words.en.json, record atlantis of pilots: the data knows no such id',
    ],
    [
      'a field missing',
      (words) => delete words.pilots.lodka.summary,
      'words.en.json, record lodka of pilots, "summary": missing',
    ],
    ['a missing note', (words) => delete words.themesNote, 'words.en.json, "themesNote": missing'],
  ];
  it.each(cases)('%s', (_, change, message) => {
    expect(wordProblems(change)).toEqual([message]);
  });

  it('a neighbour may be named without a pilot in it', () => {
    expect(wordProblems((words) => (words.countries.NO = 'Norway'))).toEqual([]);
  });
});

it('whatever is put anywhere in a file, it is read or refused by name, never thrown at', () => {
  /** Puts `value` at the place a walk by `steps` through lists and objects ends. */
  const put = (at: Raw, steps: readonly number[], value: unknown): void => {
    const keys = Object.keys(at);
    const key = keys[(steps[0] ?? 0) % keys.length];
    if (key === undefined) return;
    const below: unknown = at[key];
    if (steps.length > 1 && typeof below === 'object' && below !== null)
      put(below, steps.slice(1), value);
    else at[key] = value;
  };
  const steps = fc.array(fc.nat(50), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(steps, fc.jsonValue({ maxDepth: 2 }), (where, value) => {
      for (const message of [
        ...pilotProblems((set) => put(set, where, value)),
        ...wordProblems((words) => put(words, where, value)),
      ])
        expect(message).toMatch(/^(pilots|words\.en)\.json[,:] /);
    }),
    { numRuns: 1000 },
  );
});
