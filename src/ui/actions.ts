import type { PlaceId, ThemeId } from '../data/types';
import type { Colouring } from '../domain/measures';

/** What a reader's hand can ask for. Components report actions; the stage answers them. */
export interface ViewActions {
  /** Chooses a region; `null` lets it go. */
  region(id: PlaceId | null): void;
  theme(id: ThemeId | null): void;
  colour(id: Colouring): void;
  point(id: PlaceId | null): void;
}

/** What is chosen and what is pointed at, as far as marks show it. */
export interface ViewSelection {
  readonly region: PlaceId | null;
  readonly theme: ThemeId | null;
  readonly pointed: PlaceId | null;
}
