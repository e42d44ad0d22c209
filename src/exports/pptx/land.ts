import type { Area, Boundaries } from '../../data/plane';
import type { RegionMark } from '../../scene/map';
import type { SlideMap } from '../../scene/slide';
import type { DeckText } from '../../text/catalogue';
import type { Atlas } from './atlas';
import type { Basemap } from './basemap';
import { boundsOf, freeform, type Outline } from './freeform';
import { group, type Stroke } from './shapes';
import { COLOURS } from './theme';
import { toSheet, type MapView } from './view';
import type { Xml } from './xml';

/** How much of its colour a region keeps beside the one that is chosen. */
const QUIET = 0.4;
const COAST: Stroke = { colour: COLOURS.border, width: 0.75 };

export function neighbourShapes(
  { neighbours }: Basemap,
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
      { name: text.say('deck.shape.basemap'), decorative: true },
      { rings, lines },
      { fill: COLOURS.neighbour, stroke: { colour: COLOURS.border, width: 0.5 } },
    ),
  ];
}

/** Disputed borders, dashed. A line that leaves the view ends at its last point within. */
export function borderShape({ dashed }: Boundaries, view: MapView, text: DeckText): Xml[] {
  const [x, y, width, height] = view.box;
  const lines = dashed.coordinates
    .map((line) => line.map(([a = 0, b = 0]) => toSheet(view)([a, b])))
    .map((line) => line.filter(([a, b]) => a >= x && a <= x + width && b >= y && b <= y + height))
    .filter((line) => line.length > 1);
  if (lines.length === 0) return [];
  return [
    freeform(
      { name: text.say('deck.shape.borders'), decorative: true },
      { rings: lines, lines },
      { fill: null, stroke: { colour: COLOURS.coast, width: 0.75, dashed: true } },
    ),
  ];
}

/** A group a country with places, a shape each for the others; the chosen region comes last. */
export function countryShapes(
  atlas: Atlas,
  basemap: Basemap,
  outline: (shape: Area) => Outline | null,
  map: SlideMap,
): Xml[] {
  const { facts } = atlas;
  const chosen = map.question.region;
  const places = new Map(facts.programme.places.map((place) => [place.id, place]));
  const drawn = [...basemap.countries].flatMap(([id, shape]) => {
    const land = outline(shape);
    const regions = map.regions.flatMap((mark) => {
      const area = places.get(mark.id)?.country === id ? basemap.regions.get(mark.id) : undefined;
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
        freeform({ name, decorative: true }, land, {
          fill: COLOURS.land,
          stroke: COAST,
        });
      if (regions.length === 0) return landShape();
      // A whole country that is shown is its own land.
      const whole = regions.some(({ mark }) => places.get(mark.id)?.level === 0);
      const bounds = boundsOf([...land.rings, ...regions.flatMap((one) => one.outline.rings)]);
      return group({ name, title: name }, bounds, [
        ...(whole ? [] : [landShape()]),
        ...regions
          .sort((a, b) => Number(a.mark.id === chosen) - Number(b.mark.id === chosen))
          .map((region) => regionShape(atlas, region.mark, region.outline, map)),
      ]);
    });
}

function regionShape(
  { text, colours }: Atlas,
  mark: RegionMark,
  outline: Outline,
  { question }: SlideMap,
): Xml {
  const chosen = question.region === mark.id;
  const part = text.say(`part.${mark.part}`);
  const paint = colours.of(mark);
  return freeform(
    {
      name: text.say('deck.region', { code: mark.id, name: mark.name }),
      descr:
        question.theme === null
          ? mark.label
          : text.say('deck.region.part', { label: mark.label, part }),
    },
    outline,
    {
      fill: mark.aside && 'slot' in paint ? { ...paint, alpha: QUIET } : paint,
      stroke: chosen
        ? { colour: COLOURS.ink, width: 2.25 }
        : {
            colour: mark.fill === 'quiet' || mark.fill === 'base' ? COLOURS.coast : COLOURS.land,
            width: 0.75,
          },
      ...(chosen ? { glow: { colour: COLOURS.land, radius: 3 } } : {}),
    },
  );
}
