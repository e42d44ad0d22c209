import { describe, expect, it } from 'vitest';
import { shownMeasures } from '../../../src/domain/measures';
import { sitesOf } from '../../../src/domain/sites';
import { paintOf, shadingOf, type Shade } from '../../../src/scene/paint';
import { busyEurope } from '../tiny-europe';
import { measure, tinyFacts } from './tiny-facts';

const SLOTS: Readonly<Record<string, 0 | 1 | 2>> = { mending: 0, weaving: 1, teaching: 2 };
const hueOf = (theme: string | null) => SLOTS[theme ?? ''] ?? 'other';
const both = { themes: ['mending', 'weaving', 'teaching'], main: 2 };
const paint = (theme: string | null, shade: Shade | null = null, site = both) =>
  paintOf(site, theme, shade, hueOf);

describe('a place', () => {
  it('wears its own theme until one is asked for', () => {
    expect(paint(null)).toEqual({ hue: 0, fill: 'full', part: 'primary' });
  });

  it('wears the chosen theme in full for a main theme of any of its projects, light for a further one', () => {
    expect(paint('weaving')).toEqual({ hue: 1, fill: 'full', part: 'primary' });
    expect(paint('teaching')).toEqual({ hue: 2, fill: 'light', part: 'further' });
  });

  it('without a part is quiet, whatever a measure says of it', () => {
    for (const shade of [null, 3, 'base', 'none'] as const)
      expect(paint('baking', shade)).toMatchObject({ fill: 'quiet', part: 'none' });
  });

  it('wears what a measure shades it with, also where it only contributes to the chosen theme', () => {
    for (const shade of [0, 'below-1', 'base', 'none'] as const) {
      expect(paint(null, shade).fill).toBe(shade);
      expect(paint('teaching', shade).fill).toBe(shade);
    }
  });

  it('without a main theme has the colour of those without one', () => {
    expect(paint(null, null, { themes: [], main: 0 }).hue).toBe('other');
    expect(paint(null, null, { themes: ['teaching'], main: 0 }).hue).toBe('other');
    expect(paint('teaching', null, { themes: ['teaching'], main: 0 }).hue).toBe(2);
  });
});

describe('what a measure puts on the map', () => {
  it('is a shade for each place, and for a ratio no circle', () => {
    const { shades, circles, scale } = shadingOf(tinyFacts, measure('unemployment'));
    expect([...shades.keys()].sort()).toEqual(
      sitesOf(tinyFacts.programme)
        .map(({ id }) => id)
        .sort(),
    );
    expect(shades.get('AL')).toBe('none');
    expect([circles.size, scale]).toEqual([0, null]);
  });

  it('is of a total a circle with the area of its value, on ground that says nothing', () => {
    const totals = shownMeasures(busyEurope).filter(({ shown }) => shown === 'circles');
    expect(totals.map(({ id }) => id)).toEqual(['jobs', 'projects']);
    for (const total of totals) {
      const { shades, circles } = shadingOf({ programme: busyEurope }, total);
      expect(circles.size).toBeGreaterThan(1);
      for (const { id } of sitesOf(busyEurope))
        expect(shades.get(id), id).toBe(circles.has(id) ? 'base' : 'none');
    }
    const { circles } = shadingOf({ programme: busyEurope }, totals[1]!);
    const areas = sitesOf(busyEurope)
      .filter(({ projects }) => projects.length > 0)
      .map(({ id, projects }) => circles.get(id)!.radius ** 2 / projects.length);
    for (const area of areas) expect(area / areas[0]!).toBeCloseTo(1, 2);
  });
});
