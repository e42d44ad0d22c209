// @ts-check

/**
 * The ground of a programme, as a build needs it to draw the places that the programme names.
 */

import { cutPieces, draw, fine, LIGHT, write } from './draw.mjs';
import { findGrounds } from './match.mjs';
import { compact } from './topology.mjs';

/**
 * Cuts the boundaries of a programme.
 * @param {readonly import('./match.mjs').Place[]} places of any level, whose codes are in the gazetteer
 * @returns {Promise<{ europe: string, regions: string }>} the text of `europe.json` and of `regions.json`
 *   (its regions alone, which is all that a page needs to answer); what lies beyond the edge of the map
 *   is in neither
 */
export async function makeGround(places) {
  const grounds = await findGrounds(places);
  const whole = await cutPieces('10M', grounds);
  const small =
    whole.filter(({ id, places }) => id.length === 5 && places.length > 0).length +
    grounds.filter(({ atoms }) => atoms.size === 0).length;
  const drawing = small > 0 ? fine(small) : LIGHT;
  const topology = await draw(drawing, grounds);
  const { regions } = topology.objects;
  if (!regions) throw new Error('the ground has no regions');
  const drawn = new Set(regions.geometries.map(({ id }) => id));
  const vintages = places.filter(({ id }) => drawn.has(id)).map(({ nuts }) => nuts);
  const about = { metresPerUnit: drawing.metresPerUnit, vintages };
  return {
    europe: write(topology, about),
    regions: write(compact({ arcs: topology.arcs, objects: { regions } }), about),
  };
}
