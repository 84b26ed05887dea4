import { ellipsoid } from './ellipsoid.ts';
import type { Geometry, Ring } from './geometry.ts';
import { polygonsOf } from './polygons-of.ts';

/**
 * The area in square metres on the ellipsoid, edges being geodesics (Karney 2013), as `ST_Area` has it for geographies. Holes
 * are subtracted, the winding does not matter, and a point has none.
 */
export function areaSquareMetres(geometry: Geometry): number {
  if (geometry.type === 'Point') return 0;
  let area = 0;
  for (const [outer = [], ...holes] of polygonsOf(geometry)) {
    area += ringArea(outer);
    for (const hole of holes) area -= ringArea(hole);
  }
  return area;
}

function ringArea(ring: Ring): number {
  const polygon = ellipsoid.Polygon(false);
  // The library closes the ring itself.
  for (const [longitude, latitude] of ring.slice(0, -1)) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}
