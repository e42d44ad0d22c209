import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, sameQuestion, settle, type Question } from '../../../src/domain/question';
import { themesOf } from '../../../src/domain/sites';
import { View } from '../../../src/state/view.svelte';
import { busyEurope, OPENING, tinyChoices, tinyEurope } from '../tiny-europe';

const after = (asked: Partial<Question>, wish: Partial<Question>) =>
  settle(tinyChoices, { ...OPENING, ...asked }, wish);

describe('the newest wish wins', () => {
  it('a theme lets a region go that has no part in it', () => {
    expect(after({ region: 'AL' }, { theme: 'weaving' })).toEqual({ ...OPENING, theme: 'weaving' });
  });

  it('a region lets a theme go in which it has no part', () => {
    expect(after({ theme: 'weaving' }, { region: 'AL' })).toEqual({ ...OPENING, region: 'AL' });
  });

  it('a theme keeps the region whose main theme it is, or that also contributes', () => {
    expect(after({ region: 'BO1' }, { theme: 'mending' })).toMatchObject({ region: 'BO1' });
    expect(after({ region: 'BO1' }, { theme: 'teaching' })).toMatchObject({ region: 'BO1' });
  });

  it('a place takes part in the themes of all its projects', () => {
    const choices = choicesOf(busyEurope);
    for (const theme of ['mending', 'teaching'])
      expect(settle(choices, { ...OPENING, region: 'AL' }, { theme })).toMatchObject({
        theme,
        region: 'AL',
      });
    expect(settle(choices, { ...OPENING, region: 'AL' }, { theme: 'weaving' }).region).toBeNull();
    expect(settle(choices, { ...OPENING, theme: 'weaving' }, { region: 'BO32' }).theme).toBeNull();
  });

  it('a colouring changes nothing else', () => {
    const asked: Question = { theme: 'mending', region: 'BO1', colour: 'theme' };
    expect(after(asked, { colour: 'unemployment' })).toEqual({ ...asked, colour: 'unemployment' });
  });

  it('letting go of one keeps the other', () => {
    const asked: Question = { theme: 'mending', region: 'BO1', colour: 'gdp-per-head' };
    expect(after(asked, { theme: null })).toEqual({ ...asked, theme: null });
    expect(after(asked, { region: null })).toEqual({ ...asked, region: null });
  });

  it('what is chosen is never painted as left out, whatever was asked in whatever order', () => {
    const wish = fc.oneof(
      fc.record({ theme: fc.constantFrom(null, ...tinyEurope.themes.map(({ id }) => id)) }),
      fc.record({ region: fc.constantFrom(null, ...tinyEurope.places.map(({ id }) => id)) }),
      fc.record({ colour: fc.constantFrom(...tinyChoices.colours.map(({ id }) => id)) }),
    );
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (many) => {
        let question = OPENING;
        for (const one of many) {
          question = settle(tinyChoices, question, one);
          expect(question).toMatchObject(one);
          const { theme, region } = question;
          if (theme === null || region === null) continue;
          const here = tinyEurope.projects.filter(({ places }) => places.includes(region));
          expect(here.flatMap(themesOf)).toContain(theme);
        }
      }),
    );
  });
});

describe('two questions', () => {
  it('are the same when every part is', () => {
    expect(sameQuestion(OPENING, { ...OPENING })).toBe(true);
    for (const other of [{ theme: 'mending' }, { region: 'AL' }, { colour: 'unemployment' }])
      expect(sameQuestion(OPENING, { ...OPENING, ...(other as Partial<Question>) })).toBe(false);
  });
});

describe('a view', () => {
  it('opens with nothing chosen, coloured by theme', () => {
    const view = new View(tinyChoices);
    expect(view.question).toEqual(OPENING);
    expect(view.pointed).toBeNull();
  });

  it('settles every wish', () => {
    const view = new View(tinyChoices);
    view.ask({ region: 'AL' });
    view.ask({ theme: 'weaving' });
    expect(view.question).toEqual({ ...OPENING, theme: 'weaving' });
  });

  it('has a new question only when something changed', () => {
    const view = new View(tinyChoices);
    view.ask({ theme: 'mending' });
    const { question } = view;
    view.ask({ theme: 'mending' });
    expect(view.question).toBe(question);
  });

  it('points without asking', () => {
    const view = new View(tinyChoices);
    view.point('BO2');
    expect(view.pointed).toBe('BO2');
    expect(view.question).toEqual(OPENING);
    view.point(null);
    expect(view.pointed).toBeNull();
  });
});
