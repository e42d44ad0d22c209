import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { writePptx } from '../../../src/exports/pptx';
import { countryOf, nameOf } from '../../../src/domain/names';
import type { Slide } from '../../../src/scene/slide';
import type { Element } from '../../support/xml';
import {
  childrenOf,
  deck as deckIn,
  identityOf,
  named,
  oneOfEach,
  openPackage,
  paragraphsOf,
  relationsOf,
  said,
  targetsOf,
  type Opened,
} from './real-deck';
import { programme } from './real-pictures';
import { numbersOf } from '../../../src/exports/pptx/number-format';
import { LANGUAGES } from '../../../src/text/languages';

/** Decks are large; a busy machine takes its time. */
vi.setConfig({ testTimeout: 60_000 });

const WIDE = 12_192_000;
const HIGH = 6_858_000;

const decks = await Promise.all(
  LANGUAGES.map(async ({ id: language }) => {
    const deck = await deckIn(language);
    return { language, deck, file: openPackage(writePptx(deck)) };
  }),
);

const slideOf = (slides: readonly Slide[], path: string) => slides[Number(/\d+/.exec(path)) - 1]!;

/** The parts that are XML and not a relationship. */
const partsOf = ({ paths }: Opened) =>
  paths.filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml');

/** The one shape of a slide that has a placeholder of a kind; null for none. */
const placeholder = (slide: Element, kind: string): Element | null =>
  named(slide, 'p:spTree')
    .flatMap(childrenOf)
    .find((shape) => named(shape, 'p:ph')[0]?.attributes['type'] === kind) ?? null;

/** The group of the map; null where there is none. */
const mapOf = (slide: Element): Element | null =>
  childrenOf(named(slide, 'p:spTree')[0]!).find(
    (shape) => shape.name === 'p:grpSp' && identityOf(shape)['descr'] !== undefined,
  ) ?? null;

const freeforms = (root: Element) =>
  named(root, 'p:sp').filter((shape) => named(shape, 'a:custGeom').length > 0);

const groupsOf = (slide: Element, name: string) =>
  named(slide, 'p:grpSp').filter((group) => identityOf(group)['name'] === name);

/** The texts in a group; not a badge's letter, which has a shape of its own. */
const wordsOf = (slide: Element, group: string) =>
  groupsOf(slide, group)
    .flatMap((one) => named(one, 'p:sp'))
    .filter((shape) => named(shape, 'p:cNvSpPr')[0]!.attributes['txBox'] === '1');

/** Where a shape stands, in points. */
function boxOf(shape: Element): readonly number[] {
  const [place] = [...named(shape, 'a:xfrm'), ...named(shape, 'p:xfrm')];
  const [off, ext] = childrenOf(place!);
  const { x, y } = off!.attributes;
  const { cx, cy } = ext!.attributes;
  return [x, y, cx, cy].map((one) => Number(one) / 12_700);
}

/** By how many points two boxes reach into each other, on the side where it is less. */
function overlap(one: readonly number[], other: readonly number[]): number {
  const along = (at: number) =>
    Math.min(one[at]! + one[at + 2]!, other[at]! + other[at + 2]!) - Math.max(one[at]!, other[at]!);
  return Math.max(0, Math.min(along(0), along(1)));
}

