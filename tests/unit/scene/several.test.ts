/** Several projects in one place, one project in several places, and a place where nothing is done. */
import { describe, expect, it } from 'vitest';
import { defaultBriefing } from '../../../src/domain/briefing';
import { altOf } from '../../../src/scene/alt';
import { announce } from '../../../src/scene/announce';
import { namedViews } from '../../../src/scene/named';
import { sitePanel } from '../../../src/scene/panel';
import { projectCards } from '../../../src/scene/projects';
import { ranking } from '../../../src/scene/ranking';
import { drawShapes } from '../../../src/scene/shapes';
import { slidesOf } from '../../../src/scene/slides';
import { summary } from '../../../src/scene/summary';
import { siteTable } from '../../../src/scene/table';
import { themeChart, themeMatrix } from '../../../src/scene/themes';
import { busyFacts, english, marksFor, measure, OPENING } from './tiny-facts';

const { programme } = busyFacts;
describe('the map of several projects in a place', () => {
  it('wears the theme of most of them, and says how many they are', () => {
    const marks = marksFor({}, busyFacts);
    expect(marks.get('AL')).toMatchObject({ theme: 'teaching', letter: 'T' });
    expect(marks.get('AL')!.label).toBe('Aland. 3 projects · Teaching');
    expect(marks.get('BO1')!.label).toBe('Low Borea, Borea. 2 projects · Mending');
    expect(marks.get('BO31')!.label).toBe('Borean Marsh, Borea. Weaving');
  });

  it('has each place of one project in its theme', () => {
    const marks = marksFor({ theme: 'weaving' }, busyFacts);
    const weaving = [...marks.values()].filter(({ part }) => part === 'primary');
    expect(weaving.map(({ id }) => id)).toEqual(['BO1', 'BO2', 'BO31', 'CE42']);
    expect(new Set(weaving.map(({ hue }) => hue))).toEqual(new Set([2]));
  });

  it('says that nothing is done in a place, which is not that nothing is known', () => {
    const moor = marksFor({}, busyFacts).get('BO32')!;
    expect(moor).toMatchObject({ theme: null, hue: 'other', letter: '' });
    expect(moor.label).toBe('Borean Moor, Borea. 0 projects');
    expect(marksFor({ colour: 'jobs' }, busyFacts).get('BO32')!.fact).toBe('jobs: No data');
    expect(marksFor({ colour: 'projects' }, busyFacts).get('BO32')!.fact).toBe('projects: 0');
  });
});

describe('what is said of them', () => {
  const said = (wish: object) => announce(busyFacts, OPENING, { ...OPENING, ...wish }, english);

  it('names and counts a place’s projects, each as it is called', () => {
    expect(said({ region: 'AL' })).toBe(
      'Aland. 3 projects: Everybody mends, School Ship and Night School.',
    );
    expect(said({ region: 'BO32' })).toBe('Borean Moor. No projects here.');
  });

  it('counts the projects of a theme and names their places', () => {
    expect(said({ theme: 'weaving' })).toBe(
      'Weaving: 2 projects, Borean Marsh, High Borea, Łódka on Sea and Low Borea.',
    );
  });

  it('does not call in a theme that only contributes what has it as a main one too', () => {
    expect(said({ theme: 'teaching' })).toBe(
      'Teaching: 4 projects, Aland, High Borea and Łódka on Sea. Low Borea also contributes.',
    );
  });

  it('is the same for those who do not see a picture, territories counted as territories', () => {
    const alts = new Map(
      namedViews(programme).map((view) => [view.id, altOf(busyFacts, view, english)]),
    );
    expect(alts.get('europe')).toBe(
      'Map of Europe with 6 territories, coloured by theme. Mending: Low Borea. Teaching: Aland, High Borea and Łódka on Sea. Weaving: Borean Marsh.',
    );
    expect(alts.get('place-bo1')).toBe(
      'Map that shows where Low Borea lies (Borea). 2 projects: The low mend, and learn and Ferry. Main theme: Mending. Also: Weaving and Teaching.',
    );
    expect(alts.get('place-bo32')).toBe(
      'Map that shows where Borean Moor lies (Borea). No projects here.',
    );
    // What stands in one place alone, and alone there, keeps a name of its own.
    expect(alts.get('borean-marsh')).toContain('The marsh weaves.');
  });
});

