import { knownSeats, type Seat } from './screens';

/**
 * Fullscreen where the browser has it. A phone that has not still gives the show the whole window, which
 * is all that there is.
 */
export function canFullscreen(): boolean {
  return document.fullscreenEnabled;
}

export function isFullscreen(): boolean {
  return document.fullscreenElement !== null;
}

/**
 * Only a hand may ask for it; asked by anything else it is refused, and the show goes on. Where the screens
 * are known it is the audience's.
 */
export function enterFullscreen(): void {
  if (!canFullscreen() || isFullscreen()) return;
  const known = knownSeats();
  if (known) void known.then((seats) => fillScreen(seats?.slides));
  else void fillScreen();
}

/** Fills a screen, or the one on which the window is; comes back when that is done, or refused. */
export async function fillScreen(screen?: Seat): Promise<void> {
  const options: FullscreenOptions & { screen?: Seat } = { navigationUI: 'hide' };
  if (screen) options.screen = screen;
  await document.documentElement.requestFullscreen(options).catch(() => undefined);
}

export function leaveFullscreen(): void {
  document.exitFullscreen().catch(() => undefined);
}
