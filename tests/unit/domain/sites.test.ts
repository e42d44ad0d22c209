import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/data/types';
import { partOf, siteOf, sitesOf, themesOf } from '../../../src/domain/sites';
import { busyEurope, changedEurope, tinyEurope, type Raw } from '../tiny-europe';

const site = (id: string, programme: Programme = busyEurope) => siteOf(programme, id)!;
const projectsIn = (id: string) => site(id).projects.map((project) => project.id);

/** Aland with projects of these themes, in this order; BO31 keeps the theme of its own. */
const alandOf = (...themes: string[]) =>
  site(
    'AL',
    changedEurope((raw) => {
      raw.projects = raw.projects.filter((project: Raw) => project.id !== 'aland');
      for (const [index, theme] of themes.entries())
        raw.projects.push({ id: `p${index}`, places: ['AL'], primary: { theme } });
    }),
  );

describe('a site', () => {
  it('there is for each place, in the order of the programme', () => {
    expect(sitesOf(busyEurope).map(({ id }) => id)).toEqual([
      ...['AL', 'BO1', 'BO2', 'BO31', 'CE42', 'BO32'],
    ]);
  });

  it('has every project of its place, whether it is there alone or elsewhere too', () => {
    expect(projectsIn('AL')).toEqual(['aland', 'school-ship', 'night-school']);
    expect(projectsIn('BO1')).toEqual(['low-borea', 'ferry']);
    expect(projectsIn('CE42')).toEqual(['lodka', 'ferry']);
    expect(projectsIn('BO31')).toEqual(['borean-marsh']);
  });

  it('may have figures and no project', () => {
    expect(site('BO32')).toMatchObject({ projects: [], theme: null, themes: [] });
  });

  it('is found once per programme, and not at all where there is no place', () => {
    expect(sitesOf(busyEurope)).toBe(sitesOf(busyEurope));
    expect(siteOf(busyEurope, 'BO9')).toBeNull();
    expect(siteOf(busyEurope, null)).toBeNull();
  });
});

describe('the theme of a site', () => {
  it('is the main one of most of its projects', () => {
    expect(site('AL').theme).toBe('teaching');
    expect(alandOf('weaving', 'mending', 'weaving').theme).toBe('weaving');
  });

  it('of equals is the first of the programme, in whatever order the projects stand', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['mending', 'teaching', 'weaving'], { minLength: 1 }),
        (themes) => {
          const order = tinyEurope.themes.map(({ id }) => id);
          expect(alandOf(...themes).theme).toBe(order.find((id) => themes.includes(id)));
        },
      ),
    );
  });

  it('is none in a programme without themes', () => {
    const plain = changedEurope((raw) => {
      raw.themes = [];
      for (const project of raw.projects) Object.assign(project, { primary: null, further: [] });
    });
    expect(sitesOf(plain).map(({ theme }) => theme)).toEqual([null, null, null, null, null]);
  });

  it('leads all that its projects work on, each once, further ones last', () => {
    expect(site('AL').themes).toEqual(['teaching', 'mending']);
    expect(site('BO1').themes).toEqual(['mending', 'weaving', 'teaching']);
    for (const { theme, themes, projects } of sitesOf(busyEurope)) {
      expect(themes[0] ?? null).toBe(theme);
      expect(new Set(themes)).toEqual(new Set(projects.flatMap(themesOf)));
      expect(new Set(themes).size).toBe(themes.length);
    }
  });
});

describe('the part that a site takes in a theme', () => {
  it('is a main one where one of its projects has it as its main theme', () => {
    expect(partOf(site('AL'), 'mending')).toBe('primary');
    expect(partOf(site('BO1'), 'weaving')).toBe('primary');
  });

  it('is a further one where its projects only contribute, and else none', () => {
    expect(partOf(site('BO1'), 'teaching')).toBe('further');
    expect(partOf(site('AL'), 'weaving')).toBe('none');
    expect(partOf(site('BO32'), 'mending')).toBe('none');
  });

  it('is its own without a theme asked for', () => {
    for (const one of sitesOf(busyEurope)) expect(partOf(one, null)).toBe('primary');
  });
});
