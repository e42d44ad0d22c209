// @ts-check

/**
 * Makes `static/boundaries/`: the ground of the map, projected, simplified and laid out once.
 * `--check` makes it anew and compares. Sources, choices and traps: `docs/boundaries.md`.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { makeInsets } from './boundaries/insets.mjs';
import { EXTENT, makeLand } from './boundaries/land.mjs';
import { MEMBERS, readNuts, readWorld } from './boundaries/sources.mjs';
import { compact, encode, onGrid, polygonsOf, areaOf } from './boundaries/topology.mjs';

/**
 * @typedef {import('./boundaries/topology.mjs').Topology} Topology
 * @typedef {import('./boundaries/topology.mjs').Collection} Collection
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

/** @param {Topology} topology @param {string} name @returns {Collection['geometries']} */
const shapesOf = (topology, name) => topology.objects[name]?.geometries ?? [];

/** @param {Collection['geometries']} geometries @returns {Collection} */
const collect = (geometries) => ({ type: 'GeometryCollection', geometries });

/** The codes that the pilots name. */
function readRegions() {
  try {
    const { pilots } = JSON.parse(readFileSync(new URL(PILOTS, ROOT), 'utf8'));
    return pilots.map((/** @type {{ region: string }} */ pilot) => pilot.region);
  } catch (e) {
    return 'ES13 FRB FRF FRE LT FI1D UKD3 SE31 ITC1 DED SI BE3'.split(' ');
  }
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

/** The light file: countries, neighbours and the funded regions. */
async function makeEurope() {
  const { plane, toGrid } = planeOf(2000);
  const land = onGrid(
    await makeLand(await readNuts('10M'), readWorld(), {
      interval: 5000,
      islands: 60,
      skerries: 200,
      states: 3500,
    }),
    toGrid,
  );
  const insets = onGrid(
    await makeInsets(await readNuts('03M'), { x: 0, y: 3000, side: 200, gap: 20, grain: 4 }),
    ([x, y]) => [Math.round(x), Math.round(y)],
  );
  const known = [
    ...shapesOf(land, 'nuts0'),
    ...shapesOf(land, 'nuts1'),
    ...shapesOf(land, 'nuts2'),
  ];
  const regions = readRegions().map((/** @type {string} */ code) => {
    const shape = known.find(({ id }) => id === code);
    if (!shape) throw new Error(`${PILOTS}: ${code} is not in NUTS 2016, levels 0 to 2`);
    return shape;
  });
  const topology = compact(
    join(
      {
        arcs: land.arcs,
        objects: {
          neighbours: collect(shapesOf(land, 'neighbours')),
          countries: collect(shapesOf(land, 'nuts0').filter(({ id }) => MEMBERS.includes(id))),
          regions: collect(regions),
        },
      },
      insets,
    ),
  );
  return { topology, plane };
}

/** All of NUTS, for data other than the pilots. */
async function makeNuts() {
  const { plane, toGrid } = planeOf(1000);
  const nuts = await readNuts('03M');
  const land = onGrid(
    await makeLand(nuts, readWorld(), {
      interval: 3000,
      islands: 40,
      skerries: 100,
      states: 3500,
    }),
    toGrid,
  );
  const insets = onGrid(
    await makeInsets(nuts, { x: 0, y: 6000, side: 400, gap: 40, grain: 4 }),
    ([x, y]) => [Math.round(x), Math.round(y)],
  );
  const { neighbours, nuts0, nuts1, nuts2 } = land.objects;
  const topology = compact(
    join(
      { arcs: land.arcs, objects: /** @type {any} */ ({ neighbours, nuts0, nuts1, nuts2 }) },
      insets,
    ),
  );
  return { topology, plane };
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const check = process.argv.includes('--check');
for (const [name, make] of /** @type {const} */ ([
  ['europe.json', makeEurope],
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
  const url = new URL(`static/boundaries/${name}`, ROOT);
  if (check) {
    if (readFileSync(url, 'utf8') !== text) {
      console.error(`static/boundaries/${name} is not what scripts/boundaries.mjs makes`);
      process.exitCode = 1;
    }
  } else {
    writeFileSync(url, text);
  }
  const bytes = Buffer.from(text);
  const vertices = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(
    `${name}: ${kilobytes(bytes.length)}, gzip ${kilobytes(gzipSync(bytes, { level: 9 }).length)}, ` +
      `brotli ${kilobytes(brotliCompressSync(bytes).length)}; ` +
      `${vertices} vertices in ${topology.arcs.length} arcs`,
  );
}
