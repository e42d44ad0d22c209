import type { Boundaries, Box, Point } from '../../data/plane';
import type { Site } from '../../domain/sites';
import { hueSlotOf } from '../../domain/themes';
import { inPaintOrder } from '../../geometry/circles';
import { nearFrame } from '../../geometry/frame';
import type { Basemap } from '../basemap';
import { placeNames } from '../labels';
import type { RegionMark } from '../map';
import type { NamedView } from '../named';
import { CIRCLES, colourOf, hueOf, PALETTE } from '../palette';
import { FADE, QUIET, type Layout } from './layout';
import { tenth, textMark, type Mark, type PathMark } from './marks';
import type { PictureContext } from './context';

/** What the whole map shows, EPSG:3035 metres: its height and its eastern edge; the west is as it is. */
const EUROPE = { north: 5_460_000, south: 1_350_000, east: 6_640_000 };
/** The least that a region's map shows from north to south, in metres: less would be too crude. */
const NEAREST = 1_750_000;

export function mapBox({ map, footer, size }: Layout, region: boolean): Box {
  // Insets are of the whole map; a region's reaches down to the footer.
  return region ? [map[0], map[1], map[2], size[1] - footer.height - map[1]] : map;
}

export function fadeOf([x, y, width, height]: Box, from: 'left' | 'top' | 'bottom'): Mark {
  const box: Box =
    from === 'left'
      ? [x, y, FADE.left, height]
      : [x, from === 'top' ? y : y + height - FADE.top, width, FADE.top];
  return { kind: 'fade', box, colour: PALETTE.sea, from };
}

