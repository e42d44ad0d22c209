import { decodeBoundaries } from './data/boundaries';
import { decodePilots } from './data/pilots';
import { decodeWords } from './data/words';
import { writeCsv } from './exports/csv';
import { writeSvg } from './exports/svg';
import { drawBasemap } from './scene/basemap';
import { namedViews, type NamedView } from './scene/named';
import { drawPicture } from './scene/picture';
import type { Form } from './scene/picture/layout';
import type { Picture } from './scene/picture/marks';
import { drawShapes } from './scene/shapes';
import { pilotSheet } from './scene/sheet';
import { writeAddress } from './state/address';
import { compareCatalogues } from './text/catalogue';
import { en } from './text/en';
import { fr } from './text/fr';
import { LANGUAGES, type PageLanguage } from './text/languages';
import { enPages } from './text/pages/en';
import { frPages } from './text/pages/fr';
import { enPictures } from './text/pictures/en';
import { frPictures } from './text/pictures/fr';
import type { PictureText } from './text/pictures/catalogue';
import { createText } from './text/text';

/** A named view in one language and form, as a file. */
export interface PictureFile extends Pick<
  Picture,
  'title' | 'alt' | 'creator' | 'source' | 'rights' | 'width' | 'height' | 'language' | 'view'
> {
  /** Without its ending, below the site's root: `pictures/en/europe-square`. */
  readonly path: string;
  readonly svg: string;
  /** The query of the view: `?theme=…`, empty for the whole. */
  readonly query: string;
  readonly form: Form;
  readonly kind: NamedView['kind'];
}

/** A table in one language, as a file below the site's root. */
export interface TableFile {
  readonly path: string;
  readonly text: string;
}

export type Pictures = (read: (file: string) => Promise<string>) => Promise<{
  /** Day of the data, ISO. */
  readonly version: string;
  readonly files: readonly PictureFile[];
  readonly tables: readonly TableFile[];
}>;

const CATALOGUES = {
  en: { live: en, page: enPages, pictures: enPictures },
  fr: { live: fr, page: frPages, pictures: frPictures },
};

/** The words of the pictures of one language. */
export function pictureText(language: PageLanguage): PictureText {
  const { live, page, pictures } = CATALOGUES[language];
  return createText({
    ...live,
    messages: { ...live.messages, ...page.messages, ...pictures.messages },
  });
}

/** Every named view in every language and form, and the tables, from the files in `static/`. */
export const pictures: Pictures = async (read) => {
  const gaps = LANGUAGES.flatMap(({ id }) =>
    compareCatalogues(enPictures, CATALOGUES[id].pictures),
  );
  if (gaps.length > 0) throw new Error(gaps.join('\n'));
  const parse = async (file: string): Promise<unknown> => JSON.parse(await read(file));
  const set = decodePilots(await parse('data/pilots.json'));
  const boundaries = decodeBoundaries(await parse('boundaries/europe.json'), 'europe.json');
  const basemap = drawBasemap(boundaries);
  const shapes = drawShapes(boundaries);
  const files: PictureFile[] = [];
  const tables: TableFile[] = [];
  for (const { id: language } of LANGUAGES) {
    const words = decodeWords(
      await parse(`data/words.${language}.json`),
      set,
      `words.${language}.json`,
    );
    const facts = { set, words, places: boundaries };
    const text = pictureText(language);
    const sheet = pilotSheet(facts, text);
    tables.push(
      { path: `data/pilots.${language}.csv`, text: writeCsv(sheet, 'comma') },
      { path: `data/pilots.${language}.semicolon.csv`, text: writeCsv(sheet, 'semicolon') },
    );
    const context = { facts, boundaries, basemap, shapes, text };
    for (const view of namedViews(set)) {
      for (const form of ['wide', 'square'] as const) {
        const picture = drawPicture(context, view, form);
        const { title, alt, creator, source, rights, width, height } = picture;
        files.push({
          path: `pictures/${language}/${view.id}${form === 'square' ? '-square' : ''}`,
          svg: writeSvg(picture),
          query: writeAddress(view.question),
          ...{ title, alt, creator, source, rights, width, height, language, form },
          view: view.id,
          kind: view.kind,
        });
      }
    }
  }
  return { version: set.version, files, tables };
};
