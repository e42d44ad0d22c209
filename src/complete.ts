import { latinName, type Gazetteer } from './data/gazetteer';
import { countryOf } from './data/link';
import type { LanguageId, Vintage } from './data/types';
import { countryName } from './text/countries';

/**
 * What a programme need not write because everybody knows it: names of places as NUTS has them, names of
 * countries as the language has them. What it does write stays as it is, right or wrong: the decoders
 * check it after this.
 */

type Loose = Record<string, unknown>;

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** NUTS does not say in which language its names are. */
const UNDETERMINED = 'und';

/**
 * `programme.json` (already parsed) with a name for every place that has none and whose code is known.
 * @param languages in which there are words of it
 */
export function completeProgramme(
  json: unknown,
  gazetteer: Gazetteer,
  languages: readonly LanguageId[],
): unknown {
  if (!isRecord(json) || !Array.isArray(json.places)) return json;
  const places = json.places.map((place: unknown) => {
    if (!isRecord(place) || place.names !== undefined || typeof place.code !== 'string')
      return place;
    const unit = gazetteer.unitIn(place.code, (place.nuts ?? json.nuts) as Vintage);
    return unit ? { ...place, names: { [UNDETERMINED]: latinName(unit) } } : place;
  });
  return { ...json, languages, places };
}

/**
 * `words/<language>.json` (already parsed) with a name for every country of the places.
 * @param codes NUTS codes of the places
 * @param locale of the language
 */
export function completeWords(json: unknown, codes: readonly string[], locale: string): unknown {
  if (!isRecord(json)) return json;
  const countries = new Set(codes.map(countryOf));
  const known = Object.fromEntries([...countries].map((code) => [code, countryName(code, locale)]));
  return isRecord(json.countries) || json.countries === undefined
    ? { ...json, countries: { ...known, ...json.countries } }
    : json;
}
