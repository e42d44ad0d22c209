import { describe, expect, it } from 'vitest';
import { shadingOf } from '../../../src/scene/paint';
import { notPlaced } from '../../../src/scene/map';
import { drawShapes } from '../../../src/scene/shapes';
import { english, french, marksFor, measure, tinyFacts, withProgramme } from './tiny-facts';

const of = (marks: ReturnType<typeof marksFor>, id: string) => marks.get(id)!;
const each = <Value>(marks: ReturnType<typeof marksFor>, value: (id: string) => Value) =>
  Object.fromEntries([...marks.keys()].map((id) => [id, value(id)]));

describe('the regions of the map', () => {
  it('are all there, in the order of the data', () => {
    expect([...marksFor({}).keys()]).toEqual(['AL', 'BO1', 'BO2', 'BO31', 'CE42']);
  });

  it('lie small over large, whatever the order of the data', () => {
    const turned = withProgramme(({ places }) => ({
      // BO31 lies in BO3.
      places: places.toReversed().map((one) => (one.id === 'BO2' ? { ...one, code: 'BO3' } : one)),
    }));
    expect([...marksFor({}, turned).keys()]).toEqual(['AL', 'BO2', 'BO1', 'CE42', 'BO31']);
  });

  it('keep the order of the data where none lies in another', () => {
    const turned = withProgramme(({ places }) => ({ places: places.toReversed() }));
    expect([...marksFor({}, turned).keys()]).toEqual(
      turned.programme.places.map(({ id }) => id).filter((id) => marksFor({}).has(id)),
    );
  });

  it('wear their own theme when none is chosen', () => {
    const marks = marksFor({});
    expect(each(marks, (id) => of(marks, id).hue)).toEqual({
      AL: 0,
      BO1: 0,
      BO2: 1,
      BO31: 2,
      CE42: 1,
    });
    expect(new Set([...marks.values()].map(({ part }) => part))).toEqual(new Set(['primary']));
    expect(each(marks, (id) => of(marks, id).letter)).toMatchObject({ AL: 'M', BO2: 'T' });
  });

  it('take the part in a chosen theme that they have in it', () => {
    const marks = marksFor({ theme: 'mending' });
    expect(each(marks, (id) => of(marks, id).part)).toEqual({
      AL: 'primary',
      BO1: 'primary',
      BO2: 'none',
      BO31: 'further',
      CE42: 'none',
    });
  });

  it('that also contribute wear the chosen theme, and keep their own', () => {
    const marsh = of(marksFor({ theme: 'mending' }), 'BO31');
    expect(marsh.hue).toBe(0);
    expect(marsh.theme).toBe('weaving');
    expect(marsh.letter).toBe('W');
  });

  it('without data, with a zero, and coloured by theme are three different things', () => {
    const byTheme = marksFor({});
    const jobless = marksFor({ colour: 'unemployment' });
    expect(of(byTheme, 'AL').fill).toBe('full');
    expect(of(jobless, 'AL').fill).toBe('none');
    expect(of(jobless, 'BO31').fill).toBe(0);
    const facts = ['AL', 'BO31'].map((id) => of(jobless, id).fact);
    expect(facts).toEqual(['Jobless: No data', 'Jobless: 0%']);
  });

  it('without a project are not regions without data', () => {
    const facts = withProgramme(({ projects }) => ({
      projects: projects.filter(({ id }) => id !== 'aland' && id !== 'low-borea'),
    }));
    const byTheme = marksFor({}, facts);
    const jobless = marksFor({ colour: 'unemployment' }, facts);
    expect(of(byTheme, 'AL')).toMatchObject({ theme: null, hue: 'other', letter: '' });
    expect(of(byTheme, 'AL').fact).toBe(english.say('count.projects', { count: 0 }));
    expect([of(jobless, 'AL').fill, of(jobless, 'BO1').fill]).toEqual(['none', 1]);
  });

  it('fall in the same class on the map as in the legend', () => {
    for (const colour of ['grant-per-inhabitant', 'gdp-per-head', 'unemployment'] as const) {
      const marks = marksFor({ colour });
      shadingOf(tinyFacts, measure(colour)).classing!.classes.forEach(({ members }, index) => {
        for (const { id } of members) expect(of(marks, id).fill).toBe(index);
      });
    }
  });

  it('of a ratio still know what part they take in a chosen theme', () => {
    const marks = marksFor({ colour: 'gdp-per-head', theme: 'weaving' });
    expect(of(marks, 'BO31')).toMatchObject({ part: 'primary', fill: 0 });
    expect(of(marks, 'BO1')).toMatchObject({ part: 'none', fill: 'quiet' });
  });

  it('are told by name, country and fact, a country not twice', () => {
    const marks = marksFor({});
    expect(of(marks, 'BO1').label).toBe('Low Borea, Borea. Mending');
    expect(of(marks, 'AL').label).toBe('Aland. Mending');
  });

  it('are named in the language of the page', () => {
    expect(of(marksFor({}, tinyFacts, french), 'BO1').name).toBe('Basse-Borée');
  });
});

describe('a place without a shape', () => {
  const places = {
    ...tinyFacts.places,
    regions: new Map([...tinyFacts.places.regions].slice(0, 3)),
  };
  const facts = { ...tinyFacts, places };

  it('is not on the map, and named', () => {
    expect([...marksFor({}, facts).keys()]).toEqual(['AL', 'BO1', 'BO2']);
    const said = notPlaced(facts, drawShapes(places), english);
    for (const part of ['Borean Marsh (BO31)', 'Łódka on Sea (CE42)', '2'])
      expect(said).toContain(part);
  });

  it('is not spoken of when there is none', () => {
    expect(notPlaced(tinyFacts, drawShapes(tinyFacts.places), english)).toBe('');
  });

  it('does not take the others with it when its code is no region at all', () => {
    const strange = withProgramme(({ places: [first, ...rest] }) => ({
      places: [{ ...first!, id: 'ZZ99', code: 'ZZ99' }, ...rest],
    }));
    expect([...marksFor({}, strange).keys()]).toEqual(['BO1', 'BO2', 'BO31', 'CE42']);
  });
});
