/** The parts of the page as the server renders them, in every state that an address can ask for. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { colouringsOf, shownMeasures } from '../../src/domain/measures';
import { choicesOf, openingOf, type Question } from '../../src/domain/question';
import { sitesOf } from '../../src/domain/sites';
import { mapFrame } from '../../src/scene/frames';
import { regionMarks } from '../../src/scene/map';
import { ABOVE } from '../../src/stages/explore/above';
import { BELOW } from '../../src/stages/explore/below';
import type { IslandProps } from '../../src/ui/island';
import SitePanel from '../../src/stages/explore/SitePanel.svelte';
import { View } from '../../src/state/view.svelte';
import { pages } from '../../src/prerender';
import RegionPaths from '../../src/ui/RegionPaths.svelte';
import { Camera } from '../../src/ui/camera.svelte';
import { HOSTILE } from '../programmes/hostile';
import { expectEach } from '../support/each';
import { labelsOf, languages, read, real } from './real';

const islands: readonly (readonly [string, Component<IslandProps>])[] = [...ABOVE, ...BELOW];

const { programme: twelve } = real('en').facts;
const opening = openingOf(choicesOf(twelve));

const questions: readonly (readonly [string, Partial<Question>])[] = [
  ['the opening', {}],
  ['a theme', { theme: 'decarbonisation' }],
  ['a region', { region: 'ES13' }],
  ['a theme and a region', { theme: 'skills-and-jobs', region: 'UKD3' }],
  ...shownMeasures(twelve).map(({ id }) => [id, { colour: id }] as const),
];

/** What a reader sees or hears: text, and attributes that are read out. */
const saidIn = (html: string) =>
  [
    html.replace(/<!--.*?-->/gs, '').replace(/<[^>]*>/g, ' '),
    ...[...html.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
      ([, said]) => said,
    ),
  ].join('\n');

