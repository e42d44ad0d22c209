/** What the real data look like, in words. A change here is a change of what readers see. */
import { describe, expect, it } from 'vitest';
import { colouringsOf, shownMeasures } from '../../src/domain/measures';
import { choicesOf, openingOf } from '../../src/domain/question';
import { regionMarks } from '../../src/scene/map';
import { sitePanel } from '../../src/scene/panel';
import { summary } from '../../src/scene/summary';
import { printScenes } from './print';
import { languages, real } from './real';

describe.each(languages)('the picture in %s', (language) => {
  const all = real(language);
  const { facts, shapes, text } = all;
  const { programme } = facts;

  it('is this', async () => {
    await expect(printScenes(all)).toMatchFileSnapshot(`snapshots/scenes.${language}.txt`);
  });

  it('has no hole, no "undefined" and no NaN in it', () => {
    expect(printScenes(all)).not.toMatch(/\{\w+\}|undefined|NaN|null|Infinity|\[object/);
  });

  it('has all twelve on the map, whatever colours it', () => {
    expect(programme.projects).toHaveLength(12);
    expect(programme.places).toHaveLength(12);
    const opening = openingOf(choicesOf(programme));
    for (const colour of colouringsOf(programme)) {
      const marks = regionMarks(facts, shapes, { ...opening, colour }, text);
      expect(marks).toHaveLength(12);
      for (const { shape } of marks) expect(shape.d).toMatch(/^M[-\d]/);
    }
  });

  it('adds up to twelve pilots and 3.6 million euros', () => {
    const said = summary(facts, text);
    expect(said).toContain('12');
    expect(said).toContain(text.millions(3_600_000));
  });

  it('has something to say of every pilot under every heading', () => {
    for (const { id } of programme.places) {
      const panel = sitePanel(facts, id, text)!;
      expect(panel.projects).toHaveLength(1);
      const [project] = panel.projects;
      for (const said of [panel.name, project!.summary, project!.detail, panel.place])
        expect(said).not.toBe('');
      expect(project!.terms).toHaveLength(5);
      expect(panel.figures).toHaveLength(shownMeasures(programme).length);
      expect(panel.sources.length).toBeGreaterThan(0);
    }
  });
});

describe('the languages', () => {
  it('say the same numbers of the same regions', () => {
    // Digits alone: the marks between them are each language's own.
    const digits = (language: (typeof languages)[number]) => {
      const { facts, text } = real(language);
      return facts.programme.places.map(({ id }) =>
        sitePanel(facts, id, text)!.figures.map(({ value, mean }) =>
          `${value} ${mean}`.replace(/\D+/g, ' ').trim(),
        ),
      );
    };
    const [reference, ...others] = languages.map(digits);
    for (const other of others) expect(other).toEqual(reference);
  });
});
