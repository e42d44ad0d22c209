import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { escapeXml, writeSvg } from '../../../src/exports/svg';
import { classOf } from '../../../src/domain/classes';
import { rankBy, shownMeasures, valueOf } from '../../../src/domain/measures';
import { nameOf } from '../../../src/domain/names';
import { partOf, sitesOf } from '../../../src/domain/sites';
import { shadingOf } from '../../../src/scene/paint';
import { shadeColour } from '../../../src/scene/palette';
import type { Picture, TextMark } from '../../../src/scene/picture/marks';
import { breakLines, cut, roomFor } from '../../../src/scene/typeset';
import { sayValueOf } from '../../../src/scene/values';
import { LANGUAGES } from '../../../src/text/languages';
import { expectEach } from '../../support/each';
import { elementsOf, parseXml, textOf } from '../../support/xml';
import { allPictures, pictureContext, programme } from './real-pictures';

/** Pictures are many; a busy machine takes its time. */
vi.setConfig({ testTimeout: 60_000 });

const pictures = allPictures();
const nameFor = ({ view, language, width }: Picture) => `${language}/${view} ${width}`;
const texts = ({ marks }: Picture): TextMark[] => marks.filter((mark) => mark.kind === 'text');

/** What a text surely covers: a little less than its room, which is that of the widest font. */
function ink({ x, y, room, size, anchor }: TextMark) {
  const width = room * 0.88;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.1 };
}

/** One of every view, language and form. */
const measures = shownMeasures(programme);
const sites = sitesOf(programme);
const views = 1 + programme.themes.length + measures.length + sites.length;
const expectOfEveryPicture = (claim: (picture: Picture) => void) =>
  expectEach(pictures, views * LANGUAGES.length * 2, nameFor, claim);

describe('pictures that leave the site', () => {
  test('every text lies within its picture and clear of the others', () =>
    expectOfEveryPicture((picture) => {
      const boxes = texts(picture).map((mark) => ({ mark, ...ink(mark) }));
      for (const { mark } of boxes) {
        const left =
          mark.anchor === 'start'
            ? mark.x
            : mark.anchor === 'end'
              ? mark.x - mark.room
              : mark.x - mark.room / 2;
        expect(left, mark.text).toBeGreaterThanOrEqual(4);
        expect(left + mark.room, mark.text).toBeLessThanOrEqual(picture.width);
        expect(mark.y + mark.size * 0.3, mark.text).toBeLessThanOrEqual(picture.height);
        // The letter in a badge is a mark and not to be read alone.
        if (mark.text.length > 1) expect(mark.size, mark.text).toBeGreaterThanOrEqual(12);
        expect(mark.text).not.toMatch(/…|\{\w+\}/);
      }
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, `"${a.mark.text}" and "${b.mark.text}"`).toBe(true);
        }
      });
    }));

  test('each names its source, the boundaries’ owner and the project', () => {
    for (const picture of pictures) {
      const said = texts(picture)
        .map(({ text }) => text)
        .join(' ');
      const ratio = measures.some(({ id }) => id === picture.view);
      expect(said, nameFor(picture)).toContain(ratio ? 'Eurostat (' : 'MEX/19/2450');
      expect(said, nameFor(picture)).toContain('© EuroGeographics');
      expect(said, nameFor(picture)).toContain('Transition Atlas');
      expect(said.replace(/\s/g, ' '), nameFor(picture)).toContain(
        picture.language === 'en' ? 'Independent; not a' : 'Visualisation indépendante',
      );
    }
  });

  test('the line of a measure’s sources has who published it, its year and how it was come by', () => {
    const linesOf = (view: string) =>
      pictures.filter((one) => one.view === view).map(({ source }) => source);
    expect(new Set(linesOf('unemployment'))).toEqual(
      new Set([
        'Source: Eurostat (tgs00010), 2018; partly our calculation',
        'Source\u00a0: Eurostat (tgs00010), 2018\u202f; calculé en partie par nous',
      ]),
    );
    expect(linesOf('grant-per-inhabitant')).toContain(
      'Sources: European Commission; Eurostat (tgs00096, tps00001), 2019; our calculation',
    );
  });

  test('the whole names all regions, on the map and for those who do not see it', () => {
    for (const picture of pictures.filter(({ view }) => view === 'europe')) {
      for (const place of programme.places) {
        const name = nameOf(place, picture.language);
        expect(picture.alt).toContain(name);
        expect(texts(picture).some(({ text }) => name.startsWith(text))).toBe(true);
      }
    }
  });

  test('a ratio’s picture is shaded by class, and its text tells every value from high to low', () => {
    const { facts, text } = pictureContext('en');
    for (const measure of measures) {
      const { breaks } = shadingOf(facts, measure).classing!;
      for (const picture of pictures.filter(({ view }) => view === measure.id)) {
        const paths = picture.marks.flatMap((mark) => (mark.kind === 'map' ? mark.paths : []));
        for (const site of sites) {
          const found = valueOf(site, measure);
          const fill = found.kind === 'value' ? classOf(found.value, breaks) : 'none';
          const path = paths.find(({ region }) => region === site.id);
          expect(path?.fill, `${measure.id} ${site.id}`).toBe(shadeColour(fill));
        }
        if (picture.language !== 'en') continue;
        const told = rankBy(sites, measure).map(({ site }) => {
          const value = sayValueOf(site, measure, facts.words, text);
          return picture.alt.indexOf(`${nameOf(site.place, 'en')} ${value}`);
        });
        expect(told).not.toContain(-1);
        expect([...told].sort((a, b) => a - b)).toEqual(told);
      }
    }
  });

  test('a theme’s text names those who take part and nobody else', () => {
    for (const { id } of programme.themes) {
      for (const picture of pictures.filter(({ view }) => view === id)) {
        for (const site of sites) {
          const takesPart = partOf(site, id) !== 'none';
          expect(picture.alt.includes(nameOf(site.place, picture.language)), picture.alt).toBe(
            takesPart,
          );
        }
      }
    }
  });

  test('a region’s map names it, on the map too', () => {
    for (const { place, projects } of sites) {
      const own = pictures.filter(({ view }) => view === projects[0]!.id);
      expect(own).toHaveLength(LANGUAGES.length * 2);
      for (const picture of own) {
        const name = nameOf(place, picture.language);
        expect(picture.title).toBe(name);
        expect(picture.alt).toContain(name);
        const labels = texts(picture).filter(({ halo, face }) => halo || face === 'sans-bold');
        expect(labels.some(({ text, y }) => y > 0 && name.startsWith(text))).toBe(true);
      }
    }
  });
});

