import type { Box, Point } from '../../data/plane';
import type { LabelScene } from '../../scene/labels';
import type { RegionMark } from '../../scene/map';
import { isWhole, type SlideMap } from '../../scene/slide';
import { namesIn } from '../../scene/slides/names';
import type { Atlas } from './atlas';
import { connector, disc, group, textBox } from './shapes';
import { widthOf } from './text';
import { COLOURS } from './theme';
import { FADE, toSheet, type MapView } from './view';
import type { Xml } from './xml';

/** The type for which `scene/labels` places names, in px. */
const LABEL = 13;
const timesOf = (points: readonly number[]) => points.map((size) => size / LABEL);
/** Sizes of the names, the best first. Of the whole, large ones would stand on each other's regions. */
const NEAR = timesOf([18, 17, 16, 15, 14, 13, 12]);
const WHOLE = timesOf([16, 15, 14, 13, 12]);
/** Points at the edges of a map in which no name stands. */
const EDGE = 8;

/** The names of a map, each with its badge. Of a theme only those that take part are named. */
export function nameShapes(
  atlas: Atlas,
  view: MapView,
  map: SlideMap,
  taken: readonly Box[],
): Xml[] {
  const { text, boundaries } = atlas;
  const [x, y, width] = view.box;
  const { size: times, labels } = namesIn(atlas, map.question, {
    frame: view.frame,
    width,
    sizes: isWhole(map) ? WHOLE : NEAR,
    left: FADE / 2,
    edge: EDGE,
    kept: taken.map(([left, top, wide, high]): Box => [left - x, top - y, wide, high]),
    land: boundaries.countries.map(({ shape }) => shape),
  });
  if (labels.length === 0) return [];
  const sheet = toSheet(view);
  const stroke = { colour: COLOURS['ink-soft'], width: 0.75 };
  const named = labels.map((label) => ({
    label,
    mark: map.regions.find(({ id }) => id === label.id)!,
  }));
  return [
    group({ name: text.say('deck.shape.names') }, view.box, [
      ...named.flatMap(({ label: { leader }, mark: { name } }) => {
        const who = { name: text.say('deck.shape.leader', { name }), decorative: true };
        return leader ? [connector(who, sheet(leader[0]), sheet(leader[1]), stroke)] : [];
      }),
      ...named.flatMap(({ label, mark }) => nameShape(atlas, sheet(label.at), label, mark, times)),
    ]),
  ];
}

/**
 * A badge with the theme's letter, and the name beside it.
 * @param times the size of the name to that for which it was placed
 */
function nameShape(
  { text, colours }: Atlas,
  [x, y]: Point,
  label: LabelScene,
  mark: RegionMark,
  times: number,
): Xml[] {
  const size = times * LABEL;
  const { name, aside, fill } = mark;
  const { full, light, on } = colours.theme(mark.hue);
  // On its theme's own colour a name is light or dark as that asks for; elsewhere it needs a halo.
  const onColour = label.inside && !aside && fill === 'full';
  const ink = onColour ? on : aside ? COLOURS['ink-soft'] : COLOURS.ink;
  // Only themes have letters: of a measure the badge is a dot in what the region wears.
  const lettered = fill === 'full' || fill === 'light';
  const badge = onColour
    ? { fill: on, letter: full }
    : lettered && aside
      ? { fill: light, letter: COLOURS.ink }
      : { fill: colours.of(mark), letter: fill === 'full' ? on : COLOURS.ink };
  const look = { size, bold: !aside, colour: ink };
  const halo = onColour ? {} : { halo: { ...COLOURS.land, alpha: 0.85 } };
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
    ...(label.badge === null
      ? []
      : [
          disc(
            text.say('deck.shape.letter', { name }),
            [x + label.badge[0] * times, y + label.badge[1] * times],
            (lettered ? 7.5 : 5) * times,
            { fill: badge.fill, stroke: lettered ? null : { colour: COLOURS.land, width: 1 } },
            lettered ? { text: mark.letter, size: 10 * times, colour: badge.letter } : null,
          ),
        ]),
    textBox(
      { name: text.say('deck.shape.name', { name }) },
      [left, middle - tall / 2, width, tall],
      lines.map((line) => ({
        align: label.anchor === 'end' ? 'r' : 'l',
        runs: [{ text: line, ...look, ...halo }],
      })),
      { wrap: false, anchor: 'ctr', leading: 0.95 },
    ),
  ];
}
