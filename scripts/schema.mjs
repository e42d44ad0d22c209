// @ts-check

/**
 * Writes `static/programmes/programme.schema.json` and `words.schema.json`, for editors that complete and
 * check JSON while somebody types, from the very schemas the app reads the data with.
 *
 *     node scripts/schema.mjs           writes them
 *     node scripts/schema.mjs --check   exits 1 when the committed ones differ
 *
 * Titles and descriptions are kept here and not in `src/data`, so that readers of the map do not
 * download them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const FOLDER = new URL('../static/programmes/', import.meta.url);

/**
 * By path below the root; `[]` goes into a list, `*` into the entries of a map.
 *
 * @type {Record<string, Record<string, string>>}
 */
const DESCRIPTIONS = {
  programme: {
    '': 'A programme: its places, projects, themes, measures and sources. Ids name each other; that they do is checked when the file is read.',
    id: 'What the programme is called in file names.',
    version: 'Version of the data: the day of its last change.',
    nuts: 'The edition of NUTS that codes are from where a place names no other.',
    themes: 'In the order in which they are shown; none where places have figures alone.',
    'themes[].hue':
      'Which of the twelve colours it has, each at most once; other is grey. Without it, the colour of its place in the list.',
    waves: 'The rounds of selection.',
    'waves[].release': 'Number of the press release that announced it.',
    measures: 'Columns of numbers. Year, data sets and base hold for every value of a column.',
    'measures[].combine':
      'How a place comes to its value. place: it is given for the place. sum, mean: of its projects. count: its projects. ratio: numerator over denominator.',
    'measures[].numerator': 'Id of a measure; of a ratio alone.',
    'measures[].denominator': 'Id of a measure; of a ratio alone.',
    'measures[].unit':
      'How the number is written. index: a base is 100. euro-cents: the value is in euros. thousand-jobs, million-euro: the value counts thousands, millions. own: the words say how.',
    'measures[].digits': 'Fraction digits to show.',
    'measures[].shown':
      'How the map shows it: classes for ratios, circles for totals. Without it, it is not offered.',
    'measures[].extracted': 'When it was taken from the source.',
    'measures[].reference':
      'What places are compared with, in the same year. union: of how many Member States the Union is whose value it is; without it, the words name it.',
    'measures[].middle': 'The value at which below and above part in colour.',
    languages:
      'Languages that it has words in. Leave it out: the build finds them by their files, and says them here for the page.',
    amount: 'Id of the measure that is the money of a project, in euros; a sum.',
    places: 'Every place that a project or a value is for.',
    'places[].code': 'NUTS code, with EL for Greece and UK for the United Kingdom.',
    'places[].nuts':
      'Edition of NUTS of this code. A code that is there in two editions is called CODE.YEAR by projects, in the edition that is not the usual one.',
    'places[].names': 'The name in each language, at least in one.',
    'places[].unverifiedNames': 'Languages whose name no official text was seen to use.',
    'places[].ownNames': 'What the place calls itself.',
    'places[].values': 'By measure; a place without a value has no entry.',
    'places[].values.*.status':
      'published: by the source, as it is. derived: computed here from published values.',
    projects: 'In the order in which they are told.',
    'projects[].places': 'Codes of one or more places.',
    'projects[].wave': 'Id of a wave.',
    'projects[].primary': 'The main theme, and the source this reading rests on.',
    'projects[].further': 'Themes it also contributes to; never the main one again.',
    'projects[].kinds': 'Kinds of action; each has its word in the words.',
    'projects[].values': 'By measure, for the whole project.',
    'projects[].sources': 'Ids of sources, the most important first.',
    sources: 'Everything that is cited.',
    'sources[].title':
      'As the source gives it; where none was seen, its number, data set codes or site.',
    'sources[].language': 'Language of the source; und where it was not recorded.',
    'sources[].reference': 'Number, DOI or site to find it by; null where the title says it.',
    'sources[].url': 'An https address, null where none is known.',
    'sources[].rank': 'official: a public institution. secondary: somebody else’s account.',
    about: 'Ids of sources on the programme as a whole.',
  },
  words: {
    '': 'What is said of a programme in one language.',
    language: 'The language of this file.',
    messages:
      'Own sentences in the place of the interface’s, by its keys: title, page.lead, noun.project and others. Holes such as {count} may be left out, not added.',
    themesNote: 'Whose reading the themes are.',
    notes: 'What else is to be known to read the map.',
    themes: 'By theme id.',
    'themes.*.short': 'For columns and chips, at most 16 characters.',
    'themes.*.meaning': 'One sentence.',
    'themes.*.sign': 'One or two characters that stand beside the colour; its own for each theme.',
    measures: 'By measure id.',
    'measures.*.short': 'For columns, at most 16 characters.',
    'measures.*.definition': 'What is counted, in which year, on which base, from which data set.',
    'measures.*.about': 'One sentence for a picture.',
    'measures.*.unit': 'A number with its unit, such as {amount} t CO₂; of the unit own alone.',
    'measures.*.reference': 'Whose the value is that places are compared with.',
    kinds: 'Kinds of action, by id.',
    countries: 'By country code.',
    places: 'What a place is made of or not to be mistaken for, by its code.',
    projects: 'By project id.',
    'projects.*.name': 'Its own name; without one it goes by its place’s.',
    'projects.*.summary': 'One sentence of at most 110 characters: what is done.',
    'projects.*.detail':
      'Two to four sentences, those that rest on later local sources marked as such.',
    'projects.*.themeNote': 'Why these themes, where another reading would also do.',
  },
};

