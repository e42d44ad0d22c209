import { seal } from './data/seal';
import { checkRegions } from './data/topology';
import { pilotsJson, wordsJson } from './exports/public-data';
import { namedViews } from './scene/named';
import { isLive, readSite, type Read, type SiteContext, type SiteLocale } from './site';
import { renderCredits } from './stages/credits/page';
import { embedPlaces, renderEmbed } from './stages/embed/page';
import { renderExplore } from './stages/explore/page';
import { renderPresent } from './stages/present/page';
import { renderShare, shareFolder } from './stages/share/page';
import { renderYourData } from './stages/your-data/page';
import { folderOf, languageOf, rootFrom } from './text/languages';

export { pictures } from './pictures';
export { readPublished } from './published';

export interface Page {
  readonly path: string;
  readonly language: string;
  readonly direction?: 'rtl';
  readonly title: string;
  /** Extra markup of the head. */
  readonly head: string;
  readonly body: string;
  readonly entry: 'src/main.ts' | 'src/embed.ts' | 'src/present.ts' | 'src/your-data.ts' | null;
  /** What a saved copy of the page says where nothing may run. */
  readonly alone?: string;
  /** Whether style and script stand in the page itself. */
  readonly inline?: boolean;
  /** Path of the page that this one repeats under another address. */
  readonly copyOf?: string;
  /** Source files of the dynamic imports that the page makes before it answers. */
  readonly needs?: readonly string[];
  /** Source files of later imports whose style it wears already: what they draw stands in the page. */
  readonly wears?: readonly string[];
  /** Whose style sheets a page without scripts wears. */
  readonly style?: 'src/main.ts';
}

/** Every page of the site. Fails on whatever must not be published, see `readSite`. */
export async function pages(read: Read): Promise<Page[]> {
  const site = await readSite(read);
  const { programme, locales } = site;
  const localeOf = (id: string) => locales.find((locale) => locale.id === id)!;
  return [
    ...locales.map((locale) => explorePage(site, locale)),
    ...embedPlaces(programme).map((place) => embedPage(site, localeOf(place.language), place)),
    ...locales.flatMap((locale) => sharePages(locale)),
    ...locales.map((locale) => creditsPage(site, locale)),
    ...locales.flatMap((locale) => presentPages(site, locale)),
    ...locales.map((locale) => yourDataPage(site, locale)),
    lostPage(site),
  ].map((page) => {
    const { direction } = languageOf(page.language);
    return direction ? { ...page, direction } : page;
  });
}

export type PublicFiles = (
  read: Read,
) => Promise<{ readonly path: string; readonly text: string }[]>;

/** What pages and others read of a programme, at addresses that stay. */
export const publicFiles: PublicFiles = async (read) => {
  const { raw, programme, locales } = await readSite(read);
  const ground = (file: string) => read(`boundaries/${file}`, programme.places);
  const regions = JSON.parse(await ground('regions.json')) as unknown;
  const write = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const [first] = locales;
  return [
    { path: 'data/programme.json', text: seal(withoutSchema(raw)) },
    { path: 'boundaries/europe.json', text: await ground('europe.json') },
    { path: 'boundaries/regions.json', text: seal(checkRegions(regions, 'regions.json')) },
    { path: 'data/pilots.json', text: write(pilotsJson(programme, first!.facts.words)) },
    ...locales.flatMap(({ id, facts }) => {
      // A page that only shows the map has no use for what is said beside it.
      const { messages, ...words } = facts.words;
      const [live, rest] = parted(Object.entries(messages), ([key]) => isLive(key));
      return [
        {
          path: `data/programme.${id}.json`,
          text: seal({
            ...withoutSchema(words),
            notes: [],
            messages: Object.fromEntries(live),
          }),
        },
        {
          path: `data/messages.${id}.json`,
          text: `${JSON.stringify({ messages: Object.fromEntries(rest), notes: words.notes })}\n`,
        },
        { path: `data/words.${id}.json`, text: write(wordsJson(programme, facts.words)) },
      ];
    }),
  ];
};

/** What an editor needs and nobody else. */
function withoutSchema(file: object): object {
  const { $schema: _, ...rest } = file as { $schema?: string };
  return rest;
}

function parted<T>(all: readonly T[], first: (one: T) => boolean): [T[], T[]] {
  return [all.filter(first), all.filter((one) => !first(one))];
}

