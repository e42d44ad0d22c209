import type { Pilot, RegionId } from '../data/types';

/** ISO's country codes where the statisticians use others. */
const ISO_TO_NUTS: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/**
 * NUTS 2016 has two units that are the only child of their parent and yet not numbered 0, and one
 * numbered 0 that has siblings (Northern Ireland counts its districts from 06 to 16).
 */
const ODD_ONES: Readonly<Record<string, string>> = { FI1B1: 'FI1B', LT011: 'LT01', UKN10: 'UKN10' };

/** A code as NUTS writes it: capitals, `EL` for `GR`, `UK` for `GB`, no blanks. */
export function nutsCode(code: string): RegionId {
  const plain = code.replace(/\s/g, '').toUpperCase();
  const country = plain.slice(0, 2);
  return (ISO_TO_NUTS[country] ?? country) + plain.slice(2);
}

/**
 * The shortest code for the same ground. Where a unit is not divided, NUTS repeats it one level
 * down with a 0: Cantabria is ES13 and ES130, Centre-Val de Loire FRB and FRB0, Lithuania LT and LT0.
 */
export function groundOf(code: string): RegionId {
  const nuts = nutsCode(code);
  const odd = ODD_ONES[nuts];
  if (odd) return odd;
  return nuts.slice(0, 2) + nuts.slice(2).replace(/0+$/, '');
}

/** Whether `inner` lies in `outer` or is the same ground, whatever the levels of the two codes. */
export function contains(outer: string, inner: string): boolean {
  return groundOf(inner).startsWith(groundOf(outer));
}

export interface Placed {
  readonly pilot: Pilot;
  /** The codes whose shapes together are the pilot's region: itself, its twin, or its parts. */
  readonly codes: readonly RegionId[];
}

export interface Joined {
  readonly placed: readonly Placed[];
  /** Pilots for which there is no shape; the page lists them, the build fails on them. */
  readonly notPlaced: readonly Pilot[];
}

/**
 * Finds each pilot's region among the codes that have a shape.
 *
 * Its own code is best, then one for the same ground, then all its parts of the coarsest level that
 * has any (a map of NUTS 2 draws a NUTS 1 region as the union of its parts). Whether those parts are
 * complete cannot be known from codes: the caller who draws parts checks the areas.
 */
export function joinRegions(pilots: readonly Pilot[], available: Iterable<RegionId>): Joined {
  const codes = [...available];
  const placed: Placed[] = [];
  const notPlaced: Pilot[] = [];
  for (const pilot of pilots) {
    const found = codesFor(pilot.region, codes);
    if (found.length) placed.push({ pilot, codes: found });
    else notPlaced.push(pilot);
  }
  return { placed, notPlaced };
}

function codesFor(region: RegionId, codes: readonly RegionId[]): RegionId[] {
  const own = codes.find((code) => nutsCode(code) === nutsCode(region));
  if (own) return [own];
  const twin = codes.find((code) => groundOf(code) === groundOf(region));
  if (twin) return [twin];
  const parts = codes.filter((code) => contains(region, code));
  const level = Math.min(...parts.map((code) => code.length));
  return parts.filter((code) => code.length === level);
}

/**
 * The pilot whose region covers a code of any level, 0 to 3: FRF21 (Ardennes) is in FRF. Where
 * regions nest, the smallest. Undefined when no pilot covers all of it: Spain is not in Cantabria.
 */
export function pilotOf(pilots: readonly Pilot[], code: string): Pilot | undefined {
  return pilots
    .filter((pilot) => contains(pilot.region, code))
    .sort((a, b) => groundOf(b.region).length - groundOf(a.region).length)[0];
}
