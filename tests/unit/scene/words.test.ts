/** What is said rather than drawn: panel, cards, announcements, titles, findings. */
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/question';
import { announce } from '../../../src/scene/announce';
import { sitePanel } from '../../../src/scene/panel';
import { projectCards } from '../../../src/scene/projects';
import { findRegions } from '../../../src/scene/search';
import { titleOf } from '../../../src/scene/title';
import { english, french, OPENING, tinyFacts, withProgramme } from './tiny-facts';

const from = (before: Partial<Question>, now: Partial<Question>, facts = tinyFacts) =>
  announce(facts, { ...OPENING, ...before }, { ...OPENING, ...now }, english);

describe('the live region', () => {
  it('says nothing when nothing changed', () => {
    expect(from({ theme: 'mending' }, { theme: 'mending' })).toBe('');
  });

  it('says what a chosen region does', () => {
    expect(from({}, { region: 'BO31' })).toBe('Borean Marsh. The marsh weaves.');
  });

  it('says that a region was let go', () => {
    expect(from({ region: 'BO31' }, {})).toBe(english.say('say.no-region'));
  });

  it('names the regions of a chosen theme, and apart those that also contribute', () => {
    const said = from({}, { theme: 'mending' });
    expect(said).toContain(
      english.say('say.theme', { theme: 'Mending', count: 2, regions: 'Aland and Low Borea' }),
    );
    expect(said).toContain(english.say('say.further', { regions: 'Borean Marsh', count: 1 }));
  });

  it('does not speak of contributors where there are none', () => {
    expect(from({}, { theme: 'weaving' })).toBe(
      english.say('say.theme', { theme: 'Weaving', count: 1, regions: 'Borean Marsh' }),
    );
  });

  it('says that all themes are shown again', () => {
    expect(from({ theme: 'mending' }, {})).toBe(english.say('say.no-theme', { count: 5 }));
  });

  it('says what the colours stand for', () => {
    expect(from({}, { colour: 'unemployment' })).toContain('Jobless');
  });

  it('speaks of the wish, not of what had to give way to it', () => {
    expect(from({ region: 'AL' }, { theme: 'weaving' })).toContain('Weaving');
    expect(from({ theme: 'weaving' }, { region: 'AL' })).toBe('Aland. Everybody mends.');
  });
});

