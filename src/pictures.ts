import { writeCsv } from './exports/csv';
import { writeSvg } from './exports/svg';
import { choicesOf } from './domain/question';
import { drawBasemap } from './scene/basemap';
import { namedViews, type NamedView } from './scene/named';
import { drawPicture } from './scene/picture';
import type { Form } from './scene/picture/layout';
import type { Picture } from './scene/picture/marks';
import { drawShapes } from './scene/shapes';
import { spreadsheetOf } from './scene/spreadsheet';
import { readSite, type Read } from './site';
import { writeAddress } from './state/address';
import { folderOf } from './text/languages';

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
  /** Where the pages of its language lie below the root. */
  readonly folder: string;
}

/** A table in one language, as a file below the site's root. */
export interface TableFile {
  readonly path: string;
  readonly text: string;
}

export type Pictures = (read: Read) => Promise<{
  /** Day of the data, ISO. */
  readonly version: string;
  readonly files: readonly PictureFile[];
  readonly tables: readonly TableFile[];
}>;

/** Every named view in every language and form, and the tables. */
export const pictures: Pictures = async (read) => {
  const { programme, boundaries, locales } = await readSite(read);
  const basemap = drawBasemap(boundaries);
  const shapes = drawShapes(boundaries);
  const files: PictureFile[] = [];
  const tables: TableFile[] = [];
  for (const { id: language, facts, text } of locales) {
    const table = spreadsheetOf(facts, text);
    tables.push(
      { path: `data/pilots.${language}.csv`, text: writeCsv(table, 'comma') },
      { path: `data/pilots.${language}.semicolon.csv`, text: writeCsv(table, 'semicolon') },
    );
    const context = { facts, boundaries, basemap, shapes, text };
    for (const view of namedViews(programme)) {
      for (const form of ['wide', 'square'] as const) {
        const picture = drawPicture(context, view, form);
        const { title, alt, creator, source, rights, width, height } = picture;
        files.push({
          path: `pictures/${language}/${view.id}${form === 'square' ? '-square' : ''}`,
          svg: writeSvg(picture),
          query: writeAddress(view.question, choicesOf(programme)),
          ...{ title, alt, creator, source, rights, width, height, language, form },
          view: view.id,
          kind: view.kind,
          folder: folderOf(language, programme.languages),
        });
      }
    }
  }
  return { version: programme.version, files, tables };
};
