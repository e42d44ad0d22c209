import type { Facts } from '../../data/facts';
import type { Area, Boundaries, Box, Point } from '../../data/plane';
import { extentOf, polygonsOf } from '../../geometry/anchor';
import { clipTo, type Line } from '../../geometry/clip';
import { simplify } from '../../geometry/simplify';
import { place as placeNames, type LabelScene } from '../../scene/labels';
import type { RegionMark } from '../../scene/map';
import { hueOf } from '../../scene/palette';
import type { Shapes } from '../../scene/shapes';
import type { SlideMap } from '../../scene/slide';
import type { DeckText } from '../../text/deck/catalogue';
import {
  boundsOf,
  connector,
  fade,
  freeform,
  group,
  preset,
  textBox,
  type Canvas,
  type Outline,
  type Stroke,
} from './shapes';
import { LINE, linesOf, widthOf } from './text';
import { SHEET } from './units';
import { COLOURS, RATIO, type Colour, type Slot } from './theme';
import type { Xml } from './xml';

/** Everything that maps are drawn from. */
export interface Atlas {
  readonly facts: Facts;
  readonly boundaries: Boundaries;
  readonly shapes: Shapes;
  readonly text: DeckText;
  readonly slotOf: (theme: string) => Slot;
}

/** Points by which an outline may be off: less than is seen from the first row. */
const TOLERANCE = 0.3;
/** Points that a region has at most, as far as that goes. */
const POINTS = 60;
/**
 * Points of the names, the best first. On a map of all that are funded, large ones would stand on each
 * other's regions; beside a chart the map itself is smaller.
 */
const NAME_SIZES = [18, 16, 15, 14, 13, 12];
/** The type for which `scene/labels` places names. */
const LABEL = 13;
/** Points over which the map comes out of the sea beside the words. */
const FADE = 40;
/** How much of its colour a region keeps beside the one that is chosen. */
const QUIET = 0.4;

const COAST: Stroke = { colour: COLOURS.border, width: 0.75 };

interface Window {
  readonly box: Box;
  readonly frame: Box;
  /** Points per unit of the plane. */
  readonly scale: number;
}

/** Where a point of the plane stands on the sheet. */
const toSheet =
  ({ box, frame, scale }: Window) =>
  ([x, y]: Point): Point => [box[0] + (x - frame[0]) * scale, box[1] + (y - frame[1]) * scale];

/**
 * The part of the plane that fills a box and holds what is to be seen. It does not reach past the
 * sheet that the boundaries cover, where land ends in a straight line; the ocean in the west does.
 */
export function frameFor(bounds: Box, box: Box, { neighbours, countries }: Boundaries): Box {
  const aspect = box[2] / box[3];
  const wide = Math.max(bounds[2], bounds[3] * aspect);
  const high = wide / aspect;
  const drawn = [...neighbours, ...countries].map(({ shape }) => extentOf(shape));
  const east = Math.max(...drawn.map(([x, , width]) => x + width));
  const north = Math.min(...drawn.map(([, y]) => y));
  const south = Math.max(...drawn.map(([, y, , height]) => y + height));
  const x = bounds[0] + (bounds[2] - wide) / 2;
  const y = bounds[1] + (bounds[3] - high) / 2;
  return [Math.min(x, east - wide), Math.max(north, Math.min(y, south - high)), wide, high];
}

/** Shapes of one map, simplified together so that borders stay shared. */
interface Ground {
  readonly neighbours: readonly Area[];
  readonly countries: ReadonlyMap<string, Area>;
  readonly regions: ReadonlyMap<string, Area>;
}

/** Simplifies once for every scale at which a deck draws. */
export function groundsOf({ boundaries }: Pick<Atlas, 'boundaries'>): (scale: number) => Ground {
  const known = new Map<number, Ground>();
  return (scale) => {
    // Scales that are nearly alike share a ground.
    const step = Math.round(Math.log2(scale) * 4);
    const found = known.get(step) ?? simplifyGround(boundaries, TOLERANCE / 2 ** (step / 4));
    known.set(step, found);
    return found;
  };
}

function simplifyGround({ neighbours, countries, regions }: Boundaries, tolerance: number): Ground {
  // Holes are where a country lies in another: the inner one is painted over, later.
  const filled = (shape: Area): Area => ({
    type: 'MultiPolygon',
    coordinates: polygonsOf(shape).map((rings) => rings.slice(0, 1)) as number[][][][],
  });
  const all = [
    ...neighbours.map(({ shape }) => shape),
    ...countries.map(({ shape }) => shape),
    ...regions.values(),
  ].map(filled);
  const at = neighbours.length + countries.length;
  const simple = simplifyTo(all, at, tolerance);
  return {
    neighbours: simple.slice(0, neighbours.length),
    countries: new Map(countries.map(({ id }, index) => [id, simple[neighbours.length + index]!])),
    regions: new Map([...regions.keys()].map((id, index) => [id, simple[at + index]!])),
  };
}