describe('the panel of a place', () => {
  const panel = (id: string) => sitePanel(busyFacts, id, english)!;

  it('lists its projects and counts them', () => {
    expect(panel('AL').count).toBe('3 projects');
    expect(panel('AL').projects.map(({ id }) => id)).toEqual([
      'aland',
      'school-ship',
      'night-school',
    ]);
    expect(panel('BO31').count).toBe('');
    expect(panel('BO32')).toMatchObject({ count: '0 projects', projects: [], sources: [] });
  });

  it('says of a project in several places which they are, and what it got as a whole', () => {
    const ferry = panel('BO1').projects.find(({ id }) => id === 'ferry')!;
    const terms = new Map(ferry.terms.map(({ term, value }) => [term, value]));
    expect(terms.get('Places')).toBe('Low Borea, High Borea and Łódka on Sea');
    expect(terms.get('Grant')).toBe(english.euros(90));
    expect(panel('BO31').projects[0]!.terms.map(({ term }) => term)).not.toContain('Places');
  });

  it('adds up what its projects have, each in equal shares over its places', () => {
    const figure = (id: string, name: string) =>
      panel(id).figures.find((one) => one.name === name)!;
    expect(figure('BO1', 'jobs')).toMatchObject({ value: '10', note: 'our calculation' });
    expect(figure('AL', 'jobs')).toMatchObject({ value: '7', note: 'published' });
    // (200 + 90 / 3) over 1000 people
    expect(figure('BO1', 'Grant per head').value).toBe('23 cents');
  });
});

describe('lists and sums', () => {
  it('count each project and its money once', () => {
    const { rows, total } = themeChart(busyFacts, english);
    expect(rows.map(({ count, euros }) => [count, euros])).toEqual([
      [2, english.euros(300)],
      [4, english.euros(600)],
      [2, english.euros(90)],
    ]);
    expect(total).toContain(english.euros(990));
    expect(summary(busyFacts, english)).toBe(
      `8 projects, ${english.euros(990)} in total. By main theme: Mending 2, Teaching 4 and Weaving 2.`,
    );
  });

  it('tell a project in each of its places, under its own name', () => {
    const cards = projectCards(busyFacts, english);
    const ferries = cards.filter(({ name }) => name === 'Ferry');
    expect(ferries.map(({ id, place }) => [id, place])).toEqual([
      ['BO1', 'Low Borea · Borea · Weaving'],
      ['BO2', 'High Borea · Borea · Weaving'],
      ['CE42', 'Łódka on Sea · Célestie · Weaving'],
    ]);
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
    expect(cards.map(({ id }) => id)).not.toContain('BO32');
  });

  it('have a place in every theme that its projects work on', () => {
    const rows = themeMatrix(busyFacts, english).rows.map(
      ({ id, cells }) => `${id} ${cells.map(({ part }) => part.charAt(0)).join('')}`,
    );
    expect(rows).toEqual(['BO1 pfp', 'AL ppn', 'BO2 npp', 'CE42 npp', 'BO31 fnp', 'BO32 nnn']);
  });

  it('say in the table how many projects a place has, zero as a number', () => {
    const { columns, rows } = siteTable(busyFacts, english);
    expect(columns.map(({ id }) => id)).toContain('projects');
    const cells = new Map(rows.map((row) => [row.id, row.cells]));
    expect(cells.get('BO32')!['projects']).toEqual({ text: '0', order: 0 });
    expect(cells.get('BO32')!['jobs']).toEqual({ text: 'No data', order: null });
    expect(cells.get('BO32')!['theme']!.order).toBeNull();
  });

  it('rank a count with a zero at its end, and a sum without what is not known', () => {
    const ends = (id: string) =>
      ranking(busyFacts, measure(id, programme), english).rows.map((row) => [row.id, row.share]);
    expect(ends('projects').at(-1)).toEqual(['BO32', 0]);
    expect(ends('jobs').slice(-2)).toEqual([
      ['BO31', null],
      ['BO32', null],
    ]);
  });
});

describe('the slides', () => {
  const slides = new Map(
    slidesOf(busyFacts, drawShapes(busyFacts.places), defaultBriefing(programme), english).map(
      (slide) => [slide.id, slide],
    ),
  );

  it('of a place name its projects, with what they got together', () => {
    const { title, lines, facts, notes } = slides.get('place:AL')!;
    expect(title).toBe('Aland: 3 projects');
    expect(lines).toEqual(['Everybody mends.', 'School Ship', 'Night School']);
    expect(facts.map(({ value }) => value)).toEqual(['Teaching', 'Mending', english.euros(200)]);
    for (const line of ['Aland: Everybody mends.', 'School Ship: A ship teaches.'])
      expect(notes).toContain(line);
  });

  it('of a place where nothing is done say so', () => {
    expect(slides.get('place:BO32')).toMatchObject({
      title: 'Borean Moor',
      lines: ['No projects here.'],
      facts: [],
    });
  });

  it('write the numbers of a chart as they are said, sums below a million in euros', () => {
    const { form, bars } = slides.get('map')!.chart!;
    expect(form).toMatchObject({ times: 1, pattern: expect.stringMatching(/^EUR.\{amount\}$/) });
    expect(bars.map(({ said }) => said)).toEqual([
      `${english.euros(600)} · 4 projects`,
      `${english.euros(300)} · 2 projects`,
      `${english.euros(90)} · 2 projects`,
    ]);
  });

  it('tell the two ends among those that are known, never "no data"', () => {
    expect(slides.get('sum')!.notes).toContain('Lowest in Low Borea: 23 cents.');
    expect(slides.get('table')!.notes).toContain(
      'Grant per head from Low Borea (23 cents) to Łódka on Sea (330 cents)',
    );
    for (const { notes } of slides.values()) expect(notes).not.toContain('(No data)');
  });
});
