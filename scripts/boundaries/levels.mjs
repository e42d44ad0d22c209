// @ts-check

/**
 * All of NUTS, for places that are known only in the browser. Everything is cut at once, so a region
 * of any level and vintage fits every other that shares its border.
 */

import { collect, draw, fine, write } from './draw.mjs';
import { EXTENT } from './land.mjs';
import { findGrounds, partsOf } from './match.mjs';
import { regionAt, VINTAGES } from './sources.mjs';
import { compact } from './topology.mjs';

/** @typedef {import('./match.mjs').Place} Place */

const LEVELS = [0, 1, 2, 3];

/** Every region of a vintage, from level 0 on. @param {number} nuts @returns {Promise<Place[]>} */
async function regionsIn(nuts) {
  const parts = await partsOf(nuts);
  return LEVELS.flatMap((level) =>
    [...new Set(parts.map(({ id }) => regionAt(id, level)))]
      .sort()
      .map((code) => ({ id: `${code}.${nuts}`, code, nuts })),
  );
}

/**
 * Cuts the files of the levels and vintages.
 * @returns {Promise<Map<string, string>>} the text by the file's name: `nuts-2016-0.json` is a whole
 *   ground like `europe.json`, `nuts-2016-1.json` to `-3` have the regions of a level, and
 *   `nuts-2003.json` and so on what is not drawn in 2016, of all levels. A region that is drawn in
 *   2016 under its own code is not in them; one that is drawn under another code is in `same`
 */
export async function makeLevels() {
  const places = (await Promise.all(VINTAGES.map(regionsIn))).flat();
  const grounds = await findGrounds(places);
  const atomsOf = new Map(grounds.map(({ id, atoms }) => [id, [...atoms].sort().join(' ')]));

  /** Codes of 2016 by their ground; the lowest level first. @type {Map<string, string[]>} */
  const codesOf = new Map();
  for (const { id, code, nuts } of places) {
    const atoms = atomsOf.get(id);
    if (nuts === 2016 && atoms) codesOf.set(atoms, [...(codesOf.get(atoms) ?? []), code]);
  }
  /** The code under which a region is drawn in 2016. @param {Place} place */
  function drawnAs({ id, code }) {
    const codes = codesOf.get(atomsOf.get(id) ?? '') ?? [];
    return [code, ...codes.filter(({ length }) => length === code.length), ...codes].find((at) =>
      codes.includes(at),
    );
  }
  const own = places.filter((place) => place.nuts === 2016 || drawnAs(place) === undefined);
  const ids = new Set(own.map(({ id }) => id));

  const drawing = fine(grounds.length);
  const { smooth, ...detail } = drawing.detail;
  const topology = await draw(
    {
      ...drawing,
      detail: { ...detail, smooth: { ...smooth, members: 8500 }, parts: 0.24, extent: EXTENT },
    },
    grounds.filter(({ id }) => ids.has(id)),
  );
  const { metresPerUnit } = drawing;
  const { regions, ...ground } = topology.objects;
  const shapes = (regions?.geometries ?? []).map((shape) => {
    const [code = '', nuts] = shape.id.split('.');
    return { nuts: Number(nuts), shape: { ...shape, id: code } };
  });
  /** @param {number} nuts @param {(code: string) => boolean} [has] */
  const regionsOf = (nuts, has = () => true) =>
    collect(shapes.filter((s) => s.nuts === nuts && has(s.shape.id)).map(({ shape }) => shape));

  /** @type {Map<string, string>} */
  const files = new Map();
  for (const level of LEVELS) {
    const found = regionsOf(2016, ({ length }) => length === 2 + level);
    const objects = level === 0 ? { ...ground, regions: found } : { regions: found };
    files.set(
      `nuts-2016-${level}.json`,
      write(compact({ arcs: topology.arcs, objects }), { metresPerUnit }),
    );
  }
  for (const nuts of VINTAGES.filter((vintage) => vintage !== 2016)) {
    const renamed = places.flatMap((place) => {
      const code = place.nuts === nuts ? drawnAs(place) : place.code;
      return code === undefined || code === place.code ? [] : [[place.code, code]];
    });
    files.set(
      `nuts-${nuts}.json`,
      write(compact({ arcs: topology.arcs, objects: { regions: regionsOf(nuts) } }), {
        metresPerUnit,
        nuts,
        vintages: [nuts],
        same: Object.fromEntries(renamed),
      }),
    );
  }
  return files;
}
