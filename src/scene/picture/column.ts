import type { Facts } from '../../data/facts';
import type { Point, Box } from '../../data/plane';
import { measureOf, partsOf, valueOf } from '../../domain/measures';
import { nameOf, themeName } from '../../domain/names';
import { siteOf, sitesOf, type Site } from '../../domain/sites';
import { tallyByTheme } from '../../domain/themes';
import type { PictureText } from '../../text/catalogue';
import { measureLegend } from '../legend';
import type { Basemap } from '../basemap';
import type { NamedView } from '../named';
import { PALETTE } from '../palette';
import { breakLines, fillLines, roomFor, sizeFor } from '../typeset';
import { sayMoney } from '../money';
import { sayPlace } from '../panel';
import { summaryOfSite } from '../site-words';
import { sayColouring } from '../values';
import type { Layout } from './layout';
import { legendMarks } from './legend';
import { locatorMarks } from './map';
import { paragraph, tenth, textMark, type Mark } from './marks';
import type { PictureContext } from './context';

/** Title, what it is about, legend, and the insets or where the region lies. */
export function columnMarks(
  context: PictureContext,
  view: NamedView,
  site: Site | null,
  { layout, frame }: { readonly layout: Layout; readonly frame: Box },
): Mark[] {
  const { facts, text } = context;
  const { margin, head, column } = layout;
  const marks: Mark[] = [];
  let y = margin - 8;
  const add = (said: string, style: Parameters<typeof paragraph>[3], gap: number) => {
    const { marks: lines, bottom } = paragraph(said, [margin, y + gap], head.width, style);
    marks.push(...lines);
    y = bottom;
  };
  const ink = { face: 'sans', fill: PALETTE.ink } as const;
  const soft = { face: 'sans-bold', fill: PALETTE['ink-soft'] } as const;
  add(text.say('picture.name'), { ...soft, size: layout.small, leading: 1.3 }, 0);
  const title = titleOf(facts, view, text);
  const size = sizeFor(title, 'serif-bold', head.titles, head.width, head.lines);
  add(
    title,
    { face: 'serif-bold', fill: PALETTE.ink, size, leading: 1.06, most: head.lines + 1 },
    4,
  );
  if (site) add(sayPlace(facts, site, text), { ...soft, size: layout.small, leading: 1.3 }, 8);
  const lead = leadOf(facts, view, site, text);
  const leadSize = sizeFor(lead, 'sans', layout.lead.sizes, head.width, layout.lead.lines);
  add(lead, { ...ink, size: leadSize, leading: 1.36, most: layout.lead.lines + 1 }, 10);
  const fact = factOf(facts, view, site, text);
  if (fact) add(fact, { ...ink, face: 'sans-bold', size: layout.small, leading: 1.36, most: 2 }, 8);
  y = Math.max(y + 20, column.top ?? 0);
  const legend = legendMarks(context, view, site, [margin, y], layout, insetTop(context, layout));
  marks.push(...legend.marks);
  if (site) marks.push(...locatorMarks(context, site, frame, legend.bottom + 20, layout));
  else marks.push(...insetMarks(context, layout));
  return marks;
}

export function titleOf(
  { programme, words }: Facts,
  { question }: NamedView,
  text: PictureText,
): string {
  const site = siteOf(programme, question.region);
  if (site) return nameOf(site.place, text.language);
  if (question.theme !== null) return themeName(words, question.theme);
  const measure = measureOf(programme, question.colour);
  return measure ? sayColouring(measure, words, text) : text.say('title');
}

/** What it is about, in a sentence. */
function leadOf(
  facts: Facts,
  { question, kind }: NamedView,
  site: Site | null,
  text: PictureText,
): string {
  const { programme, words } = facts;
  if (site) return summaryOfSite(facts, site, text);
  if (question.theme !== null) return words.themes[question.theme]?.meaning ?? '';
  const measure = kind === 'colour' ? measureOf(programme, question.colour) : null;
  return measure ? (words.measures[measure.id]?.about ?? '') : text.say('page.lead');
}

/** What it comes to in numbers; the whole says it in its sentence. */
function factOf(
  facts: Facts,
  { question }: NamedView,
  site: Site | null,
  text: PictureText,
): string {
  const { programme } = facts;
  if (site) return sayMoney(facts, site, text);
  const measure = measureOf(programme, question.colour);
  if (measure) return measureLegend(facts, measure, text).comparison;
  const tally = tallyByTheme(programme).find(({ theme }) => theme.id === question.theme);
  if (!tally) return '';
  const { primary, further, euros } = tally;
  const projects = text.say('count.projects', { count: primary.length });
  const money =
    euros === null ? projects : text.say('picture.theme', { projects, euros: text.euros(euros) });
  return further.length === 0
    ? money
    : text.say('picture.theme.further', {
        money,
        further: text.say('count.further', { count: further.length }),
      });
}

/** Where the outermost regions begin. */
function insetTop({ basemap, text }: PictureContext, layout: Layout): number {
  const { insets } = layout;
  const rows = Math.ceil(basemap.insets.length / insets.columns);
  return insets.bottom - rows * insetHeight(basemap.insets, text, layout) - insets.size * 2;
}

