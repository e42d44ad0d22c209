// @ts-check

/**
 * TopoJSON on a whole-number grid. Arcs are rounded, not rings: what shares an arc before shares it
 * after.
 */

import { mergeArcs } from 'topojson-client';

/**
 * @typedef {[number, number]} Point
 * @typedef {{ type: 'Polygon', arcs: number[][] } | { type: 'MultiPolygon', arcs: number[][][] }} Area
 * @typedef {Area & { id: string, properties?: Record<string, unknown> }} Shape
 * @typedef {{ type: 'GeometryCollection', geometries: Shape[] }} Collection
 * @typedef {{ arcs: Point[][], objects: Record<string, Collection> }} Topology
 */

/** @param {Point} a @param {Point} b @param {Point} c twice the area of the triangle */
const turn = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);

/**
 * Points of an arc on the grid, without repeated points and without points on the straight line
 * between their neighbours. Ends stay: they are the nodes.
 * @param {Point[]} arc
 * @param {(point: Point) => Point} toGrid
 * @returns {Point[]}
 */
function snap(arc, toGrid) {
  /** @type {Point[]} */
  const kept = [];
  for (const point of arc.map(toGrid)) {
    const [b, a] = [kept.at(-1), kept.at(-2)];
    if (b && b[0] === point[0] && b[1] === point[1]) continue;
    // A spike that returns on itself encloses nothing either.
    if (a && b && turn(a, b, point) === 0) kept.pop();
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    kept.push(point);
  }
  return kept;
}

/** @param {Area} area @returns {number[][][]} polygons of rings of arc numbers */
export const polygonsOf = (area) => (area.type === 'Polygon' ? [area.arcs] : area.arcs);

/** @param {number[][][]} polygons @returns {Area} */
export const areaOf = (polygons) =>
  polygons.length === 1 && polygons[0]
    ? { type: 'Polygon', arcs: polygons[0] }
    : { type: 'MultiPolygon', arcs: polygons };

/**
 * The points of a ring, closed.
 * @param {Point[][]} arcs
 * @param {number[]} ring
 * @returns {Point[]}
 */
export function pointsOf(arcs, ring) {
  /** @type {Point[]} */
  const points = [];
  for (const number of ring) {
    const arc = arcs[number < 0 ? ~number : number] ?? [];
    const way = number < 0 ? [...arc].reverse() : arc;
    points.push(...(points.length ? way.slice(1) : way));
  }
  return points;
}

/** @param {Point[]} ring closed; returns the signed area */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [/** @type {Point} */ (ring[i - 1]), /** @type {Point} */ (ring[i])];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

/**
 * Rounds a topology to the grid and drops what vanishes on it: rings without area, polygons without
 * outer ring. A shape that would vanish altogether is an error, for somebody lives there.
 * @param {Topology} topology
 * @param {(point: Point) => Point} toGrid
 * @returns {Topology}
 */
export function onGrid(topology, toGrid) {
  const arcs = topology.arcs.map((arc) => snap(arc, toGrid));
  /** @param {number} number */
  const hasLength = (number) => (arcs[number < 0 ? ~number : number]?.length ?? 0) > 1;
  /** @param {number[]} ring */
  const survives = (ring) => signedArea(pointsOf(arcs, ring)) !== 0;
  /** @type {Record<string, Collection>} */
  const objects = {};
  for (const [name, { geometries }] of Object.entries(topology.objects)) {
    objects[name] = {
      type: 'GeometryCollection',
      geometries: geometries.map((shape) => {
        const polygons = polygonsOf(shape)
          .map((rings) => rings.map((ring) => ring.filter(hasLength)))
          .filter(([outer]) => outer && survives(outer))
          .map((rings) => rings.filter(survives));
        if (polygons.length === 0) throw new Error(`${name}: ${shape.id} vanishes on the grid`);
        return { ...shape, ...areaOf(polygons) };
      }),
    };
  }
  return { arcs, objects };
}

/**
 * Unites the shapes of an object by the codes that they are part of.
 * @param {Topology} topology
 * @param {Shape[]} shapes
 * @param {(id: string) => string | null} codeOf null for what is part of nothing
 * @returns {Shape[]} in the order of the codes
 */
export function unite(topology, shapes, codeOf) {
  /** @type {Map<string, Shape[]>} */
  const groups = new Map();
  for (const shape of shapes) {
    const code = codeOf(shape.id);
    if (code === null) continue;
    groups.set(code, [...(groups.get(code) ?? []), shape]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) => {
      const { arcs } = mergeArcs(/** @type {any} */ ({ type: 'Topology', ...topology }), parts);
      return { id, ...areaOf(arcs) };
    });
}

/**
 * Two topologies as one; objects of one name become one.
 * @param {Topology} a
 * @param {Topology} b
 * @returns {Topology}
 */
export function join(a, b) {
  /** @param {number} number */
  const shift = (number) => (number < 0 ? number - a.arcs.length : number + a.arcs.length);
  /** @type {Record<string, Collection>} */
  const objects = { ...a.objects };
  for (const [name, { geometries }] of Object.entries(b.objects)) {
    const shifted = geometries.map((shape) => ({
      ...shape,
      ...areaOf(polygonsOf(shape).map((rings) => rings.map((ring) => ring.map(shift)))),
    }));
    objects[name] = {
      type: 'GeometryCollection',
      geometries: [...(a.objects[name]?.geometries ?? []), ...shifted],
    };
  }
  return { arcs: [...a.arcs, ...b.arcs], objects };
}

/**
 * Leaves out arcs that nothing uses and numbers the rest in the order of their first use, which puts
 * neighbours together and compresses better.
 * @param {Topology} topology
 * @returns {Topology}
 */
export function compact({ arcs, objects }) {
  /** @type {Map<number, number>} */
  const numbers = new Map();
  /** @type {Point[][]} */
  const used = [];
  /** @param {number} number */
  const renumber = (number) => {
    const old = number < 0 ? ~number : number;
    let now = numbers.get(old);
    if (now === undefined) {
      now = used.length;
      numbers.set(old, now);
      used.push(/** @type {Point[]} */ (arcs[old]));
    }
    return number < 0 ? ~now : now;
  };
  /** @type {Record<string, Collection>} */
  const renamed = {};
  for (const [name, { geometries }] of Object.entries(objects)) {
    renamed[name] = {
      type: 'GeometryCollection',
      geometries: geometries.map((shape) => ({
        ...shape,
        ...areaOf(polygonsOf(shape).map((rings) => rings.map((ring) => ring.map(renumber)))),
      })),
    };
  }
  return { arcs: used, objects: renamed };
}

/**
 * The file's text: arcs as steps from point to point, which topojson-client undoes with a transform
 * of scale 1.
 * @param {Topology} topology
 * @param {Record<string, unknown>} members further top-level members
 */
export function encode({ arcs, objects }, members) {
  const steps = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((point) => {
      const step = [point[0] - x, point[1] - y];
      [x, y] = point;
      return step;
    });
  });
  return `${JSON.stringify({
    type: 'Topology',
    ...members,
    transform: { scale: [1, 1], translate: [0, 0] },
    objects,
    arcs: steps,
  })}\n`;
}
