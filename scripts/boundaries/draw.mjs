// @ts-check

/**
 * Draws the ground as one topology: countries, neighbours, outermost regions, and any places.
 */

import { makeInsets } from './insets.mjs';
import { EXTENT, makeLand, makeOutlines, SHEET } from './land.mjs';
import { MEMBERS, readNuts, readWorld, regionAt, VINTAGES } from './sources.mjs';
import { areaOf, compact, encode, join, onGrid, polygonsOf, unite } from './topology.mjs';

/**
 * @typedef {import('./land.mjs').Detail} Detail
 * @typedef {import('./match.mjs').Ground} Ground
 * @typedef {import('./sources.mjs').Land} Land
 * @typedef {import('./topology.mjs').Collection} Collection
 * @typedef {import('./topology.mjs').Point} Point
 * @typedef {import('./topology.mjs').Shape} Shape
 * @typedef {import('./topology.mjs').Topology} Topology
 *
 * @typedef {object} Drawing how finely everything is drawn
 * @property {number} metresPerUnit
 * @property {'03M' | '10M'} scale of the source: 1:3 million or 1:10 million
 * @property {Detail} detail
 * @property {{ y: number, side: number, gap: number, grain: number }} insets in units
 */

/** For places of NUTS 2 and larger. @type {Drawing} */
export const LIGHT = {
  metresPerUnit: 2400,
  scale: '10M',
  detail: {
    extent: SHEET,
    smooth: { members: 6500, near: 10500, far: 19000, off: 60000 },
    parts: 0.2,
    islands: 57,
    skerries: 500,
    states: 3500,
  },
  insets: { y: 2500, side: 150, gap: 10, grain: 6 },
};

/**
 * For smaller places and for borders that are no longer.
 * @param {number} count of what is smaller than NUTS 2: the more there are, the less each may cost
 * @returns {Drawing}
 */
export function fine(count) {
  const share = Math.min(1, count / 1500);
  const smooth = { ...LIGHT.detail.smooth, members: 6500 + 1500 * share };
  return {
    metresPerUnit: 1600,
    scale: '03M',
    detail: { ...LIGHT.detail, smooth, parts: 0.08 + 0.1 * share },
    insets: { y: 3750, side: 225, gap: 15, grain: 9 },
  };
}

/** @param {readonly Shape[]} geometries @returns {Collection} */
export const collect = (geometries) => ({
  type: 'GeometryCollection',
  geometries: [...geometries],
});

/** @param {Topology} topology @param {string} name @returns {Shape[]} */
const shapesOf = (topology, name) => topology.objects[name]?.geometries ?? [];

/** @param {string} id of a unit: a country, and the places that it is part of */
const countryOf = (id) => id.slice(0, 2);

/**
 * @param {number} metresPerUnit
 * @returns {{ plane: import('../../src/data/plane.ts').Plane, toGrid: (point: Point) => Point }}
 */
function planeOf(metresPerUnit) {
  const [left, , , top] = EXTENT;
  return {
    plane: { metresPerUnit, origin: [left, top] },
    toGrid: ([x, y]) => [
      Math.round((x - left) / metresPerUnit),
      Math.round((top - y) / metresPerUnit),
    ],
  };
}

/**
 * The text of a file.
 * @param {Topology} topology
 * @param {object} about
 * @param {number} about.metresPerUnit
 * @param {number} [about.nuts] vintage of its regions or, of a whole ground, of its countries
 * @param {readonly number[]} [about.vintages] of all that is drawn
 * @param {Readonly<Record<string, string>>} [about.same] codes that are drawn under another
 */
export function write(topology, { metresPerUnit, nuts = 2016, vintages = [], same }) {
  return encode(topology, {
    nuts,
    plane: planeOf(metresPerUnit).plane,
    members: MEMBERS,
    disputed: ['RS XK'],
    attribution: '© EuroGeographics for the administrative boundaries',
    licence:
      `NUTS ${[...new Set([2016, ...vintages])].sort().join(', ')}: Eurostat GISCO, ` +
      '© EuroGeographics; non-commercial use, source acknowledged. ' +
      'Other countries: Natural Earth, public domain, as reshaped by Visionscarto.',
    same,
  });
}

/**
 * NUTS 2016 in the pieces that the places ask for: level 2, and level 3 where a place is a part of a
 * NUTS 2 region.
 * @param {Drawing['scale']} scale
 * @param {readonly Ground[]} grounds
 */
