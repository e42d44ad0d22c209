/** How the talk lies in its time. All in ms. */
export interface Pace {
  readonly elapsed: number;
  /** Less than nothing when the time is over. */
  readonly remaining: number;
  readonly kind: 'ahead' | 'on-time' | 'behind';
  /** How far ahead or behind, at least; 0 when on time. */
  readonly by: number;
  /** The part of the planned time that has passed, 0 to 1. */
  readonly share: number;
}

/** Nobody speaks to the second. */
const TOLERANCE = 15_000;

/**
 * Every slide has the same part of the planned time. The talk is ahead when the slide's part has not
 * begun, behind when it is over.
 * @param began when the clock was started; null before
 */
export function paceOf(talk: {
  readonly now: number;
  readonly began: number | null;
  readonly minutes: number;
  readonly at: number;
  readonly count: number;
}): Pace {
  const total = Math.max(talk.minutes, 0) * 60_000;
  const elapsed = talk.began === null ? 0 : Math.max(0, talk.now - talk.began);
  const each = total / Math.max(talk.count, 1);
  const early = each * talk.at - elapsed;
  const late = elapsed - each * (talk.at + 1);
  const kind = early > TOLERANCE ? 'ahead' : late > TOLERANCE ? 'behind' : 'on-time';
  return {
    elapsed,
    remaining: total - elapsed,
    kind,
    by: kind === 'ahead' ? early : kind === 'behind' ? late : 0,
    share: total > 0 ? Math.min(1, elapsed / total) : 0,
  };
}

/** A span as a clock shows it: `4:05`, `1:02:30`, `−0:20`. */
export function clockOf(span: number): string {
  const seconds = Math.floor(Math.abs(span) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const clock = hours
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
  return span <= -1000 ? `−${clock}` : clock;
}
