import { describe, expect, test } from '@jest/globals';
import { areaSquareMetres } from '../../../../subgraphs/spatial/geometry/area.ts';
import { boundingBoxOf, checkBoundingBox, polygonOfBox } from '../../../../subgraphs/spatial/geometry/bounding-box.ts';
import { checkGeometry } from '../../../../subgraphs/spatial/geometry/check-geometry.ts';
import type { Ring } from '../../../../subgraphs/spatial/geometry/geometry.ts';

const triangle: Ring = [
  [121.4, 31.2],
  [121.6, 31.1],
  [121.5, 31.3],
  [121.4, 31.2],
];
const island: Ring = [
  [121.8, 31.5],
  [121.9, 31.5],
  [121.9, 31.6],
  [121.8, 31.5],
];

describe('the bounding box of a geometry', () => {
  test('of a point is the point', () => {
    expect(boundingBoxOf({ type: 'Point', coordinates: [121.4, 31.2] })).toEqual([121.4, 31.2, 121.4, 31.2]);
  });

  test('takes in every part', () => {
    expect(boundingBoxOf({ type: 'Polygon', coordinates: [triangle] })).toEqual([121.4, 31.1, 121.6, 31.3]);
    expect(boundingBoxOf({ type: 'MultiPolygon', coordinates: [[triangle], [island]] })).toEqual([
      121.4, 31.1, 121.9, 31.6,
    ]);
  });
});

describe('a box that a person gives', () => {
  test('becomes an area that is valid and wound right', () => {
    const checked = checkBoundingBox([121.47, 31.23, 121.48, 31.24]);
    if (!checked.isValid) throw new Error(checked.reason);
    const polygon = polygonOfBox(checked.boundingBox);
    expect(checkGeometry(polygon)).toEqual({ isValid: true, geometry: polygon });
    expect(boundingBoxOf(polygon)).toEqual([121.47, 31.23, 121.48, 31.24]);
    expect(areaSquareMetres(polygon)).toBeGreaterThan(1_000_000);
  });

  test('may be the whole earth', () => {
    expect(checkBoundingBox([-180, -90, 180, 90]).isValid).toBe(true);
  });

  test.each([
    [null, 'expected four numbers of degrees: [west, south, east, north]'],
    [[121, 31, 122], 'expected four numbers of degrees: [west, south, east, north]'],
    [[121, 31, 122, '32'], 'expected four numbers of degrees: [west, south, east, north]'],
    [[122, 31, 121, 32], 'west 122 is not less than east 121'],
    [[121, 31, 121, 32], 'west 121 is not less than east 121'],
    [[121, 32, 122, 31], 'south 32 is not less than north 31'],
    [[121, 31, 181, 32], 'longitudes 121 to 181 run off the earth: expected -180 to 180'],
    [[31, 121, 32, 122], 'latitudes 121 to 122 run off the earth: expected -90 to 90'],
  ])('%j is refused', (value, reason) => {
    expect(checkBoundingBox(value)).toEqual({ isValid: false, reason });
  });
});
