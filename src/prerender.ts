import { decodeBoundaries } from './data/boundaries';
import { decodePilots } from './data/pilots';
import { decodeWords } from './data/words';
import { joinRegions } from './domain/joins';
import { creditsFolder, renderCredits } from './stages/credits/page';
import { embedPlaces, renderEmbed } from './stages/embed/page';
import { renderExplore } from './stages/explore/page';
import { renderShare, shareFolder } from './stages/share/page';
import { presentFolder, renderPresent } from './stages/present/page';
import { enBuilder } from './text/builder/en';
import { frBuilder } from './text/builder/fr';
import { namedViews } from './scene/named';
import { compareCatalogues } from './text/catalogue';
import { enDeck } from './text/deck/en';
import { frDeck } from './text/deck/fr';
import { enEmbed } from './text/embed/en';
import { frEmbed } from './text/embed/fr';
import { en } from './text/en';
import { fr } from './text/fr';
import { LANGUAGES, type PageLanguage } from './text/languages';
import { enCredits } from './text/pages/credits.en';
import { frCredits } from './text/pages/credits.fr';
import { enPages } from './text/pages/en';
import { frPages } from './text/pages/fr';
import { enPictures } from './text/pictures/en';
import { frPictures } from './text/pictures/fr';
import { enPresent } from './text/present/en';
import { frPresent } from './text/present/fr';
import { enShare } from './text/share/en';
import { frShare } from './text/share/fr';
import { enStage } from './text/stage/en';
import { frStage } from './text/stage/fr';
import { createText } from './text/text';

export { pictures } from './pictures';