const FILES = [
  {
    id: 'programme',
    title: 'Programme',
    module: 'src/data/programme.ts',
    schema: 'programmeSchema',
  },
  { id: 'words', title: 'Words', module: 'src/data/words.ts', schema: 'wordsSchema' },
];

const checking = process.argv.includes('--check');
let stale = 0;
for (const { id, title, module, schema } of FILES) {
  const path = new URL(`../${module}`, import.meta.url).pathname;
  /** @type {{ module: Record<string, any> }} */
  const { module: loaded } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  const file = new URL(`${id}.schema.json`, FOLDER);
  const text = `${JSON.stringify(described(loaded[schema], id, title), null, 2)}\n`;
  if (!checking) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(
      `static/programmes/${id}.schema.json is not what src/data says: run scripts/schema.mjs`,
    );
    stale++;
  }
}
if (stale) process.exit(1);

/**
 * The JSON Schema of a valibot schema, with its titles and descriptions.
 *
 * @param {import('valibot').GenericSchema} schema
 * @param {string} id
 * @param {string} title
 */
function described(schema, id, title) {
  // What a text is made fit for (`sanitizeText`) is no demand on the file; that a number is finite JSON
  // can hardly deny.
  const { $schema, ...rest } = toJsonSchema(schema, {
    typeMode: 'input',
    ignoreActions: ['transform', 'finite'],
  });
  for (const [path, description] of Object.entries(DESCRIPTIONS[id] ?? {})) {
    at(rest, path).description = description;
  }
  return { $schema, $id: `${id}.schema.json`, title, ...rest };
}

/**
 * The part of a schema that a path of `DESCRIPTIONS` names.
 *
 * @param {import('@valibot/to-json-schema').JsonSchema} schema
 * @param {string} path
 */
function at(schema, path) {
  /** @type {any} */
  let part = schema;
  for (const step of path.match(/\[\]|\*|[^.[\]]+/g) ?? []) {
    const next =
      step === '[]'
        ? part.items
        : step === '*'
          ? part.additionalProperties
          : part.properties?.[step];
    if (!next) throw new Error(`"${path}" describes nothing: there is no "${step}"`);
    part = next;
  }
  return part;
}
