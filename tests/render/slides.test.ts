/** What a briefing says of the real data. A change here is a change of what a room hears. */
import { describe, expect, it } from 'vitest';
import { defaultBriefing, idOf, stepsOf } from '../../src/domain/briefing';
import { sitePanel } from '../../src/scene/panel';
import { slidesOf } from '../../src/scene/slides';
import { printSlides } from './print-slides';
import { languages, real } from './real';

describe.each(languages)('the briefing in %s', (language) => {
  const { facts, shapes, text } = real(language);
  const { programme } = facts;
  const slides = slidesOf(facts, shapes, defaultBriefing(programme), text);
  const entry = defaultBriefing(programme).entries.find(({ step }) => step.kind === 'place')!;

  it('is this', async () => {
    await expect(printSlides(slides, programme.themes)).toMatchFileSnapshot(
      `snapshots/slides.${language}.txt`,
    );
  });

  it('has no hole, no "undefined" and no NaN in it', () => {
    expect(printSlides(slides, programme.themes)).not.toMatch(
      /\{\w+\}|undefined|NaN|null|Infinity|\[object/,
    );
  });

  it('tells every step once, under a name of its own', () => {
    expect(slides.map(({ id }) => id)).toEqual(stepsOf(programme).map(idOf));
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
  });

  it('has at most three lines beside the map, and something to say and a source on each', () => {
    for (const slide of slides) {
      expect(slide.lines.length).toBeLessThanOrEqual(3);
      expect(slide.notes.length).toBeGreaterThan(100);
      expect(slide.sources.length).toBeGreaterThan(0);
      if (slide.map) expect(slide.sources.at(-1)).toContain('EuroGeographics');
    }
  });

  it('shows each region whole, with something around it, within the map of all', () => {
    const [whole] = slides;
    const [left, top, width, height] = whole!.map!.bounds;
    for (const { kind, map } of slides) {
      if (kind !== 'place' || !map) continue;
      const [x, y, wide, high] = map.bounds;
      const [rx, ry, rw, rh] = shapes.get(map.question.region!)!.bounds;
      expect(rx > x && ry > y && rx + rw < x + wide && ry + rh < y + high).toBe(true);
      expect(x >= left && y >= top).toBe(true);
      expect(x + wide).toBeLessThanOrEqual(left + width + 1e-6);
      expect(y + high).toBeLessThanOrEqual(top + height + 1e-6);
    }
  });

  it('draws bars from the largest to the smallest, and all of the whole', () => {
    for (const { chart } of slides) {
      if (!chart) continue;
      const values = chart.bars.map(({ value }) => value ?? -Infinity);
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
    const themes = slides.find(({ kind }) => kind === 'map')!.chart!.bars;
    expect(themes.reduce((sum, { value }) => sum + value!, 0)).toBe(3_600_000);
  });

  it('says what is our own calculation, and what the map does not show', () => {
    const own = slides.filter(({ kind }) => kind === 'place');
    expect(own).toHaveLength(programme.projects.length);
    for (const { notes } of own) expect(notes).toContain(text.say('status.derived'));
    expect(slides.find(({ kind }) => kind === 'sum')!.notes).toContain(text.say('slide.missing'));
  });

  it('misses no figure because of the words for one that is missing', () => {
    const ours = slides.find(({ id }) => id === idOf(entry.step))!;
    const { region } = ours.map!.question;
    const [figure] = sitePanel(facts, region!, text)!.figures;
    const briefing = { minutes: 5, entries: [entry] };
    const [slide] = slidesOf(facts, shapes, briefing, {
      ...text,
      say: (key, holes) => (key === 'value.none' ? figure!.value : text.say(key, holes)),
    });
    expect(slide!.notes).toBe(ours.notes);
  });

  it('lets the presenter’s words stand in the place of ours, and nothing else', () => {
    const [own] = slidesOf(
      facts,
      shapes,
      { minutes: 5, entries: [{ step: { kind: 'map' }, title: 'Hello', notes: 'Say hello.' }] },
      text,
    );
    const ours = slides.find(({ id }) => id === 'map')!;
    expect(own).toEqual({ ...ours, title: 'Hello', notes: 'Say hello.' });
  });
});
