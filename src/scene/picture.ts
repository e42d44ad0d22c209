import type { Facts } from '../data/facts';
import type { Boundaries, Box, Point } from '../data/plane';
import type { Pilot, RegionId, ThemeId } from '../data/types';
import { valueOf } from '../domain/figures';
import { nameOf } from '../domain/names';
import { tallyByTheme } from '../domain/themes';
import { frameOf } from '../geometry/frame';
import type { PictureText } from '../text/pictures/catalogue';
import { altOf } from './alt';
import type { Ground } from './ground';
import { place } from './labels';
import { partOf, regionMarks, type RegionMark } from './map';
import type { NamedView } from './named';
import { hueOf, PALETTE } from './palette';
import type { Shapes } from './shapes';
import { breakLines, cut, roomFor, sizeFor, type Face } from './typeset';
import { sayValueOf } from './values';

/** A line of text. It takes at most `room` px from its anchor, whatever common font draws it. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly room: number;
  /** A line about the letters that keeps them apart from what they stand on. */
  readonly halo: string | null;
}

export interface PathMark {
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  /** In px of the picture. */
  readonly width: number;
  readonly dashed?: boolean;
  /** Of the fill, 0 to 1. */
  readonly strength?: number;
  readonly region?: RegionId;
  readonly theme?: ThemeId;
}

/** A window on the plane: what of it is shown, and where. Both have the same shape. */
export interface MapMark {
  readonly kind: 'map';
  readonly box: Box;
  readonly frame: Box;
  readonly paths: readonly PathMark[];
}

export type Mark =
  | TextMark
  | MapMark
  | {
      readonly kind: 'circle';
      readonly at: Point;
      readonly radius: number;
      readonly fill: string;
      readonly stroke: string | null;
      readonly strength?: number;
    }
  | {
      readonly kind: 'rect';
      readonly box: Box;
      readonly fill: string | null;
      readonly stroke: string | null;
    }
  | {
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly stroke: string;
      readonly width: number;
    }
  /** A colour that runs out from one side of a box to the other. */
  | {
      readonly kind: 'fade';
      readonly box: Box;
      readonly colour: string;
      readonly from: 'left' | 'top' | 'bottom';
    };

/** A picture that can leave the site: complete in itself, the same for every format. */
export interface Picture {
  readonly view: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly creator: string;
  /** Version of the data, `YYYY-MM-DD`. */
  readonly date: string;
  readonly source: string;
  /** What may be done with it: one line for the data, one for the boundaries. */
  readonly rights: readonly string[];
  /** In the order in which they are painted. */
  readonly marks: readonly Mark[];
}

export type Form = 'wide' | 'square';

/** px. The map begins beside the column, so that no name can stand under a legend. */
interface Layout {
  readonly size: readonly [width: number, height: number];
  readonly margin: number;
  readonly head: {
    readonly width: number;
    readonly titles: readonly number[];
    readonly lines: number;
  };
  /** Sizes of the sentence under the title, the largest that takes no more than `lines`. */
  readonly lead: { readonly sizes: readonly number[]; readonly lines: number };
  /** Of the name over the title and of the lines under the sentence. */
  readonly small: number;
  /** Of the legend; it stands under the head, or beside the map from `top`. */
  readonly column: { readonly width: number; readonly top: number | null; readonly size: number };
  readonly map: Box;
  /** Sides at which it comes out of the sea of the words. */
  readonly fades: readonly ('left' | 'top' | 'bottom')[];
  /** Type of the names on the map, to that on the page. */
  readonly labels: number;
  readonly insets: {
    readonly bottom: number;
    readonly columns: number;
    readonly width: number;
    readonly shape: number;
    readonly size: number;
  };
  readonly footer: { readonly height: number; readonly size: number };
}

