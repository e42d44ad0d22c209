import type { PlaceId, ThemeId } from '../data/types';
import type { Question } from '../domain/question';

/** What is asked of the pictures and what is pointed at, and how a hand changes either. */
export interface ViewHandle {
  readonly question: Question;
  readonly pointed: PlaceId | null;
  /** Asks for part of a question; the rest is kept as far as the two agree. */
  ask(wish: Partial<Question>): void;
  point(region: PlaceId | null): void;
}

/** What marks show of it. */
export type Seen = Pick<ViewHandle, 'question' | 'pointed'>;

/** Whether a place stands out, chosen or pointed at: the value of its `data-on`. */
export function isOn({ question, pointed }: Seen, place: PlaceId): true | undefined {
  return pointed === place || question.region === place || undefined;
}

/** Whether what belongs to these themes steps back behind the chosen one: the value of its `data-quiet`. */
export function isQuiet({ question }: Seen, ...themes: ThemeId[]): true | undefined {
  return (question.theme !== null && !themes.includes(question.theme)) || undefined;
}

/** Chooses a region, or lets it go if it is chosen. */
export function toggleRegion(view: ViewHandle, region: PlaceId): void {
  view.ask({ region: view.question.region === region ? null : region });
}

/** Chooses a theme, or lets it go if it is chosen. */
export function toggleTheme(view: ViewHandle, theme: ThemeId): void {
  view.ask({ theme: view.question.theme === theme ? null : theme });
}
