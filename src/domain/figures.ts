import type { Figure, Pilot, Status } from '../data/types';

/** What can colour the map, in the order in which it is offered. The ids are part of the address. */
export const COLOURINGS = [
  'theme',
  'grant-per-inhabitant',
  'gdp-per-head',
  'unemployment',
  'industry-share',
] as const;

export type Colouring = (typeof COLOURINGS)[number];
/** The colourings that shade a number; `theme` shades a category. */
export type Ratio = Exclude<Colouring, 'theme'>;

/** A number with where it comes from, or the plain statement that there is none. Zero is a number. */
export type Value =
  | { readonly kind: 'value'; readonly value: number; readonly status: Status }
  | { readonly kind: 'none' };

const NONE: Value = { kind: 'none' };

/**
 * What a pilot's region has to say to a colouring.
 *
 * - `grant-per-inhabitant`: euros per person, the grant over the population of the set (`population`),
 *   always our own calculation; none where the population is missing or zero.
 * - the regional figures: in the unit of their `FigureKind`.
 * - `theme`: none, it is a category and not a number.
 */
export function valueOf(pilot: Pilot, colouring: Colouring): Value {
  if (colouring === 'theme') return NONE;
  if (colouring !== 'grant-per-inhabitant') return asValue(pilot.figures[colouring]);
  const people = pilot.figures['population']?.value;
  return people ? { kind: 'value', value: pilot.grant / people, status: 'derived' } : NONE;
}

function asValue(figure: Figure | undefined): Value {
  return figure ? { kind: 'value', value: figure.value, status: figure.status } : NONE;
}

/** The numbers alone, those without one left out, in the pilots' order. */
export function valuesOf(pilots: readonly Pilot[], colouring: Colouring): number[] {
  return pilots.flatMap((pilot) => {
    const found = valueOf(pilot, colouring);
    return found.kind === 'value' ? [found.value] : [];
  });
}

/**
 * The plain mean of the regions that have a value: each counts once, however many people live
 * there, so that it answers "how does this pilot compare with the others". Say "unweighted" beside
 * it. Null when none has a value.
 */
export function meanOf(pilots: readonly Pilot[], colouring: Colouring): number | null {
  const values = valuesOf(pilots, colouring);
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

export interface Ranked {
  readonly pilot: Pilot;
  readonly value: Value;
  /** 1 is the largest; equals share a rank and the next one is skipped (1, 2, 2, 4). Null: no data. */
  readonly rank: number | null;
  /** Whether another pilot has the very same value. */
  readonly tied: boolean;
}

/** All pilots, largest value first, equals in the set's order, those without data last. */
export function rankBy(pilots: readonly Pilot[], colouring: Colouring): Ranked[] {
  const values = valuesOf(pilots, colouring);
  return pilots
    .map((pilot): Ranked => {
      const value = valueOf(pilot, colouring);
      if (value.kind === 'none') return { pilot, value, rank: null, tied: false };
      return {
        pilot,
        value,
        rank: 1 + values.filter((other) => other > value.value).length,
        tied: values.filter((other) => other === value.value).length > 1,
      };
    })
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}