const LAYOUTS: Readonly<Record<Form, Layout>> = {
  wide: {
    size: [1200, 675],
    margin: 44,
    head: { width: 400, titles: [42, 38, 34], lines: 3 },
    lead: { sizes: [21, 20, 19, 18], lines: 3 },
    small: 16,
    column: { width: 400, top: null, size: 17 },
    map: [452, 0, 748, 633],
    fades: ['left'],
    labels: 1.15,
    insets: { bottom: 628, columns: 5, width: 88, shape: 30, size: 12 },
    footer: { height: 42, size: 13 },
  },
  square: {
    size: [1080, 1080],
    margin: 48,
    head: { width: 984, titles: [56, 50, 44], lines: 2 },
    lead: { sizes: [26, 24, 22], lines: 2 },
    small: 20,
    column: { width: 300, top: 350, size: 22 },
    map: [340, 250, 740, 652],
    fades: ['left', 'top', 'bottom'],
    labels: 1.3,
    insets: { bottom: 1008, columns: 9, width: 109, shape: 52, size: 14 },
    footer: { height: 56, size: 15 },
  },
};

/** How much of its colour a region keeps beside the one that is chosen. */
const QUIET = 0.4;
/** px over which the map comes out of the sea beside it. */
const FADE = { left: 56, top: 20 };
/** What the whole map shows, EPSG:3035 metres: its height and its eastern edge; the west is as it is. */
const EUROPE = { north: 5_460_000, south: 1_350_000, east: 6_640_000 };
/** The least that a region's map shows from north to south, in metres: less would be too crude. */
const NEAREST = 1_750_000;

/** Everything of a language and a set of facts that pictures are drawn from. */
export interface Studio {
  readonly facts: Facts;
  readonly boundaries: Boundaries;
  readonly ground: Ground;
  readonly shapes: Shapes;
  readonly text: PictureText;
}

/** Draws one named view. */
export function drawPicture(studio: Studio, view: NamedView, form: Form): Picture {
  const { facts, text } = studio;
  const layout = LAYOUTS[form];
  const [width, height] = layout.size;
  const pilot = facts.set.pilots.find(({ region }) => region === view.question.region) ?? null;
  const box = mapBox(layout, pilot !== null);
  const frame = pilot ? regionFrame(studio, pilot, box) : europeFrame(studio.boundaries, box);
  const regions = regionMarks(facts, studio.shapes, view.question, null, text);
  const source = sourceLine(facts, text);
  return {
    view: view.id,
    language: text.language,
    width,
    height,
    title: titleOf(facts, view, text),
    alt: altOf(facts, view, text),
    creator: text.say('picture.creator'),
    date: facts.set.version,
    source,
    rights: [text.say('picture.rights.data'), text.say('picture.rights.boundaries')],
    marks: [
      { kind: 'rect', box: [0, 0, width, height], fill: PALETTE.sea, stroke: null },
      { kind: 'map', box, frame, paths: paintMap(studio.ground, regions, pilot) },
      ...layout.fades.map((from) => fadeOf(box, from)),
      ...nameMarks(studio, regions, view, { box, frame, layout }),
      ...columnMarks(studio, view, pilot, { layout, frame }),
      ...footerMarks(layout, source, text),
    ],
  };
}

function mapBox({ map, footer, size }: Layout, region: boolean): Box {
  // Insets are of the whole map; a region's reaches down to the footer.
  return region ? [map[0], map[1], map[2], size[1] - footer.height - map[1]] : map;
}

function fadeOf([x, y, width, height]: Box, from: 'left' | 'top' | 'bottom'): Mark {
  const box: Box =
    from === 'left'
      ? [x, y, FADE.left, height]
      : [x, from === 'top' ? y : y + height - FADE.top, width, FADE.top];
  return { kind: 'fade', box, colour: PALETTE.sea, from };
}

function europeFrame({ plane }: Boundaries, [, , width, height]: Box): Box {
  const { metresPerUnit, origin } = plane;
  const high = (EUROPE.north - EUROPE.south) / metresPerUnit;
  const wide = (high * width) / height;
  return [
    (EUROPE.east - origin[0]) / metresPerUnit - wide,
    (origin[1] - EUROPE.north) / metresPerUnit,
    wide,
    high,
  ];
}

