import type { Facts } from '../data/facts';
import type { PilotSet } from '../data/types';
import { classesOf, type Classing, type Tone } from '../domain/classes';
import { meanOf, valueOf, valuesOf, type Ratio } from '../domain/figures';
import type { Text } from '../text/text';
import { nameOf } from '../domain/names';
import type { NamedRegion } from './themes';
import { sayColouring, sayValueOf, unitOf } from './values';

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
  /** The mean of the pilots' regions, and the Union's value where there is one. */
  readonly comparison: string;
}

/** The legend of a ratio: its classes, highest first, and the regions in each. */
export function classLegend(
  facts: Facts,
  ratio: Ratio,
  classing: Classing,
  text: Text,
): ClassLegend {
  const { unit, digits } = unitOf(ratio, facts.set.figures);
  const say = (value: number) => text.value(value, unit, digits);
  // Limits are round: they need no digit that none of them has.
  const limits = classing.classes.flatMap(({ from, to }) => [from, to]);
  const round = limits.every((limit) => Number.isInteger(limit)) ? 0 : digits;
  const sayLimit = (value: number) => text.value(value, unit, round);
  const kind = facts.set.figures.find(({ id }) => id === ratio);
  const mean = meanOf(facts.set.pilots, ratio);
  const counted = valuesOf(facts.set.pilots, ratio).length;
  const union = kind?.union ?? null;
  return {
    title: sayColouring(ratio, facts.words, text),
    definition: facts.words.figures[ratio]?.definition ?? '',
    rows: classing.classes
      .map(({ from, to, tone, members }) => ({
        class: tone,
        range: text.say('class.range', { from: sayLimit(from), to: sayLimit(to) }),
        regions: [...members]
          .sort((a, b) => valueFor(b, ratio) - valueFor(a, ratio))
          .map((pilot) => ({
            id: pilot.region,
            name: nameOf(pilot, text.language),
            value: sayValueOf(pilot, ratio, facts.set.figures, text),
          })),
      }))
      .reverse(),
    missing: classing.missing.map((pilot) => ({
      id: pilot.region,
      name: nameOf(pilot, text.language),
    })),
    comparison:
      mean === null
        ? ''
        : union === null
          ? text.say('class.mean', { mean: say(mean), count: counted })
          : text.say('class.mean-and-union', {
              mean: say(mean),
              union: say(union),
              members: String(kind?.unionOf ?? ''),
              count: counted,
            }),
  };
}

const known = new WeakMap<PilotSet, Map<Ratio, Classing>>();

/**
 * The classes of a ratio; the Union's value, where there is one, is a break. Found once per set and
 * ratio: map and legend ask for the same.
 */
export function classingOf({ set }: Facts, ratio: Ratio): Classing {
  const found = known.get(set) ?? new Map<Ratio, Classing>();
  known.set(set, found);
  const union = set.figures.find(({ id }) => id === ratio)?.union ?? null;
  const classing = found.get(ratio) ?? classesOf(set.pilots, ratio, undefined, union);
  found.set(ratio, classing);
  return classing;
}

function valueFor(pilot: Parameters<typeof valueOf>[0], ratio: Ratio): number {
  const found = valueOf(pilot, ratio);
  return found.kind === 'value' ? found.value : -Infinity;
}
