import { feature, mesh } from 'topojson-client';
import type { Feature } from 'geojson';
import type * as Topo from 'topojson-specification';
import type { Area, Boundaries, Box, Inset, Place, Places, Plane } from './plane';
import { DataProblem } from './problem';

/**
 * The ground of the map: decodes the TopoJSON that `scripts/boundaries` writes. A whole ground
 * (`europe.json`, `nuts-2016-0.json`) has countries, neighbours, insets and regions; the other files
 * have regions alone, of any level and vintage. Nothing is projected here and nothing simplified: it
 * is to cost little.
 */

type Properties = Readonly<Record<string, unknown>>;
type Shape = (Topo.Polygon | Topo.MultiPolygon) & { id: string; properties?: Properties };
interface Collection {
  type: 'GeometryCollection';
  geometries: Shape[];
}
type Members = Readonly<Record<'plane' | 'disputed', unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumbers = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) && value.length === length && value.every(Number.isFinite);

/** Whether every arc that a geometry names is there. `depth`: 2 for polygons, 3 for several. */
function arcsExist(value: unknown, depth: number, count: number): boolean {
  if (depth > 0) {
    return Array.isArray(value) && value.every((part) => arcsExist(part, depth - 1, count));
  }
  return Number.isInteger(value) && Number(value) < count && ~Number(value) < count;
}

function checkObject(file: string, name: string, object: unknown, arcs: number): void {
  if (!isRecord(object) || !Array.isArray(object.geometries)) {
    throw new DataProblem(file, null, `objects.${name}`, 'is not a collection of geometries');
  }
  object.geometries.forEach((shape: unknown, index) => {
    const record = `${name} ${index + 1}`;
    if (!isRecord(shape)) throw new DataProblem(file, record, null, 'is not an object');
    if (typeof shape.id !== 'string' || shape.id === '') {
      throw new DataProblem(file, record, 'id', 'is not a code');
    }
    const named = `${record} (${shape.id})`;
    const depth = shape.type === 'Polygon' ? 2 : shape.type === 'MultiPolygon' ? 3 : null;
    if (depth === null) {
      throw new DataProblem(file, named, 'type', 'is neither Polygon nor MultiPolygon');
    }
    if (!arcsExist(shape.arcs, depth, arcs)) {
      throw new DataProblem(file, named, 'arcs', 'does not name arcs of this file');
    }
  });
}

/** The file as a topology whose parts can be relied on, or a `DataProblem`. */
function checkTopology(json: unknown, file: string): Topo.Topology & Members {
  if (!isRecord(json) || json.type !== 'Topology') {
    throw new DataProblem(file, null, 'type', 'is not "Topology"');
  }
  if (!Number.isInteger(json.nuts)) throw new DataProblem(file, null, 'nuts', 'is not a year');
  const { transform, arcs, objects } = json;
  if (
    !isRecord(transform) ||
    !isNumbers(transform.scale, 2) ||
    !isNumbers(transform.translate, 2)
  ) {
    throw new DataProblem(file, null, 'transform', 'has no scale and translate of two numbers');
  }
  if (!Array.isArray(arcs)) throw new DataProblem(file, null, 'arcs', 'is not a list');
  arcs.forEach((arc: unknown, index) => {
    if (!Array.isArray(arc) || arc.length < 2 || !arc.every((point) => isNumbers(point, 2))) {
      throw new DataProblem(file, `arc ${index}`, null, 'is not a line of number pairs');
    }
  });
  if (!isRecord(objects)) throw new DataProblem(file, null, 'objects', 'is missing');
  for (const [name, object] of Object.entries(objects)) {
    checkObject(file, name, object, arcs.length);
  }
  return json as unknown as Topo.Topology & Members;
}

function readPlane(value: unknown, file: string): Plane {
  if (!isRecord(value) || !(Number(value.metresPerUnit) > 0) || !isNumbers(value.origin, 2)) {
    throw new DataProblem(file, null, 'plane', 'has no metresPerUnit and origin');
  }
  const [x = 0, y = 0] = value.origin;
  return { metresPerUnit: Number(value.metresPerUnit), origin: [x, y] };
}

function readCodes(value: unknown, file: string, field: string): ReadonlySet<string> {
  if (!Array.isArray(value) || !value.every((code) => typeof code === 'string')) {
    throw new DataProblem(file, null, field, 'is not a list of codes');
  }
  return new Set(value);
}

function readInset({ id, properties = {} }: Shape, land: Area, file: string): Inset {
  const { country, box, metresPerUnit } = properties;
  if (typeof country !== 'string') {
    throw new DataProblem(file, `insets (${id})`, 'country', 'is not a code');
  }
  if (!isNumbers(box, 4)) throw new DataProblem(file, `insets (${id})`, 'box', 'is not a box');
  if (!(Number(metresPerUnit) > 0)) {
    throw new DataProblem(file, `insets (${id})`, 'metresPerUnit', 'is not above zero');
  }
  return {
    id,
    country,
    box: box as unknown as Box,
    metresPerUnit: Number(metresPerUnit),
    land,
  };
}

/**
 * Decodes the regions of a boundaries file, which is all that a page needs to answer.
 * @param json what `JSON.parse` gave
 * @param file the file's name, for the message
 * @throws DataProblem naming the object and the field that is wrong
 */
export function decodePlaces(json: unknown, file: string): Places {
  return readPlaces(checkTopology(json, file), file);
}

function readPlaces(topology: Topo.Topology & Members, file: string): Places {
  const { geometries } = collectionOf(topology, 'regions', file);
  return {
    plane: readPlane(topology.plane, file),
    regions: new Map(geometries.map((shape) => [shape.id, areaOf(topology, shape)])),
  };
}

/**
 * Decodes a whole boundaries file.
 * @param json what `JSON.parse` gave
 * @param file the file's name, for the message
 * @throws DataProblem naming the object and the field that is wrong
 */
export function decodeBoundaries(json: unknown, file: string): Boundaries {
  const topology = checkTopology(json, file);
  const disputed = readCodes(topology.disputed, file, 'disputed');
  const collect = (name: string) => collectionOf(topology, name, file).geometries;
  const placeOf = (shape: Shape): Place => ({ id: shape.id, shape: areaOf(topology, shape) });

  const neighbours = collect('neighbours');
  const countries = collect('countries');

  // An arc between two states is a border; an arc of one only is a coast or the edge of the sheet.
  const states: Collection = {
    type: 'GeometryCollection',
    geometries: [...countries, ...neighbours],
  };
  const isDisputed = (a: Shape, b: Shape) =>
    disputed.has(`${a.id} ${b.id}`) || disputed.has(`${b.id} ${a.id}`);

  return {
    ...readPlaces(topology, file),
    neighbours: neighbours.map(placeOf),
    countries: countries.map(placeOf),
    dashed: mesh(topology, states, (a, b) => a !== b && isDisputed(a as Shape, b as Shape)),
    insets: collect('insets').map((shape) => readInset(shape, areaOf(topology, shape), file)),
  };
}

function collectionOf(topology: Topo.Topology, name: string, file: string): Collection {
  const object = topology.objects[name];
  if (!object) throw new DataProblem(file, null, `objects.${name}`, 'is missing');
  return object as unknown as Collection;
}

function areaOf(topology: Topo.Topology, shape: Shape): Area {
  return (feature(topology, shape) as Feature<Area>).geometry;
}
