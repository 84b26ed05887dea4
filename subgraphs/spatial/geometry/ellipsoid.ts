import geographiclib from 'geographiclib-geodesic';

/**
 * The ellipsoid of CGCS2000 (GB 22021-2008), on which every length and area is measured. It is the one that PostGIS takes
 * for a geography with SRID 4490; against WGS84 the flattening differs in the ninth digit: 0.1 mm at the pole, and less than
 * a millionth of a square metre on a parcel of a hectare.
 */
export const ellipsoid = new geographiclib.Geodesic.Geodesic(6_378_137, 1 / 298.257222101);
