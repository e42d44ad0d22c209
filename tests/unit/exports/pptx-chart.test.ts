/** A chart of the deck by itself: which values its axis holds. */
import { expect, test } from 'vitest';
import { chartXml } from '../../../src/exports/pptx/chart-xml';
import type { SlideChart } from '../../../src/scene/slide';
import { elementsOf, parseXml } from '../../support/xml';

/** The ends of the axis of a chart whose longest bar takes half of it. */
function axisOf(...values: (number | null)[]): (string | undefined)[] {
  const bars = values.map((value, index) => ({
    id: `${index}`,
    label: `${index}`,
    hue: 0 as const,
    letter: '',
    value,
    said: '',
  }));
  const form = { times: 1, digits: 0, fine: false, pattern: '{amount}' };
  const chart: SlideChart = { title: 'Growth', form, bars };
  const rows = bars.map(({ label, value }) => [label, value] as const);
  const xml = chartXml(
    chart,
    { head: ['', ''], rows, format: '0', labels: [] },
    { size: 12, left: 0.3, top: 0.1, longest: 0.5, fits: true },
    { lang: 'en-GB', chosen: null, colourOf: () => ({ slot: 'tx1' }) },
    'rId1',
  );
  const elements = [...elementsOf(parseXml(xml))];
  return ['c:min', 'c:max'].map(
    (end) => elements.find(({ name }) => name === end)?.attributes['val'],
  );
}

test('an axis begins at zero, and below it only where a value lies below', () => {
  expect(axisOf(8, 2, null)).toEqual(['0', '16']);
  expect(axisOf(6, -2)).toEqual(['-4', '12']);
  expect(axisOf(-3, null)).toEqual(['-6', '0']);
  expect(axisOf(null, 0)).toEqual(['0', undefined]);
});