/**
 * Simplifies all shapes, and those from an index on as far as it takes to leave each with points that
 * a person can move; no further than four times what the others may be off.
 */
function simplifyTo(shapes: readonly Area[], from: number, tolerance: number): Area[] {
  const times = shapes.map(() => 1);
  for (;;) {
    const simple = simplify(shapes, (index) => tolerance * times[index]!);
    const heavy = simple.flatMap((shape, index) =>
      index >= from && times[index]! < 4 && pointsOf(shape) > POINTS ? [index] : [],
    );
    if (heavy.length === 0) return simple;
    for (const index of heavy) times[index]! *= 1.5;
  }
}

const pointsOf = (shape: Area) =>
  polygonsOf(shape)
    .flat()
    .reduce((sum, ring) => sum + ring.length - 1, 0);

/**
 * The map as one group: what lies round the Union, its countries with their regions, the names, and
 * on a map of the whole its outermost regions.
 * @param taken where no name is to stand, on the sheet
 */
export function mapGroup(
  canvas: Canvas,
  atlas: Atlas,
  ground: (scale: number) => Ground,
  map: SlideMap,
  box: Box,
  taken: readonly Box[] = [],
): Xml {
  const { text, boundaries } = atlas;
  const frame = frameFor(map.bounds, box, boundaries);
  const window: Window = { box, frame, scale: box[2] / frame[2] };
  const land = ground(window.scale);
  const outline = (shape: Area): Outline | null => {
    const { rings, outline: lines } = clipTo(shape, frame);
    const onSheet = (line: Line) => line.map(toSheet(window));
    return rings.length === 0
      ? null
      : { rings: rings.map(onSheet), lines: lines?.map(onSheet) ?? null };
  };
  const insets = map.question.region === null ? insetsBox(atlas, box) : null;
  const obstacles = [...taken, ...(insets ? [insets] : [])];
  return group(canvas, { name: text.say('deck.shape.map'), descr: map.alt }, box, () => [
    ...neighbourShapes(canvas, land, outline, text),
    ...borderShape(canvas, boundaries, window, text),
    ...countryShapes(canvas, atlas, land, outline, map),
    ...fadeShapes(canvas, box, text),
    ...nameShapes(canvas, atlas, window, map, obstacles),
    ...(insets ? [insetGroup(canvas, atlas, insets)] : []),
  ]);
}

function neighbourShapes(
  canvas: Canvas,
  { neighbours }: Ground,
  outline: (shape: Area) => Outline | null,
  text: DeckText,
): Xml[] {
  const outlines = neighbours.flatMap((shape) => outline(shape) ?? []);
  if (outlines.length === 0) return [];
  const rings = outlines.flatMap((one) => one.rings);
  // As soon as one of them is cut, all outlines are drawn as lines.
  const lines = outlines.some((one) => one.lines)
    ? outlines.flatMap((one) => one.lines ?? one.rings.map((ring) => [...ring, ring[0]!]))
    : null;
  return [
    freeform(
      canvas,
      { name: text.say('deck.shape.ground'), decorative: true },
      { rings, lines },
      { fill: COLOURS.neighbour, stroke: { colour: COLOURS.border, width: 0.5 } },
    ),
  ];
}

/** Disputed borders, dashed. A line that leaves the window ends at its last point within. */
function borderShape(
  canvas: Canvas,
  { dashed }: Boundaries,
  window: Window,
  text: DeckText,
): Xml[] {
  const [x, y, width, height] = window.box;
  const lines = dashed.coordinates
    .map((line) => line.map(([a = 0, b = 0]) => toSheet(window)([a, b])))
    .map((line) => line.filter(([a, b]) => a >= x && a <= x + width && b >= y && b <= y + height))
    .filter((line) => line.length > 1);
  if (lines.length === 0) return [];
  return [
    freeform(
      canvas,
      { name: text.say('deck.shape.borders'), decorative: true },
      { rings: lines, lines },
      { fill: null, stroke: { colour: COLOURS.coast, width: 0.75, dashed: true } },
    ),
  ];
}