describe('a picture as SVG', () => {
  test('is well-formed and needs nothing from elsewhere', () =>
    expectOfEveryPicture((picture) => {
      const svg = writeSvg(picture);
      const root = parseXml(svg);
      expect(root.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'title desc' });
      expect(textOf(root, 'title')).toBe(picture.title);
      expect(textOf(root, 'desc')).toBe(picture.alt);
      expect(textOf(root, 'dc:creator')).toBe(picture.creator);
      expect(svg).toContain('CC BY 4.0');
      const elements = elementsOf(root);
      expect(elements.filter(({ name }) => /^(script|image|style|use|a|link)$/.test(name))).toEqual(
        [],
      );
      const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target = ''] of svg.matchAll(/url\(([^)]*)\)/g)) {
        expect(ids).toContain(target.replace('#', ''));
      }
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null|href/);
      const regions = elements.flatMap(({ attributes }) => attributes['data-region'] ?? []);
      expect(regions.sort()).toEqual(programme.places.map(({ id }) => id).sort());
    }));

  test('whatever a name holds, the file stays well-formed and says it', () => {
    const any = pictures[0]!;
    const unreadable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const marks = texts(any).map((mark) => ({ ...mark, text: name }));
        const root = parseXml(
          writeSvg({ ...any, title: name, alt: name, creator: name, language: name, marks }),
        );
        expect(textOf(root, 'title')).toBe(name.replace(unreadable, ''));
        expect(textOf(root, 'text')).toBe(name.replace(unreadable, ''));
      }),
      { numRuns: 60 },
    );
  });

  test('markup in a name is text', () => {
    expect(escapeXml(`<b a="1" b='2'>&amp;\u0000\ud800`)).toBe(
      '&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;',
    );
  });
});

describe('lines', () => {
  test('none is wider than asked, however long its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 20 }),
        fc.integer({ min: 40, max: 400 }),
        (words, width) => {
          for (const line of breakLines(words.join(' '), 'sans', 16, width, 3)) {
            expect(roomFor(line, 'sans', 16)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });

  test('what does not fit ends in an ellipsis', () => {
    expect(cut('Greater Manchester', 'sans', 16, 80)).toMatch(/^Greater.*…$/);
    expect(cut('Saxony', 'sans', 16, 80)).toBe('Saxony');
  });
});
