import type { Position } from './geometry.ts';

/** The plane that touches the sphere at one position, which is its 0 0; x is east and y north, in radii. */
export interface GnomonicView {
  /** Where a position is seen; not finite when it is a quarter of the earth away or farther. */
  see: (position: Position) => Position;
  /** The longitude and latitude of a place on the plane. */
  locate: (seen: Position) => Position;
}

/**
 * Projects positions from the centre of the sphere on the plane that touches it at the origin. Great circles become straight
 * lines, and what is nearer to the origin stays nearer, so the nearest place of a great-circle edge and the question which
 * side of it the origin lies on are plane geometry. Latitudes are taken as they are, as PostGIS takes them for geographies.
 */
export function gnomonicView([originLongitude, originLatitude]: Position): GnomonicView {
  const sinOrigin = Math.sin(radians(originLatitude));
  const cosOrigin = Math.cos(radians(originLatitude));
  return {
    see: ([longitude, latitude]) => {
      const east = radians(longitude - originLongitude);
      const cosLatitude = Math.cos(radians(latitude));
      // Differences first and half-angles: a corner a metre away keeps its digits, and the origin itself is exactly 0 0.
      const fall = 2 * cosLatitude * Math.sin(east / 2) ** 2;
      const northward = Math.sin(radians(latitude - originLatitude)) + sinOrigin * fall;
      const upward = Math.cos(radians(latitude - originLatitude)) - cosOrigin * fall;
      if (upward <= 0) return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      return [(cosLatitude * Math.sin(east)) / upward, northward / upward];
    },
    locate: ([x, y]) => {
      const north = cosOrigin * y + sinOrigin;
      const outward = cosOrigin - sinOrigin * y;
      return [originLongitude + degrees(Math.atan2(x, outward)), degrees(Math.atan2(north, Math.hypot(x, outward)))];
    },
  };
}

function radians(degreesOfArc: number): number {
  return (degreesOfArc * Math.PI) / 180;
}

function degrees(radiansOfArc: number): number {
  return (radiansOfArc * 180) / Math.PI;
}
