// @ts-check

/**
 * Writes `static/data/pilots.schema.json` and `words.schema.json`, for editors that complete and
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

const FOLDER = new URL('../static/data/', import.meta.url);

/**
 * By path below the root; `[]` goes into a list, `*` into the entries of a map.
 *
 * @type {Record<string, Record<string, string>>}
 */
const DESCRIPTIONS = {
  pilots: {
    '': 'Pilots, their regions, themes, figures and sources. Ids name each other; that they do is checked when the file is read.',
    version: 'Version of the data: the day of its last change.',
    themes: 'In the order in which they are shown. Whose reading they are is said in the words.',
    'themes[].letter': 'The second channel beside colour; a different one for each theme.',
    'themes[].hue':
      'Which of the twelve colours it has, each at most once; other is grey. Without it, the colour of its place in the list.',
    waves: 'The rounds of selection.',
    'waves[].release': 'Number of the press release that announced it, e.g. IP/17/5167.',
    figures:
      'Columns of regional figures. Year, data sets and base hold for every value of a column.',
    'figures[].extracted': 'When it was taken from the source.',
    'figures[].unit': 'index: the Union is 100. thousand-jobs: thousands of persons in work.',
    'figures[].digits': 'Fraction digits to show.',
    'figures[].union': 'Value of the whole Union in the same vintage; null where not published.',
    'figures[].unionOf': 'How many Member States that Union has; null when "union" is.',
    'pilots[].slug': 'Id of the pilot, which the words refer to.',
    'pilots[].region':
      'NUTS code of level 0, 1 or 2, with EL for Greece and UK for the United Kingdom.',
    'pilots[].nuts': 'Version of NUTS the code is from.',
    'pilots[].level': 'Length of the code less 2.',
    'pilots[].country': 'Country code, the first two letters of the region.',
    'pilots[].names': 'The name in each language; "en" is required.',
    'pilots[].unverifiedNames': 'Languages whose name no official text was seen to use.',
    'pilots[].ownNames': 'What the region calls itself.',
    'pilots[].wave': 'Id of a wave.',
    'pilots[].grant': 'In euros.',
    'pilots[].primary':
      'The main theme, and the source this reading rests on; null where it is only our own.',
    'pilots[].further': 'Themes it also contributes to; never the main one again.',
    'pilots[].kinds': 'Kinds of action; each has its word in the words.',
    'pilots[].figures': 'Values by figure id; a region without a value has no entry.',
    'pilots[].figures.*.status':
      'published: by the source, as it is. derived: computed here from published values.',
    'pilots[].sources': 'Ids of sources, the most important first.',
    sources: 'Everything that is cited.',
    'sources[].title':
      'As the source gives it; where none was seen, its number, data set codes or site.',
    'sources[].language': 'Language of the source; und where it was not recorded.',
    'sources[].reference': 'Number, DOI or site to find it by; null where the title says it.',
    'sources[].url': 'An https address, null where none is known.',
    'sources[].rank': 'official: a public institution. secondary: somebody else’s account.',
    about: 'Ids of sources on the set as a whole.',
  },
  words: {
    '': 'What is said of the pilots in one language.',
    language: 'The language of this file.',
    themesNote: 'Whose reading the themes are.',
    themes: 'By theme id.',
    'themes.*.short': 'For columns and chips, at most 16 characters.',
    'themes.*.meaning': 'One sentence.',
    figures: 'By figure id, and grant-per-inhabitant, which is computed.',
    'figures.*.short': 'For columns, at most 16 characters.',
    'figures.*.definition': 'What is counted, in which year, on which base, from which data set.',
    kinds: 'Kinds of action, by id.',
    countries: 'By country code.',
    pilots: 'By slug.',
    'pilots.*.summary': 'One sentence of at most 110 characters: what is done.',
    'pilots.*.detail':
      'Two to four sentences, those that rest on later local sources marked as such.',
    'pilots.*.territory': 'What it is made of or not to be mistaken for; may be empty.',
    'pilots.*.themeNote': 'Why these themes, where another reading would also do.',
  },
};

const FILES = [
  { id: 'pilots', title: 'Pilots', module: 'src/data/pilots.ts', schema: 'pilotSetSchema' },
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
      `static/data/${id}.schema.json is not what src/data says: run scripts/schema.mjs`,
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
