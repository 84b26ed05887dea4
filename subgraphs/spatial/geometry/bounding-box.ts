import type { BoundingBox, Geometry, Polygon, Position } from './geometry.ts';

export type CheckedBoundingBox = { isValid: true; boundingBox: BoundingBox } | { isValid: false; reason: string };

/** The smallest box of longitudes and latitudes around all positions of a geometry. */
export function boundingBoxOf(geometry: Geometry): BoundingBox {
  const box: BoundingBox = [180, 90, -180, -90];
  for (const [longitude, latitude] of outerPositions(geometry)) {
    if (longitude < box[0]) box[0] = longitude;
    if (latitude < box[1]) box[1] = latitude;
    if (longitude > box[2]) box[2] = longitude;
    if (latitude > box[3]) box[3] = latitude;
  }
  return box;
}

/** Checks four numbers in the order west, south, east, north (RFC 7946 section 5); a box has an extent both ways. */
export function checkBoundingBox(value: unknown): CheckedBoundingBox {
  if (!Array.isArray(value) || value.length !== 4 || !value.every(Number.isFinite)) {
    return refused('expected four numbers of degrees: [west, south, east, north]');
  }
  const [west, south, east, north] = value;
  if (west < -180 || east > 180)
    return refused(`longitudes ${west} to ${east} run off the earth: expected -180 to 180`);
  if (south < -90 || north > 90) return refused(`latitudes ${south} to ${north} run off the earth: expected -90 to 90`);
  if (west >= east) return refused(`west ${west} is not less than east ${east}`);
  if (south >= north) return refused(`south ${south} is not less than north ${north}`);
  return { isValid: true, boundingBox: [west, south, east, north] };
}

/** The box as an area, its ring counter-clockwise from the south-west corner. */
export function polygonOfBox([west, south, east, north]: BoundingBox): Polygon {
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

/** Holes lie within their outer ring. */
function outerPositions(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  return geometry.coordinates.flatMap((rings) => rings[0] ?? []);
}

function refused(reason: string): CheckedBoundingBox {
  return { isValid: false, reason };
}
