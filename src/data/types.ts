import type { InferOutput } from 'valibot';
import type { programmeSchema } from './programme';
import type { wordsSchema } from './words';

/**
 * What a data set says, as types: what the schemas at the door let through (`programme.ts`, `words.ts`),
 * and what `link.ts` makes of it. Everything behind the door has these shapes and needs no second check.
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
/** A BCP 47 language of the catalogues, e.g. `en`. */
export type LanguageId = string;

export type NutsLevel = 0 | 1 | 2 | 3;

/** Nothing that was read is changed. */
type Kept<T> = T extends readonly (infer Of)[]
  ? readonly Kept<Of>[]
  : T extends object
    ? { readonly [Key in keyof T]: Kept<T[Key]> }
    : T;

/** `programme.json` after it was checked: everything is there, and names what there is. */
export type RawProgramme = Kept<Omit<InferOutput<typeof programmeSchema>, '$schema'>>;

/** `words/<language>.json`, checked: what is said of a programme in one language. */
export type Words = Kept<Omit<InferOutput<typeof wordsSchema>, '$schema'>>;

/** A sentence with `{holes}`, or its plural forms by `Intl.PluralRules` category. */
export type Message = Words['messages'][string];

export type Project = RawProgramme['projects'][number];
export type Source = RawProgramme['sources'][number];
export type ThemeUse = Project['further'][number];

type RawPlace = RawProgramme['places'][number];
/** The edition of NUTS that a code is from. */
export type Vintage = RawProgramme['nuts'];
/** How a value came to be: by a statistical office, or computed here from published values. */
export type Status = RawPlace['values'][MeasureId]['status'];

export interface Place extends Omit<RawPlace, 'nuts'> {
  readonly id: PlaceId;
  readonly nuts: Vintage;
  readonly level: NutsLevel;
  readonly country: CountryId;
}

type RawMeasure = RawProgramme['measures'][number];
export type Unit = RawMeasure['unit'];

export interface Measure extends Omit<RawMeasure, 'numerator' | 'denominator'> {
  /** What is divided by what; of a ratio alone. */
  readonly ratio: { readonly numerator: Measure; readonly denominator: Measure } | null;
}

/** One of the twelve colours of themes, or `other`: a grey beside them, which a sign tells apart. */
export type HueSlot = NonNullable<RawProgramme['themes'][number]['hue']>;

export interface Theme {
  readonly id: ThemeId;
  /** No two themes share one of the twelve; those past them are `other`. */
  readonly hue: HueSlot;
}

/** One data set, checked and linked. */
export interface Programme extends Pick<
  RawProgramme,
  'id' | 'version' | 'languages' | 'waves' | 'projects' | 'sources' | 'about'
> {
  readonly themes: readonly Theme[];
  readonly measures: readonly Measure[];
  /** The money of a project, in euros: what themes are added up in; null where none is known. */
  readonly amount: Measure | null;
  readonly places: readonly Place[];
}
