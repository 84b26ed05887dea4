import type { BoundingBox, Position } from './geometry.ts';

/** The smallest radius of curvature of the ellipsoid: along the meridian, at the equator. */
const smallestRadiusMetres = 6_335_439;

/** How far a great-circle edge of 9 km bulges out of the box of its ends at the latitude of the city, rounded up. */
const bulgeMetres = 1;

/**
 * A box that holds everything within a distance of a centre: candidates for `withinDistance`, nothing more.
 *
 * Why it holds: on the ellipsoid both radii of curvature are at least the one used here, so no way is shorter there than the
 * way between the same longitudes and latitudes on a sphere of this radius, and the box holds that sphere's disc. Around a
 * pole or across the antimeridian it takes in all longitudes.
 */
export function boxAround([longitude, latitude]: Position, radiusMetres: number): BoundingBox {
  const angle = (radiusMetres + bulgeMetres) / smallestRadiusMetres;
  const south = latitude - degrees(angle);
  const north = latitude + degrees(angle);
  if (south <= -90 || north >= 90) return [-180, Math.max(south, -90), 180, Math.min(north, 90)];
  const halfWidth = degrees(Math.asin(Math.sin(angle) / Math.cos((latitude * Math.PI) / 180)));
  const west = longitude - halfWidth;
  const east = longitude + halfWidth;
  return west < -180 || east > 180 ? [-180, south, 180, north] : [west, south, east, north];
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
