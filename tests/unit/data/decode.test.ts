import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataProblems } from '../../../src/data/problem';
import { decodeProgramme } from '../../../src/domain/check-programme';
import { decodeWords } from '../../../src/data/words';
import { busyEurope, busyFile, spoil, tinyEurope, tinyFile, tinyWordsFile } from '../tiny-europe';
import type { Raw } from '../tiny-europe';

const problemsOf = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof DataProblems) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
};
type Change = (copy: Raw) => void;
const problems = (change: Change) =>
  problemsOf(() => decodeProgramme(spoil(tinyFile, change), null));
const wordProblems = (change: Change, programme = tinyEurope) =>
  problemsOf(() => decodeWords(spoil(tinyWordsFile, change), programme, 'words/en.json'));
const changed = (change: Change) => decodeProgramme(spoil(tinyFile, change), null);

describe('a sound file', () => {
  it('says of a place what its code says', () => {
    expect(
      tinyEurope.places.map(({ id, level, country, nuts }) => [id, level, country, nuts]),
    ).toEqual([
      ['AL', 0, 'AL', 2016],
      ['BO1', 1, 'BO', 2016],
      ['BO2', 1, 'BO', 2016],
      ['BO31', 2, 'BO', 2016],
      ['CE42', 2, 'CE', 2016],
    ]);
  });

  it('says the rest as it stands there', () => {
    const { id, version, languages, waves, sources, about, projects } = tinyEurope;
    const { id: _, nuts: __, themes, measures, amount, places, ...rest } = tinyFile;
    expect({ version, languages, waves, sources, about }).toEqual({ ...rest, projects: undefined });
    expect(id).toBe('tiny-europe');
    expect(projects).toEqual(tinyFile.projects);
    expect(tinyEurope.themes).toEqual(themes);
    expect(tinyEurope.amount).toMatchObject({ id: amount, combine: 'sum' });
    expect(tinyEurope.places).toHaveLength(places.length);
    expect(tinyEurope.measures.map((measure) => measure.id)).toEqual(
      measures.map((measure: Raw) => measure.id),
    );
  });

  it('comes through a second time unchanged', () => {
    expect(
      decodeProgramme(
        spoil(busyFile, () => {}),
        null,
      ),
    ).toEqual(busyEurope);
  });

  it('gives a ratio both measures that it divides', () => {
    const ratio = tinyEurope.measures.find(({ id }) => id === 'grant-per-inhabitant')?.ratio;
    expect([ratio?.numerator.id, ratio?.denominator.id]).toEqual(['grant', 'population']);
    expect(tinyEurope.measures.filter(({ ratio }) => ratio !== null)).toHaveLength(1);
  });

  it('needs no waves, kinds, sources or measures, and no themes', () => {
    const least = {
      id: 'least',
      version: '2001-02-03',
      nuts: 2021,
      themes: [],
      measures: [],
      places: [{ code: 'AL', names: { en: 'Aland' } }],
      projects: [{ id: 'one', places: ['AL'] }],
    };
    const read = decodeProgramme(least, null);
    expect(read).toMatchObject({ amount: null, waves: [], sources: [], measures: [], themes: [] });
    expect(read.projects).toMatchObject([{ primary: null, further: [], values: {}, wave: null }]);
    expect(read.places).toMatchObject([{ nuts: 2021, values: {}, ownNames: [] }]);
  });
});

describe('the colour of a theme', () => {
  it('is that of its place in the list, and past the twelve that of all others', () => {
    const { themes } = changed((raw) => {
      for (const theme of raw.themes) delete theme.hue;
      for (let more = 3; more < 14; more++) raw.themes.push({ id: `more-${more}` });
    });
    expect(themes.map(({ hue }) => hue)).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      'other',
      'other',
    ]);
  });

  it('may be shared by none but the others', () => {
    const { themes } = changed((raw) => {
      raw.themes[0].hue = 'other';
      raw.themes[1].hue = 'other';
      raw.themes[2].hue = 11;
    });
    expect(themes.map(({ hue }) => hue)).toEqual(['other', 'other', 11]);
  });
});

