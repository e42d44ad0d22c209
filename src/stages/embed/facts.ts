import type { HueSlot, PlaceId, ThemeId } from '../../data/types';
import type { Tone } from '../../domain/classes';
import type { Colouring } from '../../domain/measures';
import type { Choices } from '../../domain/question';
import type { Direction } from '../../geometry/nearest';

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
  /** By colouring: what the map says of it, and the class that it is in (null: no data). */
  readonly facts: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, Tone | null>>;
  /** The nearest place in each direction. */
  readonly next: Readonly<Partial<Record<Direction, PlaceId>>>;
}
