import type { MultiPolygon, Polygon, Ring } from './geometry.ts';

/** The parts of an area, each its outer ring and holes, so that one loop serves polygons and multipolygons. */
export function polygonsOf(area: Polygon | MultiPolygon): Ring[][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}