function expectSound(html: string) {
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toMatch(/\son\w+=/);
  expect(html).not.toMatch(/="[^"]*(?:undefined|NaN|\[object)[^"]*"/);
  expect(saidIn(html)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
}

describe.each(languages)('in %s', (language) => {
  const all = real(language);
  const { facts, shapes, text } = all;
  const labels = labelsOf(all);
  const renderPart = (Island: Component<IslandProps>, wish: Partial<Question>) => {
    const view = new View(choicesOf(facts.programme), { ...opening, ...wish });
    const camera = new Camera(mapFrame(facts.places.plane));
    return render(Island, { props: { facts, shapes, text, labels, view, seen: view, camera } })
      .body;
  };

  it.each(islands)('the part "%s" is sound whatever is asked', (_, Island) =>
    expectEach(
      questions,
      4 + shownMeasures(twelve).length,
      ([name]) => name,
      ([, wish]) => expectSound(renderPart(Island, wish)),
    ),
  );

  it('every pilot’s panel is sound', () =>
    expectEach(
      sitesOf(facts.programme),
      Object.keys(facts.words.projects).length,
      ({ id }) => id,
      ({ id }) => {
        const view = new View(choicesOf(facts.programme), { ...opening, region: id });
        const html = render(SitePanel, { props: { facts, view, text } }).body;
        expectSound(html);
        expect(html).toContain('data-panel');
      },
    ));

  const map = (wish: Partial<Question>) =>
    render(RegionPaths, {
      props: { regions: regionMarks(facts, shapes, { ...opening, ...wish }, text) },
    }).body;
  const attributes = (html: string, name: string) =>
    [...html.matchAll(/<path[^>]*data-region="(\w+)"[^>]*>/g)].map(([mark, id]) => [
      id,
      new RegExp(` ${name}="([^"]*)"`).exec(mark)?.[1],
    ]);

  it('every region of the map can be found by its code and theme', () => {
    const marks = new Map(attributes(map({}), 'data-theme') as [string, string][]);
    expect(marks.size).toBe(facts.programme.places.length);
    expect(marks).toEqual(new Map(sitesOf(facts.programme).map(({ id, theme }) => [id, theme])));
  });

  it('a ratio gives every region a class, a theme gives none', () => {
    const plain = attributes(map({}), 'data-fill');
    expect(plain).toHaveLength(facts.programme.places.length);
    for (const [, found] of plain) expect(found).toBe('full');
    const shaded = attributes(map({ colour: 'unemployment' }), 'data-fill');
    expect(shaded).toHaveLength(facts.programme.places.length);
    for (const [, found] of shaded) expect(found).toMatch(/^(\d|none)$/);
  });

  it('every theme can be chosen by a control in the legend, and let go', () => {
    const [, side] = ABOVE;
    const html = renderPart(side![1], {});
    for (const { id } of facts.programme.themes)
      expect(html).toContain(`data-choose-theme="${id}"`);
    expect(html).toContain('data-choose-theme=""');
    for (const id of colouringsOf(facts.programme))
      expect(html).toContain(`data-choose-colour="${id}"`);
  });
});

describe('a hostile text', () => {
  const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>{name}$&';
  const all = real('en');
  const { facts, shapes, text } = all;
  const { programme, words } = facts;
  const [first, ...rest] = programme.places;
  const [project] = programme.projects.filter(({ places }) => places.includes(first!.id));
  const hostile = {
    ...facts,
    programme: { ...programme, places: [{ ...first!, names: { en: markup } }, ...rest] },
    words: {
      ...words,
      projects: {
        ...words.projects,
        [project!.id]: { ...words.projects[project!.id]!, summary: markup, detail: markup },
      },
    },
  };
  // The legend of a ratio names regions; that of the themes does not.
  const asked = { ...opening, region: first!.id, colour: 'unemployment' };
  const view = new View(choicesOf(hostile.programme), asked);
  const props = {
    facts: hostile,
    shapes,
    text,
    labels: labelsOf({ ...all, facts: hostile }),
    view,
    seen: view,
    camera: new Camera(mapFrame(facts.places.plane)),
  };

  // A search names nobody before it is asked: see tests/browser/search.test.ts.
  // What stands beside the map names themes; the legend of a measure, which names regions, is a part of its own.
  const naming = islands.filter(([id]) => id !== 'search' && id !== 'side');
  it.each([...naming, ['panel', SitePanel] as const])(
    'is text in the part "%s"',
    (_, Island: Component<IslandProps>) => {
      const { body } = render(Island, { props });
      expect(body).not.toMatch(/<img|<script/);
      expect(body).toContain('&lt;img src=x');
    },
  );
});

describe('the whole page', async () => {
  const all = await pages(read);
  const explore = all.filter(({ entry }) => entry !== null);
  /**
   * Map, embed, briefing and the page of one's own table in each language; embed and briefing once more
   * under the first language's folder, and the frozen embeds.
   */
  const count = languages.length * 4 + 2 + languages.length + 1;
  const expectOfEveryPage = (claim: (body: string) => void) =>
    expectEach(
      explore,
      count,
      ({ path }) => path,
      ({ body }) => claim(body),
    );

  it('is sound, and has every part in it', () =>
    expectOfEveryPage((body) => {
      expectSound(body);
      expect(body).not.toContain('%root%');
      for (const [id] of islands)
        expect(body, id).not.toMatch(new RegExp(`data-island="${id}"[^>]*></div>`));
    }));

  it('has one heading of the first level and leaves no level out', () =>
    expectOfEveryPage((body) => {
      const levels = [...body.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.slice(1).forEach((level, i) => expect(level - levels[i]!).toBeLessThan(2));
    }));

  it('uses no id twice, and every reference leads somewhere', () =>
    expectOfEveryPage((body) => {
      const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const references = [
        ...body.matchAll(/ (?:aria-labelledby|aria-controls|aria-describedby|for)="([^"]*)"/g),
      ].flatMap(([, list]) => list!.split(' '));
      const anchors = [...body.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id!);
      for (const id of [...references, ...anchors]) expect(ids).toContain(id);
    }));

  it('is made whatever places are called, and says it as text', async () => {
    const programme = JSON.parse(await read('programme.json')) as {
      places: { names: Record<string, string> }[];
    };
    programme.places.forEach((place, index) => {
      Object.assign(place.names, { en: HOSTILE[index * 2], fr: HOSTILE[index * 2 + 1] });
    });
    const hostile = JSON.stringify(programme);
    const made = await pages((file) =>
      file === 'programme.json' ? Promise.resolve(hostile) : read(file),
    );
    await expectEach(
      made,
      all.length,
      ({ path }) => path,
      ({ body, title }) => {
        expect(body).not.toMatch(/<img src=x|<script>w|<svg onload|<\/textarea>|<b>gGmbH/);
        expect(title).toMatch(/\S/);
      },
    );
    expect(made.filter(({ body }) => body.includes('&lt;img src=x')).length).toBeGreaterThan(5);
    // What looks like a hole of ours is none.
    const explored = made.filter(({ entry }) => entry === 'src/main.ts');
    expect(explored.filter(({ body }) => body.includes('{0} %root% $&amp; $1 $$'))).not.toEqual([]);
  });
});
