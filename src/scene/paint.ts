import type { Facts } from '../data/facts';
import type { HueSlot, Measure, PlaceId, Programme, ThemeId } from '../data/types';
import { classesOf, type Classing, type Tone } from '../domain/classes';
import { valueOf, valuesOf } from '../domain/measures';
import { partOf, sitesOf, type Part, type Site } from '../domain/sites';
import { circleFor, circleScale, type Circle, type CircleScale } from '../geometry/circles';

/**
 * Which of its colours a mark wears: that of its theme in full, or the light one of "also works on";
 * `quiet` without a part in what is asked; of a measure the tone of its class, `base` under a circle, and
 * `none` where there are no data.
 */
export type Fill = 'full' | 'light' | 'quiet' | Shade;
/** What a measure shades a place with. */
export type Shade = Tone | 'base' | 'none';

/** What a place looks like on a map. Every outlet has its own colours for it, and no rule of its own. */
export interface Paint {
  /** Of its own theme, or of the chosen one that it also works on. */
  readonly hue: HueSlot;
  readonly fill: Fill;
  /** Without a chosen theme everybody takes their own part, `primary`. */
  readonly part: Part;
}

/**
 * THE rule of what a place wears for a question.
 *
 * @param shade what the measure that is asked for gives it; null where the map is coloured by theme
 * @param hueOf slot of a theme; of null that of places without one
 */
export function paintOf(
  site: Pick<Site, 'themes' | 'main'>,
  theme: ThemeId | null,
  shade: Shade | null,
  hueOf: (theme: ThemeId | null) => HueSlot,
): Paint {
  const part = partOf(site, theme);
  const own = site.main > 0 ? site.themes[0]! : null;
  return {
    part,
    hue: hueOf(part === 'none' || theme === null ? own : theme),
    fill: part === 'none' ? 'quiet' : (shade ?? (part === 'further' ? 'light' : 'full')),
  };
}

/** How a measure is put on a map: what it shades each place with, and the circles of a total. */
export interface Shading {
  readonly shades: ReadonlyMap<PlaceId, Shade>;
  readonly circles: ReadonlyMap<PlaceId, Circle>;
  /** Null where there are circles. */
  readonly classing: Classing | null;
  /** Of the circles; null where classes are shaded. */
  readonly scale: CircleScale | null;
}

const known = new WeakMap<Programme, Map<Measure, Shading>>();

/** Found once per programme and measure: map and legend ask for the same with every answer. */
export function shadingOf({ programme }: Pick<Facts, 'programme'>, measure: Measure): Shading {
  const found = known.get(programme) ?? new Map<Measure, Shading>();
  known.set(programme, found);
  const shading =
    found.get(measure) ??
    (measure.shown === 'circles' ? circled : classed)(sitesOf(programme), measure);
  found.set(measure, shading);
  return shading;
}

/** The value that places are compared with, where there is one, is a break. */
function classed(sites: readonly Site[], measure: Measure): Shading {
  const { reference, middle } = measure;
  const classing = classesOf(sites, measure, undefined, reference?.value ?? null, middle);
  const shades = new Map<PlaceId, Shade>(classing.missing.map(({ id }) => [id, 'none']));
  for (const { tone, members } of classing.classes)
    for (const { id } of members) shades.set(id, tone);
  return { shades, circles: new Map(), classing, scale: null };
}

function circled(sites: readonly Site[], measure: Measure): Shading {
  const scale = circleScale(valuesOf(sites, measure));
  const shades = new Map<PlaceId, Shade>();
  const circles = new Map<PlaceId, Circle>();
  for (const site of sites) {
    const found = valueOf(site, measure);
    shades.set(site.id, found.kind === 'value' ? 'base' : 'none');
    if (found.kind === 'value') circles.set(site.id, circleFor(found.value, scale));
  }
  return { shades, circles, classing: null, scale };
}