/** Of an inset with its name. */
function insetHeight(all: Basemap['insets'], text: PictureText, { insets }: Layout): number {
  const { shape, size } = insets;
  const lines = all.map(({ id }) => insetName(id, text, insets).length);
  return shape + size * 1.12 * Math.max(...lines) + 8;
}

function insetName(id: string, text: PictureText, { size, width }: Layout['insets']): string[] {
  return breakLines(text.say(`inset.${id}` as 'inset.MF'), 'sans', size, width - 2, 2);
}

/** The outermost regions, with a line over them that says so. Europe is not shown without them. */
function insetMarks({ basemap, text }: PictureContext, layout: Layout): Mark[] {
  const { insets, margin } = layout;
  const { bottom, columns, width, shape, size } = insets;
  const rows = Math.ceil(basemap.insets.length / columns);
  const leading = size * 1.12;
  const height = insetHeight(basemap.insets, text, layout);
  const style = { size, face: 'sans', fill: PALETTE['ink-soft'] } as const;
  const corner = (index: number): Point => [
    margin + (index % columns) * width,
    bottom - (rows - Math.floor(index / columns)) * height,
  ];
  const marks = basemap.insets.flatMap(({ id, box, d }, index): Mark[] => {
    const [x, y] = corner(index);
    const scale = Math.min(shape / box[3], (width * 0.62) / box[2]);
    return [
      {
        kind: 'map',
        box: [x, tenth(y + (shape - box[3] * scale) / 2), box[2] * scale, box[3] * scale],
        frame: box,
        paths: [{ d, fill: PALETTE.land, stroke: PALETTE.coast, width: 0.75 }],
      },
      ...insetName(id, text, insets).map((line, at) =>
        textMark(line, x, y + shape + 2 + leading * (at + 0.85), style),
      ),
    ];
  });
  const over = bottom - rows * height - size * 0.6;
  return [textMark(text.say('picture.insets'), margin, over, style), ...marks];
}

/** Where the picture's facts come from; of a measure with its year, and how it was come by. */
export function sourceLine(
  { programme }: Facts,
  { question }: NamedView,
  text: PictureText,
): string {
  const measure = measureOf(programme, question.colour);
  const parts = measure ? partsOf(measure) : [];
  // What projects add up to has the sources of the projects.
  if (measure && parts.some(({ sources }) => sources.length > 0)) {
    const statuses = sitesOf(programme).flatMap((site) => {
      const found = valueOf(site, measure);
      return found.kind === 'value' ? [found.status] : [];
    });
    const published = statuses.includes('published');
    const derived = statuses.includes('derived');
    const from = parts.flatMap(({ sources, datasets }) => {
      const publishers = programme.sources
        .filter(({ id }) => sources.includes(id))
        .map(({ publisher }) => publisher.split(',')[0]!);
      return publishers.map((publisher) =>
        datasets.length === 0 ? publisher : `${publisher} (${datasets.join(', ')})`,
      );
    });
    const sources = [...new Set(from)];
    if (sources.length === 0) return '';
    const named = joined(sources, text);
    return text.say('picture.source.figure', {
      count: sources.length,
      from:
        measure.year === null
          ? named
          : text.say('picture.source.year', { from: named, year: String(measure.year) }),
      status: text.say(
        derived ? (published ? 'picture.status.mixed' : 'status.derived') : 'status.published',
      ),
    });
  }
  const about = programme.about.flatMap(
    (one) => programme.sources.find(({ id }) => id === one) ?? [],
  );
  const [source] = about;
  // What was announced, and whose account tells what each is for.
  const account = about.find(({ rank }) => rank === 'secondary');
  if (!source) return '';
  const { publisher, date, reference } = source;
  const first =
    date && reference
      ? text.say('picture.source.dated', { publisher, date: text.date(date), reference })
      : publisher;
  const sources = account ? [first, account.publisher] : [first];
  return text.say('picture.source', { count: sources.length, sources: joined(sources, text) });
}

const joined = (sources: readonly string[], text: PictureText) =>
  sources.reduce((all, next) => text.say('picture.source.more', { all, next }));

export function footerMarks(
  { size, margin, footer }: Layout,
  source: string,
  { kind }: NamedView,
  text: PictureText,
): Mark[] {
  const [width, height] = size;
  const style = { size: footer.size, face: 'sans', fill: PALETTE['ink-soft'] } as const;
  const parts = [
    ...(source === '' ? [] : [source]),
    ...(kind === 'colour' ? [] : [text.say('picture.themes')]),
    text.say('credits.boundaries'),
    text.say('picture.independent'),
  ].filter(Boolean);
  // Lines break between the parts, so that each notice is read in one piece.
  const fits = (line: string) => roomFor(line, 'sans', footer.size) <= width - 2 * margin;
  const lines = fillLines(parts, ' · ', fits);
  const leading = footer.size * 1.4;
  const top = height - footer.height;
  const first = top + (footer.height - leading * lines.length) / 2;
  return [
    { kind: 'rect', box: [0, top, width, footer.height], fill: PALETTE.sea, stroke: null },
    {
      kind: 'line',
      from: [margin, top],
      to: [width - margin, top],
      stroke: PALETTE.rule,
      width: 1,
    },
    ...lines.map((line, index) =>
      textMark(line, margin, first + leading * (index + 0.5) + footer.size * 0.34, style),
    ),
  ];
}
