// @ts-check

/**
 * Europe and its neighbours as one coverage without gaps or overlaps, projected, clipped and
 * simplified.
 */

import { shapeWith } from './mapshaper.mjs';
import { europe } from './project.mjs';
import { isOutermost, MEMBERS } from './sources.mjs';
import { signedArea } from './topology.mjs';

/**
 * @typedef {import('./sources.mjs').Land} Land
 * @typedef {import('./topology.mjs').Topology} Topology
 * @typedef {import('./topology.mjs').Point} Point
 * @typedef {import('./topology.mjs').Shape} Shape
 *
 * @typedef {object} Detail
 * @property {{ members: number, near: number, far: number, off: number }} smooth
 *   metres below which a bend is smoothed away (mapshaper's weighted Visvalingam): Member States, other countries in NUTS, the rest, and what lies off the page
 * @property {number} parts the same for a place, as a share of the side of a square of its area: a
 *   town 6 km across would vanish in what smooths a province
 * @property {readonly [number, number, number, number]} extent left, bottom, right, top in metres;
 *   what lies beyond is cut
 * @property {number} islands square kilometres below which an island is left out
 * @property {number} skerries the same for countries that only give context
 * @property {number} states half a side, in metres, of the square that stands for a state too small
 *   to be drawn
 */

/** Left, bottom, right, top in metres of EPSG:3035: far beyond any frame of Europe. */
export const EXTENT = /** @type {const} */ ([900000, 700000, 7600000, 6300000]);

/**
 * The part of it that the light file draws. It goes beyond the frame (`geometry/frame.ts`) on every
 * side where a page shows more than the frame: over the title, and beside it to the west.
 */
export const SHEET = /** @type {const} */ ([1100000, 1100000, 6900000, 6300000]);

/** The part of it that a page of Europe shows. */
const PAGE = [2200000, 1200000, 6800000, 5600000];

/** Square kilometres below which an island off the page is left out. */
const REMOTE = 10000;

/**
 * Square metres up to which a gap that land encloses is a fault between the sources; mapshaper weighs
 * it by slenderness. More than this, and the lagoons of the Oder and the Vistula silt up.
 */
const SLIVER = 1e8;

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

/** @param {Point[]} ring in metres @param {readonly number[]} box left, bottom, right, top */
const touches = (ring, box) => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  const [boxLeft = 0, boxBottom = 0, boxRight = 0, boxTop = 0] = box;
  return left < boxRight && right > boxLeft && bottom < boxTop && top > boxBottom;
};

/**
 * @param {Land} land
 * @param {number} smallest square kilometres
 * @returns {Point[][][]} polygons in metres that are large enough, or the largest one
 */