/** The region with its surroundings: large enough to be told from its neighbours, never past the sheet. */
function regionFrame({ boundaries, shapes }: Studio, pilot: Pilot, box: Box): Box {
  const shape = shapes.get(pilot.region);
  if (!shape) throw new Error(`${pilot.region} has no shape`);
  const [left, top, wide, high] = europeFrame(boundaries, box);
  const aspect = box[2] / box[3];
  const [x, y, width, height] = frameOf(shape.bounds, aspect, 0.35);
  const least = NEAREST / boundaries.plane.metresPerUnit;
  const tall = Math.min(high, Math.max(height, least));
  const across = tall * aspect;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return [
    Math.min(Math.max(middleX - across / 2, left), left + wide - across),
    Math.min(Math.max(middleY - tall / 2, top), top + high - tall),
    across,
    tall,
  ];
}

function paintMap(ground: Ground, regions: readonly RegionMark[], pilot: Pilot | null): PathMark[] {
  const chosen = regions.find(({ id }) => id === pilot?.region);
  return [
    {
      d: ground.neighbours,
      fill: PALETTE.neighbour,
      stroke: PALETTE['neighbour-border'],
      width: 0.75,
    },
    { d: ground.land, fill: PALETTE.land, stroke: PALETTE.border, width: 0.9 },
    ...(ground.dashed
      ? [{ d: ground.dashed, fill: null, stroke: PALETTE.coast, width: 0.9, dashed: true }]
      : []),
    ...regions.map(({ id, shape, theme, fill, part }) => ({
      d: shape.d,
      fill:
        part === 'none' ? PALETTE.quiet : part === 'further' ? hueOf(fill).light : hueOf(fill).hue,
      stroke: part === 'none' ? PALETTE.coast : PALETTE.land,
      width: 0.9,
      // Beside the chosen one the others are still there, but quieter.
      ...(chosen && id !== chosen.id ? { strength: QUIET } : {}),
      region: id,
      theme,
    })),
    ...(chosen
      ? [
          { d: chosen.shape.d, fill: null, stroke: PALETTE.paper, width: 6 },
          { d: chosen.shape.d, fill: hueOf(chosen.fill).hue, stroke: PALETTE.ink, width: 2.75 },
        ]
      : []),
  ];
}

interface Window {
  readonly box: Box;
  readonly frame: Box;
  readonly layout: Layout;
}

/** The names on the map. Of a theme only those that take part are named. */
function nameMarks(
  { facts, boundaries, shapes, text }: Studio,
  regions: readonly RegionMark[],
  { question }: NamedView,
  { box, frame, layout }: Window,
): Mark[] {
  const marks = new Map(regions.map((mark) => [mark.id, mark]));
  const named = facts.set.pilots.filter((pilot) => partOf(pilot, question.theme) !== 'none');
  const times = layout.labels;
  const [width, height] = [box[2] / times, box[3] / times];
  const labels = place({ ...facts, set: { ...facts.set, pilots: named } }, shapes, text, {
    frame,
    width,
    land: boundaries.countries.map(({ shape }) => shape),
    obstacles: [
      ...(layout.fades.includes('left') ? [[0, 0, FADE.left / times / 2, height] as const] : []),
      ...(layout.fades.includes('top') ? [[0, 0, width, FADE.top / times] as const] : []),
      [0, height - 8, width, 8],
      [width - 10, 0, 10, height],
    ],
  });
  const scale = box[2] / frame[2];
  const onSheet = ([x, y]: Point): Point => [
    tenth(box[0] + (x - frame[0]) * scale),
    tenth(box[1] + (y - frame[1]) * scale),
  ];
  const leaders: Mark[] = [];
  const names: Mark[] = [];
  for (const { id, at, leader, inside, badge, anchor, lines } of labels) {
    const mark = marks.get(id);
    if (!mark) continue;
    const [x, y] = onSheet(at);
    const { hue, light, on } = hueOf(mark.fill);
    const quiet = question.region !== null && question.region !== id;
    if (leader) {
      const [from, to] = [onSheet(leader[0]), onSheet(leader[1])];
      leaders.push({ kind: 'line', from, to, stroke: PALETTE['ink-soft'], width: 1 });
    }
    // On its own colour a name is light, on a quiet one dark.
    const onColour = inside && !quiet;
    const middle: Point = [tenth(x + badge[0] * times), tenth(y + badge[1] * times)];
    // What is quiet lets through what is under it, so a disc of land goes first.
    if (quiet) {
      const radius = tenth(7.5 * times);
      names.push({ kind: 'circle', at: middle, radius, fill: PALETTE.land, stroke: null });
    }
    names.push(
      {
        kind: 'circle',
        at: middle,
        radius: tenth(7.5 * times),
        fill: onColour ? on : mark.part === 'further' ? light : hue,
        stroke: null,
        ...(quiet ? { strength: QUIET } : {}),
      },
      textMark(mark.letter, middle[0], middle[1] + 10 * times * 0.35, {
        size: tenth(10 * times),
        face: 'sans-bold',
        fill: onColour ? hue : quiet || mark.part === 'further' ? PALETTE.ink : on,
        anchor: 'middle',
      }),
      ...lines.map((line) =>
        textMark(line.text, x + line.x * times, y + line.y * times, {
          size: tenth(13 * times),
          face: quiet ? 'sans' : 'sans-bold',
          fill: onColour ? on : quiet ? PALETTE['ink-soft'] : PALETTE.ink,
          anchor,
          halo: onColour || (inside && quiet) ? null : PALETTE.land,
        }),
      ),
    );
  }
  return [...leaders, ...names];
}