export async function cutPieces(scale, grounds) {
  const atoms = await readNuts(scale, 2016, 3);
  /** @type {Map<string, Land[]>} */
  const parts = new Map();
  for (const atom of atoms) {
    const code = regionAt(atom.id, 2);
    parts.set(code, [...(parts.get(code) ?? []), atom]);
  }
  return (await readNuts(scale)).flatMap((land) => {
    const own = parts.get(land.id) ?? [];
    const divided = grounds.some((ground) => {
      const count = own.filter(({ id }) => ground.atoms.has(id)).length;
      return count > 0 && count < own.length;
    });
    return (divided ? own : [land]).map((piece) => ({
      ...piece,
      places: grounds
        .filter((ground) => ground.atoms.has(divided ? piece.id : (own[0]?.id ?? '')))
        .map(({ id }) => id),
    }));
  });
}

/**
 * Everything as one topology, of which files are made with `write`.
 * @param {Drawing} drawing
 * @param {readonly Ground[]} grounds
 * @returns {Promise<Topology>} objects `neighbours`, `countries`, `regions` (all that there is, in the
 *   order of the places) and `insets`
 */
export async function draw({ metresPerUnit, scale, detail, insets: layout }, grounds) {
  const { toGrid } = planeOf(metresPerUnit);
  const pieces = await cutPieces(scale, grounds);
  const finest = scale === '03M' ? pieces : await cutPieces('03M', grounds);
  /** Places of a unit: all ground that is part of the same ones. @type {Map<string, string[]>} */
  const placesOf = new Map();
  /** @type {Map<string, string>} */
  const units = new Map();
  for (const { id, places } of pieces) {
    const unit = [countryOf(id), ...places].join('.');
    units.set(id, unit);
    placesOf.set(unit, places);
  }
  /** @param {string} piece */
  const unitOf = (piece) => units.get(piece) ?? '';

  const land = onGrid(await makeLand(pieces, readWorld(), detail, unitOf), toGrid);
  const boxes = onGrid(await makeInsets(finest, { x: 0, ...layout }, unitOf), ([x, y]) => [
    Math.round(x),
    Math.round(y),
  ]);
  let ground = join(land, boxes);
  for (const nuts of VINTAGES) {
    const own = grounds.filter((place) => place.nuts === nuts && place.atoms.size === 0);
    ground = join(ground, onGrid(await makeOutlines(own, detail), toGrid));
  }

  const shapes = shapesOf(ground, 'land');
  const islands = shapesOf(ground, 'insets');
  const states = unite(ground, shapes, countryOf);
  /** The shapes of every place, on the main map and overseas. @type {Map<string, Shape[]>[]} */
  const [onMap, overseas] = [shapes, islands].map((among) => {
    /** @type {Map<string, Shape[]>} */
    const found = new Map();
    for (const shape of among) {
      for (const place of placesOf.get(String(shape.properties?.unit ?? shape.id)) ?? []) {
        found.set(place, [...(found.get(place) ?? []), shape]);
      }
    }
    return found;
  });
  const outlined = new Map(shapesOf(ground, 'outlines').map((shape) => [shape.id, [shape]]));
  const regions = grounds.flatMap(({ id }) => {
    const found = onMap?.get(id) ?? overseas?.get(id) ?? outlined.get(id) ?? [];
    return unite(ground, found, () => id);
  });
  return compact({
    arcs: ground.arcs,
    objects: {
      neighbours: collect(states.filter(({ id }) => !MEMBERS.includes(id))),
      countries: collect(states.filter(({ id }) => MEMBERS.includes(id))),
      regions: collect(regions),
      insets: collect(uniteBoxes(ground, islands)),
    },
  });
}

/** An inset is all units in its box. @param {Topology} ground @param {readonly Shape[]} islands */
function uniteBoxes(ground, islands) {
  const boxes = [...new Set(islands.map(({ properties }) => String(properties?.inset)))];
  return boxes.flatMap((id) => {
    const parts = islands.filter(({ properties }) => properties?.inset === id);
    const [first] = parts;
    if (!first) return [];
    const { country, box, metresPerUnit } = first.properties ?? {};
    const whole = areaOf(parts.flatMap(polygonsOf));
    return [{ ...first, id, properties: { country, box, metresPerUnit }, ...whole }];
  });
}
