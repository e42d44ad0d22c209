import type { HueSlot, PlaceId, ThemeId } from '../../data/types';
import type { Colouring } from '../../domain/measures';
import type { Choices } from '../../domain/question';
import type { Shade } from '../../scene/paint';

/** What the picture needs in order to answer. It lies in the page as JSON, made by `page.ts`. */
export interface EmbedFacts extends Choices {
  readonly themes: readonly {
    readonly id: ThemeId;
    readonly hue: HueSlot;
    /** For the live region. */
    readonly said: string;
  }[];
  readonly sites: readonly EmbedSite[];
  readonly colours: readonly {
    readonly id: Colouring;
    readonly title: string;
    readonly said: string;
  }[];
  /** What is said when nothing is chosen any more. */
  readonly none: { readonly theme: string; readonly region: string };
  /** The same embed in other languages, relative to this one. */
  readonly languages: Readonly<Record<string, string>>;
}

export interface EmbedSite {
  readonly id: PlaceId;
  /** Every theme that it takes part in, its own first. */
  readonly themes: readonly ThemeId[];
  /** Of these, how many take part by a main theme of a project; they come first. */
  readonly main: number;
  readonly name: string;
  /** The country, empty when the place is one. */
  readonly place: string;
  readonly summary: string;
  /** What the map says of it and what it is shaded with, in the order of the colourings. */
  readonly said: readonly string[];
  readonly shades: readonly (Shade | null)[];
  /** The nearest site above, below, to the left and to the right, by its number. */
  readonly next: readonly (number | null)[];
}
