import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import PreparedPolygon from 'jsts/org/locationtech/jts/geom/prep/PreparedPolygon.js';
import PreparedPolygonCovers from 'jsts/org/locationtech/jts/geom/prep/PreparedPolygonCovers.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import TopologyValidationError from 'jsts/org/locationtech/jts/operation/valid/TopologyValidationError.js';
import type { Geometry, MultiPolygon, Polygon, Position } from './geometry.ts';

/** What makes an area invalid, in the words of OGC Simple Features (section 6.1.11), and where. */
export interface Invalidity {
  kind: InvalidityKind;
  at: Position;
}

export type InvalidityKind =
  | 'CROSSING'
  | 'RING_TOUCHES_ITSELF'
  | 'HOLE_OUTSIDE'
  | 'HOLES_NESTED'
  | 'INTERIOR_CUT'
  | 'TOO_FEW_POSITIONS'
  | 'OTHER';

const reader = new GeoJSONReader(new GeometryFactory());

const kinds: ReadonlyMap<number, InvalidityKind> = new Map([
  [TopologyValidationError.SELF_INTERSECTION, 'CROSSING'],
  [TopologyValidationError.RING_SELF_INTERSECTION, 'RING_TOUCHES_ITSELF'],
  [TopologyValidationError.HOLE_OUTSIDE_SHELL, 'HOLE_OUTSIDE'],
  [TopologyValidationError.NESTED_HOLES, 'HOLES_NESTED'],
  [TopologyValidationError.DISCONNECTED_INTERIOR, 'INTERIOR_CUT'],
  [TopologyValidationError.TOO_FEW_POINTS, 'TOO_FEW_POSITIONS'],
]);

/**
 * The only door to JTS, whose algorithms GEOS and so PostGIS share. It hides a library without usable types and hands out
 * plain values. The area's rings must be closed, with finite numbers. Answers nothing when the area is valid.
 */
export function invalidityOf(area: Polygon | MultiPolygon): Invalidity | undefined {
  const error = new IsValidOp(reader.read(area)).getValidationError();
  if (error === null) return undefined;
  const { x, y } = error.getCoordinate();
  return { kind: kinds.get(error.getErrorType()) ?? 'OTHER', at: [x, y] };
}

/** The test of `ST_Covers` on the plane of longitude and latitude, with the area indexed once for many candidates. */
export function preparedCovers(area: Polygon | MultiPolygon): (geometry: Geometry) => boolean {
  const target = reader.read(area);
  // JTS calls this method when boundaries touch, and defines it only in a module that loads the whole library.
  target.covers = (geometry: unknown) => RelateOp.covers(target, geometry);
  const prepared = made(PreparedPolygon, target);
  return (geometry) => {
    const candidate = reader.read(geometry);
    if (!prepared.envelopeCovers(candidate)) return false;
    return made(PreparedPolygonCovers, prepared).covers(candidate);
  };
}

interface JtsClass<T> {
  prototype: T;
  constructor_: (...given: unknown[]) => void;
}

/** `new` fails for prepared geometries: their constructors give the parent's nothing (github.com/bjornharrtell/jsts/issues/479). */
function made<T extends object>(type: JtsClass<T>, given: unknown): T {
  const instance: T = Object.create(type.prototype);
  type.constructor_.call(instance, given);
  return instance;
}
