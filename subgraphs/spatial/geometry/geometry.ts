/**
 * The geometries that the spatial registry holds: a subset of GeoJSON (RFC 7946 section 3.1), two-dimensional, in degrees of
 * CGCS2000 (EPSG:4490). The arrays are never changed after a geometry was checked; they are not `readonly` only because the
 * libraries that read them do not say so in their types.
 */
export type Geometry = Point | Polygon | MultiPolygon;

export type Position = [longitude: number, latitude: number];

/** A closed line: the last position repeats the first. */
export type Ring = Position[];

export interface Point {
  type: 'Point';
  coordinates: Position;
}

/** The outer ring, then its holes. */
export interface Polygon {
  type: 'Polygon';
  coordinates: Ring[];
}

export interface MultiPolygon {
  type: 'MultiPolygon';
  coordinates: Ring[][];
}

/** In degrees; it never crosses the antimeridian. */
export type BoundingBox = [west: number, south: number, east: number, north: number];
