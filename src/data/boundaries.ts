import { feature, mesh } from 'topojson-client';
import type { Feature } from 'geojson';
import type * as Topo from 'topojson-specification';
import type { Area, Boundaries, Place, Places } from './plane';
import type { MapTopology, RegionsTopology } from './topology';

/**
 * The boundaries of the map, from the TopoJSON that `scripts/boundaries` writes, checked before. A whole
 * map (`europe.json`, `nuts-2016-0.json`) has countries, neighbours, insets and regions; the other
 * files have regions alone, of any level and vintage. Nothing is projected here and nothing simplified:
 * it is to cost little.
 */

type Shape = RegionsTopology['objects']['regions']['geometries'][number];

/** The regions of a file, which is all that a page needs to answer. */
export function placesOf(topology: RegionsTopology): Places {
  return {
    plane: topology.plane,
    regions: new Map(
      topology.objects.regions.geometries.map((shape) => [shape.id, areaOf(topology, shape)]),
    ),
  };
}

/** The whole map. */
export function boundariesOf(topology: MapTopology): Boundaries {
  const { disputed, objects } = topology;
  const placeOf = (shape: Shape): Place => ({ id: shape.id, shape: areaOf(topology, shape) });
  const countries = objects.countries.geometries;
  const neighbours = objects.neighbours.geometries;

  // An arc between two states is a border; an arc of one only is a coast or the edge of the sheet.
  const states = { type: 'GeometryCollection', geometries: [...countries, ...neighbours] };
  const isDisputed = (a: Shape, b: Shape) =>
    disputed.includes(`${a.id} ${b.id}`) || disputed.includes(`${b.id} ${a.id}`);

  return {
    ...placesOf(topology),
    topology,
    neighbours: neighbours.map(placeOf),
    countries: countries.map(placeOf),
    dashed: mesh(
      topology as unknown as Topo.Topology,
      states as Topo.GeometryObject,
      (a, b) => a !== b && isDisputed(a as Shape, b as Shape),
    ),
    insets: objects.insets.geometries.map((shape) => ({
      ...shape.properties,
      id: shape.id,
      land: areaOf(topology, shape),
    })),
  };
}

/** Its points are put together when they are asked for: a page that has its paths already asks for few. */
function areaOf(topology: RegionsTopology, shape: Shape): Area {
  const given = topology as unknown as Topo.Topology;
  let found: Area | undefined;
  return {
    type: shape.type,
    get coordinates() {
      found ??= (feature(given, shape as Topo.Polygon) as Feature<Area>).geometry;
      return found.coordinates;
    },
  } as Area;
}
