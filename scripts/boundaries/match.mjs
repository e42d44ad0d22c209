// @ts-check

/**
 * Which ground a place stands on. The ground is put together from the NUTS 3 regions of 2016, its
 * atoms. Most places of other vintages are made of whole atoms too, whatever they were called: they
 * are found by their ground, not by tables of recodings, and share every line with the map. The rest
 * have an outline of their own.
 */

import { europe } from './project.mjs';
import { isOutermost, readNuts, regionAt, VINTAGES } from './sources.mjs';
import { signedArea } from './topology.mjs';

/**
 * @typedef {import('./sources.mjs').Land} Land
 * @typedef {import('./topology.mjs').Point} Point
 *
 * @typedef {{ id: string, code: string, nuts: number }} Place code and vintage; `id` names its shape
 *
 * @typedef {object} Ground of a place: whole atoms, or parts that make an outline of their own
 * @property {string} id
 * @property {number} nuts
 * @property {ReadonlySet<string>} atoms NUTS 3 codes of 2016; empty for an outline of its own
 * @property {readonly Land[]} parts NUTS 3 regions of its vintage, in degrees
 *
 * @typedef {object} Part a NUTS 3 region, measured in kilometres of EPSG:3035
 * @property {Land} land
 * @property {Point[][][]} polygons
 * @property {number} area
 * @property {Point} centroid
 * @property {Point} inner a point well within its largest polygon
 * @property {readonly [number, number, number, number]} bounds
 */

/** @param {Point[][][]} polygons @returns {{ area: number, centroid: Point }} */
function measure(polygons) {
  let [area, x, y] = [0, 0, 0];
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      // A hole counts against its polygon, whichever way the source turns its rings.
      const sign = signedArea(ring) < 0 === index > 0 ? 1 : -1;
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [/** @type {Point} */ (ring[i - 1]), /** @type {Point} */ (ring[i])];
        const cross = sign * (a[0] * b[1] - b[0] * a[1]);
        area += cross / 2;
        x += ((a[0] + b[0]) * cross) / 6;
        y += ((a[1] + b[1]) * cross) / 6;
      }
    });
  }
  return { area, centroid: [x / area, y / area] };
}

/** Where a horizontal line crosses the rings, from left to right. @param {Point[][]} rings @param {number} y */
function crossings(rings, y) {
  /** @type {number[]} */
  const xs = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [/** @type {Point} */ (ring[i - 1]), /** @type {Point} */ (ring[i])];
      if (a[1] > y !== b[1] > y) xs.push(a[0] + ((y - a[1]) * (b[0] - a[0])) / (b[1] - a[1]));
    }
  }
  return xs.sort((a, b) => a - b);
}

/** The middle of the widest of five chords. @param {Point[][]} rings @returns {Point} */
function innerOf(rings) {
  const ys = rings.flat().map(([, y]) => y);
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  let [width, x, y] = [-1, 0, 0];
  for (const share of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const height = bottom + (top - bottom) * share;
    const xs = crossings(rings, height);
    for (let i = 1; i < xs.length; i += 2) {
      const [left, right] = [xs[i - 1] ?? 0, xs[i] ?? 0];
      if (right - left > width) [width, x, y] = [right - left, (left + right) / 2, height];
    }
  }
  return [x, y];
}

/** @param {Land} land @returns {Part} */
function partOf(land) {
  /** @type {Point[][][]} */
  const polygons = land.polygons.map((rings) =>
    rings.map((ring) =>
      ring.map((point) => {
        const [x, y] = europe(point);
        return [x / 1000, y / 1000];
      }),
    ),
  );
  const largest = polygons.reduce((a, b) =>
    Math.abs(signedArea(b[0] ?? [])) > Math.abs(signedArea(a[0] ?? [])) ? b : a,
  );
  const points = polygons.flat(2);
  return {
    land,
    polygons,
    ...measure(polygons),
    inner: innerOf(largest),
    bounds: points.reduce(
      ([left, bottom, right, top], [x, y]) => [
        Math.min(left, x),
        Math.min(bottom, y),
        Math.max(right, x),
        Math.max(top, y),
      ],
      [Infinity, Infinity, -Infinity, -Infinity],
    ),
  };
}

/** @param {Part} part @param {Point} point */
const contains = ({ polygons, bounds: [left, bottom, right, top] }, [x, y]) =>
  x > left &&
  x < right &&
  y > bottom &&
  y < top &&
  polygons.some((rings) => crossings(rings, y).filter((at) => at < x).length % 2 === 1);

