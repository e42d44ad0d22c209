import type { Box } from '../../data/plane';
import { TOGETHER } from '../../geometry/labels';
import { placeNames, type LabelScene } from '../../scene/labels';
import type { RegionMark } from '../../scene/map';
import type { SlideMap } from '../../scene/slide';
import type { Atlas } from './atlas';
import { connector, group, preset, textBox, type Canvas } from './shapes';
import { widthOf } from './text';
import { COLOURS } from './theme';
import { FADE, toSheet, type Window } from './window';
import type { Xml } from './xml';

/** Points of the names, the best first. Of the whole, large ones would stand on each other's regions. */
const NAME_SIZES = { near: [18, 17, 16, 15, 14, 13, 12], whole: [16, 15, 14, 13, 12] };
/** The type for which `scene/labels` places names. */
const LABEL = 13;

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
  const [left, top, wide, high] = frame;
  const wanted = map.regions.filter(({ part, shape: { anchor } }) => {
    const [x, y] = [anchor[0] - left, anchor[1] - top];
    return part !== 'none' && x > 0 && x < wide && y > 0 && y < high;
  });
  const land = boundaries.countries.map(({ shape }) => shape);
  const sizes = map.question.region ? NAME_SIZES.near : NAME_SIZES.whole;
  let best: readonly [number, readonly LabelScene[]] = [sizes.at(-1)!, []];
  // Of very many not all find room at any size.
  for (const size of wanted.length > TOGETHER ? sizes.slice(0, 1) : sizes) {
    const times = size / LABEL;
    const [width, height] = [box[2] / times, box[3] / times];
    const sheet = {
      frame,
      width,
      land,
      obstacles: [
        [0, 0, FADE / times / 2, height],
        ...taken.map(([x, y, wide, high]): Box => [
          (x - box[0]) / times,
          (y - box[1]) / times,
          wide / times,
          high / times,
        ]),
        [0, height - 6, width, 6],
        [width - 8, 0, 8, height],
      ] as const,
    };
    const labels = placeNames(facts, shapes, map.question, sheet, text);
    if (labels.length > best[1].length) best = [size, labels];
    if (labels.length === wanted.length) break;
  }
  return best;
}

export function nameShapes(
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
      return mark ? nameShape(canvas, atlas, window, { label, mark, size, leaders }) : [];
    });
    return [...leaders, ...said];
  };
  return [group(canvas, { name: atlas.text.say('deck.shape.names') }, window.box, names)];
}

/** A badge with the theme's letter, and the name beside it. */
function nameShape(
  canvas: Canvas,
  { text, colours }: Atlas,
  window: Window,
  {
    label,
    mark,
    size,
    leaders,
  }: {
    readonly label: LabelScene;
    readonly mark: RegionMark;
    /** Points of the name. */
    readonly size: number;
    readonly leaders: Xml[];
  },
): Xml[] {
  const times = size / LABEL;
  const { name } = mark;
  const sheet = toSheet(window);
  const [x, y] = sheet(label.at);
  const { aside, fill } = mark;
  const { full, light, on } = colours.theme(mark.hue);
  if (label.leader) {
    const [from, to] = label.leader;
    const who = { name: text.say('deck.shape.leader', { name }), decorative: true };
    leaders.push(
      connector(canvas, who, sheet(from), sheet(to), { colour: COLOURS['ink-soft'], width: 0.75 }),
    );
  }
  // On its theme's own colour a name is light or dark as that asks for; elsewhere it needs a halo.
  const onColour = label.inside && !aside && fill === 'full';
  const ink = onColour ? on : aside ? COLOURS['ink-soft'] : COLOURS.ink;
  // Only themes have letters: of a measure the badge is a dot in what the region wears.
  const lettered = fill === 'full' || fill === 'light';
  const radius = (lettered ? 7.5 : 5) * times;
  const [cx, cy] = [x + label.badge[0] * times, y + label.badge[1] * times];
  const badge = onColour
    ? { fill: on, letter: full }
    : lettered && aside
      ? { fill: light, letter: COLOURS.ink }
      : { fill: colours.of(mark), letter: fill === 'full' ? on : COLOURS.ink };
  const lines = label.lines.map((line) => line.text);
  const face = aside ? 'sans' : 'sans-bold';
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
        stroke: lettered ? null : { colour: COLOURS.land, width: 1 },
        ...(lettered
          ? {
              text: {
                align: 'ctr',
                runs: [{ text: mark.letter, size: 10 * times, bold: true, colour: badge.letter }],
              },
              frame: { wrap: false },
            }
          : {}),
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
            bold: !aside,
            colour: ink,
            ...(onColour ? {} : { halo: { ...COLOURS.land, alpha: 0.85 } }),
          },
        ],
      })),
      { wrap: false, anchor: 'ctr', leading: 0.95 },
    ),
  ];
}
