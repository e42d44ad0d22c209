// @ts-check

import { readFileSync } from 'node:fs';

/**
 * The places of a programme as the boundaries know them, by the ids that `src/data/programme.ts` gives
 * them. What is no place at all is left to that decoder, which says so.
 *
 * @param {{ nuts?: number, places?: { code?: string, nuts?: number }[] }} programme
 * @returns {import('./match.mjs').Place[]}
 */
export function placesOf({ nuts = 2016, places = [] }) {
  const usual = new Set(
    places.filter((place) => (place.nuts ?? nuts) === nuts).map(({ code }) => code),
  );
  const seen = new Set();
  return places.map(({ code = '', nuts: own = nuts }) => {
    const id = own !== nuts && (usual.has(code) || seen.has(code)) ? `${code}.${own}` : code;
    seen.add(code);
    return { id, code, nuts: own };
  });
}

/**
 * The places that the programme of a folder names.
 * @param {URL} folder with a slash at its end
 */
export const placesIn = (folder) =>
  placesOf(JSON.parse(readFileSync(new URL('programme.json', folder), 'utf8')));