export function europeFrame({ plane }: Boundaries, [, , width, height]: Box): Box {
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

/** The region with its surroundings. */
export function regionFrame({ boundaries, shapes }: PictureContext, { id }: Site, box: Box): Box {
  const shape = shapes.get(id);
  if (!shape) throw new Error(`${id} has no shape`);
  const least = NEAREST / boundaries.plane.metresPerUnit;
  return nearFrame(shape.bounds, box[2] / box[3], 0.35, least, europeFrame(boundaries, box));
}

export function paintMap(
  basemap: Basemap,
  regions: readonly RegionMark[],
  site: Site | null,
): PathMark[] {
  const chosen = regions.find(({ id }) => id === site?.id);
  return [
    {
      d: basemap.neighbours,
      fill: PALETTE.neighbour,
      stroke: PALETTE['neighbour-border'],
      width: 0.75,
    },
    { d: basemap.land, fill: PALETTE.land, stroke: PALETTE.border, width: 0.9 },
    ...(basemap.dashed
      ? [{ d: basemap.dashed, fill: null, stroke: PALETTE.coast, width: 0.9, dashed: true }]
      : []),
    ...regions.map(({ id, shape, theme, aside, ...mark }) => ({
      d: shape.d,
      fill: colourOf(mark),
      stroke: mark.fill === 'quiet' || mark.fill === 'base' ? PALETTE.coast : PALETTE.land,
      width: 0.9,
      // Beside the chosen one the others are still there, but quieter.
      ...(aside ? { strength: QUIET } : {}),
      region: id,
      ...(theme === null ? {} : { theme }),
    })),
    ...(chosen
      ? [
          { d: chosen.shape.d, fill: null, stroke: PALETTE.paper, width: 6 },
          { d: chosen.shape.d, fill: colourOf(chosen), stroke: PALETTE.ink, width: 2.75 },
        ]
      : []),
  ];
}

export interface Window {
  readonly box: Box;
  readonly frame: Box;
  readonly layout: Layout;
}

/** A point of the plane on the sheet, to a tenth of a px. */
function onSheet({ box, frame }: Window, [x, y]: Point): Point {
  const scale = box[2] / frame[2];
  return [tenth(box[0] + (x - frame[0]) * scale), tenth(box[1] + (y - frame[1]) * scale)];
}

/** The circles of a total, as large beside the names as on the page; those that the map has room for. */
export function circleMarks(regions: readonly RegionMark[], window: Window): Mark[] {
  const [left, top, width, height] = window.box;
  return inPaintOrder(regions).flatMap(({ circle: { kind, radius }, shape, aside }): Mark[] => {
    const at = onSheet(window, shape.anchor);
    const round = tenth(radius * window.layout.labels);
    const [x, y] = [at[0] - left, at[1] - top];
    if (x < round || y < round || x > width - round || y > height - round) return [];
    const { strength, ...colours } = CIRCLES[kind];
    return [{ kind: 'circle', at, radius: round, ...colours, strength: aside ? QUIET : strength }];
  });
}

/** The names on the map. Of a theme only those that take part are named. */
export function nameMarks(
  { facts, boundaries, shapes, text }: PictureContext,
  regions: readonly RegionMark[],
  { question }: NamedView,
  window: Window,
): Mark[] {
  const { box, frame, layout } = window;
  const marks = new Map(regions.map((mark) => [mark.id, mark]));
  const times = layout.labels;
  const [width, height] = [box[2] / times, box[3] / times];
  const sheet = {
    frame,
    width,
    land: boundaries.countries.map(({ shape }) => shape),
    obstacles: [
      ...(layout.fades.includes('left') ? [[0, 0, FADE.left / times / 2, height] as const] : []),
      ...(layout.fades.includes('top') ? [[0, 0, width, FADE.top / times] as const] : []),
      [0, height - 8, width, 8],
      [width - 10, 0, 10, height],
    ] as const,
  };
  const labels = placeNames(facts, shapes, question, sheet, text);
  const leaders: Mark[] = [];
  const names: Mark[] = [];
  for (const { id, at, leader, inside, badge, anchor, lines } of labels) {
    const mark = marks.get(id);
    if (!mark) continue;
    const [x, y] = onSheet(window, at);
    if (leader) {
      const [from, to] = [onSheet(window, leader[0]), onSheet(window, leader[1])];
      leaders.push({ kind: 'line', from, to, stroke: PALETTE['ink-soft'], width: 1 });
    }
    const { aside } = mark;
    // On its theme's own colour a name is light or dark as that asks for; elsewhere it needs a halo.
    const onColour = inside && !aside && mark.fill === 'full';
    if (badge) {
      const middle: Point = [tenth(x + badge[0] * times), tenth(y + badge[1] * times)];
      names.push(...badgeMarks(mark, middle, { radius: tenth(7.5 * times), onColour }));
    }
    names.push(
      ...lines.map((line) =>
        textMark(line.text, x + line.x * times, y + line.y * times, {
          size: tenth(13 * times),
          face: aside ? 'sans' : 'sans-bold',
          fill: onColour ? hueOf(mark.hue).on : aside ? PALETTE['ink-soft'] : PALETTE.ink,
          anchor,
          halo: onColour || (inside && aside) ? null : PALETTE.land,
        }),
      ),
    );
  }
  return [...leaders, ...names];
}

/** What stands beside a name: what its region wears, with the letter of its theme where that is meant. */
function badgeMarks(
  { letter, hue: slot, fill, aside }: RegionMark,
  at: Point,
  { radius, onColour }: { radius: number; onColour: boolean },
): Mark[] {
  const colour = colourOf({ hue: slot, fill });
  if (fill !== 'full' && fill !== 'light')
    return [{ kind: 'circle', at, radius, fill: colour, stroke: PALETTE['ink-soft'] }];
  const { hue, on } = hueOf(slot);
  return [
    // What steps back lets through what is under it, so a disc of land goes first.
    ...(aside ? [{ kind: 'circle' as const, at, radius, fill: PALETTE.land, stroke: null }] : []),
    {
      kind: 'circle',
      at,
      radius,
      fill: onColour ? on : colour,
      stroke: null,
      ...(aside ? { strength: QUIET } : {}),
    },
    textMark(letter, at[0], at[1] + (radius / 7.5) * 3.5, {
      size: tenth((radius / 7.5) * 10),
      face: 'sans-bold',
      fill: onColour ? hue : aside || fill === 'light' ? PALETTE.ink : on,
      anchor: 'middle',
    }),
  ];
}

/** All of Europe, small, with the part that the map shows: where in the world are we? */
export function locatorMarks(
  { facts, boundaries, basemap, shapes }: PictureContext,
  site: Site,
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
  const shape = shapes.get(site.id);
  const { hue } = hueOf(hueSlotOf(facts.programme, site.theme));
  return [
    {
      kind: 'map',
      box,
      frame,
      paths: [
        { d: basemap.land, fill: PALETTE.land, stroke: null, width: 0 },
        ...(shape ? [{ d: shape.d, fill: hue, stroke: hue, width: 2 }] : []),
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