describe('one code of two editions', () => {
  const ids = (...places: readonly [code: string, nuts?: number][]) =>
    decodeProgramme(
      {
        ...tinyFile,
        places: places.map(([code, nuts]) => ({
          code,
          names: { en: code },
          ...(nuts && { nuts }),
        })),
        projects: [],
      },
      null,
    ).places.map(({ id, code, nuts }) => {
      expect(id.startsWith(code)).toBe(true);
      return `${id} in ${nuts}`;
    });

  it('is two places, of which that of the programme’s edition goes by its code', () => {
    expect(ids(['BO1'], ['BO1', 2010])).toEqual(['BO1 in 2016', 'BO1.2010 in 2010']);
    expect(ids(['BO1', 2010], ['BO1'])).toEqual(['BO1.2010 in 2010', 'BO1 in 2016']);
  });

  it('is, in no edition of the programme’s, the first by its code', () => {
    expect(ids(['BO1', 2010], ['BO1', 2006])).toEqual(['BO1 in 2010', 'BO1.2006 in 2006']);
    expect(ids(['BO1', 2010], ['BO2'])).toEqual(['BO1 in 2010', 'BO2 in 2016']);
  });

  it('is what a project names', () => {
    const twice: Change = (raw) => {
      raw.places.push({ ...raw.places[1], nuts: 2010 });
      raw.projects[0].places = ['BO1.2010', 'BO1'];
    };
    expect(problems(twice)).toEqual([]);
    expect(
      problems((raw) => {
        twice(raw);
        raw.projects[0].places = ['BO1.2013'];
      }),
    ).toEqual(['programme.json, record 1 (aland), "places": unknown place "BO1.2013"']);
  });

  it('is refused in the same edition twice', () => {
    expect(problems((raw) => raw.places.push(raw.places[1]))).toEqual([
      'programme.json, record 6 (BO1) of places, "id": "BO1" is already taken',
    ]);
  });
});

