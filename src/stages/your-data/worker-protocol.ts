import type { Candidate, How, PlaceRef } from '../../domain/places';
import type { About, ProgrammeNouns } from '../../domain/table/programme';
import type { Decision, OpenReason, Placing } from '../../domain/table/placing';
import type { ColumnReading, Role, TableKind } from '../../domain/table/roles';
import type { DecimalSign } from '../../domain/table/numbers';
import type { TableFault } from '../../data/table';
import type { Vintage } from '../../data/types';
import type { Delimiter } from '../../imports/delimited';

/** What the page asks of the thread that holds the table. Each gets one answer, in order. */
export type Ask =
  | {
      readonly kind: 'open';
      /** The text of `gazetteer.json`. */
      readonly gazetteer: string;
      readonly name: string;
      readonly content: Blob | string;
    }
  | { readonly kind: 'sheet'; readonly index: number }
  | { readonly kind: 'role'; readonly column: number; readonly role: Role }
  | { readonly kind: 'table-kind'; readonly is: TableKind }
  | { readonly kind: 'decimals'; readonly column: number; readonly sign: DecimalSign }
  | { readonly kind: 'decide'; readonly key: string; readonly decision: Decision | null }
  | { readonly kind: 'find'; readonly text: string }
  | { readonly kind: 'table'; readonly words: TableWords }
  | { readonly kind: 'programme'; readonly about: About; readonly nouns: ProgrammeNouns };

/** What stands in a repaired table beside the reader's own cells. */
export interface TableWords {
  readonly columns: readonly [code: string, vintage: string, how: string];
  readonly how: Readonly<Record<How | 'decided', string>>;
  readonly open: string;
  readonly separator: 'comma' | 'semicolon';
}

export type Answer =
  | { readonly kind: 'summary'; readonly summary: Summary }
  | { readonly kind: 'found'; readonly places: readonly Candidate[] }
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'refused'; readonly fault: TableFault | { kind: 'other'; detail: string } };

/** A column with its first cells. */
export interface ColumnSummary extends ColumnReading {
  readonly cells: readonly string[];
  /** The first cells that are no number where most are. */
  readonly odd: readonly string[];
}

/** A value of the place column for the reader to see: to decide, or how it was understood. */
export interface ValueSummary {
  readonly key: string;
  readonly text: string;
  readonly country: string;
  readonly rows: readonly number[];
  readonly count: number;
  readonly candidates: readonly Candidate[];
  readonly why: OpenReason | null;
  readonly places: readonly (PlaceRef & { readonly name: string })[];
  readonly how: How | 'decided' | 'no-region' | 'left-out' | null;
}

/** All that the page shows of a table; the table itself stays with the thread. */
export interface Summary {
  readonly name: string;
  readonly encoding: string | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly above: readonly string[];
  readonly rows: number;
  readonly kind: TableKind;
  readonly columns: readonly ColumnSummary[];
  readonly counts: Placing['counts'] | null;
  readonly vintage: Vintage | null;
  /** The first of those that are open, and of those that were understood though not written so. */
  readonly open: readonly ValueSummary[];
  readonly openCount: number;
  readonly repaired: readonly ValueSummary[];
  readonly repairedCount: number;
  readonly decided: readonly ValueSummary[];
}
