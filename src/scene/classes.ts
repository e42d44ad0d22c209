import type { Facts } from '../data/facts';
import type { Measure, Programme } from '../data/types';
import { classesOf, type Classing, type Tone } from '../domain/classes';
import { meanOf, valueOf, valuesOf } from '../domain/measures';
import { nameOf } from '../domain/names';
import { sitesOf, type Site } from '../domain/sites';
import type { Text } from '../text/text';
import type { NamedRegion } from './themes';
import { sayColouring, sayNumber, sayValueOf } from './values';

export interface ClassRow {
  readonly class: Tone;
  readonly range: string;
  readonly regions: readonly (NamedRegion & { readonly value: string })[];
}

export interface ClassLegend {
  readonly title: string;
  readonly definition: string;
  readonly rows: readonly ClassRow[];
  readonly missing: readonly NamedRegion[];
  /** The mean of the places, and what they are compared with where there is such a value. */
  readonly comparison: string;
}

/** The legend of a measure: its classes, highest first, and the regions in each. */
export function classLegend(facts: Facts, classing: Classing, text: Text): ClassLegend {
  const { programme, words } = facts;
  const { measure } = classing;
  const sites = sitesOf(programme);
  // Limits are round: they need no digit that none of them has.
  const limits = classing.classes.flatMap(({ from, to }) => [from, to]);
  const round = limits.every((limit) => Number.isInteger(limit)) ? 0 : measure.digits;
  const sayLimit = (value: number) => sayNumber(value, { ...measure, digits: round }, words, text);
  const named = ({ id, place }: Site) => ({ id, name: nameOf(place, text.language) });
  return {
    title: sayColouring(measure, words, text),
    definition: words.measures[measure.id]?.definition ?? '',
    rows: classing.classes
      .map(({ from, to, tone, members }) => ({
        class: tone,
        range: text.say('class.range', { from: sayLimit(from), to: sayLimit(to) }),
        regions: [...members]
          .sort((a, b) => valueFor(b, measure) - valueFor(a, measure))
          .map((site) => ({ ...named(site), value: sayValueOf(site, measure, words, text) })),
      }))
      .reverse(),
    missing: classing.missing.map(named),
    comparison: comparisonOf(facts, measure, sites, text),
  };
}

/** The average of the places and, where there is one, the value they are compared with. */
function comparisonOf(
  { words }: Facts,
  measure: Measure,
  sites: readonly Site[],
  text: Text,
): string {
  const mean = meanOf(sites, measure);
  if (mean === null) return '';
  const { reference } = measure;
  const holes = {
    mean: sayNumber(mean, measure, words, text),
    count: valuesOf(sites, measure).length,
  };
  if (reference === null) return text.say('class.mean', holes);
  const value = sayNumber(reference.value, measure, words, text);
  return reference.union === null
    ? text.say('class.mean-and-reference', {
        ...holes,
        name: words.measures[measure.id]?.reference ?? '',
        value,
      })
    : text.say('class.mean-and-union', {
        ...holes,
        union: value,
        members: String(reference.union),
      });
}

const known = new WeakMap<Programme, Map<Measure, Classing>>();

/**
 * The classes of a measure; the value that places are compared with, where there is one, is a break.
 * Found once per programme and measure: map and legend ask for the same.
 */
export function classingOf({ programme }: Pick<Facts, 'programme'>, measure: Measure): Classing {
  const found = known.get(programme) ?? new Map<Measure, Classing>();
  known.set(programme, found);
  const classing =
    found.get(measure) ??
    classesOf(
      sitesOf(programme),
      measure,
      undefined,
      measure.reference?.value ?? null,
      measure.middle,
    );
  found.set(measure, classing);
  return classing;
}

function valueFor(site: Site, measure: Measure): number {
  const found = valueOf(site, measure);
  return found.kind === 'value' ? found.value : -Infinity;
}
