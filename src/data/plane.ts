import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { MapTopology } from './topology';
import type { CountryId, PlaceId } from './types';

/** A rectangle in the plane: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];
export type Point = readonly [x: number, y: number];
export type Area = Polygon | MultiPolygon;

/**
 * The map's plane: EPSG:3035 (ETRS89-LAEA Europe) turned so that y grows downwards, in whole units.
 * Projected once, at build; nothing is projected at run time.
 */
export interface Plane {
  /** Metres of EPSG:3035 per unit. */
  readonly metresPerUnit: number;
  /** EPSG:3035 easting of x = 0 and northing of y = 0, in metres. */
  readonly origin: Point;
}

/** An outermost region, projected about its own centre and laid out in a box of the same plane. */
export interface Inset {
  /** NUTS 2 code, or `MF` for Saint-Martin, which has none of its own. */
  readonly id: PlaceId;
  readonly country: CountryId;
  readonly box: Box;
  readonly metresPerUnit: number;
  readonly land: Area;
}

export interface Place<Id extends string = string> {
  readonly id: Id;
  readonly shape: Area;
}

/** Regions in their plane. All coordinates are units of it. */
export interface Places {
  readonly plane: Plane;
  /** By the id of the place: its code, of any level and vintage. */
  readonly regions: ReadonlyMap<PlaceId, Area>;
}

/** The whole map, decoded. */
export interface Boundaries extends Places {
  /** What it was decoded from, in which shapes share their borders. */
  readonly topology: MapTopology;
  /** Countries round the Union, in the United Nations' view. */
  readonly neighbours: readonly Place[];
  /** The Member States of 2019, the United Kingdom among them. */
  readonly countries: readonly Place<CountryId>[];
  /** Borders whose status is disputed, to be drawn dashed (Serbia and Kosovo). */
  readonly dashed: MultiLineString;
  readonly insets: readonly Inset[];
}