/** A group a country with a pilot, a shape each for the others; the chosen region comes last. */
function countryShapes(
  canvas: Canvas,
  atlas: Atlas,
  ground: Ground,
  outline: (shape: Area) => Outline | null,
  map: SlideMap,
): Xml[] {
  const { facts } = atlas;
  const chosen = map.question.region;
  const levels = new Map(facts.set.pilots.map(({ region, level }) => [region, level]));
  const countryOf = new Map(facts.set.pilots.map(({ region, country }) => [region, country]));
  const drawn = [...ground.countries].flatMap(([id, shape]) => {
    const land = outline(shape);
    const regions = map.regions.flatMap((mark) => {
      const area = countryOf.get(mark.id) === id ? ground.regions.get(mark.id) : undefined;
      const lines = area && outline(area);
      return lines ? [{ mark, outline: lines }] : [];
    });
    return land ? [{ id, land, regions }] : [];
  });
  const last = (one: (typeof drawn)[number]) =>
    one.regions.some(({ mark }) => mark.id === chosen) ? 1 : 0;
  return drawn
    .sort((a, b) => last(a) - last(b))
    .map(({ id, land, regions }) => {
      const name = facts.words.countries[id] ?? id;
      const landShape = () =>
        freeform(canvas, { name, decorative: true }, land, {
          fill: COLOURS.land,
          stroke: COAST,
        });
      if (regions.length === 0) return landShape();
      // A pilot of a whole country is its own land.
      const whole = regions.some(({ mark }) => levels.get(mark.id) === 0);
      const bounds = boundsOf([...land.rings, ...regions.flatMap((one) => one.outline.rings)]);
      return group(canvas, { name, title: name }, bounds, () => [
        ...(whole ? [] : [landShape()]),
        ...regions
          .sort((a, b) => Number(a.mark.id === chosen) - Number(b.mark.id === chosen))
          .map((region) => regionShape(canvas, atlas, region.mark, region.outline, map)),
      ]);
    });
}

function regionShape(
  canvas: Canvas,
  { text, slotOf }: Atlas,
  mark: RegionMark,
  outline: Outline,
  { question }: SlideMap,
): Xml {
  const chosen = question.region === mark.id;
  const part = text.say(`part.${mark.part}`);
  return freeform(
    canvas,
    {
      name: text.say('deck.region', { code: mark.id, name: mark.name }),
      descr:
        question.theme === null
          ? mark.label
          : text.say('deck.region.part', { label: mark.label, part }),
    },
    outline,
    {
      fill: regionFill(mark, slotOf, question.region !== null && !chosen),
      stroke: chosen
        ? { colour: COLOURS.ink, width: 2.25 }
        : { colour: mark.part === 'none' ? COLOURS.coast : COLOURS.land, width: 0.75 },
      ...(chosen ? { glow: { colour: COLOURS.land, radius: 3 } } : {}),
    },
  );
}

/** What a region is painted with, as in its legend. */
function regionFill(mark: RegionMark, slotOf: Atlas['slotOf'], quiet: boolean): Colour {
  const weak = quiet ? { alpha: QUIET } : {};
  if (mark.class !== undefined) return { ...classColour(mark.class), ...weak };
  if (mark.part === 'none') return COLOURS.quiet;
  return {
    ...(mark.part === 'further' ? lightOf(slotOf(mark.fill)) : { slot: slotOf(mark.fill) }),
    ...weak,
  };
}

/** "Also contributes": the theme's colour, lighter. */
export const lightOf = (slot: Slot): Colour => ({ slot, keep: 0.4, add: 0.6 });

/** Tints of the ratios' hue, lowest class first: even steps of lightness. */
const TINTS: readonly Pick<Colour, 'keep' | 'add'>[] = [
  { keep: 0.3, add: 0.7 },
  { keep: 0.55, add: 0.45 },
  { keep: 0.8, add: 0.2 },
  {},
  { keep: 0.68 },
];

/** @param index of a class, `null` for no data */
export const classColour = (index: number | null): Colour =>
  index === null
    ? { slot: 'bg1', keep: 0.87 }
    : { slot: RATIO, ...TINTS[Math.min(index, TINTS.length - 1)] };

/** Where land is cut beside the words it comes out of the sea. */
function fadeShapes(canvas: Canvas, [x, y, width, height]: Box, text: DeckText): Xml[] {
  const who = { name: text.say('deck.shape.edge'), decorative: true };
  return [
    ...(x > 0 ? [fade(canvas, who, [x, y, FADE, height], COLOURS.sea, 'left')] : []),
    ...(y > 0 ? [fade(canvas, who, [x, y, width, FADE / 2], COLOURS.sea, 'top')] : []),
  ];
}

