/** A language of the interface. Its words are the folder of this name. */
export interface Language {
  /** BCP 47, as in addresses, in names of files and in `lang`. */
  readonly id: string;
  /** Its own name. */
  readonly name: string;
  /** What `Intl` is asked for: British dates read better here than American ones. */
  readonly locale: string;
  /** How it writes the currency: `EUR 300,000` or `300 000 €`. */
  readonly euro: 'code' | 'symbol';
}

/** The languages of the interface. The first is the one whose pages stand at the root. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  { id: 'en', name: 'English', locale: 'en-GB', euro: 'code' },
  { id: 'fr', name: 'Français', locale: 'fr-FR', euro: 'symbol' },
];
