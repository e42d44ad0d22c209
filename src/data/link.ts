import type {
  CountryId,
  Measure,
  NutsLevel,
  Place,
  PlaceId,
  Programme,
  RawProgramme,
  Theme,
} from './types';

/** The colours of themes, in the order in which they are given to themes that name none. */
export const HUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/**
 * A programme from its checked file: says of each place and measure what a file need not say twice
 * (level, country, what is divided).
 */
export function linkProgramme(raw: RawProgramme): Programme {
  const measures = linked(raw);
  return {
    id: raw.id,
    version: raw.version,
    languages: raw.languages,
    themes: raw.themes.map(({ id, hue }, index): Theme => ({
      id,
      hue: hue ?? HUES[index] ?? 'other',
    })),
    waves: raw.waves,
    measures: [...measures.values()],
    amount: measures.get(raw.amount ?? '') ?? null,
    places: placesOf(raw),
    projects: raw.projects,
    sources: raw.sources,
    about: raw.about,
  };
}

/** Eurostat's code of a country today, from a code of NUTS: until 2006 codes of Greece began with GR. */
export const countryOf = (code: string): CountryId => code.slice(0, 2).replace('GR', 'EL');

/** A place goes by its code; the same code of another edition of NUTS is another place. */
export function placesOf({ places, nuts }: RawProgramme): Place[] {
  const usual = new Set<PlaceId>(
    places.filter((one) => (one.nuts ?? nuts) === nuts).map(({ code }) => code),
  );
  const seen = new Set<string>();
  return places.map(({ code, nuts: own, ...place }): Place => {
    const year = own ?? nuts;
    const id = year !== nuts && (usual.has(code) || seen.has(code)) ? `${code}.${year}` : code;
    seen.add(code);
    return {
      ...place,
      id,
      code,
      nuts: year,
      level: (code.length - 2) as NutsLevel,
      country: countryOf(code),
    };
  });
}

/** Measures by id, in the file's order, each ratio with what it divides. */
function linked({ measures }: RawProgramme): Map<string, Measure> {
  const plain = new Map(measures.map((measure) => [measure.id, measure]));
  const link = (id: string): Measure => {
    const { numerator, denominator, ...measure } = plain.get(id)!;
    const ratio =
      numerator !== undefined && denominator !== undefined
        ? { numerator: link(numerator), denominator: link(denominator) }
        : null;
    return {
      ...measure,
      ratio,
      // What is divided here is as old as what it is divided by.
      year: measure.year ?? ratio?.denominator.year ?? null,
    };
  };
  return new Map(measures.map(({ id }) => [id, link(id)]));
}