export interface Page {
  readonly path: string;
  readonly language: string;
  readonly title: string;
  /** Extra markup of the head. */
  readonly head: string;
  readonly body: string;
  readonly entry: 'src/main.ts' | 'src/embed.ts' | 'src/present.ts' | null;
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

const CATALOGUES = {
  en: {
    live: en,
    page: enPages,
    credits: enCredits,
    embed: enEmbed,
    builder: enBuilder,
    deck: enDeck,
    present: enPresent,
    pictures: enPictures,
    share: enShare,
    stage: enStage,
  },
  fr: {
    live: fr,
    page: frPages,
    credits: frCredits,
    embed: frEmbed,
    builder: frBuilder,
    deck: frDeck,
    present: frPresent,
    pictures: frPictures,
    share: frShare,
    stage: frStage,
  },
};

/**
 * Every page of the site, from the files in `static/`. Fails on whatever must not be published: data
 * that says nonsense, a pilot without a place on the map, a catalogue with a gap.
 */
export async function pages(read: (file: string) => Promise<string>): Promise<Page[]> {
  const gaps = LANGUAGES.flatMap(({ id }) => [
    ...compareCatalogues(en, CATALOGUES[id].live),
    ...compareCatalogues(enPages, CATALOGUES[id].page),
    ...compareCatalogues(enCredits, CATALOGUES[id].credits),
    ...compareCatalogues(enEmbed, CATALOGUES[id].embed),
    ...compareCatalogues(enPresent, CATALOGUES[id].present),
    ...compareCatalogues(enShare, CATALOGUES[id].share),
    ...compareCatalogues(enStage, CATALOGUES[id].stage),
    ...compareCatalogues(enBuilder, CATALOGUES[id].builder),
    ...compareCatalogues(enDeck, CATALOGUES[id].deck),
  ]);
  if (gaps.length > 0) throw new Error(gaps.join('\n'));

  const parse = async (file: string): Promise<unknown> => JSON.parse(await read(file));
  const set = decodePilots(await parse('data/pilots.json'));
  const boundaries = decodeBoundaries(await parse('boundaries/europe.json'), 'europe.json');
  const { notPlaced } = joinRegions(set.pilots, boundaries.regions.keys());
  if (notPlaced.length > 0) {
    const names = notPlaced.map(({ slug, region }) => `${slug} (${region})`).join(', ');
    throw new Error(`europe.json has no region for ${names}: run "npm run boundaries"`);
  }

  const explore = await Promise.all(
    LANGUAGES.map(async ({ id }): Promise<Page> => {
      const { live, page } = CATALOGUES[id];
      const text = createText({ ...live, messages: { ...live.messages, ...page.messages } });
      const file = `words.${id}.json`;
      const words = decodeWords(await parse(`data/${file}`), set, file);
      const root = id === 'en' ? './' : '../';
      return {
        path: id === 'en' ? 'index.html' : `${id}/index.html`,
        language: id,
        ...renderExplore({ set, words, places: boundaries }, boundaries, text, root),
        head: `<meta name="description" content="${page.messages['page.description']}">\n${fonts(root)}`,
        entry: 'src/main.ts',
        needs: ['src/stages/explore/start.svelte.ts', `src/text/${id}.ts`],
      };
    }),
  );
  const embeds = await Promise.all(
    embedPlaces(set.version).map(async (place): Promise<Page> => {
      const { language, folder, copyOf } = place;
      const { live, page, embed } = CATALOGUES[language];
      const messages = { ...live.messages, ...page.messages, ...embed.messages };
      const file = `words.${language}.json`;
      const words = decodeWords(await parse(`data/${file}`), set, file);
      return {
        path: `${folder}index.html`,
        language,
        ...renderEmbed(
          { set, words, places: boundaries },
          boundaries,
          place,
          createText({ ...live, messages }),
        ),
        head: `<meta name="description" content="${embed.messages['embed.description']}">\n<meta name="robots" content="noindex">`,
        entry: 'src/embed.ts',
        inline: true,
        ...(copyOf === undefined ? {} : { copyOf: `${copyOf}index.html` }),
      };
    }),
  );
  const shares = await Promise.all(
    LANGUAGES.map(async ({ id }): Promise<Page[]> => {
      const { live, page, pictures, share } = CATALOGUES[id];
      const messages = {
        ...live.messages,
        ...page.messages,
        ...pictures.messages,
        ...share.messages,
      };
      const text = createText({ ...live, messages });
      const file = `words.${id}.json`;
      const words = decodeWords(await parse(`data/${file}`), set, file);
      return namedViews(set).map((view) => {
        const { title, description, body } = renderShare(
          { set, words, places: boundaries },
          view,
          text,
        );
        return {
          path: `${shareFolder(id, view.id)}index.html`,
          language: id,
          ...{ title, body },
          head: `<meta name="description" content="${attribute(description)}">`,
          entry: null,
          style: 'src/main.ts',
        };
      });
    }),
  );
  const credits = LANGUAGES.map(({ id }) => creditsPage(id, set.version));
  const briefings = await Promise.all(
    LANGUAGES.map(async ({ id }): Promise<Page[]> => {
      const { live, page, present } = CATALOGUES[id];
      const messages = { ...live.messages, ...page.messages, ...present.messages };
      const file = `words.${id}.json`;
      const words = decodeWords(await parse(`data/${file}`), set, file);
      const facts = { set, words, places: boundaries };
      const text = createText({ ...live, messages });
      const made = (root: string) => ({
        language: id,
        ...renderPresent(facts, boundaries, text, root),
        head: `<meta name="description" content="${present.messages['present.description']}">\n${fonts(root)}`,
        alone: present.messages['present.alone'],
        entry: 'src/present.ts' as const,
        needs: [
          'src/stages/present/start.svelte.ts',
          `src/text/${id}.ts`,
          `src/text/present/${id}.ts`,
        ],
        wears: ['src/stages/present/editor/draw.ts'],
      });
      const path = `${presentFolder(id)}index.html`;
      const first = { path, ...made(id === 'en' ? '../' : '../../') };
      // Every language can be asked for by its folder, the first one too.
      return id === 'en'
        ? [first, { path: `en/${path}`, ...made('../../'), copyOf: path }]
        : [first];
    }),
  );
  return [...explore, ...embeds, ...shares.flat(), ...credits, ...briefings.flat(), lostPage()];
}

function creditsPage(id: PageLanguage, version: string): Page {
  const { live, page, credits } = CATALOGUES[id];
  const messages = { ...live.messages, ...page.messages, ...credits.messages };
  return {
    path: `${creditsFolder(id)}index.html`,
    language: id,
    ...renderCredits(version, createText({ ...live, messages })),
    head: `<meta name="description" content="${credits.messages['rights.description']}">`,
    entry: null,
    style: 'src/main.ts',
  };
}

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

/** For addresses that lead nowhere, in every language at once: nobody knows which was meant. */
function lostPage(): Page {
  const ways = LANGUAGES.map(({ id }) => {
    const { messages } = CATALOGUES[id].page;
    const folder = id === 'en' ? '' : `${id}/`;
    return `<div lang="${id}"><h1>${messages['lost.title']}</h1><p>${messages['lost.text']} <a href="/${folder}" data-page="${folder}">${messages['lost.home']}</a></p></div>`;
  });
  return {
    path: '404.html',
    language: 'en',
    title: enPages.messages['lost.title'],
    head: '',
    body: `<main>${ways.join('')}</main>`,
    entry: null,
  };
}