type Style = Pick<TextMark, 'size' | 'face' | 'fill'> & Partial<Pick<TextMark, 'anchor' | 'halo'>>;

function textMark(text: string, x: number, y: number, style: Style): TextMark {
  return {
    kind: 'text',
    text,
    x: tenth(x),
    y: tenth(y),
    anchor: 'start',
    halo: null,
    ...style,
    room: Math.ceil(roomFor(text, style.face, style.size)),
  };
}

/** Lines under each other, the first with its top at `top`; and where the next may begin. */
function paragraph(
  text: string,
  [x, top]: Point,
  width: number,
  style: Style & { readonly leading: number; readonly most?: number },
): { readonly marks: TextMark[]; readonly bottom: number } {
  const { leading, most, ...rest } = style;
  const lines = breakLines(text, style.face, style.size, width, most);
  const height = style.size * leading;
  return {
    marks: lines.map((line, index) =>
      textMark(line, x, top + height * (index + 0.5) + style.size * 0.34, rest),
    ),
    bottom: top + height * lines.length,
  };
}

/** Title, what it is about, legend, and the insets or where the region lies. */
function columnMarks(
  studio: Studio,
  view: NamedView,
  pilot: Pilot | null,
  { layout, frame }: { readonly layout: Layout; readonly frame: Box },
): Mark[] {
  const { facts, text } = studio;
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
  const legend = legendMarks(studio, view, pilot, [margin, y], layout);
  marks.push(...legend.marks);
  if (pilot) marks.push(...locatorMarks(studio, pilot, frame, legend.bottom + 20, layout));
  else marks.push(...insetMarks(studio, layout));
  return marks;
}

function titleOf(facts: Facts, { question }: NamedView, text: PictureText): string {
  const pilot = facts.set.pilots.find(({ region }) => region === question.region);
  if (pilot) return nameOf(pilot, text.language);
  if (question.theme !== null) return facts.words.themes[question.theme]?.name ?? question.theme;
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
  return text.say('page.lead');
}

/** What it comes to in numbers; the whole says it in its sentence. */
function factOf(
  { set }: Facts,
  { question }: NamedView,
  pilot: Pilot | null,
  text: PictureText,
): string {
  if (pilot) {
    const euros = text.euros(pilot.grant);
    if (valueOf(pilot, 'grant-per-inhabitant').kind === 'none') return euros;
    const share = sayValueOf(pilot, 'grant-per-inhabitant', set.figures, text);
    return text.say('picture.grant', { euros, share });
  }
  const tally = tallyByTheme(set).find(({ theme }) => theme.id === question.theme);
  if (!tally) return '';
  const { primary, further, euros } = tally;
  const holes = {
    pilots: text.say('count.pilots', { count: primary.length }),
    euros: text.millions(euros),
  };
  return further.length === 0
    ? text.say('picture.theme', holes)
    : text.say('picture.theme.further', {
        ...holes,
        further: text.say('count.further', { count: further.length }),
      });
}

