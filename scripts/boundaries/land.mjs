// @ts-check

/**
 * Europe and its neighbours as one coverage without gaps or overlaps, projected, clipped and
 * simplified.
 */

import mapshaper from 'mapshaper';
import { europe } from './project.mjs';
import { MEMBERS, OUTERMOST } from './sources.mjs';
import { signedArea } from './topology.mjs';

/**
 * @typedef {import('./sources.mjs').Land} Land
 * @typedef {import('./topology.mjs').Topology} Topology
 * @typedef {import('./topology.mjs').Point} Point
 * @typedef {import('./topology.mjs').Collection} Collection
 *
 * @typedef {object} Detail
 * @property {number} interval metres: what mapshaper smooths away, weighted Visvalingam
 * @property {number} islands square kilometres below which an island is left out
 * @property {number} skerries the same for countries that only give context
 * @property {number} states half a side, in metres, of the square that stands for a state too small
 *   to be drawn
 */

/** Left, bottom, right, top in metres of EPSG:3035: far beyond any frame of Europe. */
export const EXTENT = /** @type {const} */ ([900000, 700000, 7600000, 6300000]);

/**
 * States that vanish at any scale of ours, as squares about their middle. Gibraltar is in neither
 * source.
 * @type {readonly (readonly [id: string, longitude: number, latitude: number])[]}
 */
const TINY = [
  ['GI', -5.349, 36.14],
  ['MC', 7.42, 43.745],
  ['SM', 12.46, 43.94],
  ['VA', 12.453, 41.903],
];

/** Longer sides are cut into parts: a straight line between degrees is none in the plane. */
const DEGREES_PER_SIDE = 1;

/** @param {import('./sources.mjs').Ring} ring in degrees @returns {Point[]} in metres */
function projectRing(ring) {
  /** @type {Point[]} */
  const points = [];
  let [x0, y0] = [NaN, NaN];
  for (let [x = 0, y = 0] of ring) {
    // Russia goes on beyond the antimeridian; without this its north coast would run back round
    // the Pole.
    if (x - x0 > 180) x -= 360;
    if (x0 - x > 180) x += 360;
    const parts = points.length ? Math.ceil(Math.hypot(x - x0, y - y0) / DEGREES_PER_SIDE) : 1;
    for (let i = 1; i < parts; i++) {
      points.push(europe([x0 + ((x - x0) * i) / parts, y0 + ((y - y0) * i) / parts]));
    }
    points.push(europe([x, y]));
    [x0, y0] = [x, y];
  }
  return points;
}

/** @param {Point[]} ring in metres */
const touchesExtent = (ring) => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  return left < EXTENT[2] && right > EXTENT[0] && bottom < EXTENT[3] && top > EXTENT[1];
};

/**
 * @param {Land} land
 * @param {number} smallest square kilometres
 * @returns {Point[][][]} polygons in metres that are large enough, or the largest one
 */
function projectLand({ polygons }, smallest) {
  const projected = polygons
    .map((rings) => rings.map(projectRing))
    .filter(([outer]) => outer && touchesExtent(outer));
  const areas = projected.map(([outer]) => Math.abs(signedArea(outer ?? [])) / 1e6);
  const largest = Math.max(...areas);
  return projected.filter((_, i) => {
    const area = areas[i] ?? 0;
    return area >= smallest || area === largest;
  });
}

/** @param {Point[][][]} polygons in metres @param {number} half metres */
const isTiny = (polygons, half) =>
  polygons.length === 1 && Math.abs(signedArea(polygons[0]?.[0] ?? [])) < 4 * half * half;

/** @param {Point[]} ring @returns {Point} */
const middleOf = (ring) => [
  (Math.min(...ring.map(([x]) => x)) + Math.max(...ring.map(([x]) => x))) / 2,
  (Math.min(...ring.map(([, y]) => y)) + Math.max(...ring.map(([, y]) => y))) / 2,
];

/** @param {string} id @param {Point[][][]} polygons @param {Record<string, string | boolean>} properties */
const featureOf = (id, polygons, properties) => ({
  type: 'Feature',
  properties: { id, ...properties },
  geometry: { type: 'MultiPolygon', coordinates: polygons },
});