/**
 * Places the names at the largest size at which each of them finds room. Of a theme only those that
 * take part are named.
 */
function setNames(
  { facts, boundaries, shapes, text }: Atlas,
  { box, frame }: Window,
  map: SlideMap,
  taken: readonly Box[],
): readonly [size: number, labels: readonly LabelScene[]] {
  const parts = new Map(map.regions.map(({ id, part }) => [id, part]));
  const pilots = facts.set.pilots.filter(({ region }) => {
    const part = parts.get(region);
    const [x, y] = shapes.get(region)?.anchor ?? [NaN, NaN];
    const seen = x > frame[0] && x < frame[0] + frame[2] && y > frame[1] && y < frame[1] + frame[3];
    return seen && part !== undefined && part !== 'none';
  });
  const named = { ...facts, set: { ...facts.set, pilots } };
  const land = boundaries.countries.map(({ shape }) => shape);
  const most = map.question.region ? 18 : box[2] > SHEET.width * 0.6 ? 15 : 14;
  let best: readonly [number, readonly LabelScene[]] = [NAME_SIZES.at(-1)!, []];
  for (const size of NAME_SIZES.filter((one) => one <= most)) {
    const times = size / LABEL;
    const [width, height] = [box[2] / times, box[3] / times];
    const labels = placeNames(named, shapes, text, {
      frame,
      width,
      land,
      obstacles: [
        [0, 0, FADE / times / 2, height],
        ...(box[1] > 0 ? [[0, 0, width, FADE / times / 2] as const] : []),
        ...taken.map(([x, y, wide, high]): Box => [
          (x - box[0]) / times,
          (y - box[1]) / times,
          wide / times,
          high / times,
        ]),
        [0, height - 6, width, 6],
        [width - 8, 0, 8, height],
      ],
    });
    if (labels.length > best[1].length) best = [size, labels];
    if (labels.length === pilots.length) break;
  }
  return best;
}

function nameShapes(
  canvas: Canvas,
  atlas: Atlas,
  window: Window,
  map: SlideMap,
  taken: readonly Box[],
): Xml[] {
  const marks = new Map(map.regions.map((mark) => [mark.id, mark]));
  const [size, labels] = setNames(atlas, window, map, taken);
  if (labels.length === 0) return [];
  const leaders: Xml[] = [];
  const names = (): Xml[] => {
    const said = labels.flatMap((label): Xml[] => {
      const mark = marks.get(label.id);
      return mark ? nameShape(canvas, atlas, window, { label, mark, map, size, leaders }) : [];
    });
    return [...leaders, ...said];
  };
  return [group(canvas, { name: atlas.text.say('deck.shape.names') }, window.box, names)];
}