function projectLand({ polygons }, smallest) {
  const projected = polygons
    .map((rings) => rings.map(projectRing))
    .filter(([outer]) => outer && touches(outer, EXTENT));
  const areas = projected.map(([outer]) => Math.abs(signedArea(outer ?? [])) / 1e6);
  const largest = Math.max(...areas);
  return projected.filter(([outer = []], i) => {
    const area = areas[i] ?? 0;
    return area === largest || area >= (touches(outer, PAGE) ? smallest : REMOTE);
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

/** @param {string} id @param {Point[][][]} polygons @param {{ tiny?: boolean }} [properties] */
const featureOf = (id, polygons, properties = {}) => ({
  type: 'Feature',
  properties: { id, tiny: properties.tiny ?? false },
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

/** @typedef {ReturnType<typeof featureOf>} Feature */

/**
 * Simplifies shapes by their role and, where it has a place's outline, by the side of the whole.
 * @param {Detail} detail
 */
function simplifyBy({ smooth, parts }) {
  const intervals = JSON.stringify({ tiny: 0, ...smooth }).replaceAll('"', "'");
  return (
    '-simplify variable weighted keep-shapes interval="' +
    `side ? Math.max(1200, Math.min(${intervals}[role], ${parts.toFixed(3)} * side)) : ${intervals}[role]"`
  );
}

/** @param {Feature} a @param {Feature} b */
const tinyFirst = (a, b) => Number(b.properties.tiny) - Number(a.properties.tiny);

/** @param {Land} land @param {Detail} detail */
function placeNuts(land, { islands, skerries, states }) {
  const polygons = projectLand(land, MEMBERS.includes(land.id.slice(0, 2)) ? islands : skerries);
  // Ceuta and Melilla would vanish like the tiny states; a small town has its neighbours' outlines.
  return land.id.length === 4 && isTiny(polygons, states)
    ? featureOf(land.id, [[squareOf(states)(middleOf(polygons[0]?.[0] ?? []))]], { tiny: true })
    : featureOf(land.id, polygons);
}

/** @param {Feature} feature */
function roleOf({ properties: { id, tiny } }) {
  if (tiny) return 'tiny';
  const country = id.slice(0, 2);
  if (MEMBERS.includes(country) && id.length !== 3) return 'members';
  return id.length > 3 ? 'near' : 'far';
}

/**
 * @param {readonly Land[]} nuts level 2, or the parts of a region in its stead
 * @param {readonly Land[]} world what is not in NUTS
 * @param {Detail} detail
 * @param {(piece: string) => string} unitOf the unit that a piece of NUTS is drawn as a part of; what
 *   lies within a unit has no line of its own
 * @returns {Promise<Topology>} object `land`, in metres of EPSG:3035, without outermost regions; ids
 *   are those of the units and the codes of countries that are not in NUTS
 */
export async function makeLand(nuts, world, detail, unitOf) {
  const inNuts = nuts.filter(({ id }) => !isOutermost(id)).map((land) => placeNuts(land, detail));
  const beyond = world
    .filter(({ id }) => !TINY.some(([tiny]) => tiny === id))
    .map((land) => featureOf(land.id, projectLand(land, detail.skerries)))
    .filter(({ geometry }) => geometry.coordinates.length > 0);
  const tiny = TINY.map(([id, longitude, latitude]) =>
    featureOf(id, [[squareOf(detail.states)(europe([longitude, latitude]))]], { tiny: true }),
  );

  // The two sources never agree on a border. Where both claim the ground, the one that stands first
  // has it (the tiny ones, then NUTS); where neither does, the sliver is filled.
  const features = [...tiny, ...inNuts.sort(tinyFirst), ...beyond].map((feature) => {
    const { id } = feature.properties;
    const isNuts = id.length > 3;
    const unit = isNuts ? unitOf(id) : id;
    return { ...feature, properties: { unit, role: roleOf(feature) } };
  });
  const { arcs, geometries: found } = await shapeWith(
    [
      `-clean overlap-rule=min-id gap-fill-area=${SLIVER} sliver-control=1`,
      `-clip bbox=${detail.extent.join(',')}`,
      '-dissolve unit,role',
      // The unit of a country is its code; more is a place's.
      `-each "side = unit.length > 3 && role !== 'tiny' ? Math.sqrt(this.planarArea) : 0"`,
      // What lies off the page needs less detail than what lies on it.
      `-clip bbox=${PAGE.join(',')} + name=on`,
      `-erase bbox=${PAGE.join(',')} target=layer name=off`,
      `-each "role = role === 'tiny' ? role : 'off', side = 0" target=off`,
      '-merge-layers target=on,off name=layer',
      '-explode',
      simplifyBy(detail),
      '-clean gap-fill-area=0',
      '-dissolve unit',
    ],
    features,
  );
  /** @type {Shape[]} */
  const geometries = found.map(({ type, properties, arcs }) => ({
    type,
    id: properties.unit,
    arcs,
  }));
  geometries.sort((a, b) => (a.id < b.id ? -1 : 1));
  const unknown = geometries.find(
    ({ id }) => /^[A-Z]{3}$/.test(id) && !nuts.some((n) => n.id.startsWith(id)),
  );
  if (unknown) throw new Error(`no code for ${unknown.id}, which lies in the extent`);
  return { arcs, objects: { land: { type: 'GeometryCollection', geometries } } };
}

/**
 * Outlines that are not the ground's: regions of another vintage with borders of their own. Of one
 * vintage at a time, or every crossing of two would cut the lines of both.
 * @param {readonly { id: string, parts: readonly Land[] }[]} regions of level 3 parts, in degrees
 * @param {Detail} detail
 * @returns {Promise<Topology>} object `outlines`, in metres of EPSG:3035
 */
export async function makeOutlines(regions, detail) {
  if (regions.length === 0) return { arcs: [], objects: {} };
  const features = regions.flatMap(({ id, parts }) =>
    parts.map((part) => featureOf(id, projectLand(part, detail.islands))),
  );
  const { arcs, geometries } = await shapeWith(
    [
      '-dissolve id',
      `-each "side = Math.sqrt(this.planarArea), role = 'members'"`,
      `-clip bbox=${detail.extent.join(',')}`,
      '-explode',
      simplifyBy(detail),
      '-dissolve id',
    ],
    features,
  );
  return {
    arcs,
    objects: {
      outlines: {
        type: 'GeometryCollection',
        geometries: geometries
          .filter(({ type }) => type !== null)
          .map(({ type, properties, arcs }) => ({ type, id: properties.id, arcs })),
      },
    },
  };
}