describe('a wrong field is named with its file, record and field', () => {
  const cases: [string, Change, string][] = [
    [
      'a code that is none',
      (raw) => (raw.places[1].code = 'bo-1'),
      'record 2 (bo-1) of places, "code": expected a NUTS code such as ES13, found "bo-1"',
    ],
    [
      'a code that is too long',
      (raw) => (raw.places[1].code = 'BO1234'),
      'record 2 (BO1234) of places, "code": expected a NUTS code such as ES13, found "BO1234"',
    ],
    [
      'an edition that there was not',
      (raw) => (raw.nuts = 2015),
      '"nuts": expected 2003 or 2006 or 2010 or 2013 or 2016 or 2021, found 2015',
    ],
    [
      'a missing field',
      (raw) => delete raw.projects[3].places,
      'record 4 (borean-marsh), "places": missing',
    ],
    [
      'a project that is nowhere',
      (raw) => (raw.projects[3].places = []),
      'record 4 (borean-marsh), "places": expected at least one place, found a list',
    ],
    [
      'a field nobody knows',
      (raw) => (raw.projects[0].granted = 1),
      'record 1 (aland), "granted": no such field is known',
    ],
    [
      'a value in words',
      (raw) => (raw.projects[0].values.grant = 'a lot'),
      'record 1 (aland), "values.grant": expected number, found "a lot"',
    ],
    [
      'a negative amount',
      (raw) => (raw.projects[0].values.grant = -1),
      'record 1 (aland), "values.grant": expected euros, zero or more',
    ],
    [
      'a field deep inside',
      (raw) => (raw.places[1].values.population.status = 'guessed'),
      'record 2 (BO1) of places, "values.population.status": expected "published" or "derived", found "guessed"',
    ],
    [
      'a row of another list',
      (raw) => (raw.sources[1].url = 'http://example.org'),
      'record 2 (almanac) of sources, "url": expected an https address, found "http://example.org"',
    ],
    [
      'an address that is a script',
      (raw) => (raw.sources[1].url = 'javascript:alert(1)'),
      'record 2 (almanac) of sources, "url": expected an https address, found "javascript:alert(1)"',
    ],
    [
      'a list that is none',
      (raw) => (raw.projects = {}),
      '"projects": expected Array, found an object',
    ],
    ['a row that is none', (raw) => (raw.projects[2] = 7), 'record 3: expected Object, found 7'],
    [
      'a name of nothing',
      (raw) => (raw.places[0].names.en = '\u202e'),
      'record 1 (AL) of places, "names.en": expected some text, found ""',
    ],
    [
      'a place without a name',
      (raw) => (raw.places[0].names = {}),
      'record 1 (AL) of places, "names": missing',
    ],
    [
      'doubt about a name that is not there',
      (raw) => (raw.places[0].unverifiedNames = ['sl']),
      'record 1 (AL) of places, "unverifiedNames": "sl" has no name to be unverified',
    ],
    [
      'an unknown main theme',
      (raw) => (raw.projects[0].primary.theme = 'mendin'),
      'record 1 (aland), "primary.theme": unknown theme "mendin"',
    ],
    [
      'no main theme where there are themes',
      (raw) => delete raw.projects[0].primary,
      'record 1 (aland), "primary": missing',
    ],
    [
      'an unknown further theme',
      (raw) => (raw.projects[1].further[0].theme = 'x'),
      'record 2 (low-borea), "further.1.theme": unknown theme "x"',
    ],
    [
      'a main theme that also contributes',
      (raw) => (raw.projects[1].further[0].theme = 'mending'),
      'record 2 (low-borea), "further.1.theme": "mending" is already a theme of this project',
    ],
    [
      'a place that nobody described',
      (raw) => (raw.projects[0].places = ['AL', 'BO9']),
      'record 1 (aland), "places": unknown place "BO9"',
    ],
    [
      'a place that is there twice',
      (raw) => (raw.projects[0].places = ['AL', 'BO1', 'AL']),
      'record 1 (aland), "places": "AL" is there twice',
    ],
    [
      'two projects of one id',
      (raw) => (raw.projects[1].id = 'aland'),
      'record 2 (aland), "id": "aland" is already taken',
    ],
    [
      'an unknown wave',
      (raw) => (raw.projects[0].wave = 'third'),
      'record 1 (aland), "wave": unknown wave "third"',
    ],
    [
      'an unknown source of a theme',
      (raw) => (raw.projects[0].primary.source = 'rumour'),
      'record 1 (aland), "primary.source": unknown source "rumour"',
    ],
    [
      'an unknown source of a project',
      (raw) => raw.projects[0].sources.push('rumour'),
      'record 1 (aland), "sources": unknown source "rumour"',
    ],
    [
      'an unknown source of a wave',
      (raw) => (raw.waves[0].source = 'rumour'),
      'record 1 (first) of waves, "source": unknown source "rumour"',
    ],
    [
      'an unknown source of a measure',
      (raw) => (raw.measures[1].sources = ['rumour']),
      'record 2 (population) of measures, "sources": unknown source "rumour"',
    ],
    [
      'an unknown source of it all',
      (raw) => (raw.about = ['rumour']),
      '"about": unknown source "rumour"',
    ],
    [
      'an unknown measure of a place',
      (raw) => (raw.places[1].values.luck = { value: 7, status: 'published' }),
      'record 2 (BO1) of places, "values.luck": unknown measure "luck"',
    ],
    [
      'a value of a place in a measure of projects',
      (raw) => (raw.places[1].values.grant = { value: 7, status: 'published' }),
      'record 2 (BO1) of places, "values.grant": is not a measure of places',
    ],
    [
      'a value of a project in a measure of places',
      (raw) => (raw.projects[0].values.unemployment = 7),
      'record 1 (aland), "values.unemployment": is not a measure of projects',
    ],
    [
      'a value of a project in what is counted or divided',
      (raw) => (raw.projects[0].values['grant-per-inhabitant'] = 7),
      'record 1 (aland), "values.grant-per-inhabitant": is not a measure of projects',
    ],
    [
      'a colour taken twice, by the second theme as by its place',
      (raw) => {
        raw.themes[0].hue = 1;
        delete raw.themes[1].hue;
      },
      'record 2 (teaching) of themes, "hue": "1" is already taken',
    ],
  ];
  it.each(cases)('%s', (_, change, message) => {
    expect(problems(change)).toEqual([`programme.json, ${message}`]);
  });

  it('what is no object at all', () => {
    expect(problemsOf(() => decodeProgramme(null, null))).toEqual([
      'programme.json: expected Object, found null',
    ]);
    expect(problemsOf(() => decodeProgramme([], null, 'mine.json'))[0]).toContain('mine.json');
    expect(problemsOf(() => decodeWords('hello', tinyEurope))).toEqual([
      'words.json: expected Object, found "hello"',
    ]);
  });

  it('a programme of no place', () => {
    const none: Change = (raw) => Object.assign(raw, { places: [], projects: [] });
    expect(problems(none)).toEqual(['programme.json, "places": expected at least one']);
  });
});

