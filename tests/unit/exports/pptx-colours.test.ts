import { describe, expect, test } from 'vitest';
import type { HueSlot } from '../../../src/data/types';
import { coloursOf } from '../../../src/exports/pptx/colours';
import { writePptx } from '../../../src/exports/pptx';
import { stepOf } from '../../../src/domain/briefing';
import { hueOf } from '../../../src/scene/palette';
import { slidesOf } from '../../../src/scene/slides';
import { childrenOf, deck, identityOf, named, openPackage } from './real-deck';
import { pictureContext, programme } from './real-pictures';

const themes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ hue: (index < 12 ? index : 'other') as HueSlot }));
const colours = (count: number) => coloursOf(themes(count));
const distinct = (values: readonly unknown[]) => new Set(values.map((one) => JSON.stringify(one)));

describe('the colours of a deck', () => {
  test('no two themes share a colour, and none has one of a class', () => {
    for (let count = 1; count <= 13; count++) {
      const { theme, shade } = colours(count);
      const full = themes(count).map(({ hue }) => theme(hue).full);
      const classes = [0, 1, 2, 3, 4].map((tone) => shade(tone));
      expect(distinct([...full, ...classes]).size, `${count} themes`).toBe(count + 5);
    }
  });

  test('a theme has its hue of the page as long as there is an accent for it', () => {
    expect(colours(6).accents).toEqual(themes(6).map(({ hue }) => hueOf(hue).hue));
    expect(colours(6).theme(5).full).toEqual({ slot: 'accent6' });
    // With five the sixth accent is that of the ratios, where a hand finds it.
    expect(colours(5).accents.slice(0, 5)).toEqual(themes(5).map(({ hue }) => hueOf(hue).hue));
    expect(colours(5).shade(3)).toEqual({ slot: 'accent6' });
    expect(colours(2).accents).toHaveLength(6);
  });

  test('themes past the twelve share the grey of all others', () => {
    const { theme } = coloursOf([{ hue: 'other' }, { hue: 3 }]);
    expect(theme('other')).toEqual(colours(13).theme('other'));
    // The grey takes no accent away from a theme.
    expect(theme(3).full).toEqual({ slot: 'accent1' });
  });
});

test('a region without data is hatched on the map, in the legend and on its badge', async () => {
  const whole = await deck('en');
  const gone = 'DED';
  const facts = {
    ...whole.facts,
    programme: {
      ...programme,
      places: programme.places.map((place) =>
        place.id === gone ? { ...place, values: {} } : place,
      ),
    },
  };
  const step = stepOf('view:unemployment', programme)!;
  const { shapes, text } = pictureContext('en');
  const slides = slidesOf(facts, shapes, { minutes: 1, entries: [{ step }] }, text);
  const file = openPackage(writePptx({ ...whole, facts, slides }));
  const slide = file.xml(file.slides[0]!);
  const hatched = named(slide, 'p:sp')
    .filter((shape) => named(shape, 'p:spPr').some((one) => named(one, 'a:pattFill').length > 0))
    .map((shape) => identityOf(shape)['name']);
  expect(hatched).toEqual(['DED Saxony', 'Letter: Saxony', 'Colour: No data']);
  // The colours of the stripes are the theme's too.
  for (const fill of named(slide, 'a:pattFill')) {
    expect(childrenOf(fill).map(({ name }) => name)).toEqual(['a:fgClr', 'a:bgClr']);
    expect(named(fill, 'a:schemeClr')).toHaveLength(2);
  }
});
