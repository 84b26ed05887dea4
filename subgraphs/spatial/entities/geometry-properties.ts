import { p } from '@mikro-orm/core';

/**
 * The columns of a place that is searched by area. `geometry` is GeoJSON text (RFC 7946) in CGCS2000; the other four are its
 * bounding box in degrees. Either all five are set or none: a record whose place was never surveyed is in no area.
 */
export const geometryProperties = {
  geometry: p.text().nullable(),
  west: p.double().nullable(),
  south: p.double().nullable(),
  east: p.double().nullable(),
  north: p.double().nullable(),
};
