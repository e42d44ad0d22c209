/**
 * The two ends of the line between stage and presenter's window: windows and clocks. What is said on
 * it is in `protocol.ts`. Each end posts to the other's window, which works from a file too; where the
 * browser has cut the two apart, a broadcast under the token's name goes on.
 */
import {
  BEAT,
  isThere,
  readFromPresenter,
  readFromStage,
  tokenFrom,
  tokenOf,
  windowName,
  write,
  type FromPresenter,
  type FromStage,
  type Wish,
} from './protocol';
import type { Show } from '../stage/show.svelte';
import { fillScreen } from '../stage/fullscreen';
import { askForSeats, featuresOf, knownSeats, type Seat } from '../stage/screens';

/** Files have no origin that could be told from another's. */
const isOwn = (origin: string): boolean =>
  origin === self.origin || (self.origin === 'null' && origin.startsWith('file:'));

/**
 * Hears both ways and speaks by one of them, so that nothing is said twice. Once stopped it does neither:
 * what was to be said after the next frame may come when the show is over.
 */
function join(
  token: string,
  hear: (data: unknown, source: Window | null) => void,
): { say: (to: Window | null, message: FromStage | FromPresenter) => void; stop: () => void } {
  const controller = new AbortController();
  const { signal } = controller;
  addEventListener(
    'message',
    ({ data, origin, source }: MessageEvent<unknown>) => {
      if (isOwn(origin)) hear(data, source as Window | null);
    },
    { signal },
  );
  let air: BroadcastChannel | null = null;
  try {
    air = new BroadcastChannel(`transition-atlas:${token}`);
    air.addEventListener('message', ({ data }) => hear(data, null), { signal });
  } catch {
    // A document without an origin may have none.
  }
  return {
    say(to, message) {
      if (signal.aborted) return;
      const said = write(token, message);
      if (to && !to.closed) to.postMessage(said, self.origin === 'null' ? '*' : self.origin);
      else air?.postMessage(said);
    },
    stop() {
      controller.abort();
      air?.close();
    },
  };
}

export type StageConnection = ReturnType<typeof stageConnection>;

/** The stage's end: it tells how the show stands, and grants what is asked. */
export function stageConnection(show: Show) {
  // The name outlives a reload of this page, and with it the presenter's window stays ours.
  const token =
    tokenOf('stage', window.name) ?? tokenFrom(crypto.getRandomValues(new Uint8Array(16)));
  window.name = windowName('stage', token);
  let peer: Window | null = null;
  /** Where the presenter's window is to move as soon as it is there. */
  let seat: Seat | null = null;
  const tell = () => say(peer, { kind: 'standing', standing: show.standing });
  const { say, stop } = join(token, (data, source) => {
    const heard = readFromPresenter(data, token);
    if (!heard) return;
    if (source) peer = source;
    if (heard.kind === 'wish') show.grant(heard.wish, Date.now());
    else {
      if (heard.began !== null) show.adoptClock(heard.began);
      tell();
      // A window that is still empty does not move to another screen.
      if (seat) peer?.moveTo(seat.availLeft, seat.availTop);
      seat = null;
    }
  });
  const beat = setInterval(tell, BEAT);
  tell();
  return {
    /**
     * Opens the presenter's window, on a screen of its own where there is one, or brings it to the front;
     * false when the browser does not allow it.
     */
    async open(address: string): Promise<boolean> {
      if (peer && !peer.closed) {
        peer.focus();
        return true;
      }
      const known = knownSeats();
      const seats = known && (await known);
      // The first time the presenter is asked, which takes long: the window opens meanwhile and moves then.
      const asked = known && !seats ? askForSeats() : null;
      // In this order: once a show fills another screen, the same press may still open a window.
      if (seats && !seats.seated) await fillScreen(seats.slides);
      const where = seats ? featuresOf(seats.notes) : 'width=1180,height=780';
      peer = window.open(address, windowName('presenter', token), `popup,${where}`);
      void asked?.then((found) => (seat = found && found.notes));
      return peer !== null;
    },
    /** The show has moved on. */
    tell,
    close() {
      say(peer, { kind: 'bye' });
      clearInterval(beat);
      stop();
    },
  };
}

export type PresenterConnection = NonNullable<ReturnType<typeof presenterConnection>>;

/**
 * The other end: the show follows the stage. A stage that was loaded anew has forgotten when its clock
 * was started, and is told.
 * @param hear whether the stage is there: it has been heard, is silent, or has ended
 * @returns null when this window was not opened by a stage
 */
export function presenterConnection(
  show: Show,
  hear: (contact: 'connected' | 'silent' | 'ended') => void,
) {
  const token = tokenOf('presenter', window.name);
  if (token === null) return null;
  let heardAt: number | null = null;
  const opener = window.opener as Window | null;
  const { say, stop } = join(token, (data) => {
    const heard = readFromStage(data, token);
    if (!heard) return;
    if (heard.kind === 'bye') {
      heardAt = null;
      hear('ended');
      show.began = null;
      return;
    }
    heardAt = Date.now();
    hear('connected');
    show.follow(heard.standing);
  });
  const beat = () => {
    say(opener, { kind: 'hello', began: show.began });
    if (!isThere(heardAt, Date.now())) hear('silent');
  };
  const beating = setInterval(beat, BEAT);
  beat();
  return {
    wish: (wish: Wish) => say(opener, { kind: 'wish', wish }),
    close() {
      clearInterval(beating);
      stop();
    },
  };
}
