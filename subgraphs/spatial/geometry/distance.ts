import pointInPolygon from 'point-in-polygon-hao';
import { ellipsoid } from './ellipsoid.ts';
import type { Geometry, Point, Position, Ring } from './geometry.ts';
import { type GnomonicView, gnomonicView } from './gnomonic-view.ts';
import { polygonsOf } from './polygons-of.ts';

/**
 * Metres from a point to the nearest place of a geometry on the ellipsoid (Karney 2013), 0 inside it, as `ST_Distance` has it
 * for geographies. Edges are great circles here, where `coverer` has straight lines of longitude and latitude: at the city's
 * latitude an edge of 100 m differs by 0.1 mm, one of 1 km by 12 mm.
 */
export function distanceMetres(from: Point, geometry: Geometry): number {
  const { coordinates: origin } = from;
  if (geometry.type === 'Point') return geodesicMetres(origin, geometry.coordinates);
  const view = gnomonicView(origin);
  let nearest = Number.POSITIVE_INFINITY;
  for (const rings of polygonsOf(geometry)) nearest = Math.min(nearest, metresToPolygon(origin, rings, view));
  return nearest;
}

/** Whether `distanceMetres` is at most so many metres, as `ST_DWithin` has it for geographies. */
export function withinDistance(from: Point, geometry: Geometry, metres: number): boolean {
  return distanceMetres(from, geometry) <= metres;
}

function metresToPolygon(origin: Position, rings: Ring[], view: GnomonicView): number {
  const seen = rings.map((ring) => ring.map(view.see));
  const isInSight = seen.every((ring) => ring.every(([x]) => Number.isFinite(x)));
  if (!isInSight) return metresToCorners(origin, rings);
  if (pointInPolygon([0, 0], seen) !== false) return 0;
  return Math.min(...seen.map((ring) => geodesicMetres(origin, view.locate(nearestToOrigin(ring)))));
}

/**
 * A quarter of the earth away or farther there is no flat view, and an area so wide encloses nothing that can be told: the
 * nearest corner stands for the nearest place.
 */
function metresToCorners(origin: Position, rings: Ring[]): number {
  return rings
    .flat()
    .reduce((nearest, corner) => Math.min(nearest, geodesicMetres(origin, corner)), Number.POSITIVE_INFINITY);
}

/** The place on a closed line of the plane nearest to 0 0. */
function nearestToOrigin(ring: Position[]): Position {
  let best = ring[0] ?? [0, 0];
  let bestSquare = Number.POSITIVE_INFINITY;
  for (const [index, [x, y]] of ring.entries()) {
    const [previousX, previousY] = ring[index - 1] ?? [x, y];
    const [alongX, alongY] = [x - previousX, y - previousY];
    const lengthSquare = alongX * alongX + alongY * alongY;
    const share = lengthSquare === 0 ? 1 : -(previousX * alongX + previousY * alongY) / lengthSquare;
    const bounded = Math.min(Math.max(share, 0), 1);
    const [footX, footY] = bounded === 1 ? [x, y] : [previousX + bounded * alongX, previousY + bounded * alongY];
    const square = footX * footX + footY * footY;
    if (square < bestSquare) {
      best = [footX, footY];
      bestSquare = square;
    }
  }
  return best;
}

function geodesicMetres([fromLongitude, fromLatitude]: Position, [longitude, latitude]: Position): number {
  return ellipsoid.Inverse(fromLatitude, fromLongitude, latitude, longitude).s12 ?? 0;
}
