import type { RegionId, ThemeId } from '../data/types';
import type { Colouring } from '../domain/figures';

/** What a reader's hand can ask for. Components report actions; the stage answers them. */
export interface ViewActions {
  /** Chooses a region; `null` lets it go. */
  region(id: RegionId | null): void;
  theme(id: ThemeId | null): void;
  colour(id: Colouring): void;
  point(id: RegionId | null): void;
}

/** What is chosen and what is pointed at, as far as marks show it. */
export interface ViewSelection {
  readonly region: RegionId | null;
  readonly theme: ThemeId | null;
  readonly pointed: RegionId | null;
}
