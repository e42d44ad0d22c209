// @ts-check

import { existsSync, readFileSync } from 'node:fs';

/**
 * The places that a programme names.
 * @param {URL} folder of the programme, with a slash at its end
 * @returns {import('./match.mjs').Place[]}
 */
export function placesOf(folder) {
  const file = new URL('programme.json', folder);
  if (!existsSync(file)) {
    const { pilots } = JSON.parse(readFileSync(new URL('../../data/pilots.json', folder), 'utf8'));
    return pilots.map((/** @type {{ region: string, nuts: number }} */ { region, nuts }) => ({
      id: region,
      code: region,
      nuts,
    }));
  }
  const { places } = JSON.parse(readFileSync(file, 'utf8'));
  return places.map((/** @type {{ id?: string, code: string, nuts: number }} */ place) => ({
    id: place.id ?? place.code,
    code: place.code,
    nuts: place.nuts,
  }));
}
