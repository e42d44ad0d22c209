/** The files of a programme as they lie in its folder: `programme.json` and `words/<language>.json`. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
/** One text in each language. */
export type Said = Readonly<Record<Language, string>>;
export const each = <Value>(make: (language: Language) => Value): Record<Language, Value> => ({
  en: make('en'),
  fr: make('fr'),
});

export interface PlaceFile {
  code: string;
  /** Left out where it is the programme's own. */
  nuts?: number;
  names: Record<string, string>;
  ownNames?: { language: string; name: string }[];
  values?: Record<string, { value: number; status: 'published' | 'derived' }>;
}

export interface MeasureFile {
  id: string;
  combine: 'place' | 'sum' | 'mean' | 'count' | 'ratio';
  unit: 'number' | 'people' | 'percent' | 'index' | 'euro' | 'own';
  digits: 0 | 1 | 2;
  shown?: 'classes' | 'circles';
  year?: number;
  reference?: { value: number; union: number };
  middle?: number;
  sources?: string[];
}

export interface ProjectFile {
  id: string;
  /** Codes, or `CODE.YEAR` where the programme has another place of that code. */
  places: string[];
  wave?: string;
  primary?: { theme: string; source?: string };
  further?: { theme: string; source?: string }[];
  kinds?: string[];
  values?: Record<string, number>;
  sources?: string[];
}

export interface ProgrammeFile {
  id: string;
  version: string;
  nuts: number;
  themes: { id: string; hue?: number }[];
  waves?: { id: string; date: string; release: string; source: string }[];
  measures: MeasureFile[];
  amount?: string;
  places: PlaceFile[];
  projects: ProjectFile[];
  sources?: {
    id: string;
    title: string;
    publisher: string;
    language: string;
    date: string | null;
    reference: string | null;
    url: string | null;
    rank: 'official' | 'secondary';
  }[];
  about?: string[];
}

export interface WordsFile {
  language: Language;
  messages: Record<string, string | Record<string, string>>;
  themesNote?: string;
  notes?: { title: string; text: string }[];
  themes: Record<string, { name: string; short: string; meaning: string; sign: string }>;
  measures: Record<string, { name: string; short: string; definition: string; unit?: string }>;
  kinds: Record<string, string>;
  countries: Record<string, string>;
  projects: Record<
    string,
    { name?: string; summary?: string; detail?: string; sector?: string; beneficiaries?: string }
  >;
}

/** A programme that nobody runs, in all its files. */
export interface Invented {
  readonly programme: ProgrammeFile;
  readonly words: Readonly<Record<Language, WordsFile>>;
}