/** What a theme is to the view: what it is about, what it also touches, or one of the others. */
type Role = 'plain' | 'main' | 'further' | 'other';

function legendMarks(
  { facts, text }: Studio,
  { question }: NamedView,
  pilot: Pilot | null,
  [x, top]: Point,
  { column }: Layout,
): { readonly marks: Mark[]; readonly bottom: number } {
  const { size, width } = column;
  const radius = tenth(size * 0.62);
  const indent = radius * 2 + size * 0.55;
  const marks: Mark[] = [];
  let y = top;
  const row = (lines: readonly string[], style: Style, paint: (middle: number) => Mark[]) => {
    const height = size * 1.16;
    marks.push(...paint(y + height / 2));
    lines.forEach((line, index) =>
      marks.push(textMark(line, x + indent, y + height * (index + 0.5) + size * 0.34, style)),
    );
    y += height * lines.length + size * 0.46;
  };
  const roleOf = (theme: ThemeId): Role => {
    if (pilot) {
      const part = partOf(pilot, theme);
      return part === 'primary' ? 'main' : part === 'further' ? 'further' : 'other';
    }
    return question.theme === null ? 'plain' : question.theme === theme ? 'main' : 'other';
  };
  for (const { id, letter } of facts.set.themes) {
    const role = roleOf(id);
    const { hue, on } = hueOf(id);
    const face: Face = role === 'main' ? 'sans-bold' : 'sans';
    const theme = facts.words.themes[id]?.name ?? id;
    const said = { main: text.say('part.primary'), further: text.say('part.further') };
    const lines = breakLines(theme, face, size, width - indent, 3);
    if (pilot && (role === 'main' || role === 'further')) {
      // The role stays in one piece: behind the theme if there is room, else under it.
      const note = text.say('picture.role', { role: said[role] });
      const longer = `${lines.at(-1)} ${note}`;
      if (roomFor(longer, face, size) <= width - indent) lines[lines.length - 1] = longer;
      else lines.push(cut(note, face, size, width - indent));
    }
    // Of a region's map the other themes are the quiet colours; of a theme's they are not there.
    const ring = role === 'further' ? hue : role === 'other' && !pilot ? PALETTE.coast : null;
    row(
      lines,
      { size, face, fill: role === 'other' ? PALETTE['ink-soft'] : PALETTE.ink },
      (middle) => [
        {
          kind: 'circle',
          at: [tenth(x + radius), tenth(middle)],
          radius: ring ? radius - 0.75 : radius,
          fill: ring ? PALETTE.sea : hue,
          stroke: ring,
          ...(role === 'other' && pilot ? { strength: QUIET } : {}),
        },
        textMark(letter, x + radius, middle + size * 0.7 * 0.35, {
          size: tenth(size * 0.7),
          face: 'sans-bold',
          fill: role === 'other' ? PALETTE['ink-soft'] : role === 'further' ? PALETTE.ink : on,
          anchor: 'middle',
        }),
      ],
    );
  }
  /** Patches with their meaning, beside each other as long as there is room. */
  const swatches = (patches: readonly { say: string; fill: string; stroke: string }[]) => {
    const small = Math.max(12, size - 4);
    const [face, leading] = ['sans' as const, small * 1.3];
    let [left, lines] = [x, 1];
    for (const { say, fill, stroke } of patches) {
      const said = breakLines(say, face, small, width - indent, 2);
      const wide = indent + Math.max(...said.map((line) => roomFor(line, face, small)));
      if (left > x && left + wide > x + width) {
        y += leading * lines + size * 0.4;
        left = x;
      }
      const middle = y + leading / 2;
      const box: Box = [tenth(left), tenth(middle - size * 0.36), radius * 2, tenth(size * 0.72)];
      marks.push({ kind: 'rect', box, fill, stroke });
      said.forEach((line, index) =>
        marks.push(
          textMark(line, left + indent, middle + leading * index + small * 0.34, {
            size: small,
            face,
            fill: PALETTE['ink-soft'],
          }),
        ),
      );
      left += wide + size;
      lines = said.length;
    }
    y += leading * lines;
  };
  y += size * 0.2;
  if (question.theme !== null) {
    const { hue, light } = hueOf(question.theme);
    swatches([
      { say: text.say('part.primary'), fill: hue, stroke: hue },
      { say: text.say('part.further'), fill: light, stroke: light },
    ]);
  } else if (!pilot) {
    swatches([
      { say: text.say('page.legend.no-pilot'), fill: PALETTE.land, stroke: PALETTE.coast },
    ]);
  }
  return { marks, bottom: y };
}

