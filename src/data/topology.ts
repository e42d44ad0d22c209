import * as v from 'valibot';
import { boundariesOf } from './boundaries';
import type { Boundaries } from './plane';
import { DataProblem, refuse } from './problem';
import { check, number } from './schema';

/** A boundaries file as `scripts/boundaries` writes it: TopoJSON in the map's plane. */

const code = v.pipe(v.string(), v.minLength(1, 'a code'));
const pair = v.tuple([number, number]);
const above = v.pipe(number, v.gtValue(0, 'a number above zero'));
const nowhere = v.tuple([v.literal(0), v.literal(0)]);
const ring = v.array(v.pipe(v.number(), v.integer('the number of an arc')));

const collection = <const Properties extends v.GenericSchema>(properties: Properties) =>
  v.object({
    type: v.literal('GeometryCollection'),
    geometries: v.array(
      v.variant('type', [
        v.object({ type: v.literal('Polygon'), id: code, arcs: v.array(ring), properties }),
        v.object({
          type: v.literal('MultiPolygon'),
          id: code,
          arcs: v.array(v.array(ring)),
          properties,
        }),
      ]),
    ),
  });

const plain = collection(v.optional(v.looseObject({})));
const inset = v.object({
  country: code,
  box: v.tuple([number, number, number, number]),
  metresPerUnit: above,
});

const header = {
  type: v.literal('Topology'),
  nuts: v.pipe(v.number(), v.integer('a year')),
  plane: v.object({ metresPerUnit: above, origin: pair }),
  // Arcs are in units of the plane as they are.
  transform: v.object({ scale: v.tuple([v.literal(1), v.literal(1)]), translate: nowhere }),
  arcs: v.array(v.pipe(v.array(pair), v.minLength(2, 'a line'))),
};
const regionsSchema = v.looseObject({ ...header, objects: v.object({ regions: plain }) });
const mapSchema = v.looseObject({
  ...header,
  disputed: v.array(v.string()),
  objects: v.object({
    regions: plain,
    countries: plain,
    neighbours: plain,
    insets: collection(inset),
  }),
});

export type RegionsTopology = v.InferOutput<typeof regionsSchema>;
export type MapTopology = v.InferOutput<typeof mapSchema>;

/**
 * A file that has regions, as it must be.
 * @throws DataProblems naming the object and the field that is wrong
 */
export const checkRegions = (json: unknown, file: string): RegionsTopology =>
  withArcs(check(regionsSchema, json, file, ''), file);

/**
 * Decodes a whole map, `europe.json` (already parsed).
 * @throws DataProblems naming the object and the field that is wrong
 */
export const decodeBoundaries = (json: unknown, file: string): Boundaries =>
  boundariesOf(withArcs(check(mapSchema, json, file, ''), file));

/** The topology, if every arc that its shapes name is there. */
function withArcs<T extends RegionsTopology>(topology: T, file: string): T {
  const { length } = topology.arcs;
  refuse(
    Object.entries(topology.objects).flatMap(([name, { geometries }]) =>
      geometries.flatMap(({ id, arcs }, index) =>
        arcs.flat(2).some((arc) => (arc < 0 ? ~arc : arc) >= length)
          ? new DataProblem(file, `${index + 1} (${id}) of ${name}`, 'arcs', 'not of this file')
          : [],
      ),
    ),
  );
  return topology;
}
