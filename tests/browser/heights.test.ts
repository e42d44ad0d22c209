/** What oEmbed promises of the embeds' heights is how tall they are. */
import { inject, expect, test } from 'vitest';
import { HEIGHTS, measureHeights } from '../../scripts/heights.mjs';
import { browser } from '../support/browser';

/** Within what the fonts of one system differ from another's, in px. */
const NEAR = 16;

test('every named view has its height, in each language', async () => {
  const real = await measureHeights(await browser(), inject('site'));
  for (const [language, views] of Object.entries(real)) {
    expect(Object.keys(HEIGHTS[language] ?? {})).toEqual(Object.keys(views));
    for (const [view, height] of Object.entries(views)) {
      const away = Math.abs((HEIGHTS[language]?.[view] ?? 0) - height);
      expect(
        away,
        `${language}/${view} is ${height} px: run node scripts/heights.mjs`,
      ).toBeLessThan(NEAR);
    }
  }
});
