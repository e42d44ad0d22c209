import type { Facts } from '../data/facts';
import type { Area, Box, Point } from '../data/plane';
import type { PlaceId } from '../data/types';
import { byImportance } from '../domain/importance';
import { measureOf } from '../domain/measures';
import { nameOf } from '../domain/names';
import { choicesOf, openingOf, type Question } from '../domain/question';
import { partOf, sitesOf, type Site } from '../domain/sites';
import type { Form } from '../geometry/candidates';
import { placeLabels, type Sheet, type WantedLabel } from '../geometry/labels';
import { textWidth } from '../geometry/text-width';
import type { Text } from '../text/text';
import { mapFrame, phoneFrame } from './frames';
import { shadingOf } from './paint';
import type { Shapes } from './shapes';

/** Type of the labels in CSS px; `MapLabels.svelte` sets the same. */
const SIZE = 13;
const LINE = 15;
/** The badge with the theme's letter, and the room behind it. */
const BADGE = 15;
const SPACE = 4;

export interface LabelScene {
  readonly id: PlaceId;
  /** The point it hangs from, in units of the plane. */
  readonly at: Point;
  readonly leader: readonly [Point, Point] | null;
  /** Whether it stands on its own region. */
  readonly inside: boolean;
  /** Middle of the badge, in px from the point; it stands at the region's side of the name. Null at a circle: it would be taken for one. */
  readonly badge: Point | null;
  /** From which end the lines are set. */
  readonly anchor: 'start' | 'end';
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

export interface LabelSet {
  /** Name of the range of widths that it serves; the style sheet knows the same names. */
  readonly id: string;
  readonly labels: readonly LabelScene[];
}

/** Ranges of the map's width, by the smallest of each in px. The style sheet has the same. */
const RANGES = [
  { id: 's', width: 304, phone: true },
  { id: 'm', width: 600, phone: false },
  { id: 'l', width: 840, phone: false },
] as const;

/**
 * The names for every range of widths. Costly: made once, at build, and handed on by the page.
 * @param land which a name should rather not cover: the sea reads better
 */
export function labelSets(
  facts: Facts,
  shapes: Shapes,
  land: readonly Area[],
  text: Text,
): LabelSet[] {
  const { plane } = facts.places;
  const about = openingOf(choicesOf(facts.programme));
  return RANGES.map(({ id, width, phone }) => {
    const frame = phone ? phoneFrame(plane) : mapFrame(plane);
    const height = (width * frame[3]) / frame[2];
    const obstacles: Box[] = [
      // Zoom buttons.
      [width - 56, height - 128, 56, 128],
    ];
    // A phone's sheet ends in a fade.
    if (phone) obstacles.push([0, height - 24, width, 24]);
    // On wide windows the title's lower edge hangs into the sheet, and the land fades at the right.
    if (!phone) obstacles.push([0, 0, width * 0.6, width * 0.11], [width - 72, 0, 72, height]);
    return {
      id,
      labels: placeNames(facts, shapes, about, { frame, width, obstacles, land }, text),
    };
  });
}

/**
 * The names for a map that has been moved.
 * @param about what it shows
 * @param frame what of the plane is to be seen
 * @param width of that, in CSS px
 */
export function labelsFor(
  facts: Facts,
  shapes: Shapes,
  about: About,
  text: Text,
  frame: Box,
  width: number,
): LabelSet {
  return { id: 'moved', labels: placeNames(facts, shapes, about, { frame, width }, text) };
}

/**
 * What a map is about: of a theme only those that take part are named, the chosen place first; the
 * circles of a total are named instead of the shapes, and kept clear.
 */
export type About = Pick<Question, 'theme' | 'region' | 'colour'>;

/** The sites that a map names if there is room: they take part in its theme, and are anchored on it. */
export function namedSites(
  { programme }: Facts,
  shapes: Shapes,
  { theme }: About,
  [left, top, width, height]: Box,
): Site[] {
  return sitesOf(programme).filter((site) => {
    const [x, y] = shapes.get(site.id)?.anchor ?? [NaN, NaN];
    const seen = x > left && x < left + width && y > top && y < top + height;
    return seen && partOf(site, theme) !== 'none';
  });
}

/** The names of the places on a sheet; where not all find room, of the important ones. */
export function placeNames(
  facts: Facts,
  shapes: Shapes,
  about: About,
  sheet: Sheet,
  text: Text,
): LabelScene[] {
  const settings = new Map<PlaceId, readonly Setting[]>();
  const ranks = new Map(byImportance(facts.programme, about).map(({ id }, rank) => [id, rank]));
  const named = namedSites(facts, shapes, about, sheet.frame);
  const measure = measureOf(facts.programme, about.colour);
  const circles = measure && shadingOf(facts, measure).circles;
  const scale = sheet.width / sheet.frame[2];
  const obstacles = [...(sheet.obstacles ?? [])];
  const wanted = named.map(({ id, place }): WantedLabel => {
    const { area, anchor } = shapes.get(id)!;
    const radius = circles?.get(id)?.radius;
    const forms = settingsOf(
      nameOf(place, text.language),
      radius === undefined ? BADGE + SPACE : 0,
    );
    settings.set(id, forms);
    const wish = { id, anchor, forms, rank: ranks.get(id)! };
    if (radius === undefined) return { ...wish, shape: area };
    const [x, y] = [(anchor[0] - sheet.frame[0]) * scale, (anchor[1] - sheet.frame[1]) * scale];
    obstacles.push([x - radius, y - radius, 2 * radius, 2 * radius]);
    return { ...wish, shape: discAt(anchor, radius / scale) };
  });
  const { labels } = placeLabels(wanted, { ...sheet, obstacles });
  return labels.flatMap(({ id, form, at, align, stand, leader, inside }) => {
    const setting = settings.get(id)?.[form];
    if (!setting) return [];
    const { lines, width, height, indent } = setting;
    // A name to the left of its region ends at it; every other begins at its badge.
    const [x, way] = align === 'end' ? [0, -1] : [align === 'start' ? 0 : -width / 2, 1];
    const y = stand === 'under' ? 0 : stand === 'over' ? -height : -height / 2;
    return {
      id,
      at: round(at),
      leader: leader && ([round(leader[0]), round(leader[1])] as const),
      inside,
      badge: indent === 0 ? null : ([half(x + (way * BADGE) / 2), half(y + LINE / 2)] as const),
      anchor: way < 0 ? ('end' as const) : ('start' as const),
      lines: lines.map((line, index) => ({
        text: line,
        x: half(x + way * indent),
        // The baseline lies about a third of the type's size under the middle of the line.
        y: half(y + LINE * index + LINE / 2 + SIZE * 0.34),
      })),
    };
  });
}

/** A circle as a shape, in units of the plane. */
function discAt([x, y]: Point, radius: number): Area {
  const turns = Array.from({ length: 16 }, (_, turn) => (turn * Math.PI) / 8);
  const ring = turns.map((turn) => [x + radius * Math.cos(turn), y + radius * Math.sin(turn)]);
  return { type: 'Polygon', coordinates: [ring] };
}

/** A name set in lines, and what it takes with its badge, in px. */
interface Setting extends Form {
  readonly lines: readonly string[];
  /** Where the lines begin: behind the badge, if there is one. */
  readonly indent: number;
}

/** A name in one line, and in the two that are most alike in length. */
function settingsOf(name: string, indent: number): Setting[] {
  const gaps = [...name.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const unlike = (gap: number) => Math.abs(gap - name.length / 2);
  const [gap] = gaps.sort((a, b) => unlike(a) - unlike(b));
  const settings = gap === undefined ? [[name]] : [[name], [name.slice(0, gap), name.slice(gap)]];
  return settings.map((lines) => ({
    lines: lines.map((line) => line.trim()),
    indent,
    width: Math.ceil(Math.max(...lines.map((line) => textWidth(line, SIZE))) + indent),
    height: LINE * lines.length + 1,
  }));
}

const half = (value: number) => Math.round(value * 2) / 2;
const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
