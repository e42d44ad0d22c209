import type { Facts } from '../../data/facts';
import type { Point, Box } from '../../data/plane';
import type { Pilot } from '../../data/types';
import { valueOf } from '../../domain/figures';
import { nameOf } from '../../domain/names';
import { tallyByTheme } from '../../domain/themes';
import type { PictureText } from '../../text/pictures/catalogue';
import { classingOf, classLegend } from '../classes';
import type { Basemap } from '../basemap';
import type { NamedView } from '../named';
import { PALETTE } from '../palette';
import { breakLines, roomFor, sizeFor } from '../typeset';
import { isRatio, sayColouring, sayValueOf } from '../values';
import type { Layout } from './layout';
import { legendMarks } from './legend';
import { locatorMarks } from './map';
import { paragraph, tenth, textMark, type Mark } from './marks';
import type { PictureContext } from './context';

/** Title, what it is about, legend, and the insets or where the region lies. */
export function columnMarks(
  context: PictureContext,
  view: NamedView,
  pilot: Pilot | null,
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
  if (pilot) add(placeOf(facts, pilot, text), { ...soft, size: layout.small, leading: 1.3 }, 8);
  const lead = leadOf(facts, view, pilot, text);
  const leadSize = sizeFor(lead, 'sans', layout.lead.sizes, head.width, layout.lead.lines);
  add(lead, { ...ink, size: leadSize, leading: 1.36, most: layout.lead.lines + 1 }, 10);
  const fact = factOf(facts, view, pilot, text);
  if (fact) add(fact, { ...ink, face: 'sans-bold', size: layout.small, leading: 1.36, most: 2 }, 8);
  y = Math.max(y + 20, column.top ?? 0);
  const legend = legendMarks(context, view, pilot, [margin, y], layout, insetTop(context, layout));
  marks.push(...legend.marks);
  if (pilot) marks.push(...locatorMarks(context, pilot, frame, legend.bottom + 20, layout));
  else marks.push(...insetMarks(context, layout));
  return marks;
}

export function titleOf(facts: Facts, { question }: NamedView, text: PictureText): string {
  const pilot = facts.set.pilots.find(({ region }) => region === question.region);
  if (pilot) return nameOf(pilot, text.language);
  if (question.theme !== null) return facts.words.themes[question.theme]?.name ?? question.theme;
  if (isRatio(question.colour)) return sayColouring(question.colour, facts.words, text);
  return text.say('title');
}

function placeOf(facts: Facts, pilot: Pilot, text: PictureText): string {
  return text.say(pilot.level === 0 ? 'panel.place.country' : 'panel.place', {
    country: facts.words.countries[pilot.country] ?? pilot.country,
    level: String(pilot.level),
    code: pilot.region,
  });
}

/** What it is about, in a sentence. */
function leadOf(
  { words }: Facts,
  { question }: NamedView,
  pilot: Pilot | null,
  text: PictureText,
): string {
  if (pilot) return words.pilots[pilot.slug]?.summary ?? '';
  if (question.theme !== null) return words.themes[question.theme]?.meaning ?? '';
  if (isRatio(question.colour)) return text.say(`picture.colour.${question.colour}`);
  return text.say('page.lead');
}

/** What it comes to in numbers; the whole says it in its sentence. */
function factOf(
  facts: Facts,
  { question }: NamedView,
  pilot: Pilot | null,
  text: PictureText,
): string {
  const { set } = facts;
  if (pilot) {
    const euros = text.euros(pilot.grant);
    if (valueOf(pilot, 'grant-per-inhabitant').kind === 'none') return euros;
    const share = sayValueOf(pilot, 'grant-per-inhabitant', set.figures, text);
    return text.say('picture.grant', { euros, share });
  }
  if (isRatio(question.colour)) {
    const { colour } = question;
    return classLegend(facts, colour, classingOf(facts, colour), text).comparison;
  }
  const tally = tallyByTheme(set).find(({ theme }) => theme.id === question.theme);
  if (!tally) return '';
  const { primary, further, euros } = tally;
  const holes = {
    pilots: text.say('count.pilots', { count: primary.length }),
    euros: text.euros(euros),
  };
  return further.length === 0
    ? text.say('picture.theme', holes)
    : text.say('picture.theme.further', {
        ...holes,
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

/** Where the picture's facts come from; of a ratio with its year, and how it was come by. */
export function sourceLine({ set }: Facts, { question }: NamedView, text: PictureText): string {
  const { colour } = question;
  if (isRatio(colour)) {
    // A grant per inhabitant rests on how many people there are.
    const grant = colour === 'grant-per-inhabitant';
    const kind = set.figures.find(({ id }) => id === (grant ? 'population' : colour));
    const statuses = set.pilots.flatMap((pilot) => {
      const found = valueOf(pilot, colour);
      return found.kind === 'value' ? [found.status] : [];
    });
    const published = statuses.includes('published');
    const derived = statuses.includes('derived');
    return text.say(grant ? 'picture.source.grant' : 'picture.source.figure', {
      datasets: kind?.datasets.join(', ') ?? '',
      year: String(kind?.year ?? ''),
      status: text.say(
        derived ? (published ? 'picture.status.mixed' : 'status.derived') : 'status.published',
      ),
    });
  }
  const about = set.about.flatMap((one) => set.sources.find(({ id }) => id === one) ?? []);
  const [source] = about;
  // What was announced, and whose account tells what each is for.
  const account = about.find(({ rank }) => rank === 'secondary');
  return source?.date && source.reference && account
    ? text.say('picture.source', {
        date: text.date(source.date),
        reference: source.reference,
        account: account.publisher,
      })
    : text.say('picture.source.undated');
}

export function footerMarks(
  { size, margin, footer }: Layout,
  source: string,
  { kind }: NamedView,
  text: PictureText,
): Mark[] {
  const [width, height] = size;
  const style = { size: footer.size, face: 'sans', fill: PALETTE['ink-soft'] } as const;
  const parts = [
    source,
    ...(kind === 'colour' ? [] : [text.say('picture.themes')]),
    text.say('credits.boundaries'),
    text.say('picture.independent'),
  ];
  // Lines break between the parts, so that each notice is read in one piece.
  const lines: string[] = [];
  for (const part of parts) {
    const longer = lines.length > 0 ? `${lines.at(-1)} · ${part}` : part;
    const fits = roomFor(longer, 'sans', footer.size) <= width - 2 * margin;
    if (lines.length > 0 && fits) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
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