describe.each(decks)('a deck in $language', ({ language, deck, file }) => {
  test('every part has a content type, and none is named that is not there', () => {
    const types = file.xml('[Content_Types].xml');
    const endings = named(types, 'Default').map(({ attributes }) => attributes['Extension']);
    const overrides = named(types, 'Override').map(({ attributes }) => attributes['PartName']!);
    expect(new Set(overrides).size).toBe(overrides.length);
    for (const path of overrides) expect(file.paths).toContain(path.slice(1));
    for (const path of partsOf(file)) expect(overrides).toContain(`/${path}`);
    for (const path of file.paths) expect(endings).toContain(path.split('.').at(-1));
  });

  test('every relationship leads to a part, and every part that is pointed to by id has one', () => {
    for (const path of ['', ...partsOf(file)]) {
      const targets = targetsOf(file, path);
      for (const target of targets.values()) expect(file.paths).toContain(target);
      if (path === '') continue;
      for (const { attributes } of elementsIn(file.xml(path))) {
        for (const key of ['r:id', 'r:embed']) {
          const id = attributes[key];
          if (id !== undefined) expect(targets.has(id), `${path} ${id}`).toBe(true);
        }
      }
    }
    const reached = new Set(
      ['', ...file.paths].flatMap((path) => [...targetsOf(file, path).values()]),
    );
    for (const path of partsOf(file)) expect(reached.has(path), path).toBe(true);
  });

  test('there is a slide for each step, each with its title first and its source last', () => {
    expect(file.slides).toHaveLength(deck.slides.length);
    for (const path of file.slides) {
      const slide = file.xml(path);
      const shapes = childrenOf(named(slide, 'p:spTree')[0]!).slice(2);
      const kinds = shapes.map((shape) => named(shape, 'p:ph')[0]?.attributes['type']);
      expect(kinds[0], path).toBe('title');
      expect(kinds.slice(-2), path).toEqual(['ftr', 'sldNum']);
      expect(said(placeholder(slide, 'title')!)).toBe(slideOf(deck.slides, path).title);
      const at = (test: (kind: string | undefined, index: number) => boolean) =>
        kinds.findIndex(test);
      const order = [
        at((kind) => kind === 'title'),
        at((kind) => kind === 'body'),
        at((_, index) => shapes[index] === mapOf(slide)),
        at((kind) => kind === 'chart'),
        at((kind) => kind === 'tbl'),
        at((kind) => kind === 'ftr'),
      ].filter((index) => index >= 0);
      expect(order, path).toEqual([...order].sort((a, b) => a - b));
    }
  });

  test('what the slides say is on them, whole', () => {
    for (const path of file.slides) {
      const slide = slideOf(deck.slides, path);
      const body = placeholder(file.xml(path), 'body');
      expect(body ? paragraphsOf(body) : []).toEqual([
        ...slide.lines,
        ...slide.facts.map(({ term, value }) => `${term} ${value}`),
      ]);
    }
  });

  test('no two shapes of a slide share an id', () => {
    for (const path of partsOf(file)) {
      const ids = named(file.xml(path), 'p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test('every run has the language, and the file says which it is', () => {
    const tag = { en: 'en-GB', fr: 'fr-FR' }[language];
    for (const path of partsOf(file)) {
      const tags = ['a:rPr', 'a:endParaRPr'].flatMap((name) =>
        named(file.xml(path), name).map(({ attributes }) => attributes['lang']),
      );
      expect(
        tags.filter((one) => one !== tag),
        path,
      ).toEqual([]);
      expect(named(file.xml(path), 'a:r').every((run) => named(run, 'a:rPr').length === 1)).toBe(
        true,
      );
    }
    const core = file.xml('docProps/core.xml');
    expect(said(named(core, 'dc:language')[0]!)).toBe(tag);
    expect(said(named(core, 'dc:title')[0]!)).toBe(deck.title);
    expect(said(named(core, 'dc:creator')[0]!)).toBe(deck.text.say('picture.creator'));
    expect(said(named(core, 'dcterms:created')[0]!)).toBe(`${programme.version}T00:00:00Z`);
  });

  test('the terms are in the properties, on the last slide and in all notes', () => {
    const terms = [
      deck.text.say('picture.rights.data'),
      deck.text.say('picture.rights.boundaries'),
    ];
    const last = said(placeholder(file.xml(file.slides.at(-1)!), 'ftr')!);
    for (const term of terms) {
      expect(said(file.xml('docProps/core.xml'))).toContain(term);
      expect(said(file.xml('docProps/custom.xml'))).toContain(term);
      expect(last).toContain(term);
      for (const path of notesOf(file)) expect(said(file.xml(path))).toContain(term);
    }
  });

  test('each slide has its notes', () => {
    expect(notesOf(file)).toHaveLength(file.slides.length);
    file.slides.forEach((path, index) => {
      const notes = [...targetsOf(file, path).values()].find((one) => one.includes('notesSlide'))!;
      expect([...targetsOf(file, notes).values()]).toContain(path);
      const paragraphs = named(file.xml(notes), 'a:p').map(said);
      for (const one of deck.slides[index]!.notes.split(/\n+/)) expect(paragraphs).toContain(one);
    });
  });

  test('the whole map has each place as a shape, named and told, in its country’s group', () => {
    const [opening] = file.slides;
    const map = mapOf(file.xml(opening!))!;
    expect(identityOf(map)['descr']).toBe(deck.slides[0]!.map!.alt);
    const groups = named(map, 'p:grpSp');
    for (const place of programme.places) {
      const name = nameOf(place, language);
      const country = countryOf(place, deck.facts.words);
      const group = groups.find((one) => identityOf(one)['title'] === country)!;
      const shape = freeforms(group).find(
        (one) => identityOf(one)['name'] === `${place.id} ${name}`,
      );
      expect(shape, name).toBeDefined();
      expect(identityOf(shape!)['descr']).toContain(name);
      // Its name stands on the map too.
      expect(named(map, 'a:p').map(said).join(' ').replaceAll('- ', '-')).toContain(
        name.split(' ')[0],
      );
    }
  });

  test('on every slide each region that is seen is named, told and coloured by the theme', () => {
    for (const path of file.slides) {
      const slide = slideOf(deck.slides, path);
      const map = mapOf(file.xml(path));
      expect(map !== null, path).toBe(slide.map !== null);
      if (!map || !slide.map) continue;
      const regions = freeforms(map).filter((shape) => identityOf(shape)['descr'] !== undefined);
      const chosen = slide.map.question.region;
      expect(regions.length).toBeGreaterThan(chosen ? 0 : 11);
      // A group that filled its shapes would take that from them.
      for (const group of named(map, 'p:grpSpPr')) {
        expect(childrenOf(group).map(({ name }) => name)).toEqual(['a:xfrm']);
      }
      if (chosen) {
        expect(regions.some((one) => identityOf(one)['name']!.startsWith(`${chosen} `))).toBe(true);
      }
      for (const region of regions) {
        expect(identityOf(region)['name']).toMatch(/^[A-Z]{2}\w* \S/);
        expect(identityOf(region)['descr']!.length).toBeGreaterThan(5);
        // A fill of its own and no style: whoever selects the region recolours it in one step.
        const [fill] = named(region, 'p:spPr').flatMap(childrenOf).slice(2);
        expect(fill!.name).toBe('a:solidFill');
        expect(childrenOf(fill!).map(({ name }) => name)).toEqual(['a:schemeClr']);
        expect(named(region, 'p:style')).toEqual([]);
      }
    }
  });

  test('no colour is said outright outside the theme, so that another theme recolours it all', () => {
    for (const path of partsOf(file).filter((one) => !one.includes('/theme/'))) {
      expect(named(file.xml(path), 'a:srgbClr'), path).toEqual([]);
    }
  });

  test('nothing runs off a slide, and everything is in whole numbers', () => {
    for (const path of file.slides) {
      for (const place of [
        ...named(file.xml(path), 'a:xfrm'),
        ...named(file.xml(path), 'p:xfrm'),
      ]) {
        const [off, ext] = childrenOf(place);
        const [x, y] = [Number(off!.attributes['x']), Number(off!.attributes['y'])];
        const [cx, cy] = [Number(ext!.attributes['cx']), Number(ext!.attributes['cy'])];
        expect([x, y, cx, cy].every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
        // A twentieth of a point is what a freeform's box is rounded to.
        expect(x + cx, path).toBeLessThanOrEqual(WIDE + 635);
        expect(y + cy, path).toBeLessThanOrEqual(HIGH + 635);
      }
      for (const way of named(file.xml(path), 'a:path')) {
        const [w, h] = [Number(way.attributes['w']), Number(way.attributes['h'])];
        const outside = named(way, 'a:pt').filter(({ attributes }) => {
          const [x, y] = [Number(attributes['x']), Number(attributes['y'])];
          const whole = Number.isInteger(x) && Number.isInteger(y);
          return !whole || x < 0 || x > w || y < 0 || y > h;
        });
        expect(outside, path).toEqual([]);
      }
    }
  });

  test('a region has points that a person can still move, and a slide what a program can draw', () => {
    const counts = file.slides.map((path) => named(file.xml(path), 'a:pt').length);
    expect(Math.max(...counts)).toBeLessThan(15_000);
    for (const shape of freeforms(mapOf(file.xml(file.slides[0]!))!)) {
      if (identityOf(shape)['descr'] === undefined) continue;
      expect(named(shape, 'a:pt').length, identityOf(shape)['name']).toBeLessThanOrEqual(60);
    }
  });

  test('a chart and its workbook say the same, and what the slide says', () => {
    let charts = 0;
    file.slides.forEach((path, index) => {
      const { chart } = deck.slides[index]!;
      const target = [...targetsOf(file, path).values()].find((one) => one.includes('/charts/'));
      expect(target !== undefined, path).toBe(chart !== null);
      if (!chart || !target) return;
      charts++;
      const xml = file.xml(target);
      const book = openPackage(file.bytes([...targetsOf(file, target).values()][0]!));
      const sheet = cellsOf(book.xml('xl/worksheets/sheet1.xml'));
      const cache = (name: string) =>
        named(named(xml, name)[0]!, 'c:pt').map((point) => said(point));
      expect(cache('c:strCache')).toEqual([sheet.get('B1')]);
      const categories = named(named(xml, 'c:cat')[0]!, 'c:pt').map(said);
      expect(categories).toEqual(chart.bars.map((_, row) => sheet.get(`A${row + 2}`)));
      expect(categories).toEqual(chart.bars.map(({ label }) => label));
      expect(cache('c:numCache')).toEqual(chart.bars.map((_, row) => sheet.get(`B${row + 2}`)));
      const frame = named(file.xml(path), 'p:graphicFrame')[0]!;
      for (const bar of chart.bars) {
        expect(identityOf(frame)['descr']).toContain(bar.label);
        expect(identityOf(frame)['descr']).toContain(bar.said);
      }
      expect(named(xml, 'c:dPt')).toHaveLength(chart.bars.length);
      // With its unit, at the numbers or over them: labels follow when a person edits a number.
      const { format, unit } = numbersOf(chart, deck.text);
      const title = said(named(xml, 'c:title')[0]!);
      expect(unit === '' ? /"/.test(format) : title.endsWith(`(${unit})`), path).toBe(true);
      expect(title).toBe(sheet.get('B1'));
    });
    expect(charts).toBeGreaterThan(2);
  });

  test('the table is whole, its head marked, its figures at the right', () => {
    const [index, { table }] = [...deck.slides.entries()].find(([, one]) => one.table)!;
    const tbl = named(file.xml(file.slides[index]!), 'a:tbl')[0]!;
    expect(named(tbl, 'a:tblPr')[0]!.attributes['firstRow']).toBe('1');
    const rows = named(tbl, 'a:tr').map((row) => named(row, 'a:tc'));
    expect(rows.slice(1).map((row) => row.map(said))).toEqual(table!.rows);
    table!.columns.forEach(({ numeric, name }, column) => {
      expect(said(rows[0]![column]!)).toContain(name);
      for (const row of rows) {
        expect(named(row[column]!, 'a:pPr')[0]!.attributes['algn']).toBe(numeric ? 'r' : 'l');
      }
    });
    for (const { attributes } of named(tbl, 'a:rPr')) {
      expect(Number(attributes['sz'])).toBeGreaterThanOrEqual(1200);
    }
  });

  test('words are 18 points and more; names, legends and bars 14, most of them 16; sources 10', () => {
    const letters = { name: [] as number[], legend: [] as number[], chart: [] as number[] };
    const sizesIn = (root: Element | null) =>
      root
        ? named(root, 'a:r').map((run) => Number(named(run, 'a:rPr')[0]!.attributes['sz']) / 100)
        : [];
    for (const path of file.slides) {
      const slide = file.xml(path);
      for (const kind of ['title', 'body']) {
        for (const size of sizesIn(placeholder(slide, kind)))
          expect(size).toBeGreaterThanOrEqual(18);
      }
      for (const size of sizesIn(placeholder(slide, 'ftr')))
        expect(size).toBeGreaterThanOrEqual(10);
      // A badge's letter is a mark beside a word, and not to be read alone.
      letters.name.push(...wordsOf(slide, deck.text.say('deck.shape.names')).flatMap(sizesIn));
      letters.legend.push(...wordsOf(slide, deck.text.say('deck.shape.legend')).flatMap(sizesIn));
      const chart = [...targetsOf(file, path).values()].find((one) => one.includes('/charts/'));
      if (chart) letters.chart.push(...sizesIn(file.xml(chart)));
    }
    for (const [what, sizes] of Object.entries(letters)) {
      expect(Math.min(...sizes), what).toBeGreaterThanOrEqual(14);
      const large = sizes.filter((size) => size >= 16).length;
      expect(large / sizes.length, what).toBeGreaterThan(0.6);
    }
  });

  test('no name stands on another, on the legend, on the words or on the outermost regions', () => {
    for (const path of file.slides) {
      const slide = file.xml(path);
      const names = wordsOf(slide, deck.text.say('deck.shape.names'));
      const others = [
        ...wordsOf(slide, deck.text.say('deck.shape.legend')),
        ...groupsOf(slide, deck.text.say('deck.shape.insets')),
        ...['title', 'body'].flatMap((kind) => placeholder(slide, kind) ?? []),
        ...named(slide, 'p:graphicFrame'),
      ];
      names.forEach((name, index) => {
        for (const other of [...names.slice(index + 1), ...others]) {
          const shared = overlap(boxOf(name), boxOf(other));
          expect(shared, `${path}: ${said(name)} / ${said(other)}`).toBeLessThanOrEqual(1);
        }
      });
    }
  });
});

test('the same deck gives the same bytes', () => {
  const [{ deck }] = decks as [(typeof decks)[number]];
  const few = { ...deck, slides: oneOfEach(deck.slides) };
  expect(Buffer.from(writePptx(few)).equals(writePptx(few))).toBe(true);
});

describe('hostile text', () => {
  const [{ deck }] = decks as [(typeof decks)[number]];
  const of = (kind: Slide['kind']) => deck.slides.find((slide) => slide.kind === kind)!;
  const small = [of('place'), of('sum'), of('table'), of('sources')];
  const HIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

  /** The same slides, with a text in every place where there is one. */
  const tainted = (text: string): Slide[] =>
    small.map((slide) => ({
      ...slide,
      title: text,
      lines: slide.lines.map(() => text),
      facts: slide.facts.map(() => ({ term: text, value: text })),
      notes: text,
      sources: [text, ...slide.sources],
      map: slide.map && {
        ...slide.map,
        alt: text,
        regions: slide.map.regions.map((mark) => ({ ...mark, name: text, label: text })),
      },
      chart: slide.chart && {
        ...slide.chart,
        title: text,
        bars: slide.chart.bars.map((bar, index) => ({
          ...bar,
          label: text,
          value: index === 0 ? null : bar.value,
          said: text,
        })),
      },
      table: slide.table && {
        ...slide.table,
        caption: text,
        columns: slide.table.columns.map((column) => ({ ...column, name: text, note: text })),
        rows: slide.table.rows.map((row) => row.map(() => text)),
      },
    }));

  const check = (text: string) => {
    const file = openPackage(writePptx({ ...deck, title: text, slides: tainted(text) }));
    for (const path of [...partsOf(file), ...file.slides.map(relationsOf)]) {
      const root = file.xml(path);
      expect(JSON.stringify(root)).not.toMatch(HIDDEN);
      expect(elementsIn(root).every(({ name }) => /^\w+(:\w+)?$/.test(name))).toBe(true);
    }
    return file;
  };

  test('whatever is said, every part can be read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom('<a:t/>', ']]>', '&amp;', '"\'', '\u0000\ud800', '=1+1', ' ', ''),
        ),
        (text) => {
          check(text);
        },
      ),
      { numRuns: 5 },
    );
  });

  test('markup is text, and what would turn a line about is gone', () => {
    const file = check('<b>\u202eevil\u202c & "co"');
    expect(said(placeholder(file.xml(file.slides[0]!), 'title')!)).toBe('<b>evil & "co"');
  });

  test('ten thousand characters end in an ellipsis', () => {
    const file = check('word '.repeat(2000).trim());
    const title = said(placeholder(file.xml(file.slides[0]!), 'title')!);
    expect(title.length).toBeLessThan(200);
    expect(title.endsWith('…')).toBe(true);
    for (const path of file.slides) {
      for (const { attributes } of named(file.xml(path), 'p:cNvPr')) {
        expect((attributes['descr'] ?? '').length).toBeLessThanOrEqual(1500);
      }
      for (const ext of named(file.xml(path), 'a:ext')) {
        if (ext.attributes['cy']) expect(Number(ext.attributes['cy'])).toBeLessThanOrEqual(HIGH);
      }
    }
  });

  test('a bar without data is a gap and says so', () => {
    const file = check('none');
    const path = file.paths.find((one) => /charts\/chart\d+\.xml$/.test(one))!;
    const cache = named(named(file.xml(path), 'c:numCache')[0]!, 'c:pt');
    expect(cache.map(({ attributes }) => attributes['idx'])).not.toContain('0');
    expect(said(named(named(file.xml(path), 'c:cat')[0]!, 'c:pt')[0]!)).toBe('none (none)');
  });
});

const elementsIn = (root: Element): Element[] => [root, ...childrenOf(root).flatMap(elementsIn)];

const notesOf = ({ paths }: Opened) =>
  paths.filter((path) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(path));

/** The cells of a sheet as they are written. */
const cellsOf = (sheet: Element): ReadonlyMap<string, string> =>
  new Map(named(sheet, 'c').map((cell) => [cell.attributes['r']!, said(cell)]));
