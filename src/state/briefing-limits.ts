import { sanitizeText, sanitizeLines } from '../data/text';
import type { Programme } from '../data/types';
import { defaultBriefing, idOf, stepOf, type Briefing, type Entry } from '../domain/briefing';

/** What a briefing may hold. Texts beyond are cut, the rest is refused. Characters are code points. */
export const LIMITS = {
  title: 160,
  notes: 4000,
  entries: 100,
  minutes: { least: 1, most: 600 },
  /** A step's name as it is shown in a message. */
  id: 60,
  /** Characters of the compressed text in an address, and bytes when it is inflated. */
  code: 100_000,
  inflated: 1_000_000,
  /** Characters of a link that every mail program is likely to carry. */
  link: 8000,
  /** Bytes of a file. */
  file: 2_000_000,
} as const;

/**
 * A briefing within the limits, each step once; text that is empty or nothing but hidden signs is no
 * text.
 */
export function keep({ minutes, entries }: Briefing): Briefing {
  const { least, most } = LIMITS.minutes;
  const names = entries.map(({ step }) => idOf(step));
  const once = entries.filter((_, index) => names.indexOf(names[index]!) === index);
  return {
    minutes: Math.min(most, Math.max(least, Math.round(minutes))),
    entries: once.slice(0, LIMITS.entries).map((entry) => {
      const title = sanitizeText((entry.title ?? '').replace(/\p{Surrogate}/gu, ''), LIMITS.title);
      const notes = sanitizeLines(entry.notes ?? '', LIMITS.notes);
      return { step: entry.step, ...(title && { title }), ...(notes && { notes }) };
    }),
  };
}

/** Why what was asked for is not what is shown; the ids are steps that the data do not have. */
export type BriefingProblem =
  | { readonly kind: 'broken' | 'version' | 'large' }
  | { readonly kind: 'steps'; readonly ids: readonly string[] };

export interface ReadBriefing {
  readonly briefing: Briefing;
  readonly problem: BriefingProblem | null;
}

/** A step by its name, with what the presenter wrote. */
type NamedEntry = Omit<Entry, 'step'> & { readonly step: string };

/**
 * The briefing of steps that are told by their names. Those that the data do not have are left out and
 * named; where none is left it is the default.
 */
export function briefingOf(
  minutes: number,
  named: readonly NamedEntry[],
  programme: Programme,
): ReadBriefing {
  const found = named.map((entry) => ({ ...entry, found: stepOf(entry.step, programme) }));
  const entries = found.flatMap(({ found: step, ...entry }) => (step ? [{ ...entry, step }] : []));
  const unknown = found.filter((one) => one.found === null).map(({ step }) => step);
  const ids = [...new Set(unknown)].map((id) => id.slice(0, LIMITS.id));
  return {
    briefing: entries.length === 0 ? defaultBriefing(programme) : keep({ minutes, entries }),
    problem: ids.length > 0 ? { kind: 'steps', ids } : null,
  };
}
