/**
 * Two screens, where the browser tells of them (Chromium, once the presenter lets it): slides belong on the
 * audience's, notes on the presenter's own. Where it does not tell, or where the screens show the same,
 * windows open as they always did.
 */

/** A screen, as far as a window can be put on it; in px of the desktop. */
export interface Seat {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  /** Built into the computer, as a projector never is. */
  readonly isInternal: boolean;
}

/** Which screen is for what. */
export interface Seats<S> {
  readonly slides: S;
  readonly notes: S;
  /** Whether the slides are on theirs already. */
  readonly seated: boolean;
}

/** The part of the Window Management API that is used here; TypeScript does not know it yet. */
interface WindowManagement {
  readonly screen: { readonly isExtended?: boolean };
  getScreenDetails?(): Promise<{ readonly screens: readonly Seat[]; readonly currentScreen: Seat }>;
}
const browser = (): WindowManagement => globalThis as unknown as WindowManagement;

/**
 * Shares the screens out. A show stays where it is, but not on the computer's own screen: whoever presents
 * from a laptop looks at that one, and the room at the other.
 * @param here the screen on which the show is
 * @returns null where there is only one
 */
export function seatsOf<S extends Pick<Seat, 'isInternal'>>(
  screens: readonly S[],
  here: S,
): Seats<S> | null {
  const outer = screens.find(({ isInternal }) => !isInternal);
  const slides = (here.isInternal && outer) || here;
  const others = screens.filter((one) => one !== slides);
  const notes = others.find(({ isInternal }) => isInternal) ?? others[0];
  return notes ? { slides, notes, seated: slides === here } : null;
}

/** Where a window fills a screen, as `window.open` wants it. */
export function featuresOf({ availLeft, availTop, availWidth, availHeight }: Seat): string {
  return `left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}

/** Whether there is only one picture: a single screen, or several that show the same. Null: nobody knows. */
export function isAlone(): boolean | null {
  const { isExtended } = browser().screen;
  return isExtended === undefined ? null : !isExtended;
}

/**
 * The seats if the presenter has let us know them before; nobody is asked.
 * @returns null at once where there is nothing to know, so that the hand's press need not wait: other
 *   browsers open windows only while it is fresh
 */
export function knownSeats(): Promise<Seats<Seat> | null> | null {
  if (isAlone() !== false || !browser().getScreenDetails) return null;
  return navigator.permissions
    .query({ name: 'window-management' as PermissionName })
    .then(({ state }) => (state === 'granted' ? askForSeats() : null))
    .catch(() => null);
}

/** The same, asking the presenter if need be; only a press may do that. */
export async function askForSeats(): Promise<Seats<Seat> | null> {
  try {
    const details = await browser().getScreenDetails?.();
    return details ? seatsOf(details.screens, details.currentScreen) : null;
  } catch {
    return null;
  }
}