describe('a measure at odds with itself is named', () => {
  const own = (measure: Raw): Change => {
    return (raw) => raw.measures.push({ id: 'own', unit: 'number', digits: 0, ...measure });
  };
  const cases: [string, Change, string | null, string][] = [
    [
      'a total shown in classes',
      own({ combine: 'sum', shown: 'classes' }),
      'shown',
      'expected "circles": a total is never shaded',
    ],
    [
      'a count shown in classes',
      own({ combine: 'count', shown: 'classes' }),
      'shown',
      'expected "circles": a total is never shaded',
    ],
    [
      'a ratio of a ratio',
      own({ combine: 'ratio', numerator: 'grant', denominator: 'grant-per-inhabitant' }),
      'denominator',
      '"grant-per-inhabitant" is a ratio itself',
    ],
    [
      'a ratio of something unknown',
      own({ combine: 'ratio', numerator: 'luck', denominator: 'population' }),
      'numerator',
      'unknown measure "luck"',
    ],
    ['a ratio of nothing', own({ combine: 'ratio', numerator: 'grant' }), 'denominator', 'missing'],
    [
      'a sum that divides',
      own({ combine: 'sum', numerator: 'grant' }),
      'numerator',
      'only a ratio has one',
    ],
    [
      'circles that part at a middle',
      own({ combine: 'sum', shown: 'circles', middle: 0 }),
      'middle',
      'only classes have one',
    ],
    [
      'a unit that nobody knows',
      own({ combine: 'sum', unit: 'bushels' }),
      'unit',
      'expected "number" or "people" or "thousand-jobs" or "percent" or "index" or "euro" or "euro-cents" or "million-euro" or "own", found "bushels"',
    ],
    [
      'more digits than are written',
      own({ combine: 'sum', digits: 9 }),
      'digits',
      'expected 0 or 1 or 2 or 3, found 9',
    ],
  ];
  it.each(cases)('%s', (_, change, field, what) => {
    expect(problems(change)).toEqual([
      `programme.json, record 7 (own) of measures, "${field}": ${what}`,
    ]);
  });

  it('one that divides itself', () => {
    const itself = own({ combine: 'ratio', numerator: 'own', denominator: 'own' });
    expect(problems(itself)).toHaveLength(2);
  });

  it('one that is called as the other way to colour is', () => {
    expect(problems(own({ id: 'theme', combine: 'count' }))).toEqual([
      'programme.json, record 7 (theme) of measures, "id": "theme" is not free: it is a way to colour',
    ]);
  });

  it('two of one id', () => {
    expect(problems(own({ id: 'grant', combine: 'sum' }))).toEqual([
      'programme.json, record 7 (grant) of measures, "id": "grant" is already taken',
    ]);
  });

  it('money that is no sum, or is not there', () => {
    expect(problems((raw) => (raw.amount = 'population'))).toEqual([
      'programme.json, "amount": expected a measure that is a sum, found "population"',
    ]);
    expect(problems((raw) => (raw.amount = 'gold'))).toEqual([
      'programme.json, "amount": unknown measure "gold"',
    ]);
  });
});

it('all problems of a file are told, not only the first', () => {
  expect(
    problems((raw) => {
      raw.projects[0].values.grant = null;
      raw.places[4].code = 'celestia';
      raw.sources[0].date = 'yesterday';
    }),
  ).toEqual([
    'programme.json, record 5 (celestia) of places, "code": expected a NUTS code such as ES13, found "celestia"',
    'programme.json, record 1 (aland), "values.grant": expected number, found null',
    'programme.json, record 1 (gazette) of sources, "date": expected a date such as 2019-05-08, 2019-05 or 2019, found "yesterday"',
  ]);
  expect(
    problems((raw) => {
      raw.projects[0].wave = 'third';
      raw.projects[4].places = ['XX'];
      raw.about = ['rumour'];
    }),
  ).toHaveLength(3);
});

it('hostile names come back sanitized, in a programme and in words', () => {
  const { places } = changed((raw) => (raw.places[0].names.en = `<i>\u202e${'A'.repeat(10_000)}`));
  expect(places[0]!.names['en']).toBe(`<i>${'A'.repeat(116)}…`);
  const words = decodeWords(
    spoil(tinyWordsFile, (raw) => (raw.projects.aland.detail = 'B\u2067'.repeat(10_000))),
    tinyEurope,
  );
  expect(words.projects['aland']!.detail).toHaveLength(2000);
  expect(words.projects['aland']!.detail).toMatch(/^B+…$/);
});

