import pointInPolygon from 'point-in-polygon-hao';
import { ellipsoid } from './ellipsoid.ts';
import type { Geometry, Point, Position, Ring } from './geometry.ts';
import { gnomonicView } from './gnomonic-view.ts';
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
  const seen = polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(view.see)));
  const lines = seen.flat();
  if (!lines.flat().every(([x]) => Number.isFinite(x))) return metresToCorners(origin, polygonsOf(geometry).flat(2));
  if (seen.some((rings) => pointInPolygon([0, 0], rings) !== false)) return 0;
  return geodesicMetres(origin, view.locate(nearestToOrigin(lines)));
}

/** Whether `distanceMetres` is at most so many metres, as `ST_DWithin` has it for geographies. */
export function withinDistance(from: Point, geometry: Geometry, metres: number): boolean {
  return distanceMetres(from, geometry) <= metres;
}

/**
 * A quarter of the earth away or farther there is no flat view, and an area so wide encloses nothing that can be told: the
 * nearest corner stands for the nearest place.
 */
function metresToCorners(origin: Position, corners: Position[]): number {
  return corners.reduce(
    (nearest, corner) => Math.min(nearest, geodesicMetres(origin, corner)),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * The place on closed lines of the plane nearest to 0 0. Chosen on the sphere, measured on the ellipsoid, as PostGIS does: of
 * two places almost as near, one to the north and one to the east, it may be the one that is farther by up to 0.7 %.
 */
function nearestToOrigin(lines: Ring[]): Position {
  let best: Position = [0, 0];
  let bestSquare = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (const [index, end] of line.entries()) {
      const foot = footOfOrigin(line[index - 1] ?? end, end);
      const square = foot[0] ** 2 + foot[1] ** 2;
      if (square < bestSquare) [best, bestSquare] = [foot, square];
    }
  }
  return best;
}

/** The place between two ends nearest to 0 0; an end itself, unrounded, when it is that. */
function footOfOrigin(start: Position, end: Position): Position {
  const [alongX, alongY] = [end[0] - start[0], end[1] - start[1]];
  const lengthSquare = alongX ** 2 + alongY ** 2;
  const share = lengthSquare === 0 ? 1 : -(start[0] * alongX + start[1] * alongY) / lengthSquare;
  if (share <= 0) return start;
  return share >= 1 ? end : [start[0] + share * alongX, start[1] + share * alongY];
}

function geodesicMetres([fromLongitude, fromLatitude]: Position, [longitude, latitude]: Position): number {
  return ellipsoid.Inverse(fromLatitude, fromLongitude, latitude, longitude).s12 ?? 0;
}
