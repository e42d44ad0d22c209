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

/** Only a hand may ask for it; asked by anything else it is refused, and the show goes on. */
export function enterFullscreen(): void {
  if (!canFullscreen() || isFullscreen()) return;
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
}

export function leaveFullscreen(): void {
  document.exitFullscreen().catch(() => undefined);
}