/** A badge with the theme's letter, and the name beside it. */
function nameShape(
  canvas: Canvas,
  { text, slotOf }: Atlas,
  window: Window,
  {
    label,
    mark,
    map,
    size,
    leaders,
  }: {
    readonly label: LabelScene;
    readonly mark: RegionMark;
    readonly map: SlideMap;
    /** Points of the name. */
    readonly size: number;
    readonly leaders: Xml[];
  },
): Xml[] {
  const times = size / LABEL;
  const { name } = mark;
  const sheet = toSheet(window);
  const [x, y] = sheet(label.at);
  const chosen = map.question.region;
  const quiet = chosen !== null && chosen !== mark.id;
  const slot = slotOf(mark.fill);
  const on: Colour = hueOf(mark.fill).on.startsWith('#f') ? COLOURS.land : COLOURS.ink;
  if (label.leader) {
    const [from, to] = label.leader;
    const who = { name: text.say('deck.shape.leader', { name }), decorative: true };
    leaders.push(
      connector(canvas, who, sheet(from), sheet(to), { colour: COLOURS['ink-soft'], width: 0.75 }),
    );
  }
  // On a colour of its own a name is light or dark as that asks for; classes need a halo anyhow.
  const onColour = label.inside && !quiet && mark.class === undefined && mark.part === 'primary';
  const ink = onColour ? on : quiet ? COLOURS['ink-soft'] : COLOURS.ink;
  const radius = (mark.class === undefined ? 7.5 : 5) * times;
  const [cx, cy] = [x + label.badge[0] * times, y + label.badge[1] * times];
  // A map of classes says nothing of themes: its badges are dots in the class's colour.
  const classed = mark.class === undefined ? null : classColour(mark.class);
  const badge = classed
    ? { fill: classed, letter: COLOURS.ink }
    : onColour
      ? { fill: on, letter: { slot } }
      : quiet || mark.part === 'further'
        ? { fill: lightOf(slot), letter: COLOURS.ink }
        : { fill: { slot }, letter: on };
  const lines = label.lines.map((line) => line.text);
  const face = quiet ? 'sans' : 'sans-bold';
  const width = Math.max(...lines.map((line) => widthOf(line, face, size)));
  const tall = lines.length * size * 1.16;
  const first = label.lines[0];
  const left = x + (first?.x ?? 0) * times - (label.anchor === 'end' ? width : 0);
  // The lines' middle, from their baselines.
  const middles = label.lines.map((line) => y + (line.y - LABEL * 0.34) * times);
  const middle = middles.reduce((sum, one) => sum + one, 0) / middles.length;
  return [
    preset(
      canvas,
      { name: text.say('deck.shape.letter', { name }), decorative: true },
      'ellipse',
      [cx - radius, cy - radius, radius * 2, radius * 2],
      {
        fill: badge.fill,
        stroke: classed ? { colour: COLOURS.land, width: 1 } : null,
        ...(classed
          ? {}
          : {
              text: {
                align: 'ctr',
                runs: [{ text: mark.letter, size: 10 * times, bold: true, colour: badge.letter }],
              },
              frame: { wrap: false },
            }),
      },
    ),
    textBox(
      canvas,
      { name: text.say('deck.shape.name', { name }) },
      [left, middle - tall / 2, width, tall],
      lines.map((line) => ({
        align: label.anchor === 'end' ? 'r' : 'l',
        runs: [
          {
            text: line,
            size,
            bold: !quiet,
            colour: ink,
            ...(onColour ? {} : { halo: { ...COLOURS.land, alpha: 0.85 } }),
          },
        ],
      })),
      { wrap: false, anchor: 'ctr', leading: 0.95 },
    ),
  ];
}

/** Sizes of the list of outermost regions, in points. */
const INSET = { size: 10, row: 12.8, shape: 12, wide: 16, width: 116, side: 10, foot: 5 } as const;

/** Where the outermost regions stand: in the ocean, at the map's lower left. */
function insetsBox({ boundaries, text }: Atlas, [x, y, , height]: Box): Box {
  const head = insetHead(text).length * INSET.size * LINE.sans + 4;
  const tall = head + boundaries.insets.length * INSET.row;
  return [x + INSET.side, y + height - INSET.foot - tall, INSET.width, tall];
}

const insetHead = (text: DeckText) =>
  linesOf(text.say('picture.insets'), 'sans', INSET.size, INSET.width);

/** The outermost regions, small, each with its name. The Union is not shown without them. */
function insetGroup(canvas: Canvas, { boundaries, text }: Atlas, bounds: Box): Xml {
  const [x, y, width] = bounds;
  const { size, row, shape, wide } = INSET;
  const colour = COLOURS['ink-soft'];
  const head = insetHead(text).length * size * LINE.sans;
  const name = text.say('deck.shape.insets');
  return group(canvas, { name }, bounds, () => [
    textBox(
      canvas,
      { name },
      [x, y, width, head],
      [{ runs: [{ text: text.say('picture.insets'), size, colour }] }],
    ),
    ...boundaries.insets.flatMap(({ id, box, land }, index) => {
      const top = y + head + 4 + index * row;
      const scale = Math.min(shape / box[3], wide / box[2]);
      const at = ([a = 0, b = 0]: readonly number[]): Point => [
        x + (a - box[0]) * scale + (wide - box[2] * scale) / 2,
        top + (b - box[1]) * scale + (row - box[3] * scale) / 2,
      ];
      const [simple] = simplify([land], TOLERANCE / scale);
      const rings = polygonsOf(simple!).flatMap((polygon) =>
        polygon.slice(0, 1).map((ring) => ring.slice(0, -1).map(at)),
      );
      const region = text.say(`inset.${id}` as 'inset.MF');
      return [
        freeform(
          canvas,
          { name: region, decorative: true },
          { rings, lines: null },
          { fill: COLOURS.land, stroke: { colour: COLOURS.coast, width: 0.5 } },
        ),
        textBox(
          canvas,
          { name: text.say('deck.shape.name', { name: region }) },
          [x + wide + 6, top, width - wide - 6, row],
          [{ runs: [{ text: region, size, colour }] }],
          { anchor: 'ctr', wrap: false },
        ),
      ];
    }),
  ]);
}
