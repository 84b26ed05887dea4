import gcoord from 'gcoord/dist/gcoord.cjs.js';
import type { Geometry, Position } from './geometry.ts';

/** CGCS2000 (EPSG:4490) is what the registry holds; GCJ-02 is what Chinese web maps draw on. */
export type ReferenceSystem = 'CGCS2000' | 'GCJ02';

/**
 * A geometry for output in a reference system. CGCS2000 is handed back as it is. GCJ-02 is for drawing only: it is rounded to
 * seven decimals (1 cm), beyond which the published formula of the shift has no meaning, and nothing here converts it back.
 * Outside China the shift is none.
 */
export function inReferenceSystem(geometry: Geometry, system: ReferenceSystem): Geometry {
  if (system === 'CGCS2000') return geometry;
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: shifted(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(shifted)) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(shifted))),
      };
  }
}

/** CGCS2000 and WGS84 are less than a decimetre apart and taken as equal. */
function shifted(position: Position): Position {
  const [longitude, latitude] = gcoord.transform(position, 'WGS84', 'GCJ02');
  return [rounded(longitude), rounded(latitude)];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
