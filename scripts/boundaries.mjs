// @ts-check

/**
 * Makes `static/boundaries/`: the ground of the map, projected, simplified and laid out once.
 * `--check` makes it anew and compares. Sources, choices and traps: `docs/boundaries.md`.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { makeGazetteer } from './boundaries/gazetteer.mjs';
import { makeInsets } from './boundaries/insets.mjs';
import { EXTENT, makeLand, SHEET } from './boundaries/land.mjs';
import { MEMBERS, readNuts, readWorld } from './boundaries/sources.mjs';
import { areaOf, compact, encode, onGrid, polygonsOf, unite } from './boundaries/topology.mjs';

/**
 * @typedef {import('./boundaries/topology.mjs').Topology} Topology
 * @typedef {import('./boundaries/topology.mjs').Collection} Collection
 * @typedef {import('./boundaries/topology.mjs').Shape} Shape
 * @typedef {import('./boundaries/topology.mjs').Point} Point
 */

const ROOT = new URL('../', import.meta.url);
const PILOTS = 'static/data/pilots.json';

const LICENCE = {
  attribution: '© EuroGeographics for the administrative boundaries',
  licence:
    'NUTS 2016: Eurostat GISCO, © EuroGeographics; non-commercial use, source acknowledged. ' +
    'Other countries: Natural Earth, public domain, as reshaped by Visionscarto.',
};

/** @param {Topology} a @param {Topology} b @returns {Topology} */
function join(a, b) {
  /** @param {number} number */
  const shift = (number) => (number < 0 ? number - a.arcs.length : number + a.arcs.length);
  /** @type {Record<string, Collection>} */
  const objects = { ...a.objects };
  for (const [name, { geometries }] of Object.entries(b.objects)) {
    objects[name] = {
      type: 'GeometryCollection',
      geometries: geometries.map((shape) => ({
        ...shape,
        ...areaOf(polygonsOf(shape).map((rings) => rings.map((ring) => ring.map(shift)))),
      })),
    };
  }
  return { arcs: [...a.arcs, ...b.arcs], objects };
}

/** @param {Topology} topology @param {string} name @returns {Shape[]} */
const shapesOf = (topology, name) => topology.objects[name]?.geometries ?? [];

/** @param {Shape[]} geometries @returns {Collection} */
const collect = (geometries) => ({ type: 'GeometryCollection', geometries });

/** The codes that the pilots name. @returns {string[]} */
function readRegions() {
  const { pilots } = JSON.parse(readFileSync(new URL(PILOTS, ROOT), 'utf8'));
  return pilots.map((/** @type {{ region: string }} */ pilot) => pilot.region);
}

/**
 * @param {number} metresPerUnit
 * @returns {{ plane: import('../src/data/plane.ts').Plane, toGrid: (point: Point) => Point }}
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

/** @param {string} id a NUTS code, or the code of a country that is not in NUTS */
const countryOf = (id) => id.slice(0, 2);

/** @param {string} id */
const isNuts = (id) => id.length > 2;

/**
 * The outermost regions as NUTS has them: Saint-Martin is a part of FRY1.
 * @param {Topology} ground
 * @returns {Shape[]}
 */
const overseas = (ground) =>
  shapesOf(ground, 'insets').map((shape) => (shape.id === 'MF' ? { ...shape, id: 'FRY1' } : shape));