function explorePage({ boundaries }: SiteContext, { id, facts, text }: SiteLocale): Page {
  const path = `${folderOf(id, facts.programme.languages)}index.html`;
  const root = rootFrom(path);
  return {
    path,
    language: id,
    ...renderExplore(facts, boundaries, text, root),
    head: `${described(text.say('page.description'))}\n${fonts(root)}`,
    entry: 'src/main.ts',
    needs: ['src/stages/explore/start.svelte.ts', `src/text/${id}/live.ts`],
  };
}

function embedPage(
  { boundaries }: SiteContext,
  { facts, text }: SiteLocale,
  place: ReturnType<typeof embedPlaces>[number],
): Page {
  const { language, folder, copyOf } = place;
  return {
    path: `${folder}index.html`,
    language,
    ...renderEmbed(facts, boundaries, place, text),
    head: `${described(text.say('embed.description'))}\n<meta name="robots" content="noindex">`,
    entry: 'src/embed.ts',
    inline: true,
    ...(copyOf === undefined ? {} : { copyOf: `${copyOf}index.html` }),
  };
}

function sharePages({ id, facts, text }: SiteLocale): Page[] {
  return namedViews(facts.programme).map((view): Page => {
    const { title, description, body } = renderShare(facts, view, text);
    return {
      path: `${shareFolder(id, view.id)}index.html`,
      language: id,
      ...{ title, body },
      head: described(description),
      entry: null,
      style: 'src/main.ts',
    };
  });
}

function creditsPage({ programme }: SiteContext, { id, text }: SiteLocale): Page {
  const path = `${folderOf(id, programme.languages)}credits/index.html`;
  return {
    path,
    language: id,
    ...renderCredits(programme, text, rootFrom(path)),
    head: described(text.say('rights.description')),
    entry: null,
    style: 'src/main.ts',
  };
}

function presentPages({ boundaries }: SiteContext, { id, facts, text }: SiteLocale): Page[] {
  const made = (path: string, root = rootFrom(path)) => ({
    path,
    language: id,
    ...renderPresent(facts, boundaries, text, root),
    head: `${described(text.say('present.description'))}\n${fonts(root)}`,
    alone: text.say('present.alone'),
    entry: 'src/present.ts' as const,
    needs: [
      'src/stages/present/start.svelte.ts',
      `src/text/${id}/live.ts`,
      `src/text/${id}/present.ts`,
    ],
    wears: ['src/stages/present/editor/draw.ts'],
  });
  const folder = folderOf(id, facts.programme.languages);
  const first = made(`${folder}present/index.html`);
  // Every language can be asked for by its folder, the first one too.
  return folder ? [first] : [first, { ...made(`${id}/${first.path}`), copyOf: first.path }];
}

function yourDataPage({ programme }: SiteContext, { id, text }: SiteLocale): Page {
  const path = `${folderOf(id, programme.languages)}your-data/index.html`;
  const root = rootFrom(path);
  return {
    path,
    language: id,
    ...renderYourData(programme, text, root),
    head: `${described(text.say('your-data.description'))}\n${fonts(root)}`,
    entry: 'src/your-data.ts',
  };
}

/** For addresses that lead nowhere, in every language at once: nobody knows which was meant. */
function lostPage({ locales, programme: { languages } }: SiteContext): Page {
  const ways = locales.map(({ id, text }) => {
    const folder = folderOf(id, languages);
    return `<div lang="${id}"><h1>${text.say('lost.title')}</h1><p>${text.say('lost.text')} <a href="/${folder}" data-page="${folder}">${text.say('lost.home')}</a></p></div>`;
  });
  return {
    path: '404.html',
    language: languages[0]!,
    title: locales[0]!.text.say('lost.title'),
    head: '',
    body: `<main>${ways.join('')}</main>`,
    entry: null,
  };
}

const described = (text: string) => `<meta name="description" content="${attribute(text)}">`;

/**
 * The faces come with the page or not at all on this visit (`font-display: optional`), so that no
 * word moves when they are late. Asked for early, they are late only on slow lines.
 */
function fonts(root: string): string {
  return ['source-sans-3', 'source-serif-4']
    .map(
      (name) =>
        `<link rel="preload" href="${root}fonts/${name}.woff2" as="font" type="font/woff2" crossorigin>`,
    )
    .join('\n');
}

/** Words as they stand in the quotes of an attribute. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
