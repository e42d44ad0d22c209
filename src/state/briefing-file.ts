import * as v from 'valibot';
import type { Programme } from '../data/types';
import { idOf, type Briefing } from '../domain/briefing';
import { briefingOf, keep, LIMITS, type ReadBriefing } from './briefing-limits';

const FORMAT = 'transition-atlas-briefing';
const VERSION = 1;

const schema = v.object({
  minutes: v.pipe(v.number(), v.finite()),
  entries: v.pipe(
    v.array(
      v.object({
        step: v.string(),
        title: v.exactOptional(v.string()),
        notes: v.exactOptional(v.string()),
      }),
    ),
    v.minLength(1),
    v.maxLength(LIMITS.entries),
  ),
});

/** What is wrong with a file, for words in the reader's language. */
export type FileProblem =
  | { readonly kind: 'json' | 'foreign' | 'large' }
  | { readonly kind: 'version'; readonly version: string }
  /** Rows are counted from 1, null for the file itself. */
  | { readonly kind: 'field'; readonly field: string; readonly row: number | null };

/** A briefing as a file to keep: readable, and the same for the same briefing. */
export function writeBriefingFile(briefing: Briefing): string {
  const { minutes, entries } = keep(briefing);
  const file = {
    format: FORMAT,
    version: VERSION,
    minutes,
    entries: entries.map(({ step, title, notes }) => ({ step: idOf(step), title, notes })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file; steps that the data do not have are left out and named. */
export function readBriefingFile(text: string, programme: Programme): ReadBriefing | FileProblem {
  if (text.length > LIMITS.file) return { kind: 'large' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'json' };
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), json);
  if (!head.success) return { kind: 'foreign' };
  if (head.output.version !== VERSION)
    return { kind: 'version', version: String(head.output.version) };
  const body = v.safeParse(schema, json);
  if (!body.success) return fieldOf(body.issues[0]);
  return briefingOf(body.output.minutes, body.output.entries, programme);
}

function fieldOf(issue: v.BaseIssue<unknown>): FileProblem {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  const row = keys.find((key) => typeof key === 'number');
  return {
    kind: 'field',
    field: String(keys.findLast((key) => typeof key === 'string') ?? ''),
    row: typeof row === 'number' ? row + 1 : null,
  };
}
