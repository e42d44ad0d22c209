/** Real places for invented programmes: codes, levels and names as the gazetteer has them. */
import { latinName, type Gazetteer, type Unit } from '../../src/data/gazetteer';
import type { Vintage } from '../../src/data/types';
import type { Random } from './random';
import { each, type PlaceFile, type Said } from './types';

/** Codes of countries that the NUTS files have and the map shows as neighbours. */
const OUTSIDE = new Set(['AL', 'CH', 'IS', 'LI', 'ME', 'MK', 'NO', 'RS', 'TR']);
/** Where a programme says nothing else. */
export const USUAL: Vintage = 2016;

export interface Wanted {
  readonly vintage: Vintage;
  /** How many of each level, 0 to 3. */
  readonly levels: readonly [number, number, number, number];
}

/**
 * Places of the vintages and levels that are wanted. Of another vintage than the usual one come codes
 * that the usual one does not have. `always` are codes of the usual vintage that are among them.
 *
 * @throws Error where a vintage has too few, or does not have a code
 */
export function choosePlaces(
  random: Random,
  gazetteer: Gazetteer,
  wanted: readonly Wanted[],
  always: readonly string[] = [],
): PlaceFile[] {
  const chosen = wanted.flatMap(({ vintage, levels }) =>
    levels.flatMap((count, level) => {
      const given = vintage === USUAL ? always.filter((code) => code.length - 2 === level) : [];
      const others = gazetteer.units.filter(
        (unit) =>
          unit.level === level &&
          unit.vintages.includes(vintage) &&
          !OUTSIDE.has(unit.country) &&
          !given.includes(unit.code) &&
          (vintage === USUAL || !gazetteer.unitIn(unit.code, USUAL)),
      );
      const units = [
        ...given.map((code) => gazetteer.unitIn(code, vintage)),
        ...random.some(others, count - given.length),
      ];
      if (units.length !== count || units.includes(undefined))
        throw new Error(`${vintage} has not ${count} places of level ${level}`);
      return units.map((unit) => placeOf(unit!, vintage));
    }),
  );
  return chosen.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

const GREEK_OR_CYRILLIC: Readonly<Record<string, string>> = { BG: 'bg', CY: 'el', EL: 'el' };

export function placeOf(unit: Unit, vintage: Vintage): PlaceFile {
  const name = latinName(unit);
  const own = unit.names.find((one) => one !== name);
  return {
    code: unit.code,
    ...(vintage === USUAL ? {} : { nuts: vintage }),
    names: each(() => name),
    ...(own === undefined
      ? {}
      : { ownNames: [{ language: GREEK_OR_CYRILLIC[unit.country] ?? 'und', name: own }] }),
  };
}

/** ISO has other codes than Eurostat for two. */
const ISO: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** The names of the countries in which places lie, by code. */
export function countriesOf(places: readonly PlaceFile[]): Record<string, Said> {
  const codes = [...new Set(places.map(({ code }) => code.slice(0, 2)))].sort();
  const names = each((language) => new Intl.DisplayNames([language], { type: 'region' }));
  return Object.fromEntries(
    codes.map((code) => [code, each((language) => names[language].of(ISO[code] ?? code) ?? code)]),
  );
}
