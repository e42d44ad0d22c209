// @ts-check

/**
 * The outermost regions, each projected about its own middle and laid out in a box beside the map.
 */

import { shapeWith } from './mapshaper.mjs';
import { equalArea } from './project.mjs';
import { OUTERMOST, isSaintBarthelemy, isSaintMartin } from './sources.mjs';
import { signedArea } from './topology.mjs';

/**
 * @typedef {import('./sources.mjs').Land} Land
 * @typedef {import('./sources.mjs').Rings} Rings
 * @typedef {import('./topology.mjs').Topology} Topology
 * @typedef {import('./topology.mjs').Point} Point
 * @typedef {import('./topology.mjs').Shape} Shape
 */

/** Part of a box's side that stays free on either side of the land. */
const MARGIN = 0.06;

/** @param {Iterable<readonly number[]>} points @returns {[number, number, number, number]} */
function boundsOf(points) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** @param {Point[][]} polygon */
const areaOf = ([outer = []]) => Math.abs(signedArea(outer));

/**
 * Without what is too small to matter and, like the Savage Islands, far enough away to shrink the
 * rest. Corvo, the smallest island with a town, is 0.7 per cent of the Azores.
 * @param {{ piece: string, rings: Point[][] }[]} parts
 */
function withoutRocks(parts) {
  const all = parts.reduce((sum, { rings }) => sum + areaOf(rings), 0);
  return parts.filter(({ rings }) => areaOf(rings) > 0.005 * all);
}

/** A diamond of 2 units for an island that would vanish. @param {Point[][]} polygon @returns {Point[]} */
function dotOf(polygon) {
  const [left, top, right, bottom] = boundsOf(polygon.flat());
  const [x, y] = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
  return [
    [x - 1.5, y],
    [x, y + 1.5],
    [x + 1.5, y],
    [x, y - 1.5],
    [x - 1.5, y],
  ];
}

/**
 * @param {readonly Land[]} nuts
 * @returns {{ id: string, parts: { piece: string, rings: Rings }[] }[]} the outermost regions and
 *   Saint-Martin, in the order of the codes
 */
function outermostOf(nuts) {
  return [...OUTERMOST, 'MF'].map((id) => {
    const code = id === 'MF' ? 'FRY1' : id;
    const parts = nuts
      .filter((land) => land.id.startsWith(code))
      .flatMap((land) => land.polygons.map((rings) => ({ piece: land.id, rings })))
      .filter(({ rings }) => !isSaintBarthelemy(rings) && isSaintMartin(rings) === (id === 'MF'));
    return { id, parts };
  });
}

/**
 * @param {readonly Land[]} nuts pieces, NUTS 2 or 3, at the finest scale: the islands are drawn large
 * @param {object} layout in units of the plane
 * @param {number} layout.x left of the column of boxes
 * @param {number} layout.y top of the first box
 * @param {number} layout.side side of a box
 * @param {number} layout.gap between boxes
 * @param {number} layout.grain length in units below which a bend is smoothed away
 * @param {(piece: string) => string} unitOf the unit that a piece is drawn as a part of
 * @returns {Promise<Topology>} object `insets`, in units of the plane: a shape for every unit in a
 *   box, with the properties `inset`, `unit`, `country`, `box` and `metresPerUnit`
 */
export async function makeInsets(nuts, { x, y, side, gap, grain }, unitOf) {
  const features = outermostOf(nuts).flatMap(({ id, parts }, index) => {
    const [west, south, east, north] = boundsOf(parts.flatMap(({ rings }) => rings.flat()));
    const project = equalArea((west + east) / 2, (south + north) / 2);
    const metres = withoutRocks(
      parts.map(({ piece, rings }) => ({ piece, rings: rings.map((ring) => ring.map(project)) })),
    );
    const [left, bottom, right, top] = boundsOf(metres.flatMap(({ rings }) => rings.flat()));
    const metresPerUnit = Math.ceil(
      Math.max(right - left, top - bottom) / (side * (1 - 2 * MARGIN)),
    );
    const [width, height] = [
      Math.ceil((right - left) / metresPerUnit + 2 * MARGIN * side),
      Math.ceil((top - bottom) / metresPerUnit + 2 * MARGIN * side),
    ];
    const box = [
      x + (index % 3) * (side + gap),
      y + Math.floor(index / 3) * (side + gap),
      width,
      height,
    ];
    /** @param {Point} point @returns {Point} */
    const toPlane = ([e, n]) => [
      (box[0] ?? 0) + width / 2 + (e - (left + right) / 2) / metresPerUnit,
      (box[1] ?? 0) + height / 2 - (n - (top + bottom) / 2) / metresPerUnit,
    ];
    const land = metres.map(({ piece, rings }) => ({
      unit: unitOf(piece),
      rings: rings.map((ring) => ring.map(toPlane)),
    }));
    // Where the land fills little of its box the islands are small, and need the finer line.
    const share = land.reduce((sum, { rings }) => sum + areaOf(rings), 0) / (width * height);
    return [...new Set(land.map(({ unit }) => unit))].map((unit) => ({
      type: 'Feature',
      properties: {
        id: `${id} ${unit}`,
        unit,
        inset: id,
        country: id === 'MF' ? 'FR' : id.slice(0, 2),
        box,
        metresPerUnit,
        grain: grain * Math.min(1, 1.5 * Math.sqrt(share)),
      },
      geometry: {
        type: 'MultiPolygon',
        coordinates: land
          .filter((part) => part.unit === unit)
          .map(({ rings }) => (areaOf(rings) < 4 ? [dotOf(rings)] : rings)),
      },
    }));
  });
  const { arcs, geometries } = await shapeWith(
    [
      '-explode',
      '-simplify variable weighted keep-shapes interval=grain',
      '-dissolve id copy-fields=unit,inset,country,box,metresPerUnit',
    ],
    features,
  );
  return {
    arcs,
    objects: {
      insets: {
        type: 'GeometryCollection',
        geometries: geometries.map(({ type, properties: { id, ...properties }, arcs }) => ({
          type,
          id,
          properties,
          arcs,
        })),
      },
    },
  };
}
