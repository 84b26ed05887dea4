import { areaSquareMetres } from './geometry/area.ts';
import { boundingBoxOf } from './geometry/bounding-box.ts';
import type { Geometry } from './geometry/geometry.ts';
import { inReferenceSystem, type ReferenceSystem } from './geometry/reference-system.ts';

/** A geometry as the schema's `Geometry`. Areas are of the registered coordinates: the shifted ones are for drawing only. */
export function shownGeometry(geometry: Geometry, crs: ReferenceSystem) {
  const shown = inReferenceSystem(geometry, crs);
  return {
    crs,
    epsg: crs === 'CGCS2000' ? 4490 : null,
    geoJson: shown,
    boundingBox: () => {
      const [west, south, east, north] = boundingBoxOf(shown);
      return { west, south, east, north };
    },
    areaSquareMetres: () => areaSquareMetres(geometry),
  };
}
