import * as v from 'valibot';
import { DataProblem } from './problem';
import { check, paragraph, title } from './schema';

/** Below the site's root, without a step upwards: it is joined to the root and fetched or linked. */
const path = v.pipe(
  v.string(),
  v.regex(/^(?!.*\.\.)[\w-][\w@./-]*$/, 'a path below the root, such as pictures/en/europe'),
);

const view = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/, 'an id such as europe')),
  kind: v.picklist(['whole', 'theme', 'region', 'colour']),
  query: v.pipe(v.string(), v.regex(/^(\?[^#\s]*)?$/, 'a query such as ?theme=…, or nothing')),
  title,
  alt: paragraph,
  source: paragraph,
  rights: v.array(paragraph),
  /** Without their endings: `.svg`, `.png`, `@2x.png`. */
  pictures: v.strictObject({ wide: path, square: path }),
  /** A page to be linked: it names its picture and, where it can, its oEmbed answer. */
  share: path,
  oembed: v.nullable(path),
});

const viewsSchema = v.strictObject({
  /** Under `v/<version>/` this edition stays as it is. */
  version: v.pipe(v.string(), v.regex(/^[\w.-]+$/, 'a version such as 2026-11-23')),
  /** Where the site stands, when the build was told. */
  site: v.nullable(
    v.pipe(v.string(), v.regex(/^https?:\/\/\S+\/$/, 'a whole address with / at its end')),
  ),
  element: v.strictObject({
    path,
    integrity: v.pipe(v.string(), v.regex(/^sha384-[\w+/=]+$/, 'a hash such as sha384-…')),
  }),
  views: v.array(view),
});

/** The named views in one language, and where what the build made of them lies. */
export type Views = v.InferOutput<typeof viewsSchema>;
export type ViewEntry = Views['views'][number];

/**
 * Reads `views.<language>.json` (already parsed), which the build makes. The whole comes first, so
 * that there is always a view to fall back to.
 *
 * @throws {DataProblem | DataProblems}
 */
export function decodeViews(json: unknown, file = 'views.json'): Views {
  const views = check(viewsSchema, json, file, 'views');
  if (views.views[0]?.kind !== 'whole')
    throw new DataProblem(file, '1', 'kind', 'expected "whole": the first view is the whole');
  return views;
}
