import type { Facts } from '../data/facts';
import type { Measure } from '../data/types';
import type { Classing } from '../domain/classes';
import { meanOf, rankBy, valuesOf } from '../domain/measures';
import { nameOf } from '../domain/names';
import { sitesOf, type Site } from '../domain/sites';
import { legendCircles, type Circle } from '../geometry/circles';
import type { Text } from '../text/text';
import { shadingOf, type Shade } from './paint';
import type { NamedRegion } from './themes';
import { sayColouring, sayNumber, sayValueOf } from './values';

const CIRCLES = ['positive', 'zero', 'negative'] as const;

export interface LegendRow {
  /** What the regions of this row wear: the shade of a class, or a circle of a kind. */
  readonly fill: Shade | Circle['kind'];
  /** Empty where the circles alone say it. */
  readonly range: string;
  readonly regions: readonly (NamedRegion & { readonly value: string })[];
}

export interface MeasureLegend {
  readonly title: string;
  readonly definition: string;
  /** Of a total: round values with the circles that they have on the map, the largest first. */
  readonly circles: readonly { readonly radius: number; readonly value: string }[];
  readonly rows: readonly LegendRow[];
  readonly missing: readonly NamedRegion[];
  /** What it adds up to; or the mean of the places and what they are compared with. */
  readonly comparison: string;
}

/**
 * The legend of a measure, highest first: its classes, or its circles and what is above, at and below
 * zero; and the regions in each.
 */
export function measureLegend(facts: Facts, measure: Measure, text: Text): MeasureLegend {
  const { programme, words } = facts;
  const sites = sitesOf(programme);
  const { circles, classing, scale, shades } = shadingOf(facts, measure);
  const named = ({ id, place }: Site) => ({ id, name: nameOf(place, text.language) });
  const ranked = rankBy(sites, measure);
  const row = (
    fill: LegendRow['fill'],
    range: string,
    has: (site: Site) => boolean,
  ): LegendRow => ({
    fill,
    range,
    regions: ranked
      .filter(({ site, rank }) => rank !== null && has(site))
      .map(({ site }) => ({
        ...named(site),
        get value() {
          return sayValueOf(site, measure, words, text);
        },
      })),
  });
  const lies = (shade: Shade) => (site: Site) => shades.get(site.id) === shade;
  const signed = (fill: Circle['kind']) =>
    row(fill, text.say(`circle.${fill}`), ({ id }) => circles.get(id)?.kind === fill);
  return {
    title: sayColouring(measure, words, text),
    definition: words.measures[measure.id]?.definition ?? '',
    circles: (scale ? legendCircles(scale, measure.digits) : []).map(({ value, radius }) => ({
      radius,
      value: sayNumber(value, measure, words, text),
    })),
    rows: classing
      ? rangesOf(facts, classing, text).map(({ tone, range }) => row(tone, range, lies(tone)))
      : wordless(CIRCLES.map(signed).filter(({ regions }) => regions.length > 0)),
    missing: sites.filter(lies('none')).map(named),
    comparison: comparisonOf(facts, measure, sites, text),
  };
}

/** Where all values are of one kind, the circles say what there is to say. */
function wordless(rows: readonly LegendRow[]): readonly LegendRow[] {
  return rows.length === 1 && rows[0]!.fill === 'positive' ? [{ ...rows[0]!, range: '' }] : rows;
}

/** What each class goes from and to, in words, the highest first. */
function rangesOf({ words }: Facts, { measure, classes }: Classing, text: Text) {
  // Limits are round: they need no digit that none of them has.
  const limits = classes.flatMap(({ from, to }) => [from, to]);
  const round = limits.every((limit) => Number.isInteger(limit)) ? 0 : measure.digits;
  const say = (value: number) => sayNumber(value, { ...measure, digits: round }, words, text);
  return classes
    .map(({ from, to, tone }) => ({
      tone,
      range: text.say('class.range', { from: say(from), to: say(to) }),
    }))
    .reverse();
}

/**
 * Of a total what it adds up to, a project in several places counted once; else the average of the places
 * and, where there is one, the value they are compared with.
 */
function comparisonOf(
  { words }: Facts,
  measure: Measure,
  sites: readonly Site[],
  text: Text,
): string {
  const mean = meanOf(sites, measure);
  if (mean === null) return '';
  const { combine } = measure;
  if (combine === 'sum' || combine === 'count') {
    const sum =
      combine === 'count'
        ? new Set(sites.flatMap(({ projects }) => projects)).size
        : valuesOf(sites, measure).reduce((all, value) => all + value, 0);
    return text.say('circle.sum', { value: sayNumber(sum, measure, words, text) });
  }
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
