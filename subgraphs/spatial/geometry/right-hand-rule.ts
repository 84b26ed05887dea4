import type { Geometry, Ring } from './geometry.ts';

/**
 * The same geometry with its rings wound as RFC 7946 section 3.1.6 asks: outer rings counter-clockwise, holes clockwise.
 * A ring that is wound right already is handed on, not copied. Rings must be closed.
 */
export function rightHanded<T extends Geometry>(geometry: T): T;
export function rightHanded(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return geometry;
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(wound) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(wound)) };
  }
}

function wound(ring: Ring, index: number): Ring {
  const isOuter = index === 0;
  return isCounterClockwise(ring) === isOuter ? ring : ring.toReversed();
}

/** Twice the signed area, taken relative to the first position so that a small ring far from 0 0 keeps its digits. */
function isCounterClockwise(ring: Ring): boolean {
  const [originX, originY] = ring[0] ?? [0, 0];
  let doubleArea = 0;
  let [previousX, previousY] = [0, 0];
  for (const [longitude, latitude] of ring) {
    const [x, y] = [longitude - originX, latitude - originY];
    doubleArea += previousX * y - x * previousY;
    [previousX, previousY] = [x, y];
  }
  return doubleArea > 0;
}