describe('the title of the window', () => {
  it('says first what is being looked at', () => {
    const opening = titleOf(tinyFacts, OPENING, english);
    expect(opening).toContain(english.say('title'));
    const seen = titleOf(
      tinyFacts,
      { theme: 'teaching', region: 'BO1', colour: 'unemployment' },
      english,
    );
    expect(seen.startsWith('Low Borea, Teaching, Jobless')).toBe(true);
    expect(seen.endsWith(opening)).toBe(true);
  });

  it('is another for every theme, region and colouring', () => {
    const titles = [
      OPENING,
      ...tinyFacts.programme.places.map(({ id }) => ({ ...OPENING, region: id })),
      ...tinyFacts.programme.themes.map(({ id }) => ({ ...OPENING, theme: id })),
      { ...OPENING, colour: 'unemployment' },
    ].map((question) => titleOf(tinyFacts, question, english));
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the panel of a place', () => {
  const panel = (region: string) => sitePanel(tinyFacts, region, english)!;

  it('has its main theme first, then those it also works on', () => {
    expect(panel('BO1').projects[0]!.themes.map(({ id, part }) => [id, part])).toEqual([
      ['mending', 'primary'],
      ['teaching', 'further'],
    ]);
  });

  it('says what kind of territory it is', () => {
    expect(panel('BO31').place).toBe(
      english.say('panel.place', { country: 'Borea', level: '2', code: 'BO31' }),
    );
    expect(panel('AL').place).toBe(
      english.say('panel.place.country', { country: 'Aland', level: '0', code: 'AL' }),
    );
  });

  it('sets every figure beside the mean of those that have it', () => {
    const figures = new Map(panel('BO2').figures.map((figure) => [figure.name, figure]));
    expect(figures.get('Wealth')).toMatchObject({ value: '120', mean: '90' });
    expect(figures.get('Jobless')).toMatchObject({ value: '5%', mean: '6%' });
  });

  it('says which figures are published and which are our own', () => {
    const notes = Object.fromEntries(panel('BO2').figures.map(({ name, note }) => [name, note]));
    expect(notes['Wealth']).toBe(`2000, ${english.say('status.published')}`);
    expect(notes['Grant per head']).toContain(english.say('status.derived'));
  });

  it('says "no data" where there is none, and zero where there is zero', () => {
    const valueIn = (region: string, name: string) =>
      panel(region).figures.find((figure) => figure.name === name)?.value;
    expect(valueIn('AL', 'Jobless')).toBe(english.say('value.none'));
    expect(valueIn('BO31', 'Jobless')).toBe('0%');
  });

  it('has the grant and when it was selected', () => {
    const values = panel('BO2').projects[0]!.terms.map(({ value }) => value);
    expect(values).toContain(english.euros(200));
    expect(values).toContain(
      english.say('panel.selected.value', {
        date: english.date('2000-02-02'),
        release: 'IP/00/2',
      }),
    );
  });

  it('has its own sources and no others', () => {
    expect(panel('BO1').sources.map(({ id }) => id)).toEqual(['gazette']);
  });

  it('names what the region calls itself where the reader does not see it already', () => {
    expect(panel('BO1').ownNames).toEqual([{ language: 'bo', name: 'Boreja' }]);
    expect(panel('CE42').ownNames).toEqual([]);
    expect(sitePanel(tinyFacts, 'CE42', french)?.ownNames).toHaveLength(1);
  });

  it('has no row for what nobody wrote', () => {
    const facts = { ...tinyFacts, words: { ...tinyFacts.words, projects: {} } };
    const { terms } = sitePanel(facts, 'BO1', english)!.projects[0]!;
    expect(terms.every(({ value }) => value !== '')).toBe(true);
    expect(terms.map(({ term }) => term)).not.toContain(english.say('panel.sector'));
  });

  it('is none for a region that is no place of the programme', () => {
    expect(sitePanel(tinyFacts, 'BO9', english)).toBeNull();
  });
});

describe('the projects one by one', () => {
  const cards = projectCards(tinyFacts, english);

  it('are all there, by name', () => {
    expect(cards.map(({ id }) => id)).toEqual(['AL', 'BO31', 'BO2', 'CE42', 'BO1']);
  });

  it('know every theme that they work on, the main one first', () => {
    expect(cards.find(({ id }) => id === 'BO31')?.themes).toEqual(['weaving', 'mending']);
  });

  it('do not name a country twice', () => {
    expect(cards.find(({ id }) => id === 'AL')?.place).toBe('Mending');
    expect(cards.find(({ id }) => id === 'BO1')?.place).toBe('Borea · Mending');
  });
});

describe('what a search finds', () => {
  it('says what answered where it is not the name that is shown', () => {
    expect(findRegions(tinyFacts, 'boreja')[0]).toEqual({
      id: 'BO1',
      name: 'Low Borea',
      matched: 'Boreja',
    });
    expect(findRegions(tinyFacts, 'low')[0]?.matched).toBe('Borea');
    expect(findRegions(tinyFacts, 'aland')[0]?.matched).toBe('');
  });

  it('is nothing for nothing', () => {
    expect(findRegions(tinyFacts, '')).toEqual([]);
    expect(findRegions(tinyFacts, 'xyzzy')).toEqual([]);
  });
});

describe('a theme that is nobody’s main one', () => {
  it('is announced as a whole sentence', () => {
    const facts = withProgramme(({ projects }) => ({
      projects: projects.filter(({ id }) => id !== 'borean-marsh'),
    }));
    expect(from({}, { theme: 'weaving' }, facts)).not.toMatch(/[,:] ?\./);
  });
});