/** @param {number} half @returns {(middle: Point) => Point[]} */
const squareOf =
  (half) =>
  ([x, y]) => [
    [x - half, y - half],
    [x - half, y + half],
    [x + half, y + half],
    [x + half, y - half],
    [x - half, y - half],
  ];

/**
 * @param {readonly Land[]} nuts level 2
 * @param {readonly Land[]} world what is not in NUTS
 * @param {Detail} detail
 * @returns {Promise<Topology>} objects `nuts2`, `nuts1`, `nuts0` and `neighbours`, in metres of
 *   EPSG:3035, without outermost regions
 */
export async function makeLand(nuts, world, detail) {
  const tiny = TINY.map(([id, longitude, latitude]) =>
    featureOf(id, [[squareOf(detail.states)(europe([longitude, latitude]))]], {
      country: id,
      tiny: true,
    }),
  );
  const inNuts = nuts
    .filter(({ id }) => !OUTERMOST.includes(id))
    .map((land) => {
      const country = land.id.slice(0, 2);
      const smallest = MEMBERS.includes(country) ? detail.islands : detail.skerries;
      const polygons = projectLand(land, smallest);
      // Ceuta and Melilla would vanish like the tiny states.
      const shown = isTiny(polygons, detail.states)
        ? [[squareOf(detail.states)(middleOf(polygons[0]?.[0] ?? []))]]
        : polygons;
      return {
        tiny: shown !== polygons,
        feature: featureOf(land.id, shown, {
          country,
          level1: land.id.slice(0, 3),
          tiny: shown !== polygons,
        }),
      };
    })
    .sort((a, b) => Number(b.tiny) - Number(a.tiny))
    .map(({ feature }) => feature);
  const beyond = world
    .map((land) => ({ id: land.id, polygons: projectLand(land, detail.skerries) }))
    .filter(({ id, polygons }) => polygons.length > 0 && !TINY.some(([known]) => known === id))
    .map(({ id, polygons }) => featureOf(id, polygons, { country: id }));

  // The two sources never agree on a border. Where both claim the ground, the one that stands first
  // has it (the tiny states, then NUTS); where neither does, the sliver is filled.
  const input = JSON.stringify({
    type: 'FeatureCollection',
    features: [...tiny, ...inNuts, ...beyond],
  });
  const neighbours = `!'${MEMBERS.join(' ')}'.split(' ').includes(country)`;
  const output = await mapshaper.applyCommands(
    [
      '-i land.json',
      '-clean overlap-rule=min-id gap-fill-area=1500000000 sliver-control=1',
      `-clip bbox=${EXTENT.join(',')}`,
      '-explode',
      `-simplify variable weighted keep-shapes interval="tiny ? 0 : ${detail.interval}"`,
      '-clean gap-fill-area=0',
      '-filter id.length===4 + name=nuts2',
      '-dissolve id target=nuts2 copy-fields=level1,country',
      '-dissolve level1 target=nuts2 + name=nuts1',
      '-dissolve country target=nuts2 + name=nuts0',
      `-filter target=land "${neighbours}" + name=neighbours`,
      '-dissolve country target=neighbours',
      '-o land.topojson format=topojson no-quantization target=nuts2,nuts1,nuts0,neighbours',
    ].join(' '),
    { 'land.json': input },
  );
  const topology = JSON.parse(String(output['land.topojson']));
  /** @type {Record<string, Collection>} */
  const objects = {};
  for (const [name, { geometries }] of Object.entries(topology.objects)) {
    objects[name] = {
      type: 'GeometryCollection',
      geometries: geometries
        .map((/** @type {any} */ { type, arcs, properties }) => ({
          type,
          id: properties.id ?? properties.level1 ?? properties.country,
          arcs,
        }))
        .sort((/** @type {any} */ a, /** @type {any} */ b) => (a.id < b.id ? -1 : 1)),
    };
  }
  const unknown = objects.neighbours?.geometries.find(({ id }) => id.length > 2);
  if (unknown) throw new Error(`no code for ${unknown.id}, which lies in the extent`);
  return { arcs: topology.arcs, objects };
}
