// @ts-check

/**
 * The outermost regions, each projected about its own middle and laid out in a box beside the map.
 */

import mapshaper from 'mapshaper';
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

/**
 * @param {readonly Land[]} nuts
 * @returns {Land[]} the outermost regions and Saint-Martin, in the order of the codes
 */
function outermostOf(nuts) {
  return [...OUTERMOST, 'MF'].map((id) => {
    const code = id === 'MF' ? 'FRY1' : id;
    const polygons = nuts.find((land) => land.id === code)?.polygons ?? [];
    if (id === 'MF') return { id, polygons: polygons.filter(isSaintMartin) };
    return { id, polygons: polygons.filter((p) => !isSaintMartin(p) && !isSaintBarthelemy(p)) };
  });
}

/**
 * @param {readonly Land[]} nuts level 2, at the finest scale: the islands are drawn large
 * @param {object} layout in units of the plane
 * @param {number} layout.x left of the column of boxes
 * @param {number} layout.y top of the first box
 * @param {number} layout.side side of a box
 * @param {number} layout.gap between boxes
 * @param {number} layout.grain length in units below which a bend is smoothed away
 * @returns {Promise<Topology>} object `insets`, in units of the plane, with the properties
 *   `country`, `box` and `metresPerUnit`
 */
export async function makeInsets(nuts, { x, y, side, gap, grain }) {
  const regions = outermostOf(nuts).map(({ id, polygons }, index) => {
    const [west, south, east, north] = boundsOf(polygons.flat(2));
    const project = equalArea((west + east) / 2, (south + north) / 2);
    const metres = polygons.map((rings) => rings.map((ring) => ring.map(project)));
    const [left, bottom, right, top] = boundsOf(metres.flat(2));
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
    const land = metres.map((rings) => rings.map((ring) => ring.map(toPlane)));
    const areas = land.map(([outer]) => Math.abs(signedArea(outer ?? [])));
    return {
      type: 'Feature',
      properties: {
        id,
        country: id === 'MF' ? 'FR' : id.slice(0, 2),
        box,
        metresPerUnit,
      },
      geometry: {
        type: 'MultiPolygon',
        coordinates: land.filter((_, i) => (areas[i] ?? 0) > 4 * grain * grain),
      },
    };
  });
  const output = await mapshaper.applyCommands(
    [
      '-i insets.json',
      `-simplify weighted interval=${grain} keep-shapes`,
      '-o insets.topojson format=topojson no-quantization',
    ].join(' '),
    { 'insets.json': JSON.stringify({ type: 'FeatureCollection', features: regions }) },
  );
  const { arcs, objects } = JSON.parse(String(output['insets.topojson']));
  return {
    arcs,
    objects: {
      insets: {
        type: 'GeometryCollection',
        geometries: objects.insets.geometries.map((/** @type {any} */ shape) => {
          const { id, ...properties } = shape.properties;
          return { type: shape.type, id, properties, arcs: shape.arcs };
        }),
      },
    },
  };
}