/** All of Europe, small, with the part that the map shows: where in the world are we? */
function locatorMarks(
  { boundaries, ground, shapes }: Studio,
  pilot: Pilot,
  shown: Box,
  top: number,
  { margin, footer, size }: Layout,
): Mark[] {
  const height = Math.min(220, size[1] - footer.height - 16 - top);
  if (height < 60) return [];
  const box: Box = [
    margin,
    tenth(size[1] - footer.height - 16 - height),
    tenth(height * 1.1),
    height,
  ];
  const frame = europeFrame(boundaries, box);
  const scale = box[2] / frame[2];
  const shape = shapes.get(pilot.region);
  return [
    {
      kind: 'map',
      box,
      frame,
      paths: [
        { d: ground.land, fill: PALETTE.land, stroke: null, width: 0 },
        ...(shape
          ? [
              {
                d: shape.d,
                fill: hueOf(pilot.primary.theme).hue,
                stroke: hueOf(pilot.primary.theme).hue,
                width: 2,
              },
            ]
          : []),
      ],
    },
    {
      kind: 'rect',
      box: [
        tenth(box[0] + Math.max(0, shown[0] - frame[0]) * scale),
        tenth(box[1] + Math.max(0, shown[1] - frame[1]) * scale),
        tenth(Math.min(shown[2], frame[0] + frame[2] - shown[0]) * scale),
        tenth(Math.min(shown[3], frame[1] + frame[3] - shown[1]) * scale),
      ],
      fill: null,
      stroke: PALETTE['ink-soft'],
    },
  ];
}

/** The outermost regions, with a line over them that says so. Europe is not shown without them. */
function insetMarks({ ground, text }: Studio, { insets, margin }: Layout): Mark[] {
  const { bottom, columns, width, shape, size } = insets;
  const rows = Math.ceil(ground.insets.length / columns);
  const leading = size * 1.12;
  const names = ground.insets.map(({ id }) =>
    breakLines(text.say(`inset.${id}` as 'inset.MF'), 'sans', size, width - 2, 2),
  );
  const height = shape + leading * Math.max(...names.map(({ length }) => length)) + 8;
  const style = { size, face: 'sans', fill: PALETTE['ink-soft'] } as const;
  const corner = (index: number): Point => [
    margin + (index % columns) * width,
    bottom - (rows - Math.floor(index / columns)) * height,
  ];
  const marks = ground.insets.flatMap(({ box, d }, index): Mark[] => {
    const [x, y] = corner(index);
    const scale = Math.min(shape / box[3], (width * 0.62) / box[2]);
    return [
      {
        kind: 'map',
        box: [x, tenth(y + (shape - box[3] * scale) / 2), box[2] * scale, box[3] * scale],
        frame: box,
        paths: [{ d, fill: PALETTE.land, stroke: PALETTE.coast, width: 0.75 }],
      },
      ...(names[index] ?? []).map((line, at) =>
        textMark(line, x, y + shape + 2 + leading * (at + 0.85), style),
      ),
    ];
  });
  const over = bottom - rows * height - size * 0.6;
  return [textMark(text.say('picture.insets'), margin, over, style), ...marks];
}

function sourceLine({ set }: Facts, text: PictureText): string {
  const source = set.sources.find(({ id }) => id === set.about[0]);
  return source?.date && source.reference
    ? text.say('picture.source', { date: text.date(source.date), reference: source.reference })
    : text.say('picture.source.undated');
}

function footerMarks({ size, margin, footer }: Layout, source: string, text: PictureText): Mark[] {
  const [width, height] = size;
  const style = { size: footer.size, face: 'sans', fill: PALETTE['ink-soft'] } as const;
  const parts = [source, text.say('picture.themes'), text.say('credits.boundaries')];
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

const tenth = (value: number) => Math.round(value * 10) / 10;