/** @param {readonly Part[]} parts @returns {{ area: number, centroid: Point }} */
function sum(parts) {
  const area = parts.reduce((all, part) => all + part.area, 0);
  /** @param {0 | 1} axis */
  const mean = (axis) =>
    parts.reduce((all, part) => all + part.area * part.centroid[axis], 0) / area;
  return { area, centroid: [mean(0), mean(1)] };
}

/**
 * Whether two sets of parts are the same ground, drawn twice. The sources draw a coast anew for every
 * vintage: of a region 10 km across a fifth may differ, of one 100 km across a twentieth.
 * @param {readonly Part[]} as
 * @param {readonly Part[]} bs
 */
function isSame(as, bs) {
  const [a, b] = [sum(as), sum(bs)];
  const side = Math.sqrt(b.area);
  const apart = Math.hypot(a.centroid[0] - b.centroid[0], a.centroid[1] - b.centroid[1]);
  return (
    Math.abs(a.area / b.area - 1) < Math.min(0.25, 0.03 + 1.6 / side) &&
    apart < Math.min(0.08 * side, 0.3 + 0.02 * side)
  );
}

/** @type {Map<number, Promise<Land[]>>} */
const read = new Map();

/** The NUTS 3 regions of a vintage, at the finest scale. @param {number} nuts */
export function partsOf(nuts) {
  const known = read.get(nuts) ?? readNuts('03M', nuts, 3);
  read.set(nuts, known);
  return known;
}

/** The same by country. @param {number} nuts @returns {Promise<Map<string, Land[]>>} */
async function countriesIn(nuts) {
  /** @type {Map<string, Land[]>} */
  const countries = new Map();
  for (const part of await partsOf(nuts)) {
    const country = part.id.slice(0, 2);
    const known = countries.get(country);
    if (known) known.push(part);
    else countries.set(country, [part]);
  }
  return countries;
}

/** @param {string} code @returns {(part: { id: string }) => boolean} */
const within = (code) => (part) => regionAt(part.id, code.length - 2) === code;

/**
 * Finds the ground of places of any level and vintage.
 * @param {readonly Place[]} places whose codes are in the gazetteer
 * @returns {Promise<Ground[]>} in the order of the places
 */
export async function findGrounds(places) {
  /** @type {Map<string, Part>} */
  const measured = new Map();
  /** @param {number} nuts @returns {(land: Land) => Part} */
  const measuredIn = (nuts) => (land) => {
    const key = `${land.id} ${nuts}`;
    const part = measured.get(key) ?? partOf(land);
    measured.set(key, part);
    return part;
  };
  const atoms = await countriesIn(2016);
  /** @type {Map<number, Map<string, Land[]>>} */
  const vintages = new Map();
  for (const nuts of VINTAGES) {
    if (places.some((place) => place.nuts === nuts)) vintages.set(nuts, await countriesIn(nuts));
  }

  /**
   * @param {Place} place
   * @param {readonly Land[]} parts of it
   * @param {number} whole how many parts its country has
   */
  function atomsOf(place, parts, whole) {
    if (place.nuts === 2016) return parts;
    // Greece, until 2006.
    const now = place.code.replace(/^GR/, 'EL');
    const near = atoms.get(now.slice(0, 2)) ?? [];
    // Between 2003 and 2021 no country changed its borders.
    if (parts.length === whole) return near;
    const olds = parts.map(measuredIn(place.nuts));
    const found = near.filter((atom) => {
      const { inner } = measuredIn(2016)(atom);
      return olds.some((old) => contains(old, inner));
    });
    // What lies overseas is islands, and NUTS never divided one.
    if (found.length > 0 && found.every(({ id }) => isOutermost(id))) return found;
    const renamed = near.filter(within(now));
    return [found, renamed].find(
      (set) => set.length > 0 && isSame(set.map(measuredIn(2016)), olds),
    );
  }

  return places.map((place) => {
    const { id, code, nuts } = place;
    const country = vintages.get(nuts)?.get(code.slice(0, 2)) ?? [];
    const parts = country.filter(within(code));
    const found = atomsOf(place, parts, country.length) ?? [];
    // A country is drawn on the main map, without its outermost regions.
    const onMap = found.filter((atom) => !isOutermost(atom.id));
    const drawn = onMap.length > 0 ? onMap : found;
    return { id, nuts, atoms: new Set(drawn.map((atom) => atom.id)), parts };
  });
}