it('what was found is shown sanitized and cut too', () => {
  const [message] = problems((raw) => (raw.places[0].code = `\u202e${'z'.repeat(500)}`));
  expect(message!.length).toBeLessThan(250);
  expect(message).not.toContain('\u202e');
});

describe('words that do not fit their programme are named', () => {
  const cases: [string, Change, string][] = [
    ['theme', (words) => delete words.themes.weaving, 'record weaving of themes: missing'],
    ['project', (words) => delete words.projects.lodka, 'record lodka of projects: missing'],
    [
      'measure',
      (words) => delete words.measures.unemployment,
      'record unemployment of measures: missing',
    ],
    [
      'computed measure',
      (words) => delete words.measures['grant-per-inhabitant'],
      'record grant-per-inhabitant of measures: missing',
    ],
    ['kind', (words) => delete words.kinds.loom, 'record loom of kinds: missing'],
    ['country', (words) => delete words.countries.CE, 'record CE of countries: missing'],
    [
      'words for nobody',
      (words) => (words.projects.atlantis = words.projects.lodka),
      'record atlantis of projects: the data knows no such id',
    ],
    [
      'words for no place',
      (words) => (words.places = { XX: 'Nowhere.' }),
      'record XX of places: the data knows no such id',
    ],
    [
      'a field missing',
      (words) => delete words.themes.weaving.sign,
      'record weaving of themes, "sign": missing',
    ],
    [
      'a sign taken twice',
      (words) => (words.themes.teaching.sign = 'M'),
      'record teaching of themes, "sign": "M" is already taken',
    ],
    [
      'a sign that is a word',
      (words) => (words.themes.teaching.sign = 'Tea'),
      'record teaching of themes, "sign": expected one or two signs without a blank, found "Tea"',
    ],
    [
      'a unit in words that the data write themselves',
      (words) => (words.measures.unemployment.unit = '{amount} %'),
      'record unemployment of measures, "unit": the data write it as percent',
    ],
    [
      'a name for what nothing is compared with',
      (words) => (words.measures.unemployment.reference = 'the moon'),
      'record unemployment of measures, "reference": the data compare it with nothing that needs a name',
    ],
    [
      'a sentence without its general form',
      (words) => (words.messages = { title: { one: 'One' } }),
      'record title of messages: expected string or Object, found an object',
    ],
  ];
  it.each(cases)('%s', (_, change, message) => {
    expect(wordProblems(change)).toEqual([`words/en.json, ${message}`]);
  });

  it('a measure of its own unit has its word, with a hole for the number', () => {
    const tons = changed((raw) => (raw.measures[5].unit = 'own'));
    const unit = (said: string | null): Change => {
      return (words) => said !== null && (words.measures['industry-share'].unit = said);
    };
    expect(wordProblems(unit('{amount} t'), tons)).toEqual([]);
    expect(wordProblems(unit(null), tons)).toEqual([
      'words/en.json, record industry-share of measures, "unit": missing',
    ]);
    expect(wordProblems(unit('t'), tons)).toEqual([
      'words/en.json, record industry-share of measures, "unit": expected a text with {amount}, found "t"',
    ]);
  });

  it('a value that is not the Union’s has the name of whose it is', () => {
    const compared = changed((raw) => (raw.measures[4].reference = { value: 8 }));
    expect(wordProblems(() => {}, compared)).toEqual([
      'words/en.json, record unemployment of measures, "reference": missing',
    ]);
    const named: Change = (words) => (words.measures.unemployment.reference = 'the whole');
    expect(wordProblems(named, compared)).toEqual([]);
  });

  it('a neighbour may be named without a place in it', () => {
    expect(wordProblems((words) => (words.countries.NO = 'Norway'))).toEqual([]);
  });

  it('what need not be said is empty, and not a gap', () => {
    const words = decodeWords(
      spoil(tinyWordsFile, (raw) => {
        delete raw.themesNote;
        raw.projects.lodka = {};
      }),
      tinyEurope,
    );
    expect(words).toMatchObject({ themesNote: '', messages: {}, notes: [], places: {} });
    expect(Object.values(words.projects['lodka']!)).toEqual(['', '', '', '', '', '']);
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
        ...problems((raw) => put(raw, where, value)),
        ...wordProblems((words) => put(words, where, value)),
      ])
        expect(message).toMatch(/^(programme|words\/en)\.json[,:] /);
    }),
    { numRuns: 1000 },
  );
});
