/**
 * What we were given, as types. Everything behind the door (`pilots.ts`, `words.ts`,
 * `boundaries.ts`) has these shapes and needs no second check.
 *
 * Nothing here mentions the twelve pilots: what is theirs is in `static/data/`.
 */

/** A NUTS code of any level, e.g. `ES13`, `FRB`, `LT`. */
export type RegionId = string;
/** Eurostat's two-letter country code: `EL`, `UK`, not ISO's `GR`, `GB`. */
export type CountryId = string;
export type ThemeId = string;
export type FigureId = string;
export type SourceId = string;
/** A BCP 47 language of the catalogues, e.g. `en`. */
export type LanguageId = string;

export type NutsLevel = 0 | 1 | 2;

/** How a value came to be: by a statistical office, or computed here from published values. */
export type Status = 'published' | 'derived';

export interface Figure {
  /** In the unit of its `FigureKind`. */
  readonly value: number;
  readonly status: Status;
}

/**
 * A column of regional figures. `year` and `datasets` hold for every value of it, so that no legend
 * mixes vintages.
 */
export interface FigureKind {
  readonly id: FigureId;
  readonly year: number;
  /** Eurostat's dataset codes, e.g. `tgs00010`. */
  readonly datasets: readonly string[];
  /** When it was taken from the source, `YYYY-MM` or `YYYY`. */
  readonly extracted: string;
  readonly unit: Unit;
  /** Fraction digits to show. */
  readonly digits: number;
  readonly sources: readonly SourceId[];
  /** The value of the whole Union in the same vintage, where published and comparable. */
  readonly union: number | null;
  /** Which Union that is: of 27 or of 28 Member States; null when `union` is. */
  readonly unionOf: 27 | 28 | null;
}

/**
 * `index`: the Union is 100. `percent`: of the whole named in the words. `thousand-jobs`: thousands
 * of persons in work.
 */
export type Unit = 'people' | 'index' | 'percent' | 'thousand-jobs' | 'million-euro';

export interface ThemeUse {
  readonly theme: ThemeId;
  /** Where the reading rests: the press release, a later local source; null where it is only ours. */
  readonly source: SourceId | null;
}

/** How a pilot was selected: the date and the release that announced it. */
export interface Wave {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** The press release's number, e.g. `IP/17/5167`. */
  readonly release: string;
  readonly source: SourceId;
}

export interface Pilot {
  readonly slug: string;
  readonly region: RegionId;
  readonly nuts: 2016;
  readonly level: NutsLevel;
  readonly country: CountryId;
  /** The region's name per language; `en` is always there. */
  readonly names: Readonly<Record<LanguageId, string>>;
  /** Languages whose name no official text was seen to use. */
  readonly unverifiedNames?: readonly LanguageId[];
  /**
   * What the region calls itself, in its own languages. May equal a name above: `otherNamesOf` in
   * `domain/search` leaves out what the reader already sees.
   */
  readonly ownNames: readonly { readonly language: LanguageId; readonly name: string }[];
  readonly wave: string;
  /** In euros. */
  readonly grant: number;
  readonly primary: ThemeUse;
  readonly further: readonly ThemeUse[];
  /** Keys of `Words.kinds`: training, testbed, voucher … */
  readonly kinds: readonly string[];
  /** By figure id; a region without a value has no entry. */
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly sources: readonly SourceId[];
}

export interface Source {
  readonly id: SourceId;
  /**
   * Title as the source gives it, in the source's language; where none was seen, its number,
   * dataset codes or site, which read the same in every language.
   */
  readonly title: string;
  readonly publisher: string;
  /** `und` (undetermined) where it was not recorded. */
  readonly language: LanguageId;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, where known. */
  readonly date: string | null;
  /** Document number, DOI, dataset codes or site, to find it by; null where the title says it. */
  readonly reference: string | null;
  /** An https address, or null where only a reference (document number) is known. */
  readonly url: string | null;
  /**
   * `official`: the Commission, a statistical office or an international body; `secondary`:
   * somebody else's account.
   */
  readonly rank: 'official' | 'secondary';
}

/** One of the twelve colours of themes, or `other`: a grey beside them, which a sign tells apart. */
export type HueSlot = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 'other';

export interface Theme {
  readonly id: ThemeId;
  /** No two themes share one of the twelve; those past them are `other`. */
  readonly hue: HueSlot;
  /** One letter, the second channel beside colour. */
  readonly letter: string;
}

/** `static/data/pilots.json`, checked. */
export interface PilotSet {
  /** Version of the data, `YYYY-MM-DD`. */
  readonly version: string;
  readonly themes: readonly Theme[];
  readonly waves: readonly Wave[];
  readonly figures: readonly FigureKind[];
  readonly pilots: readonly Pilot[];
  readonly sources: readonly Source[];
  /** Sources on the set as a whole: the announcement, reports, brochures. */
  readonly about: readonly SourceId[];
}

/** `static/data/words.<language>.json`, checked: what is said of the set in one language. */
export interface Words {
  readonly language: LanguageId;
  /** Whose reading the themes are; to be said wherever they are shown. */
  readonly themesNote: string;
  readonly themes: Readonly<
    Record<ThemeId, { readonly name: string; readonly short: string; readonly meaning: string }>
  >;
  /** By figure id, and `grant-per-inhabitant`, which is computed and not in the set. */
  readonly figures: Readonly<
    Record<FigureId, { readonly name: string; readonly short: string; readonly definition: string }>
  >;
  readonly kinds: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<CountryId, string>>;
  readonly pilots: Readonly<Record<string, PilotWords>>;
}

export interface PilotWords {
  /** One sentence of at most 110 characters: what is done. */
  readonly summary: string;
  /** Two to four sentences: what, how, for whom, with what is known since. */
  readonly detail: string;
  readonly sector: string;
  readonly beneficiaries: string;
  /** What the territory is made of or to be kept apart from, or empty. */
  readonly territory: string;
  /** Why these themes, where another reading would also do. */
  readonly themeNote?: string;
}
