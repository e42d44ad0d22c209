import type { Measure, MeasureId, Programme, Project, Status } from '../data/types';
import type { Site } from './sites';

/** What can colour the map: `theme`, or the id of a measure. The ids are part of the address. */
export type Colouring = 'theme' | MeasureId;

/** A number with where it comes from, or the plain statement that there is none. Zero is a number. */
export type Value =
  | { readonly kind: 'value'; readonly value: number; readonly status: Status }
  | { readonly kind: 'none' };

const NONE: Value = { kind: 'none' };

/** What can colour the map of a programme, in the order in which it is offered. */
export function colouringsOf({
  themes,
  measures,
}: Pick<Programme, 'themes' | 'measures'>): Colouring[] {
  const shown = shownMeasures({ measures }).map(({ id }) => id);
  return themes.length > 0 || shown.length === 0 ? ['theme', ...shown] : shown;
}

/** The measures that the map can show. */
export function shownMeasures({ measures }: Pick<Programme, 'measures'>): Measure[] {
  return measures.filter(({ shown }) => shown !== null);
}

/** The measure of a colouring; null for `theme`, which is a category and not a number. */
export function measureOf(
  { measures }: Pick<Programme, 'measures'>,
  colouring: Colouring,
): Measure | null {
  return measures.find(({ id }) => id === colouring) ?? null;
}

/** Whatever a measure rests on: itself, and of a ratio both its parts. */
export function partsOf(measure: Measure): Measure[] {
  const { ratio } = measure;
  return ratio ? [measure, ratio.numerator, ratio.denominator] : [measure];
}

/**
 * What a site has to say to a measure, in its unit.
 *
 * A project in several places counts in each with an equal share, so that places add up to the
 * whole. What was added up, divided or counted is our own calculation.
 */
export function valueOf(site: Site, measure: Measure): Value {
  const { id, combine, ratio } = measure;
  if (combine === 'place') {
    const figure = site.place.values[id];
    return figure ? { kind: 'value', ...figure } : NONE;
  }
  if (combine === 'count') return derived(site.projects.length);
  if (ratio) {
    const [over, under] = [valueOf(site, ratio.numerator), valueOf(site, ratio.denominator)];
    return over.kind === 'value' && under.kind === 'value' && under.value !== 0
      ? derived(over.value / under.value)
      : NONE;
  }
  const counted = site.projects.filter(({ values }) => values[id] !== undefined);
  if (counted.length === 0) return NONE;
  const shares = counted.map(({ values, places }) =>
    combine === 'sum' ? values[id]! / places.length : values[id]!,
  );
  const sum = shares.reduce((total, value) => total + value, 0);
  const [only] = counted;
  if (counted.length === 1 && (combine === 'mean' || only!.places.length === 1))
    return { kind: 'value', value: sum, status: 'published' };
  return derived(combine === 'sum' ? sum : sum / counted.length);
}

const derived = (value: number): Value => ({ kind: 'value', value, status: 'derived' });

/** The numbers alone, those without one left out, in the sites' order. */
export function valuesOf(sites: readonly Site[], measure: Measure): number[] {
  return sites.flatMap((site) => {
    const found = valueOf(site, measure);
    return found.kind === 'value' ? [found.value] : [];
  });
}

/**
 * The plain mean of the sites that have a value: each counts once, however many people live there,
 * so that it answers "how does this place compare with the others". Say "unweighted" beside it.
 * Null when none has a value.
 */
export function meanOf(sites: readonly Site[], measure: Measure): number | null {
  const values = valuesOf(sites, measure);
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

/** What a project got, in euros; null where that is not known. */
export function amountOf({ amount }: Pick<Programme, 'amount'>, project: Project): number | null {
  return (amount && project.values[amount.id]) ?? null;
}

/** The money of projects together, each counted once; null in a programme that knows of none. */
export function totalOf(
  programme: Pick<Programme, 'amount'>,
  projects: readonly Project[],
): number | null {
  return programme.amount
    ? projects.reduce((sum, project) => sum + (amountOf(programme, project) ?? 0), 0)
    : null;
}

/**
 * What every project got, where it is the same sum for more than one; else null: then "each" would be
 * untrue.
 */
export function commonAmount(programme: Pick<Programme, 'amount' | 'projects'>): number | null {
  const amounts = new Set(programme.projects.map((project) => amountOf(programme, project)));
  const [only] = amounts;
  return amounts.size === 1 && programme.projects.length > 1 ? (only ?? null) : null;
}

/**
 * The ratio that shares the money out: what the sum of a briefing is about. Null where the programme
 * has none.
 */
export function shareOf({
  amount,
  measures,
}: Pick<Programme, 'amount' | 'measures'>): Measure | null {
  return (
    measures.find(
      ({ ratio, shown }) => shown !== null && ratio !== null && ratio.numerator.id === amount?.id,
    ) ?? null
  );
}

export interface Ranked {
  readonly site: Site;
  readonly value: Value;
  /** 1 is the largest; equals share a rank and the next one is skipped (1, 2, 2, 4). Null: no data. */
  readonly rank: number | null;
  /** Whether another site has the very same value. */
  readonly tied: boolean;
}

/** All sites, largest value first, equals in the programme's order, those without data last. */
export function rankBy(sites: readonly Site[], measure: Measure): Ranked[] {
  const sorted = valuesOf(sites, measure).sort((a, b) => b - a);
  const first = new Map<number, number>();
  const times = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
    times.set(value, (times.get(value) ?? 0) + 1);
  });
  return sites
    .map((site): Ranked => {
      const value = valueOf(site, measure);
      if (value.kind === 'none') return { site, value, rank: null, tied: false };
      return {
        site,
        value,
        rank: first.get(value.value) ?? null,
        tied: (times.get(value.value) ?? 0) > 1,
      };
    })
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}
