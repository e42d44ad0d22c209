/** The pictures as they ship, drawn once for all tests of a file. */
import { readFile } from 'node:fs/promises';
import type { LanguageId } from '../../../src/data/types';
import { drawBasemap } from '../../../src/scene/basemap';
import { namedViews } from '../../../src/scene/named';
import { drawPicture } from '../../../src/scene/picture';
import type { PictureContext } from '../../../src/scene/picture/context';
import type { Picture } from '../../../src/scene/picture/marks';
import { drawShapes } from '../../../src/scene/shapes';
import { readSite } from '../../../src/site';
import type { SiteText } from '../../../src/text/catalogue';

const root = new URL('../../../static/', import.meta.url);
const folder = new URL('programmes/industrial-transition/', root);

const site = await readSite(async (file) =>
  file === 'words'
    ? '["en","fr"]'
    : readFile(new URL(file, file.startsWith('boundaries/') ? root : folder), 'utf8'),
);

export const { programme } = site;

export function pictureContext(language: LanguageId): PictureContext & { text: SiteText } {
  const { boundaries } = site;
  const { facts, text } = site.locales.find(({ id }) => id === language)!;
  return {
    facts,
    boundaries,
    basemap: drawBasemap(boundaries),
    shapes: drawShapes(boundaries),
    text,
  };
}

/** Every view in every language and form. */
export function allPictures(): Picture[] {
  return site.locales.flatMap(({ id }) => {
    const made = pictureContext(id);
    return namedViews(programme).flatMap((view) =>
      (['wide', 'square'] as const).map((form) => drawPicture(made, view, form)),
    );
  });
}