/** The light file: countries, neighbours and the pilots' regions. */
async function makeEurope() {
  const { plane, toGrid } = planeOf(2400);
  const nuts = await readNuts('10M');
  const codes = readRegions();
  for (const code of codes) {
    if (code.length > 4 || !nuts.some(({ id }) => id.startsWith(code))) {
      throw new Error(`${PILOTS}: ${code} is not in NUTS 2016, levels 0 to 2`);
    }
  }
  // A unit is all ground that is part of the same regions: `FR.FRB` is Centre-Val de Loire.
  const land = onGrid(
    await makeLand(
      nuts,
      readWorld(),
      {
        extent: SHEET,
        smooth: { members: 6500, near: 10500, far: 19000, off: 60000 },
        islands: 57,
        skerries: 500,
        states: 3500,
      },
      (id) => [countryOf(id), ...codes.filter((code) => id.startsWith(code))].join('.'),
    ),
    toGrid,
  );
  const insets = onGrid(
    await makeInsets(await readNuts('03M'), { x: 0, y: 2500, side: 150, gap: 10, grain: 6 }),
    ([x, y]) => [Math.round(x), Math.round(y)],
  );
  const ground = join(land, insets);
  const shapes = shapesOf(ground, 'land');
  const states = unite(ground, shapes, countryOf);
  /** @param {string} code */
  const regionOf = (code) => [
    ...unite(ground, shapes, (id) => (id.split('.').includes(code) ? code : null)),
    ...unite(ground, overseas(ground), (id) => (id.startsWith(code) ? code : null)),
  ];
  const objects = {
    neighbours: collect(states.filter(({ id }) => !MEMBERS.includes(id))),
    countries: collect(states.filter(({ id }) => MEMBERS.includes(id))),
    regions: collect(codes.flatMap((code) => regionOf(code).slice(0, 1))),
    insets: collect(shapesOf(ground, 'insets')),
  };
  return { topology: compact({ arcs: ground.arcs, objects }), plane };
}

/**
 * What a page needs to answer: the pilots' regions, the very same as in the light file. The rest of
 * the ground is a picture in the page already.
 */
async function makeRegions() {
  const { topology, plane } = await makeEurope();
  const { regions } = topology.objects;
  if (!regions) throw new Error('europe.json has no regions');
  return { topology: compact({ arcs: topology.arcs, objects: { regions } }), plane };
}

/** All of NUTS, for data other than the pilots. */
async function makeNuts() {
  const { plane, toGrid } = planeOf(1000);
  const nuts = await readNuts('03M');
  const land = onGrid(
    await makeLand(
      nuts,
      readWorld(),
      {
        extent: EXTENT,
        smooth: { members: 3000, near: 4000, far: 6000, off: 12000 },
        islands: 40,
        skerries: 100,
        states: 3500,
      },
      (id) => id,
    ),
    toGrid,
  );
  const insets = onGrid(
    await makeInsets(nuts, { x: 0, y: 6000, side: 400, gap: 40, grain: 3 }),
    ([x, y]) => [Math.round(x), Math.round(y)],
  );
  const ground = join(land, insets);
  const shapes = shapesOf(ground, 'land');
  const neighbours = unite(ground, shapes, (id) =>
    MEMBERS.includes(countryOf(id)) ? null : countryOf(id),
  );
  /** @param {number} length of a code @param {Shape[]} among */
  const level = (length, among) =>
    collect(unite(ground, among, (id) => (isNuts(id) ? id.slice(0, length) : null)));
  const objects = {
    neighbours: collect(neighbours),
    nuts0: level(2, shapes),
    nuts1: level(3, [...shapes, ...overseas(ground)]),
    nuts2: level(4, [...shapes, ...overseas(ground)]),
    insets: collect(shapesOf(ground, 'insets')),
  };
  return { topology: compact({ arcs: ground.arcs, objects }), plane };
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const check = process.argv.includes('--check');

/** Writes a file, or compares it. @param {string} name @param {string} text */
function keep(name, text) {
  const url = new URL(`static/boundaries/${name}`, ROOT);
  if (check) {
    if (!existsSync(url) || readFileSync(url, 'utf8') !== text) {
      console.error(`static/boundaries/${name} is not what scripts/boundaries.mjs makes`);
      process.exitCode = 1;
    }
  } else {
    writeFileSync(url, text);
  }
}

for (const [name, make] of /** @type {const} */ ([
  ['europe.json', makeEurope],
  ['regions.json', makeRegions],
  ['nuts-2016.json', makeNuts],
])) {
  const { topology, plane } = await make();
  const text = encode(topology, {
    nuts: 2016,
    plane,
    members: MEMBERS,
    disputed: ['RS XK'],
    ...LICENCE,
  });
  keep(name, text);
  const bytes = Buffer.from(text);
  const vertices = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(
    `${name}: ${kilobytes(bytes.length)}, gzip ${kilobytes(gzipSync(bytes, { level: 9 }).length)}, ` +
      `brotli ${kilobytes(brotliCompressSync(bytes).length)}; ` +
      `${vertices} vertices in ${topology.arcs.length} arcs`,
  );
}

keep('gazetteer.json', JSON.stringify(makeGazetteer()) + '\n');
