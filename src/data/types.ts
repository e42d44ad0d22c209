/**
 * What a data set says, as types. Everything behind the door (`programme.ts`, `words.ts`,
 * `boundaries.ts`) has these shapes and needs no second check.
 *
 * Nothing here mentions a particular programme: what is one's own is in its folder.
 */

/** A place within a programme: its NUTS code, or `CODE.YEAR` where one code stands for two places. */
export type PlaceId = string;
export type ProjectId = string;
/** Eurostat's two-letter country code: `EL`, `UK`, not ISO's `GR`, `GB`. */
export type CountryId = string;
export type ThemeId = string;
export type MeasureId = string;
export type SourceId = string;
/** A BCP 47 language of the catalogues, e.g. `en`. */
export type LanguageId = string;

export type NutsLevel = 0 | 1 | 2 | 3;
/** The edition of NUTS that a code is from. */
export type Vintage = 2003 | 2006 | 2010 | 2013 | 2016 | 2021;

/** How a value came to be: by a statistical office, or computed here from published values. */
export type Status = 'published' | 'derived';

export interface Figure {
  /** In the unit of its `Measure`. */
  readonly value: number;
  readonly status: Status;
}

/**
 * How a number is written. `euro-cents`: a value in euros, written in cents as long as it is less than
 * a few euros. `index`: a base is 100. `percent`: of the whole named in the words. `thousand-jobs`,
 * `million-euro`: the value counts thousands of persons in work, millions. Another unit brings its word: `Words.measures`.
 */
export type Unit =
  | 'number'
  | 'people'
  | 'thousand-jobs'
  | 'percent'
  | 'index'
  | 'euro'
  | 'euro-cents'
  | 'million-euro'
  | 'own';

/**
 * How a place comes to its value: `place`, it is given for the place; `sum`, `mean`, the values of
 * its projects; `count`, its projects; `ratio`, one measure over another.
 */
export type Combine = 'place' | 'sum' | 'mean' | 'count' | 'ratio';

/**
 * A column of numbers. `year` and `datasets` hold for every value of it, so that no legend mixes
 * vintages.
 */
export interface Measure {
  readonly id: MeasureId;
  readonly combine: Combine;
  /** What is divided by what; of a ratio alone. */
  readonly ratio: { readonly numerator: Measure; readonly denominator: Measure } | null;
  readonly unit: Unit;
  /** Fraction digits to show. */
  readonly digits: number;
  /** How the map shows it: a ratio in classes, a total as circles; null where it does not. */
  readonly shown: 'classes' | 'circles' | null;
  readonly year: number | null;
  /** Codes of the datasets, e.g. `tgs00010`. */
  readonly datasets: readonly string[];
  /** When it was taken from the source, `YYYY-MM` or `YYYY`. */
  readonly extracted: string | null;
  readonly sources: readonly SourceId[];
  /** What places are compared with, in the same vintage, where published and comparable. */
  readonly reference: Reference | null;
  /** The value at which below and above part in colour; null for classes of one hue. */
  readonly middle: number | null;
}

export interface Reference {
  readonly value: number;
  /** Of how many Member States the Union is whose value it is; null: the words name it. */
  readonly union: number | null;
}

export interface ThemeUse {
  readonly theme: ThemeId;
  /** Where the reading rests; null where nobody wrote it down. */
  readonly source: SourceId | null;
}

/** How a project was selected: the date and the release that announced it. */
export interface Wave {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** The press release's number, e.g. `IP/17/5167`. */
  readonly release: string;
  readonly source: SourceId;
}

export interface Place {
  readonly id: PlaceId;
  /** NUTS code of any level, e.g. `ES13`, `FRB`, `LT`. */
  readonly code: string;
  readonly nuts: Vintage;
  readonly level: NutsLevel;
  readonly country: CountryId;
  /** Its name per language. */
  readonly names: Readonly<Record<LanguageId, string>>;
  /** Languages whose name no official text was seen to use. */
  readonly unverifiedNames?: readonly LanguageId[];
  /**
   * What it calls itself, in its own languages. May equal a name above: `otherNamesOf` in
   * `domain/names` leaves out what the reader already sees.
   */
  readonly ownNames: readonly { readonly language: LanguageId; readonly name: string }[];
  /** By measure; a place without a value has no entry. */
  readonly values: Readonly<Record<MeasureId, Figure>>;
}

export interface Project {
  readonly id: ProjectId;
  /** One or more. */
  readonly places: readonly PlaceId[];
  readonly wave: string | null;
  /** Null in a programme without themes alone. */
  readonly primary: ThemeUse | null;
  readonly further: readonly ThemeUse[];
  /** Keys of `Words.kinds`: training, testbed, voucher … */
  readonly kinds: readonly string[];
  /** By measure, for the whole project. */
  readonly values: Readonly<Record<MeasureId, number>>;
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
}

/** One data set, checked: `programme.json`. */
export interface Programme {
  readonly id: string;
  /** Version of the data, `YYYY-MM-DD`. */
  readonly version: string;
  readonly themes: readonly Theme[];
  readonly waves: readonly Wave[];
  readonly measures: readonly Measure[];
  /** The money of a project, in euros: what themes are added up in; null where none is known. */
  readonly amount: Measure | null;
  readonly places: readonly Place[];
  readonly projects: readonly Project[];
  readonly sources: readonly Source[];
  /** Sources on the programme as a whole: the announcement, reports, brochures. */
  readonly about: readonly SourceId[];
}

/** A sentence with `{holes}`, or its plural forms by `Intl.PluralRules` category. */
export type Message =
  string | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);

/** `words/<language>.json`, checked: what is said of a programme in one language. */
export interface Words {
  readonly language: LanguageId;
  /** The programme's own sentences, in the place of the interface's of the same key. */
  readonly messages: Readonly<Record<string, Message>>;
  /** Whose reading the themes are; to be said wherever they are shown. */
  readonly themesNote: string;
  /** What else is to be known to read the map, in the order of reading. */
  readonly notes: readonly { readonly title: string; readonly text: string }[];
  readonly themes: Readonly<Record<ThemeId, ThemeWords>>;
  readonly measures: Readonly<Record<MeasureId, MeasureWords>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<CountryId, string>>;
  /** What a territory is made of or to be kept apart from; places without need have no entry. */
  readonly places: Readonly<Record<PlaceId, string>>;
  readonly projects: Readonly<Record<ProjectId, ProjectWords>>;
}

export interface ThemeWords {
  readonly name: string;
  readonly short: string;
  readonly meaning: string;
  /** One or two characters, the second channel beside colour; its own for each theme. */
  readonly sign: string;
}

export interface MeasureWords {
  readonly name: string;
  readonly short: string;
  readonly definition: string;
  /** One sentence for a picture; empty where the definition is all. */
  readonly about: string;
  /** A number with its unit, `{amount} t CO₂`; of the unit `own` alone. */
  readonly unit?: string;
  /** Whose the value is that places are compared with, where it is not the Union's. */
  readonly reference?: string;
}

export interface ProjectWords {
  /** Its own name; without one it goes by its place's. */
  readonly name: string;
  /** One sentence of at most 110 characters: what is done. */
  readonly summary: string;
  /** Two to four sentences: what, how, for whom, with what is known since. */
  readonly detail: string;
  readonly sector: string;
  readonly beneficiaries: string;
  /** Why these themes, where another reading would also do. */
  readonly themeNote: string;
}
